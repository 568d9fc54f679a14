/** The built release action stops and sweeps. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import type { TestEnvironment } from '../support/environment.js'
import { namesIn, openProject, PASSED, RELEASED, statuses, trained } from '../support/release-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const started = (environment: TestEnvironment, hoursAgo: number): string =>
  `${new Date(environment.clock.now() - hoursAgo * 3_600_000).toISOString()} run-1`

/** `live` is released, `published` only published, `spare` runs; `idle` does not. */
async function openOrchard(): Promise<TestEnvironment> {
  const opened = await openProject(
    {
      live: trained(9, { status: 'RUNNING', tags: RELEASED, minInferenceUnits: 2, startedSecondsAgo: 7200 }),
      spare: trained(8, { status: 'RUNNING', startedSecondsAgo: 7200 }),
      idle: trained(7),
    },
    { projects: { meadow: { versions: { other: trained(1, { status: 'RUNNING' }) } } } },
  )
  const { state } = opened.emulator
  for (const version of state.versions.values()) {
    if (version.status === 'RUNNING') Object.assign(version.tags, { [PROVENANCE_KEYS.started]: started(opened, 2) })
  }
  return opened
}

describe('stop', () => {
  test('ends the model of one version, and says what it cost', async () => {
    environment = await openOrchard()
    const inputs = { operation: 'stop', version: 'spare', 'price-per-unit-hour': '4' }
    const result = await environment.release({ inputs })
    expect([result.outputs.outcome, result.stderr]).toEqual(['stopped', ''])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ 'version-name': 'spare', status: 'STOPPED' })
    expect(namesIn(result.outputs['running-versions'])).toEqual(['live'])
    expect(statuses(environment)).toEqual({
      live: 'RUNNING',
      spare: 'STOPPED',
      idle: 'TRAINING_COMPLETED',
      other: 'RUNNING',
    })
    expect(result.stdout).toContain('1.9 unit-hours so far (7.60)')
    const again = await environment.release({ inputs })
    expect([again.outputs.outcome, again.exitCode]).toEqual(['nothing-to-do', 0])
  })

  test('all but some: a name that does not exist stops nothing', async () => {
    environment = await openOrchard()
    const refused = await environment.release({ inputs: { operation: 'stop', 'all-but': 'live, spere' } })
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'VERSION_NOT_FOUND' })
    expect(environment.requests()).not.toContain('StopProjectVersion')
    const result = await environment.release({ inputs: { operation: 'stop', 'all-but': 'live, idle' } })
    expect(result.outputs.outcome).toBe('stopped')
    expect(statuses(environment)).toMatchObject({ live: 'RUNNING', spare: 'STOPPED', other: 'RUNNING' })
  })

  test('a step that was killed while the model stops is resumed', async () => {
    environment = await openOrchard()
    const inputs = { operation: 'stop', version: 'spare' }
    const killed = await environment.release({
      inputs,
      onLine: (line, kill) => {
        if (line.startsWith('StopProjectVersion')) kill('SIGKILL')
      },
    })
    expect(killed.signal).toBe('SIGKILL')
    const again = await environment.release({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs.outcome).toBe('stopped')
    expect(environment.requests().filter((one) => one === 'StopProjectVersion')).toHaveLength(1)
  })
})

