/** The built release action and the account's places for running models; starts that fail; plans. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { memberOf } from '../support/members.js'
import { FAILED, namesIn, trained } from '../support/release-scenarios.js'
import {
  changesIn,
  closeServing,
  NEW,
  OLD,
  openServing,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

const SWAPPING = { ...SWAP, bake: '0s', publish: SSM }
const STOP_FIRST = { ...SWAPPING, 'swap-mode': 'stop-first' }
/** Another project of the account uses the second place. */
const BUSY = { projects: { meadow: { versions: { other: trained(1, { status: 'RUNNING' }) } } } }
const START_FAILS = {
  settings: { starts: [{ version: NEW, end: 'failed', statusMessage: 'There is no capacity.' }] },
} as const

describe('no free place', () => {
  test.each([{ operation: 'swap' }, { operation: 'start' }, { operation: 'plan' }])(
    '$operation is refused before any start',
    async ({ operation }) => {
      environment = await openServing({ isPublished: true, seed: BUSY })
      const { bake, publish, ...common } = SWAPPING
      const inputs = operation === 'start' ? { ...common, operation } : { ...common, bake, publish, operation }
      const result = await environment.release({ inputs })
      expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'NO_PLACE', published: '[]' })
      expect(result.exitCode).toBe(1)
      expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
      expect(changesIn(environment)).toEqual([])
      expect(result.stdout).toContain('other')
      expect(result.summary).toContain('stop-first')
    },
  )

  test.each(['STARTING', 'STOPPING'])('a model that is %s takes a place, too', async (status) => {
    const versions = { other: trained(1, { status }) }
    const settings = { startSeconds: 100_000, stopSeconds: 100_000 }
    environment = await openServing({ isPublished: true, seed: { settings, projects: { meadow: { versions } } } })
    const result = await environment.release({ inputs: SWAPPING })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'NO_PLACE' })
    expect(sent(environment, 'StartProjectVersion')).toBe(0)
  })

  test('stop-first stops the old version, and starts the new one in its place', async () => {
    environment = await openServing({ isPublished: true, seed: BUSY, acceptsGap: true })
    const result = await environment.release({ inputs: STOP_FIRST })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['swapped', 0, ''])
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING', other: 'RUNNING' },
      released: [NEW],
      published: NEW,
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([NEW])
    const calls = environment.requests().filter((one) => /^(?:Start|Stop)ProjectVersion$/.test(one))
    expect(calls).toEqual(['StopProjectVersion', 'StartProjectVersion'])
  })
})

describe('a start that fails', () => {
  test('leaves the old version as it was', async () => {
    environment = await openServing({ isPublished: true, seed: START_FAILS })
    const result = await environment.release({ inputs: SWAPPING })
    expect(result.outputs).toMatchObject({
      outcome: 'start-failed',
      'error-code': 'START_FAILED',
      published: '[]',
      status: 'FAILED',
    })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('There is no capacity.')
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'FAILED' },
      released: [OLD],
      published: OLD,
    })
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(sent(environment, 'StopProjectVersion')).toBe(0)
  })

  test('with stop-first the old version is started again, with its units', async () => {
    const old = { minInferenceUnits: 2, maxInferenceUnits: 4 }
    environment = await openServing({ isPublished: true, old, seed: START_FAILS, acceptsGap: true })
    const result = await environment.release({ inputs: STOP_FIRST })
    expect(result.outputs).toMatchObject({ outcome: 'start-failed', 'error-code': 'START_FAILED' })
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'FAILED' },
      released: [OLD],
      published: OLD,
    })
    expect(versionOf(environment, OLD).runs.at(-1)?.units).toEqual({ min: 2, max: 4 })
    expect(versionOf(environment, OLD).runs).toHaveLength(2)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
  })

  test('a start that does not end until start-timeout is stopped again', async () => {
    const settings = { startSeconds: 3000 }
    environment = await openServing({ isPublished: true, seed: { settings } })
    const result = await environment.release({ inputs: { ...SWAPPING, 'start-timeout': '10m', 'stop-timeout': '2h' } })
    expect(result.outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'START_TIMEOUT' })
    expect(await stateOf(environment)).toEqual({
      statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' },
      released: [OLD],
      published: OLD,
    })
  })
})

