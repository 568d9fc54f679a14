/** A bake counts only where one process has watched all of it. */
import { describe, expect, test } from '@jest/globals'
import { NOTHING_YET, type SeenModel, type Situation, type SwapGoal } from '../../../../src/deployment/swap/goal.js'
import { nextStep } from '../../../../src/deployment/swap/next-step.js'
import { situationOf, UNPUBLISHED } from '../../../../src/deployment/swap/situation.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { toIsoTime } from '../../../../src/text/instant.js'
import { versionOf } from '../../../support/fake-tools.js'
import { fault } from '../../../support/release/fake-account.js'
import type { FakeCloud } from '../../../support/release/fake-cloud.js'
import {
  ALARM,
  createConfigurationCloud,
  createRollbackCloud,
  createSwapCloud,
  MINUTE,
  runIn,
  type SwapRun,
} from '../../../support/release/swap-runs.js'

const NOW = Date.parse('2026-03-02T12:00:00.000Z')
const BAKE = 10 * MINUTE
const DRAIN = 5 * MINUTE

const model = (name: string): SeenModel => ({
  version: versionOf(name, { status: 'RUNNING', minInferenceUnits: 1 }),
  tags: {},
  state: 'running',
})

const GOAL: SwapGoal = {
  kind: 'swap',
  target: model('v2').version,
  units: { min: 1 },
  runKey: 'run-7',
  swap: {
    mode: 'beside',
    publish: { kind: 'ssm', path: '/orchard/model', shown: 'ssm:/orchard/model' },
    guards: { requireVerdict: true, gate: [], smokeImages: [], shadow: false },
    alarms: [],
    bakeMs: BAKE,
    drainMs: DRAIN,
  },
}

/** v2 is published and released by a run; v1, which it replaced, still runs. */
const SERVES: Situation = {
  target: model('v2'),
  old: model('v1'),
  inUse: 'target',
  isPublished: true,
  mayBePublished: true,
  released: [model('v2').version.arn],
  releasedAt: NOW - MINUTE,
  bakedAt: undefined,
  isOfRelease: true,
  isOurs: true,
  isOfSwap: true,
  isBegun: true,
  isRecorded: true,
}

describe('the next step of a release that is published', () => {
  const memory = { ...NOTHING_YET, checked: new Set(['publisher', 'guards', 'alarms', 'places'] as const) }

  test.each<{
    readonly name: string
    readonly seen: Partial<Situation>
    readonly isBaked?: boolean
    readonly bakeMs?: number
    readonly step: object
  }>([
    { name: 'just now: bakes', seen: {}, step: { kind: 'bake' } },
    {
      name: 'for longer than the bake, and nobody watched it to its end: bakes',
      seen: { releasedAt: NOW - 60 * MINUTE },
      step: { kind: 'bake' },
    },
    {
      name: 'the same, and what it replaced has stopped: bakes',
      seen: { releasedAt: NOW - 60 * MINUTE, old: undefined },
      step: { kind: 'bake' },
    },
    { name: 'this process has watched its bake: records that', seen: {}, isBaked: true, step: { kind: 'end-bake' } },
    {
      name: 'its bake is recorded: drains from then',
      seen: { releasedAt: NOW - 12 * MINUTE, bakedAt: NOW - MINUTE },
      step: { kind: 'drain', untilAt: NOW + 4 * MINUTE },
    },
    {
      name: 'its bake and drain are over: stops what it replaced',
      seen: { releasedAt: NOW - 60 * MINUTE, bakedAt: NOW - DRAIN },
      step: { kind: 'stop', which: 'old' },
    },
    {
      name: 'all is over: done',
      seen: { releasedAt: NOW - 60 * MINUTE, bakedAt: NOW - DRAIN, old: undefined },
      step: { kind: 'done' },
    },
    {
      name: 'by a person, a while ago: nothing was interrupted',
      seen: { releasedAt: NOW - 60 * MINUTE, isOfRelease: false, old: undefined },
      step: { kind: 'done' },
    },
    { name: 'by a person, just now: bakes', seen: { isOfRelease: false }, step: { kind: 'bake' } },
    {
      name: 'without a bake: drains from its release',
      seen: {},
      bakeMs: 0,
      step: { kind: 'drain', untilAt: NOW + 4 * MINUTE },
    },
  ])('$name', ({ seen, isBaked = false, bakeMs = BAKE, step }) => {
    const goal = { ...GOAL, swap: { ...GOAL.swap, bakeMs } }
    expect(nextStep({ ...SERVES, ...seen }, goal, { ...memory, isBaked }, NOW)).toEqual(step)
  })
})

test.each([
  { name: 'after the release', bakedAt: NOW, expected: NOW },
  { name: 'of an earlier release of the version', bakedAt: NOW - 2 * MINUTE, expected: undefined },
])('a recorded bake $name counts, or does not', ({ bakedAt, expected }) => {
  const { version } = SERVES.target
  const tags = {
    [PROVENANCE_KEYS.released]: toIsoTime(NOW - MINUTE) ?? '',
    [PROVENANCE_KEYS.baked]: toIsoTime(bakedAt) ?? '',
  }
  const { project } = createSwapCloud().account
  const inventory = { project, versions: [version], tags: new Map([[version.arn, tags]]) }
  expect(situationOf(inventory, UNPUBLISHED, GOAL, undefined)?.bakedAt).toBe(expected)
})

