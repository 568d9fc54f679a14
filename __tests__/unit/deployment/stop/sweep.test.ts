/** `sweep` in a cloud in memory. */
import { describe, expect, test } from '@jest/globals'
import { sweep } from '../../../../src/deployment/stop/sweep.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { atEveryCall, ended, type Operate } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'
import {
  createFakeCloud,
  minutesIn,
  type FakeCloud,
  type FakeCloudOptions,
} from '../../../support/release/fake-cloud.js'
import { planOf } from '../../../support/release/plans.js'

const HOUR = 3_600_000
const MINUTE = 60_000
const NOW = Date.UTC(2026, 2, 2, 9)
const { released, started } = PROVENANCE_KEYS
const PUBLISH = { kind: 'ssm', path: '/model', shown: 'ssm:/model' } as const

/** `live` is released, `published` only published, `new` has run for one hour, `old` for five, `strange` since nobody knows when. */
function cloudWithModels(options: FakeCloudOptions = {}): FakeCloud {
  const cloud = createFakeCloud({ placesMax: 9, ...options })
  const add = (name: string, tags: Record<string, string>): string =>
    cloud.account.add(name, { status: 'RUNNING', minInferenceUnits: 1 }, tags).arn
  add('live', { [released]: '2026-02-01T00:00:00.000Z', [started]: '2026-02-01T00:00:00.000Z run-1' })
  const arn = add('published', { [started]: '2026-03-01T00:00:00.000Z run-1' })
  add('new', { [started]: '2026-03-02T08:00:00.000Z run-2' })
  add('old', { [started]: '2026-03-02T04:00:00.000Z run-2' })
  add('strange', { 'train-custom-labels:verdict': 'passed' })
  cloud.account.add('idle', { status: 'STOPPED' })
  cloud.account.parameters.set('/model', { value: arn, type: 'String' })
  return cloud
}

const sweeping =
  (maxRunMs?: number, isDryRun = false): Operate =>
  ({ tools }, cloud) =>
    sweep(tools, cloud.account.project, planOf({ kind: 'sweep', maxRunMs, publish: PUBLISH }, { isDryRun }))
const running = (cloud: FakeCloud): string[] => cloud.state().running.toSorted()