describe('a version that runs already', () => {
  test.each([{ operation: 'swap' }, { operation: 'start' }])(
    '$operation with other units is refused',
    async ({ operation }) => {
      environment = await openServing({ next: { status: 'RUNNING', minInferenceUnits: 2 } })
      const inputs = { operation, version: NEW, 'min-inference-units': '1' }
      const result = await environment.release({ inputs })
      expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'OTHER_UNITS', status: 'RUNNING' })
      expect(result.stdout).toContain('10 to 20 minutes')
      expect(namesIn(result.outputs['running-versions'])).toHaveLength(2)
      expect(changesIn(environment)).toEqual([])
    },
  )

  test('start with the units that it has: nothing to do', async () => {
    environment = await openServing({ next: { status: 'RUNNING', minInferenceUnits: 2 } })
    const result = await environment.release({
      inputs: { operation: 'start', version: NEW, 'min-inference-units': '2' },
    })
    expect([result.outputs.outcome, result.outputs.status, result.exitCode]).toEqual(['nothing-to-do', 'RUNNING', 0])
    expect(changesIn(environment)).toEqual([])
  })

  test('start starts it, and a second start finds it', async () => {
    environment = await openServing()
    const inputs = { operation: 'start', version: NEW, 'min-inference-units': '1', 'max-inference-units': '3' }
    const result = await environment.release({ inputs })
    expect([result.outputs.outcome, result.outputs.status, result.exitCode]).toEqual(['started', 'RUNNING', 0])
    expect(versionOf(environment, NEW).runs.at(-1)?.units).toEqual({ min: 1, max: 3 })
    expect(await stateOf(environment)).toMatchObject({ released: [OLD] })
    const again = await environment.release({ inputs, env: { GITHUB_RUN_ID: '99' } })
    expect([again.outputs.outcome, sent(environment, 'StartProjectVersion')]).toEqual(['nothing-to-do', 1])
  })

  test('a swap that is done is not done again', async () => {
    environment = await openServing({ isPublished: true })
    await environment.release({ inputs: SWAPPING })
    const since = environment.emulator.journal.length
    const again = await environment.release({ inputs: SWAPPING, env: { GITHUB_RUN_ID: '99' } })
    expect([again.outputs.outcome, again.outputs.status, again.exitCode]).toEqual(['nothing-to-do', 'RUNNING', 0])
    expect(namesIn(again.outputs['running-versions'])).toEqual([NEW])
    expect(changesIn(environment, since)).toEqual([])
  })
})

describe('a version whose verdict is not passed', () => {
  test.each([
    { name: 'failed', tags: FAILED },
    { name: 'missing', tags: {} },
  ])('$name: refused', async ({ tags }) => {
    environment = await openServing({ next: { tags } })
    const result = await environment.release({ inputs: SWAP })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'VERDICT_NOT_PASSED' })
    expect(changesIn(environment)).toEqual([])
  })

  test('require-verdict: false overrides it', async () => {
    environment = await openServing({ next: { tags: FAILED } })
    const result = await environment.release({ inputs: { ...SWAP, 'require-verdict': 'false', bake: '0s' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
  })
})

describe('a plan', () => {
  test.each([
    { name: 'plan', inputs: { operation: 'plan' } },
    { name: 'dry-run: true', inputs: { 'dry-run': 'true' } },
  ])('$name changes nothing, and names the calls, the places and the units', async ({ inputs }) => {
    environment = await openServing({ isPublished: true })
    const result = await environment.release({ inputs: { ...SWAPPING, 'min-inference-units': '3', ...inputs } })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['planned', 0, ''])
    expect(changesIn(environment)).toEqual([])
    expect(result.outputs).toMatchObject({ published: '[]', 'deleted-versions': '[]', 'version-name': NEW })
    const planned = memberOf(result.report, 'planned')
    const calls = Array.isArray(planned) ? planned.map((one: unknown) => memberOf(one, 'call')) : []
    expect(calls.filter((call) => !String(call).endsWith('Resource'))).toEqual([
      'StartProjectVersion',
      'PutParameter',
      'StopProjectVersion',
    ])
    expect(memberOf(result.report, 'places')).toEqual({ used: 1, max: 2 })
    // One unit before, both together meanwhile, three after.
    expect(result.summary).toMatch(/: 1 now, up to 4 in between, 3 afterwards/)
    expect(memberOf(result.report, 'unchecked')).not.toEqual([])
  })
})
