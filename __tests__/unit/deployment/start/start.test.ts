/** The operation start, with a death at each of its calls, on a clock without real time. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors/action-error.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { start } from '../../../../src/deployment/start/start.js'
import { fault } from '../../../support/release/fake-account.js'
import { Crash } from '../../../support/release/fake-calls.js'
import type { FakeRun } from '../../../support/release/fake-run.js'
import { createFakeCloud, type FakeCloud, type FakeCloudOptions } from '../../../support/release/fake-cloud.js'
import { checkReported, MINUTE, PARTS, servingIn, type SwapEnd } from '../../../support/release/swap-runs.js'

interface Asked {
  readonly units?: number
  readonly smokes?: boolean
  readonly isDryRun?: boolean
  readonly startTimeoutMs?: number
}

/** v1 is trained, and has passed. */
function cloudOf(options: FakeCloudOptions = {}): FakeCloud {
  const cloud = createFakeCloud(options)
  cloud.account.add('v1', {}, { [PROVENANCE_KEYS.verdict]: 'passed' })
  return cloud
}

async function startIn(
  cloud: FakeCloud,
  asked: Asked = {},
  onSmoke: (test: { readonly deadlineAt: number }) => void = () => undefined,
): Promise<SwapEnd> {
  const run: FakeRun = cloud.run()
  try {
    const outcome = await start(
      run.tools,
      cloud.account.project,
      {
        operation: {
          kind: 'start',
          version: { kind: 'name', name: 'v1' },
          units: { min: asked.units ?? 1 },
          guards: {
            requireVerdict: true,
            gate: [],
            smokeImages: asked.smokes === true ? ['*.jpg'] : [],
            shadow: false,
          },
        },
        isDryRun: asked.isDryRun ?? false,
        startTimeoutMs: asked.startTimeoutMs ?? 30 * MINUTE,
        stopTimeoutMs: 15 * MINUTE,
        copyTimeoutMs: 0,
        pollIntervalMs: MINUTE,
        maxRunningModels: 2,
        pricePerUnitHour: undefined,
      },
      {
        ...PARTS,
        smokeTest: (tools, smoke) => {
          onSmoke(smoke)
          return PARTS.smokeTest(tools, smoke)
        },
      },
    )
    return { outcome, run }
  } catch (error) {
    if (error instanceof Crash) return { outcome: 'crashed', run, error }
    if (error instanceof ActionError) return { outcome: error.outcome, code: error.code, run, error }
    return { outcome: 'error', run, error }
  }
}

const changesIn = (cloud: FakeCloud): readonly string[] =>
  cloud.calls.journal
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Describe|List|Detect)/.test(operation))

