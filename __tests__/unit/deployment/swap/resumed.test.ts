/**
 * What must never happen, whatever call a process dies at: and a re-run ends as if nothing had been.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { fault } from '../../../support/release/fake-account.js'
import type { FakeCloud } from '../../../support/release/fake-cloud.js'
import {
  ALARM,
  checkReported,
  checkStates,
  createConfigurationCloud,
  createRollbackCloud,
  createSwapCloud,
  MINUTE,
  runIn,
  servingIn,
  type SwapRun,
} from '../../../support/release/swap-runs.js'

interface Path {
  readonly name: string
  readonly cloud: () => FakeCloud
  readonly run: SwapRun
  readonly green: string
  /** With stop-first there is a gap: only the end is checked. */
  readonly hasGap?: boolean
  /** Ends of the undisturbed process, where they are not green. */
  readonly red?: string
}

/** An alarm from a minute of the day on. */
function withAlarm(cloud: FakeCloud, afterMs: number): FakeCloud {
  const from = cloud.now() + afterMs
  cloud.alarms.set(ALARM, (now) => (now >= from ? 'ALARM' : 'OK'))
  return cloud
}

const PATHS: readonly Path[] = [
  { name: 'swap', cloud: () => createSwapCloud(), run: { drainMs: 4 * MINUTE, smokes: true }, green: 'swapped' },
  {
    name: 'swap without publish',
    cloud: () => createSwapCloud({ isPublished: false }),
    run: { publishes: 'nowhere' },
    green: 'swapped',
  },
  {
    name: 'swap through AppConfig',
    cloud: () => createConfigurationCloud(),
    run: { publishes: 'appconfig', bakeMs: 4 * MINUTE },
    green: 'swapped',
  },
  {
    name: 'swap that AppConfig rolls back',
    cloud: () => {
      const cloud = createConfigurationCloud()
      cloud.configuration.rollsBack = true
      return cloud
    },
    run: { publishes: 'appconfig' },
    green: 'swapped',
    red: 'error',
  },
  {
    name: 'first release',
    cloud: () => {
      const cloud = createSwapCloud({ isPublished: false })
      cloud.account.versions.splice(0, 1)
      return cloud
    },
    run: {},
    green: 'swapped',
  },
  {
    name: 'stop-first',
    cloud: () => createSwapCloud({ placesMax: 1 }),
    run: { mode: 'stop-first' },
    green: 'swapped',
    hasGap: true,
  },
  { name: 'rollback', cloud: () => createRollbackCloud(), run: { kind: 'rollback' }, green: 'rolled-back' },
  {
    name: 'swap with an alarm in the bake',
    cloud: () => withAlarm(createSwapCloud(), 16 * MINUTE),
    run: {},
    green: 'swapped',
    red: 'alarm',
  },
  {
    name: 'swap whose start fails',
    cloud: () => createSwapCloud({ startFails: () => 'no capacity' }),
    run: {},
    green: 'swapped',
    red: 'start-failed',
  },
  {
    name: 'stop-first whose start fails',
    cloud: () => createSwapCloud({ placesMax: 1, startFails: (name) => (name === 'v2' ? 'no capacity' : undefined) }),
    run: { mode: 'stop-first' },
    green: 'swapped',
    red: 'start-failed',
    hasGap: true,
  },
]

/** How many calls the undisturbed process makes, and where it ends. */
async function undisturbed({ cloud: create, run }: Path) {
  const cloud = create()
  const end = await runIn(cloud, run)
  return { calls: cloud.calls.journal.length, end: servingIn(cloud), outcome: end.outcome }
}

function check(path: Path, cloud: FakeCloud): void {
  if (path.hasGap === true) {
    expect(cloud.states.filter(({ released }) => released.length > 1)).toEqual([])
  } else checkStates(cloud, ({ running }) => path.name !== 'first release' || running.length > 0)
}

describe.each(PATHS)('$name', (path) => {
  test.each(['before', 'after'] as const)('dies %s each of its calls: a re-run ends the same', async (moment) => {
    const { calls, end, outcome } = await undisturbed(path)
    expect(outcome).toBe(path.red ?? path.green)
    for (let n = 1; n <= calls; n += 1) {
      const cloud = path.cloud()
      cloud.crashAt(n, moment)
      const died = await runIn(cloud, path.run)
      expect({ n, outcome: died.outcome }).toEqual({ n, outcome: 'crashed' })
      const isThere = JSON.stringify(servingIn(cloud)) === JSON.stringify(end)
      const again = await runIn(cloud, path.run)
      expect({ n, ...servingIn(cloud) }).toEqual({ n, ...end })
      const expected = isThere && again.outcome === 'nothing-to-do' ? 'nothing-to-do' : outcome
      expect({ n, outcome: again.outcome, error: again.error }).toMatchObject({ n, outcome: expected })
      check(path, cloud)
      checkReported(cloud, again)
    }
  })

  test.each(['before', 'after'] as const)('has no answer %s each of its calls: it ends the same', async (moment) => {
    const { calls, end, outcome } = await undisturbed(path)
    for (let n = 1; n <= calls; n += 1) {
      const cloud = path.cloud()
      cloud.failAt(n, moment, fault('no-answer', 'Any'))
      const ended = await runIn(cloud, path.run)
      // The first check is one attempt here; the real port retries it.
      if (ended.code === 'no-answer') await runIn(cloud, path.run)
      else expect({ n, outcome: ended.outcome, error: ended.error }).toMatchObject({ n, outcome })
      expect({ n, ...servingIn(cloud) }).toEqual({ n, ...end })
      check(path, cloud)
    }
  })

  test('another run resumes what is left', async () => {
    const { calls } = await undisturbed(path)
    for (let n = 1; n <= calls; n += 1) {
      const cloud = path.cloud()
      cloud.crashAt(n, 'after')
      await runIn(cloud, path.run)
      const other = await runIn(cloud, { ...path.run, runKey: 'run-8' })
      check(path, cloud)
      checkReported(cloud, other)
      // Another run's rollback starts from what is in use by then, and is refused where nothing came before that.
      if (path.run.kind === 'rollback') continue
      const { released, published, running } = servingIn(cloud)
      expect({ n, released: released.length }).toEqual({ n, released: 1 })
      expect(running).toContain(released[0])
      if (published !== undefined) expect({ n, published }).toEqual({ n, published: released[0] })
    }
  })
})