describe('sweep', () => {
  test('stops what is neither released nor published, and nothing of another project', async () => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: { operation: 'sweep' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swept', 0])
    expect(statuses(environment)).toMatchObject({ live: 'RUNNING', spare: 'STOPPED', other: 'RUNNING' })
    expect(result.summary).toContain('spare')
    const again = await environment.release({ inputs: { operation: 'sweep' } })
    expect(again.outputs.outcome).toBe('nothing-to-do')
  })

  test('leaves the published version, whatever its tags say', async () => {
    environment = await openProject(
      { live: trained(9, { status: 'RUNNING', tags: PASSED }), spare: trained(8, { status: 'RUNNING' }) },
      { parameters: { '/orchard/model': { value: 'none yet' } } },
    )
    const live = [...environment.emulator.state.versions.values()].find(({ name }) => name === 'live')
    await environment.emulator.applySeed({ parameters: { '/orchard/model': { value: live?.arn ?? '' } } })
    const result = await environment.release({ inputs: { operation: 'sweep', publish: 'ssm:/orchard/model' } })
    expect(result.outputs.outcome).toBe('swept')
    expect(statuses(environment)).toEqual({ live: 'RUNNING', spare: 'STOPPED' })
  })

  test.each([
    { maxRun: '1h', outcome: 'swept', spare: 'STOPPED' },
    { maxRun: '3h', outcome: 'nothing-to-do', spare: 'RUNNING' },
  ])('with max-run $maxRun a model that runs for two hours is $spare', async ({ maxRun, outcome, spare }) => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: { operation: 'sweep', 'max-run': maxRun } })
    expect(result.outputs.outcome).toBe(outcome)
    expect(statuses(environment)).toMatchObject({ live: 'RUNNING', spare })
  })

  test('a model that someone stopped and started again in the console is not as old as its tag says', async () => {
    const restarted = trained(8, { status: 'RUNNING', startedSecondsAgo: 3000 })
    environment = await openProject({ live: trained(9, { status: 'RUNNING', tags: RELEASED }), restarted })
    const tagged = [...environment.emulator.state.versions.values()].find(({ name }) => name === 'restarted')
    Object.assign(tagged?.tags ?? {}, { [PROVENANCE_KEYS.started]: started(environment, 20) })
    const inputs = { operation: 'sweep', 'max-run': '1h' }
    const result = await environment.release({ inputs })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['nothing-to-do', 0])
    expect(statuses(environment)).toMatchObject({ restarted: 'RUNNING' })
    expect(result.stdout).toMatch(/restarted \(RUNNING\) is not stopped: .* it has only been in service since/)
    environment.clock.advance(3_600_000)
    const later = await environment.release({ inputs })
    expect([later.outputs.outcome, later.exitCode]).toEqual(['swept', 0])
    expect(statuses(environment)).toMatchObject({ restarted: 'STOPPED', live: 'RUNNING' })
  })

  test('where CloudWatch may not be read, the age of a model is that of its tag, and the log says so', async () => {
    environment = await openOrchard()
    await environment.emulator.applySeed({
      faults: [{ operation: 'GetMetricData', nth: { from: 1 }, kind: 'access-denied' }],
    })
    const result = await environment.release({ inputs: { operation: 'sweep', 'max-run': '1h' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swept', 0])
    expect(statuses(environment)).toMatchObject({ spare: 'STOPPED' })
    expect(result.stdout).toContain('The age of spare is that of its tag: CloudWatch could not be read')
    expect(result.stdout).toContain('cloudwatch:GetMetricData')
  })

  test('a project with 1,000 versions: at most 60 requests, and tags only of those that run', async () => {
    const names = Array.from({ length: 1000 }, (_, n) => `v${String(n)}`)
    const runs = { status: 'RUNNING', startedSecondsAgo: 7200 } as const
    const versions = Object.fromEntries(
      names.map((name, n) => {
        if (n === 0) return [name, trained(2000, { ...runs, tags: RELEASED })] as const
        return [name, trained(2000 - n, n === 1 || n === 2 ? runs : {})] as const
      }),
    )
    environment = await openProject(versions, { settings: { versionsPerProject: 1000, runningModels: 3 } })
    for (const version of environment.emulator.state.versions.values()) {
      if (version.name === 'v1') Object.assign(version.tags, { [PROVENANCE_KEYS.started]: started(environment, 2) })
    }
    const result = await environment.release({ inputs: { operation: 'sweep', 'max-run': '1h' } })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swept', 0])
    expect(namesIn(result.outputs['running-versions'])).toEqual(expect.arrayContaining(['v0', 'v2']))
    expect(statuses(environment)).toMatchObject({ v0: 'RUNNING', v1: 'STOPPED', v2: 'RUNNING' })
    const requests = environment.requests()
    const tags = requests.filter((operation) => operation === 'ListTagsForResource').length
    // Once for the operation, and once for the history in the summary.
    expect(tags).toBeLessThanOrEqual(30)
    expect(requests.length - tags).toBeLessThanOrEqual(60)
  })

  test('a dry run names the calls and makes none', async () => {
    environment = await openOrchard()
    const result = await environment.release({ inputs: { operation: 'sweep', 'dry-run': 'true' } })
    expect(result.outputs.outcome).toBe('planned')
    expect(result.summary).toContain('StopProjectVersion')
    expect(result.summary).toContain('Inference units of this project that run: 3 now, 2 afterwards.')
    expect(environment.requests()).not.toContain('StopProjectVersion')
  })
})
