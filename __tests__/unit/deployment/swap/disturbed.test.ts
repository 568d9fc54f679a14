/** Whatever comes together: deaths, lost answers, an alarm at any time, and people who stop models in between. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { takesPlace } from '../../../../src/model/serving.js'
import { isStartedBy } from '../../../../src/deployment/inventory/version-tag.js'
import { fault } from '../../../support/release/fake-account.js'
import { Crash } from '../../../support/release/fake-calls.js'
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
  type SwapEnd,
  type SwapRun,
} from '../../../support/release/swap-runs.js'

const WAYS: Record<string, { readonly cloud: () => FakeCloud; readonly run: SwapRun }> = {
  swap: { cloud: () => createSwapCloud(), run: { drainMs: 2 * MINUTE, smokes: true } },
  unpublished: { cloud: () => createSwapCloud({ isPublished: false }), run: { publishes: 'nowhere' } },
  configured: { cloud: () => createConfigurationCloud(), run: { publishes: 'appconfig' } },
  rollback: { cloud: () => createRollbackCloud(), run: { kind: 'rollback' } },
  'stop-first': { cloud: () => createSwapCloud({ placesMax: 1 }), run: { mode: 'stop-first' } },
}

const moment = fc.constantFrom('before', 'after')
const calls = fc.integer({ min: 1, max: 110 })
const crash = fc.record({ kind: fc.constant('crash'), n: calls, moment })
const lost = fc.record({
  kind: fc.constantFrom('no-answer', 'unavailable', 'throttled', 'access-denied'),
  n: calls,
  moment: fc.constant('before'),
})
const unanswered = fc.record({
  kind: fc.constantFrom('no-answer', 'unavailable'),
  n: calls,
  moment: fc.constant('after'),
})
const mishaps = fc.array(fc.oneof(crash, lost, unanswered), { maxLength: 4 })
const way = fc.constantFrom(...Object.keys(WAYS))
/** From a minute on, or never. */
const alarm = fc.option(fc.integer({ min: 0, max: 45 }), { nil: undefined })
const runKeys = fc.array(fc.constantFrom('run-7', 'run-7', 'run-8'), { minLength: 1, maxLength: 3 })

type Mishap = typeof crash | typeof lost | typeof unanswered extends fc.Arbitrary<infer T> ? T : never

/** Plans them for the processes up to the last: the returned function ends it. */
function plan(cloud: FakeCloud, all: readonly Mishap[], alarmFrom: number | undefined): () => void {
  let isOver = false
  for (const { kind, n, moment: when } of all) {
    cloud.calls.plan(n, when, (process) => {
      if (isOver) return
      process.crashed ||= kind === 'crash'
      throw kind === 'crash' ? new Crash('the process has crashed') : fault(kind, 'Any')
    })
  }
  const from = cloud.now() + (alarmFrom ?? Infinity) * MINUTE
  cloud.alarms.set(ALARM, (now) => (now >= from ? 'ALARM' : 'OK'))
  return () => {
    isOver = true
  }
}

/** What the post step would stop is no version that callers use. */
function checkKept(cloud: FakeCloud, { run }: SwapEnd): void {
  const { published, released } = servingIn(cloud)
  const kept = run.kept()?.name
  if (kept !== undefined) expect(published === undefined ? released : [published]).not.toContain(kept)
}

describe('under any mishaps', () => {
  test('one version serves at every instant, never two are released, and a re-run of the first run ends it', async () => {
    await fc.assert(
      fc.asyncProperty(way, mishaps, alarm, runKeys, async (name, all, alarmFrom, keys) => {
        const { cloud: create, run } = WAYS[name]!
        const cloud = create()
        const endMishaps = plan(cloud, all, alarmFrom)
        for (const runKey of keys) checkKept(cloud, await runIn(cloud, { ...run, runKey }))
        endMishaps()
        const last = await runIn(cloud, { ...run, runKey: 'run-7' })
        checkKept(cloud, last)
        const isDenied = all.some(({ kind }) => kind === 'access-denied')
        // With stop-first nothing serves for a while, and after a denial the end of it may be denied.
        if (name === 'stop-first') expect(cloud.states.filter((state) => state.released.length > 1)).toEqual([])
        else checkStates(cloud, undefined, isDenied)
        checkReported(cloud, last)
        const { published, released, running } = servingIn(cloud)
        // A denial ends it wherever it is; another run's rollback starts from what is in use by then.
        if (isDenied) return
        if (name === 'rollback' && keys.includes('run-8')) return
        expect(released).toHaveLength(1)
        expect(running).toEqual(expect.arrayContaining([...released]))
        if (published !== undefined) expect(released).toEqual([published])
        // Nothing that this run started is left without a use.
        for (const { name: model, tags, description } of cloud.account.versions) {
          if (takesPlace(description) && isStartedBy(tags, 'run-7')) expect(released).toContain(model)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('with people at work', () => {
  const acts = ['stop v1', 'stop v2', 'publish v1', 'publish v2', 'delete v2'] as const
  const acted = fc.record({ act: fc.constantFrom(...acts), n: calls })

  function act(cloud: FakeCloud, what: (typeof acts)[number]): void {
    const version = cloud.account.versions.find(({ name }) => name === what.slice(-2))
    if (version === undefined) return
    const { status } = version.description
    if (what.startsWith('stop') && status === 'RUNNING') {
      version.description = { ...version.description, status: 'STOPPED', minInferenceUnits: undefined }
    }
    if (what.startsWith('publish') && status === 'RUNNING') {
      cloud.account.parameters.set('/orchard/model', { value: version.arn, type: 'String' })
    }
    if (what.startsWith('delete') && !takesPlace(version.description)) {
      cloud.account.versions.splice(cloud.account.versions.indexOf(version), 1)
    }
  }

  test('a version that is published and runs is not stopped by a run, and never two are released', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('swap', 'rollback'),
        fc.array(acted, { minLength: 1, maxLength: 2 }),
        fc.array(crash, { maxLength: 1 }),
        alarm,
        async (name, done, crashes, alarmFrom) => {
          const { cloud: create, run } = WAYS[name]!
          const cloud = create()
          const endMishaps = plan(cloud, crashes, alarmFrom)
          let isQuiet = false
          for (const { act: what, n } of done) {
            cloud.calls.plan(n, 'before', () => {
              if (!isQuiet) act(cloud, what)
            })
          }
          // Between the last check at the parameter and the stop, nobody can know.
          let lastRead: string | undefined
          const stops: boolean[] = []
          for (let nth = 1; nth <= 60; nth += 1) {
            cloud.calls.plan({ operation: 'GetParameter', nth }, 'after', () => {
              lastRead = servingIn(cloud).published
            })
            cloud.calls.plan({ operation: 'StopProjectVersion', nth }, 'before', () => {
              stops.push(cloud.calls.journal.at(-1)?.subject === lastRead)
            })
          }
          for (let processes = 0; processes < 2; processes += 1) {
            const end = await runIn(cloud, run)
            // One that died may not have seen what was published just before.
            if (end.outcome !== 'crashed') checkKept(cloud, end)
          }
          endMishaps()
          isQuiet = true
          const last = await runIn(cloud, run)
          checkKept(cloud, last)
          checkReported(cloud, last)
          expect(stops).not.toContain(true)
          expect(cloud.states.filter(({ released }) => released.length > 1)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
