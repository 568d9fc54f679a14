/** The built release action swaps versions, and publishes to a parameter. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import { memberOf } from '../support/members.js'
import { namesIn } from '../support/release-scenarios.js'
import {
  closeServing,
  NEW,
  OLD,
  openServing,
  PARAMETER,
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

const PUBLISHING = { ...SWAP, publish: SSM }

describe('a swap that publishes to Parameter Store', () => {
  test('publishes the new version, and stops the one that it replaces and no other', async () => {
    environment = await openServing({ isPublished: true })
    const [old, next] = [versionOf(environment, OLD), versionOf(environment, NEW)]
    const result = await environment.release({ inputs: PUBLISHING })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['swapped', 0, ''])
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
      published: NEW,
    })
    expect(result.outputs).toMatchObject({
      'error-code': '',
      'version-name': NEW,
      'project-version-arn': next.arn,
      status: 'RUNNING',
      'previous-version-name': OLD,
      'previous-project-version-arn': old.arn,
      published: publication(SSM, next.arn, old.arn),
      'deleted-versions': '[]',
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([NEW])
    expect(memberOf(result.report, 'published')).toEqual([{ target: SSM, value: next.arn, previous: old.arn }])
    expect([sent(environment, 'StartProjectVersion'), sent(environment, 'PutParameter')]).toEqual([1, 1])
  })

  test('records what it replaced, and when the old release ended', async () => {
    environment = await openServing({ isPublished: true })
    await environment.release({ inputs: PUBLISHING })
    const [old, next] = [versionOf(environment, OLD), versionOf(environment, NEW)]
    expect(old.tags).not.toHaveProperty(PROVENANCE_KEYS.started)
    expect(old.tags).toHaveProperty(PROVENANCE_KEYS.releasedUntil, next.tags[PROVENANCE_KEYS.released])
    expect(next.tags[PROVENANCE_KEYS.replaces]).toContain(OLD)
    const started = Date.parse((next.tags[PROVENANCE_KEYS.started] ?? '').split(' ')[0] ?? '')
    const [start] = environment.emulator.journal.filter(({ operation }) => operation === 'StartProjectVersion')
    expect(started).toBeLessThanOrEqual(start?.at ?? 0)
  })

  test('unit-hours are those of the model that runs at the end, since it was started', async () => {
    environment = await openServing({ isPublished: true })
    const inputs = { ...PUBLISHING, 'min-inference-units': '2', 'price-per-unit-hour': '4' }
    const result = await environment.release({ inputs })
    const run = versionOf(environment, NEW).runs.at(-1)
    const ended = Date.parse(String(memberOf(result.report, 'ended-at')))
    const hours = (ended - (run?.startedAt ?? 0)) / 3_600_000
    const value = Number(result.outputs['unit-hours'])
    expect(memberOf(result.report, 'unit-hours')).toMatchObject({
      source: expect.stringMatching(/cloudwatch|start-times/),
    })
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThanOrEqual(2 * hours + 0.001)
  })

  test('a parameter that does not exist is made, and the released version is replaced', async () => {
    environment = await openServing()
    const result = await environment.release({ inputs: PUBLISHING })
    expect(result.outputs).toMatchObject({
      outcome: 'swapped',
      published: publication(SSM, versionOf(environment, NEW).arn, null),
    })
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
      published: NEW,
    })
  })

  test('a parameter with something else is refused, before anything is changed', async () => {
    environment = await openServing({ seed: { parameters: { [PARAMETER]: { value: 'arn:of:something:else' } } } })
    const result = await environment.release({ inputs: PUBLISHING })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'PUBLISH_CONFLICT' })
    expect(result.exitCode).toBe(1)
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'TRAINING_COMPLETED' },
      released: [OLD],
    })
    expect(sent(environment, 'StartProjectVersion')).toBe(0)
  })

  test('without the right to write it the new version is stopped, and the old one stays', async () => {
    const denied = { operation: 'PutParameter', nth: 'every', kind: 'access-denied' } as const
    environment = await openServing({ isPublished: true, seed: { faults: [denied] } })
    const result = await environment.release({ inputs: PUBLISHING })
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED', published: '[]' })
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' },
      released: [OLD],
      published: OLD,
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
  })

  test('an answer that is lost is followed by a check, and nothing is written twice', async () => {
    const lost = (operation: string) => ({ operation, nth: 1, kind: 'reset-after' }) as const
    const faults = ['PutParameter', 'StartProjectVersion', 'StopProjectVersion'].map(lost)
    environment = await openServing({ isPublished: true, seed: { faults } })
    const result = await environment.release({ inputs: PUBLISHING })
    expect(result.outputs.outcome).toBe('swapped')
    expect(await stateOf(environment)).toMatchObject({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' },
      released: [NEW],
    })
    const calls = ['PutParameter', 'StartProjectVersion', 'StopProjectVersion']
    expect(calls.map((operation) => sent(environment, operation))).toEqual([1, 1, 1])
  })
})

describe('a swap without publish', () => {
  test('moves the tag, leaves the old version running, and says what that costs', async () => {
    environment = await openServing()
    const result = await environment.release({ inputs: { ...SWAP, 'price-per-unit-hour': '4' } })
    expect(result.outputs).toMatchObject({ outcome: 'swapped', published: '[]', 'previous-version-name': OLD })
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'RUNNING' },
      released: [NEW],
      published: undefined,
    })
    const running = namesIn(result.outputs['running-versions'])
    expect(running).toHaveLength(2)
    expect(running).toEqual(expect.arrayContaining([OLD, NEW]))
    expect(result.stdout).toMatch(/v1[^\n]*(?:still runs|billed)[^\n]*4/)
    const again = await environment.release({ inputs: SWAP, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.outputs.outcome, again.exitCode]).toEqual(['nothing-to-do', 0])
  })
})

test('the bake follows the publication for its whole time, and drain comes after it', async () => {
  environment = await openServing({ isPublished: true })
  await environment.release({ inputs: { ...PUBLISHING, bake: '10m', drain: '5m' } })
  const at = (operation: string): number =>
    environment.emulator.journal.find((entry) => entry.operation === operation)?.at ?? 0
  expect(at('StopProjectVersion') - at('PutParameter')).toBeGreaterThanOrEqual(15 * 60_000)
})
