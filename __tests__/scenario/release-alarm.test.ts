/** CloudWatch alarms end a bake of the built release action: what served before serves again. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { namesIn } from '../support/release-scenarios.js'
import { memberOf } from '../support/members.js'
import {
  closeServing,
  NEW,
  OLD,
  openServing,
  publication,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

const BAKING = { ...SWAP, publish: SSM, bake: '10m', alarms: 'latency\nerrors' }
const QUIET = { errors: { state: 'OK' }, latency: { state: 'INSUFFICIENT_DATA' } } as const

const setAlarm = (state: 'OK' | 'ALARM'): Promise<void> =>
  environment.emulator.applySeed({ alarms: { errors: { state } } })

/** `errors` goes to ALARM after the model has started, which takes seven minutes, and in its bake. */
const RAISED = { ...QUIET, errors: { state: 'OK', schedule: [{ afterSeconds: 800, state: 'ALARM' }] } } as const

const AS_BEFORE = { statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' }, released: [OLD], published: OLD }

describe('an alarm in the bake', () => {
  test('the old ARN is published again, the tag goes back, the new version is stopped', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: RAISED } })
    const [old, next] = [versionOf(environment, OLD).arn, versionOf(environment, NEW).arn]
    const result = await environment.release({ inputs: BAKING })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'ALARM_RAISED', status: 'STOPPED' })
    expect(result.exitCode).toBe(1)
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(result.outputs).toMatchObject({
      'version-name': NEW,
      'previous-version-name': OLD,
      published: publication(SSM, old, next),
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(memberOf(result.report, 'alarms')).toMatchObject([
      { name: 'latency', state: 'INSUFFICIENT_DATA' },
      { name: 'errors', state: 'ALARM' },
    ])
    const order = environment.requests().filter((one) => /^(?:PutParameter|StopProjectVersion)$/.test(one))
    expect(order).toEqual(['PutParameter', 'PutParameter', 'StopProjectVersion'])
  })

  test('a composite alarm counts as soon as its rule is true', async () => {
    const composite = { type: 'composite', rule: 'ALARM(errors) AND NOT ALARM(latency)' } as const
    environment = await openServing({ isPublished: true, seed: { alarms: { ...RAISED, any: composite } } })
    const result = await environment.release({ inputs: { ...BAKING, alarms: 'any' } })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'ALARM_RAISED', status: 'STOPPED' })
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(memberOf(result.report, 'alarms')).toMatchObject([{ name: 'any', state: 'ALARM' }])
  })

  test('a re-run while it is in ALARM starts nothing, and another one once it is not releases', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: RAISED } })
    await environment.release({ inputs: BAKING })
    const again = await environment.release({ inputs: BAKING, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(['alarm', 'refused']).toContain(again.outputs.outcome)
    expect(again.exitCode).toBe(1)
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(namesIn(again.outputs['running-versions'])).toEqual([OLD])
    expect(sent(environment, 'StartProjectVersion')).toBe(1)
    await setAlarm('OK')
    const later = await environment.release({ inputs: BAKING, env: { GITHUB_RUN_ID: '1234568' } })
    expect([later.outputs.outcome, later.exitCode]).toEqual(['swapped', 0])
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
      published: NEW,
    })
  })

  test('killed in the bake: a re-run while the alarm is in ALARM goes back, too', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: QUIET } })
    const killed = await environment.release({
      inputs: BAKING,
      onLine: (line, kill) => {
        if (line.includes(`${NEW}: bake for`)) kill('SIGKILL')
      },
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await stateOf(environment)).toMatchObject({ released: [NEW], published: NEW })
    await setAlarm('ALARM')
    const again = await environment.release({ inputs: BAKING, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(['alarm', 'refused']).toContain(again.outputs.outcome)
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(namesIn(again.outputs['running-versions'])).toEqual([OLD])
  })

  test('raised and gone while no process watched: a re-run watches the whole bake', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: QUIET } })
    await environment.release({
      inputs: BAKING,
      onLine: (line, kill) => {
        if (line.includes(`${NEW}: bake for`)) kill('SIGKILL')
      },
    })
    await setAlarm('ALARM')
    environment.clock.advance(3_600_000)
    await setAlarm('OK')
    const resumedAt = environment.clock.now()
    const reads = sent(environment, 'DescribeAlarms')
    const again = await environment.release({ inputs: BAKING, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.outputs.outcome, again.exitCode]).toEqual(['swapped', 0])
    const stopAt = environment.emulator.journal.find(({ operation }) => operation === 'StopProjectVersion')?.at ?? 0
    expect(stopAt - resumedAt).toBeGreaterThanOrEqual(10 * 60_000)
    // Every half minute, and once before.
    expect(sent(environment, 'DescribeAlarms') - reads).toBeGreaterThanOrEqual(20)
  })

  test('without publish the tag stays with the old version, and the new one is stopped', async () => {
    environment = await openServing({ seed: { alarms: RAISED } })
    const result = await environment.release({ inputs: { ...BAKING, publish: '' } })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', published: '[]' })
    expect(await stateOf(environment)).toEqual({ ...AS_BEFORE, published: undefined })
  })
})

describe('an alarm before anything is started', () => {
  test('in ALARM: red, and nothing is started', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: { ...QUIET, errors: { state: 'ALARM' } } } })
    const result = await environment.release({ inputs: BAKING })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'ALARM_RAISED' })
    expect(sent(environment, 'StartProjectVersion')).toBe(0)
    expect(await stateOf(environment)).toMatchObject({ released: [OLD], published: OLD })
  })

  test('started by an earlier attempt that was killed: it is stopped', async () => {
    environment = await openServing({ isPublished: true, seed: { alarms: QUIET } })
    await environment.release({
      inputs: BAKING,
      onLine: (line, kill) => {
        if (line.startsWith('StartProjectVersion')) kill('SIGKILL')
      },
    })
    await setAlarm('ALARM')
    const again = await environment.release({ inputs: BAKING, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(['alarm', 'refused']).toContain(again.outputs.outcome)
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
  })

  test('missing: red, and the old version serves', async () => {
    environment = await openServing({ isPublished: true })
    const result = await environment.release({ inputs: BAKING })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ALARM_UNREADABLE' })
    expect(result.stdout).toContain('errors')
    expect(sent(environment, 'StartProjectVersion')).toBe(0)
    expect(await stateOf(environment)).toMatchObject({ released: [OLD], published: OLD })
  })

  test('unreadable in the bake: red, and the old version serves again', async () => {
    const denied = { operation: 'DescribeAlarms', nth: { from: 4 }, kind: 'access-denied' } as const
    environment = await openServing({ isPublished: true, seed: { alarms: QUIET, faults: [denied] } })
    const result = await environment.release({ inputs: BAKING })
    expect(sent(environment, 'PutParameter')).toBe(2)
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ALARM_UNREADABLE' })
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
  })
})