describe('start', () => {
  test.each([
    { name: 'the rest of start-timeout', startMs: 10 * MINUTE, elapsed: 30 * MINUTE },
    { name: 'all of it where the model ran already', startMs: undefined, elapsed: 30 * MINUTE },
  ])('the warm-up may take $name', async ({ startMs, elapsed }) => {
    const cloud = cloudOf({ startMs: startMs ?? MINUTE, warmUpMs: 600 * MINUTE })
    if (startMs === undefined) {
      await startIn(cloud)
      cloud.pass(60 * MINUTE)
    }
    const beganAt = cloud.now()
    const deadlines: number[] = []
    await startIn(cloud, { smokes: true }, ({ deadlineAt }) => deadlines.push(deadlineAt - beganAt))
    expect(deadlines).toEqual([elapsed])
  })

  test('starts, and a second run has nothing to do', async () => {
    const cloud = cloudOf()
    const end = await startIn(cloud)
    expect(end.outcome).toBe('started')
    checkReported(cloud, end)
    expect(end.run.report()).toMatchObject({ version: { name: 'v1', status: 'RUNNING' }, places: { used: 0, max: 2 } })
    const { length } = changesIn(cloud)
    await expect(startIn(cloud)).resolves.toMatchObject({ outcome: 'nothing-to-do' })
    expect(changesIn(cloud)).toHaveLength(length)
  })

  test('running with other units: refused, with what a restart costs', async () => {
    const cloud = cloudOf()
    await startIn(cloud)
    const end = await startIn(cloud, { units: 2 })
    expect(end).toMatchObject({ outcome: 'refused', code: 'OTHER_UNITS' })
    expect(String(end.error)).toContain('10 to 20 minutes')
    expect(servingIn(cloud).running).toEqual(['v1'])
  })

  test('no place: refused before anything is changed, with what takes the places', async () => {
    const cloud = cloudOf()
    const elsewhere = cloud.account.addProject('pears')
    cloud.account.add('p1', { status: 'STARTING' }, {}, elsewhere)
    cloud.account.add('p2', { status: 'STOPPING' }, {}, elsewhere)
    const end = await startIn(cloud)
    expect(end).toMatchObject({ outcome: 'refused', code: 'NO_PLACE' })
    for (const taken of ['p1 (pears, STARTING)', 'p2 (pears, STOPPING)']) expect(String(end.error)).toContain(taken)
    expect(changesIn(cloud)).toEqual([])
  })

  test('no verdict: refused', async () => {
    const cloud = cloudOf()
    Reflect.deleteProperty(cloud.account.version('v1').tags, PROVENANCE_KEYS.verdict)
    await expect(startIn(cloud)).resolves.toMatchObject({ outcome: 'refused', code: 'VERDICT_NOT_PASSED' })
    expect(changesIn(cloud)).toEqual([])
  })

  test.each([
    ['a start that fails', { startFails: () => 'no capacity' }, {}, 'start-failed'],
    ['a timeout', {}, { startTimeoutMs: 5 * MINUTE }, 'timed-out'],
    ['a smoke test that fails', { warmUpMs: 60 * MINUTE }, { smokes: true }, 'error'],
  ] as const)('%s: what was started is stopped again', async (_name, options, asked, outcome) => {
    const cloud = cloudOf(options)
    const end = await startIn(cloud, asked)
    expect(end.outcome).toBe(outcome)
    expect(servingIn(cloud).running).toEqual([])
    expect(cloud.account.version('v1').tags).not.toHaveProperty([PROVENANCE_KEYS.started])
    expect(end.run.kept()).toBeUndefined()
    checkReported(cloud, end)
  })

  test('a model that ran before is not stopped for a smoke test that fails', async () => {
    const cloud = cloudOf({ warmUpMs: 60 * MINUTE })
    const v1 = cloud.account.version('v1')
    v1.description = { ...v1.description, status: 'RUNNING', minInferenceUnits: 1 }
    v1.runningSince = cloud.now()
    await expect(startIn(cloud, { smokes: true })).resolves.toMatchObject({ outcome: 'error' })
    expect(servingIn(cloud).running).toEqual(['v1'])
  })

  test.each([
    ['was released', { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' }],
    ['is about to be released by another run', { [PROVENANCE_KEYS.releaseRun]: 'run-9' }],
  ] as const)('a re-run whose smoke test fails does not stop a version that %s since', async (_name, tags) => {
    const cloud = cloudOf()
    await expect(startIn(cloud)).resolves.toMatchObject({ outcome: 'started' })
    Object.assign(cloud.account.version('v1').tags, tags)
    cloud.failAt({ operation: 'DetectCustomLabels', nth: 1 }, 'before', fault('access-denied', 'DetectCustomLabels'))
    const end = await startIn(cloud, { smokes: true })
    expect(end.outcome).toBe('error')
    expect(servingIn(cloud).running).toEqual(['v1'])
    expect(end.run.notes.map(({ message }) => message).join()).toContain('v1 was not stopped after the failure')
  })

  test('a start that is refused leaves no tag that says it runs', async () => {
    const cloud = cloudOf()
    cloud.failAt({ operation: 'StartProjectVersion', nth: 1 }, 'before', fault('access-denied', 'StartProjectVersion'))
    const end = await startIn(cloud)
    expect(end.outcome).toBe('error')
    expect(cloud.account.version('v1').tags).not.toHaveProperty([PROVENANCE_KEYS.started])
    expect(end.run.kept()).toBeUndefined()
  })

  test('a dry run says what would be called, and changes nothing', async () => {
    const cloud = cloudOf()
    const end = await startIn(cloud, { isDryRun: true, smokes: true })
    expect(end.outcome).toBe('planned')
    expect(end.run.report().planned?.map(({ call }) => call)).toEqual(['StartProjectVersion', 'DetectCustomLabels'])
    expect(end.run.report().plannedUse).toEqual({
      units: { now: 0, most: 1, afterwards: 1 },
      places: { now: 0, most: 1, afterwards: 1, max: 2 },
    })
    expect(changesIn(cloud)).toEqual([])
  })

  test.each(['before', 'after'] as const)('dies %s each of its calls: a re-run starts it once', async (moment) => {
    const undisturbed = cloudOf()
    await startIn(undisturbed)
    for (let n = 1; n <= undisturbed.calls.journal.length; n += 1) {
      const cloud = cloudOf()
      cloud.crashAt(n, moment)
      await expect(startIn(cloud)).resolves.toMatchObject({ outcome: 'crashed' })
      const wasRunning = cloud.account.version('v1').description.status === 'RUNNING'
      const again = await startIn(cloud)
      expect({ n, outcome: again.outcome }).toEqual({ n, outcome: wasRunning ? 'nothing-to-do' : 'started' })
      expect({ n, ...servingIn(cloud) }).toMatchObject({ n, running: ['v1'] })
      checkReported(cloud, again)
    }
  })
})