/** Milliseconds for which this process read the alarms, up to the call that stops what was replaced. */
function watchedBefore(cloud: FakeCloud, since: number, stopOf: string): number {
  const calls = cloud.calls.journal.slice(since)
  const isStop = ({ operation, subject }: (typeof calls)[number]): boolean =>
    operation === 'StopProjectVersion' && subject === stopOf
  const stopAt = calls.findIndex(isStop)
  const reads = calls
    .slice(0, stopAt < 0 ? undefined : stopAt)
    .filter(({ operation }) => operation === 'DescribeAlarms')
  const [first, last] = [reads[0]?.at, reads.at(-1)?.at]
  return first === undefined || last === undefined ? 0 : last - first
}

const PATHS: readonly {
  readonly name: string
  readonly cloud: () => FakeCloud
  readonly run: SwapRun
  readonly replaced: string
}[] = [
  { name: 'swap', cloud: () => createSwapCloud(), run: { bakeMs: BAKE }, replaced: 'v1' },
  {
    name: 'swap through AppConfig',
    cloud: () => createConfigurationCloud(),
    run: { publishes: 'appconfig', bakeMs: BAKE },
    replaced: 'v1',
  },
  {
    name: 'stop-first',
    cloud: () => createSwapCloud({ placesMax: 1 }),
    run: { mode: 'stop-first', bakeMs: BAKE },
    replaced: 'none: it was stopped before',
  },
  {
    name: 'rollback',
    cloud: () => createRollbackCloud(),
    run: { kind: 'rollback', bakeMs: BAKE },
    replaced: 'v2',
  },
]

describe.each(PATHS)('$name', ({ cloud: create, run, replaced }) => {
  test.each(['run-7', 'run-8'])('dies in its bake, and an hour passes: %s watches all of it', async (runKey) => {
    const undisturbed = create()
    await runIn(undisturbed, run)
    const { journal } = undisturbed.calls
    const released = journal.findLastIndex(({ operation }) => operation === 'UntagResource')
    expect(released).toBeGreaterThan(0)
    const inBake = journal.filter(({ operation }) => operation === 'DescribeAlarms').map(({ n }) => n)
    expect(inBake.length).toBeGreaterThan(5)
    // The first is before the release.
    for (const n of inBake.slice(1)) {
      const cloud = create()
      cloud.crashAt(n, 'after')
      await runIn(cloud, run)
      cloud.pass(60 * MINUTE)
      const since = cloud.calls.journal.length
      // A rollback by another run goes to another version.
      const again = await runIn(cloud, { ...run, runKey: run.kind === 'rollback' ? 'run-7' : runKey })
      expect({ n, outcome: again.outcome }).toEqual({ n, outcome: run.kind === 'rollback' ? 'rolled-back' : 'swapped' })
      expect(watchedBefore(cloud, since, replaced)).toBeGreaterThanOrEqual(BAKE)
      expect(again.run.notes).toContainEqual({
        level: 'notice',
        message: expect.stringMatching(/An earlier attempt did not watch all of the bake of v\d: it begins again\./),
      })
    }
  })

  test('an alarm that is raised in the bake of a re-run goes back', async () => {
    const cloud = create()
    cloud.crashAt({ operation: 'DescribeAlarms', nth: 3 }, 'after')
    await runIn(cloud, run)
    cloud.pass(60 * MINUTE)
    const raisedAt = cloud.now() + BAKE / 2
    cloud.alarms.set(ALARM, (now) => (now >= raisedAt ? 'ALARM' : 'OK'))
    const again = await runIn(cloud, run)
    expect(again).toMatchObject({ outcome: 'alarm', code: 'ALARM_RAISED' })
  })

  test('once its bake is recorded, a re-run does not bake again', async () => {
    const cloud = create()
    await runIn(cloud, run)
    cloud.pass(60 * MINUTE)
    cloud.alarms.set(ALARM, () => 'ALARM')
    await expect(runIn(cloud, run)).resolves.toMatchObject({ outcome: 'nothing-to-do' })
  })
})

test('a bake that cannot be recorded is red, and what it released serves', async () => {
  const cloud = createSwapCloud()
  const undisturbed = createSwapCloud()
  await runIn(undisturbed)
  const last = undisturbed.calls.journal.findLast(({ operation }) => operation === 'TagResource')
  cloud.failAt(last?.n ?? 0, 'before', fault('access-denied', 'TagResource', 'denied'))
  const end = await runIn(cloud)
  expect(end).toMatchObject({ outcome: 'error', code: 'ACCESS_DENIED' })
  expect(cloud.state()).toMatchObject({ released: ['v2'], running: ['v1', 'v2'] })
})