describe('what runs and is not in use', () => {
  test.each([
    { name: 'without max-run, all others', maxRunMs: undefined, left: ['live', 'published'] },
    {
      name: 'with max-run, those that ran for longer',
      maxRunMs: 2 * HOUR,
      left: ['live', 'new', 'published', 'strange'],
    },
    { name: 'with a long max-run, none', maxRunMs: 20 * HOUR, left: ['live', 'new', 'old', 'published', 'strange'] },
  ])('$name', async ({ maxRunMs, left }) => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    expect(await sweeping(maxRunMs)(run, cloud)).toBe(left.length === 5 ? 'nothing-to-do' : 'swept')
    expect(running(cloud)).toEqual(left)
    expect(
      run
        .report()
        .running?.map(({ name }) => name)
        .toSorted(),
    ).toEqual(left)
  })

  test('one that was stopped and started again by someone is as old as its last start', async () => {
    // `old` was started five hours ago, and is in service again for half an hour.
    const cloud = cloudWithModels({
      inService: (_name, span) => minutesIn(span).filter((at) => at < NOW - 90 * MINUTE || at >= NOW - 30 * MINUTE),
    })
    const run = cloud.run()
    await sweeping(2 * HOUR)(run, cloud)
    expect(running(cloud)).toEqual(['live', 'new', 'old', 'published', 'strange'])
    expect(run.log).toContain(
      'old (RUNNING) is not stopped: its tag says that it was started 2026-03-02 04:00:00 UTC, but it has only been in service since 2026-03-02 08:30:00 UTC.',
    )
  })

  test('where CloudWatch may not be read, the start in the tag counts for max-run', async () => {
    const cloud = cloudWithModels()
    for (let nth = 1; nth <= 9; nth += 1) {
      const denied = fault('access-denied', 'GetMetricData', 'denied', { service: 'cloudwatch' })
      cloud.failAt({ operation: 'GetMetricData', nth }, 'before', denied)
    }
    const run = cloud.run()
    await sweeping(2 * HOUR)(run, cloud)
    expect(running(cloud)).toEqual(['live', 'new', 'published', 'strange'])
    expect(run.log).toContainEqual(
      expect.stringMatching(/^The age of old is that of its tag: CloudWatch could not be read \(.*\)\.$/),
    )
  })

  test('one of unknown age is reported', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    await sweeping(2 * HOUR)(run, cloud)
    expect(run.notes).toContainEqual({
      level: 'warning',
      message: 'strange (RUNNING) is not stopped: it is not known since when it runs.',
    })
  })

  test('it is announced before the first call', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    let announced: readonly string[] = []
    cloud.calls.plan({ operation: 'StopProjectVersion', nth: 1 }, 'before', () => {
      announced = run.notes.map(({ message }) => message)
    })
    await sweeping(2 * HOUR)(run, cloud)
    expect(announced).toContainEqual(
      'To be stopped: old (RUNNING) since 2026-03-02 04:00:00 UTC, 1 inference unit, 5 unit-hours so far.',
    )
  })

  test('what it costs: unit-hours of all that ran, from the start times', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    await sweeping(2 * HOUR, true)(run, cloud)
    // 29 days and 9 hours, 33 hours, 1 hour, 5 hours; of the last one it is not known.
    const { value, source } = run.report().unitHours ?? {}
    expect(value).toBeCloseTo(705 + 33 + 1 + 5, 2)
    expect(source).toBe('start-times')
  })

  test('a dry run changes nothing, and names the calls', async () => {
    const cloud = cloudWithModels()
    const run = cloud.run()
    expect(await sweeping(undefined, true)(run, cloud)).toBe('planned')
    expect(
      run
        .report()
        .planned?.map(({ call, subject }) => `${call} ${subject}`)
        .toSorted(),
    ).toEqual(['StopProjectVersion new', 'StopProjectVersion old', 'StopProjectVersion strange'])
    expect(run.report().unchecked).toEqual(['Whether the role may stop models and take tags away.'])
    expect(run.report().plannedUse).toEqual({
      units: { now: 5, most: 5, afterwards: 2 },
      places: { now: 5, most: 5, afterwards: 2, max: 2 },
    })
    expect(running(cloud)).toHaveLength(5)
    expect(cloud.calls.journal.filter(({ operation }) => /^(Stop|Tag|Untag|Put)/.test(operation))).toEqual([])
  })

  test('where the published value cannot be read, nothing is stopped', async () => {
    const cloud = cloudWithModels()
    cloud.failAt({ operation: 'GetParameter', nth: 1 }, 'before', fault('access-denied', 'GetParameter'))
    const { error } = await ended(cloud.run(), cloud, sweeping())
    expect(error).toBeInstanceOf(Error)
    expect(running(cloud)).toHaveLength(5)
  })

  test('a project with 1,000 versions: at most 60 requests, and tags only of those that run', async () => {
    const cloud = cloudWithModels()
    for (let n = cloud.account.versions.length; n < 1000; n += 1) cloud.account.add(`v${String(n)}`)
    await sweeping()(cloud.run(), cloud)
    const tagged = cloud.calls.journal.filter(({ operation }) => operation === 'ListTagsForResource')
    expect(tagged.map(({ subject }) => subject).toSorted()).toEqual(['live', 'new', 'old', 'published', 'strange'])
    // A listing of the fake is one call; of the service it is a page for each hundred.
    expect(cloud.calls.journal.length - tagged.length + 9).toBeLessThanOrEqual(60)
  })
})

describe('interrupted at every call', () => {
  test('a re-run after a crash ends in the same state, and nothing in use is ever stopped', async () => {
    const crashes = await atEveryCall(cloudWithModels, sweeping(2 * HOUR), 'crash')
    expect(crashes.length).toBeGreaterThan(20)
    for (const { cloud, where } of crashes) {
      const again = await ended(cloud.run(), cloud, sweeping(2 * HOUR))
      expect([where, again.error]).toEqual([where, undefined])
      expect([where, running(cloud)]).toEqual([where, ['live', 'new', 'published', 'strange']])
      expect([
        where,
        cloud.states.every((state) => state.running.includes('live') && state.running.includes('published')),
      ]).toEqual([where, true])
    }
  })
})
