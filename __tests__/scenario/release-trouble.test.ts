/** The built release action where two things go wrong, or where someone else changes what it works on. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { namesIn, PASSED, trained } from '../support/release-scenarios.js'
import {
  closeServing,
  NEW,
  OLD,
  openServing,
  PARAMETER,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

const BAKING = { ...SWAP, publish: SSM, bake: '10m' }
const STOP_FIRST = { ...BAKING, 'swap-mode': 'stop-first' }
const AS_BEFORE = { statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' }, released: [OLD], published: OLD }
/** Goes to ALARM in the bake: models start in seven minutes. */
const RAISED = { errors: { schedule: [{ afterSeconds: 900, state: 'ALARM' }] } } as const

describe('stop-first', () => {
  test('an alarm in the bake: the old version is started again, with its units, and published', async () => {
    const old = { minInferenceUnits: 2 }
    environment = await openServing({ isPublished: true, acceptsGap: true, old, seed: { alarms: RAISED } })
    const result = await environment.release({ inputs: { ...STOP_FIRST, alarms: 'errors' } })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'ALARM_RAISED' })
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(versionOf(environment, OLD).runs.at(-1)?.units).toEqual({ min: 2 })
  })

  test.each(['StopProjectVersion:', 'StartProjectVersion:', 'PutParameter:'])(
    'killed after %s a re-run ends in the same state',
    async (call) => {
      environment = await openServing({ isPublished: true, acceptsGap: true })
      const killed = await environment.release({
        inputs: STOP_FIRST,
        onLine: (line, kill) => {
          if (line.startsWith(call)) kill('SIGKILL')
        },
      })
      expect(killed.signal).toBe('SIGKILL')
      const again = await environment.release({ inputs: STOP_FIRST, env: { GITHUB_RUN_ATTEMPT: '2' } })
      expect([again.outputs.outcome, again.exitCode]).toEqual(['swapped', 0])
      expect(await stateOf(environment)).toEqual({
        statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
        released: [NEW],
        published: NEW,
      })
      expect([sent(environment, 'StartProjectVersion'), sent(environment, 'StopProjectVersion')]).toEqual([1, 1])
    },
  )

  test('a cancel while none serves says so', async () => {
    environment = await openServing({ isPublished: true, acceptsGap: true })
    const result = await environment.release({
      inputs: STOP_FIRST,
      onLine: (line, kill) => {
        if (line.startsWith('StartProjectVersion')) kill('SIGTERM')
      },
    })
    expect(result.outputs).toMatchObject({ outcome: 'cancelled', 'error-code': 'CANCELLED' })
    expect(namesIn(result.outputs['running-versions'])).toEqual([NEW])
  })
})

describe('an alarm in the bake, and the way back fails', () => {
  const faultAt = (operation: string, nth: number) =>
    ({ operation, nth: { from: nth }, kind: 'access-denied' }) as const

  test('the old ARN cannot be published: the new version goes on serving', async () => {
    environment = await openServing({
      isPublished: true,
      seed: { alarms: RAISED, faults: [faultAt('PutParameter', 2)] },
    })
    const result = await environment.release({ inputs: { ...BAKING, alarms: 'errors' } })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', 'error-code': 'ALARM_RAISED' })
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'RUNNING' },
      published: NEW,
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([OLD, NEW]))
  })

  test('the new version cannot be stopped: the report says that it runs', async () => {
    environment = await openServing({
      isPublished: true,
      seed: { alarms: RAISED, faults: [faultAt('StopProjectVersion', 1)] },
    })
    const result = await environment.release({ inputs: { ...BAKING, alarms: 'errors' } })
    expect(result.outputs).toMatchObject({ outcome: 'alarm', status: 'RUNNING' })
    expect(await stateOf(environment)).toMatchObject({ released: [OLD], published: OLD })
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([OLD, NEW]))
  })
})

describe('someone else', () => {
  test('publishes another version in the bake: it is left alone, and the old one runs on', async () => {
    environment = await openServing({
      isPublished: true,
      versions: { other: trained(7, { status: 'RUNNING', tags: PASSED }) },
      seed: { settings: { runningModels: 3 } },
    })
    const other = versionOf(environment, 'other').arn
    const result = await environment.release({
      inputs: { ...BAKING, 'max-running-models': '3' },
      onLine: (line) => {
        if (line.includes(`${NEW}: bake for`))
          void environment.emulator.applySeed({ parameters: { [PARAMETER]: { value: other } } })
      },
    })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'PUBLISH_CONFLICT' })
    expect(await stateOf(environment)).toMatchObject({
      statuses: { other: 'RUNNING', [OLD]: 'RUNNING' },
      published: 'other',
    })
    expect(sent(environment, 'PutParameter')).toBe(1)
  })

  test('runs a third version: a swap stops only the one that it replaces', async () => {
    environment = await openServing({
      isPublished: true,
      versions: { other: trained(7, { status: 'RUNNING' }) },
      seed: { settings: { runningModels: 3 } },
    })
    const result = await environment.release({ inputs: { ...BAKING, bake: '0s', 'max-running-models': '3' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING', other: 'RUNNING' },
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining([NEW, 'other']))
  })
})

test.each(['TagResource', 'UntagResource'])(
  'without the right to %s: error, and the old version serves',
  async (operation) => {
    const denied = { operation, nth: 'every', kind: 'access-denied' } as const
    environment = await openServing({ isPublished: true, seed: { faults: [denied] } })
    const result = await environment.release({ inputs: { ...BAKING, bake: '0s' } })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'RUNNING' },
      released: [OLD],
      published: OLD,
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
  },
)
