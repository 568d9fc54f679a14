/** `prune` in a cloud in memory. */
import { describe, expect, test } from '@jest/globals'
import { prune } from '../../../../src/deployment/stop/prune.js'
import { versionTag } from '../../../../src/deployment/world/version-tag.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import type { Tags } from '../../../../src/model/tags.js'
import { atEveryCall, ended, type Operate } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'
import { planOf } from '../../../support/release/plans.js'

const { released, releasedUntil, releaseRun, replaces, run: runKey, verdict } = PROVENANCE_KEYS
const OURS: Tags = { [runKey]: '7/1' }
const PASSED: Tags = { ...OURS, [verdict]: 'passed' }
const FAILED: Tags = { ...OURS, [verdict]: 'failed' }

const pruning =
  (keep: number, isDryRun = false): Operate =>
  ({ tools }, cloud) =>
    prune(tools, cloud.account.project, planOf({ kind: 'prune', keep }, { isDryRun }))

const namesIn = (cloud: FakeCloud): string[] => cloud.account.versions.map(({ name }) => name)
const deletesIn = (cloud: FakeCloud): string[] =>
  cloud.calls.journal.filter(({ operation }) => operation === 'DeleteProjectVersion').map(({ subject }) => subject)

/** Oldest first: of six versions the last two are kept anyway. */
function cloudOf(...versions: readonly (readonly [string, Tags, (Partial<ProjectVersion> | undefined)?])[]): FakeCloud {
  const cloud = createFakeCloud({ placesMax: 9 })
  for (const [name, tags, change] of versions) cloud.account.add(name, change, tags)
  return cloud
}

const usualCloud = (): FakeCloud =>
  cloudOf(
    ['v1', PASSED],
    ['v2', OURS, { status: 'TRAINING_FAILED', f1Score: undefined, evaluationSummary: undefined }],
    ['v3', FAILED],
    ['v4', PASSED],
    ['v5', PASSED],
    ['v6', PASSED],
  )

describe('versions beyond the newest', () => {
  test('are deleted: failed trainings, failed verdicts, then the oldest', async () => {
    const cloud = usualCloud()
    const run = cloud.run()
    expect(await pruning(2)(run, cloud)).toBe('pruned')
    expect(deletesIn(cloud)).toEqual(['v2', 'v3', 'v1', 'v4'])
    expect(namesIn(cloud)).toEqual(['v5', 'v6'])
    expect(run.report().deleted?.toSorted()).toEqual(['v1', 'v2', 'v3', 'v4'])
  })

  test('are only reported as deleted once they are no longer listed', async () => {
    const cloud = usualCloud()
    const run = cloud.run()
    let early: readonly string[] | undefined = []
    cloud.calls.plan({ operation: 'DescribeProjectVersions', nth: 2 }, 'before', () => {
      early = run.report().deleted
    })
    await pruning(2)(run, cloud)
    expect(early).toBeUndefined()
    expect(run.report().deleted).toHaveLength(4)
  })

  test('a dry run names them and deletes nothing', async () => {
    const cloud = usualCloud()
    const run = cloud.run()
    expect(await pruning(2, true)(run, cloud)).toBe('planned')
    expect(run.report().planned?.map(({ subject }) => subject)).toEqual(['v2', 'v3', 'v1', 'v4'])
    expect(run.report().unchecked).toHaveLength(1)
    expect(deletesIn(cloud)).toEqual([])
  })

  test('nothing beyond them: nothing to do', async () => {
    const cloud = usualCloud()
    expect(await pruning(6)(cloud.run(), cloud)).toBe('nothing-to-do')
    expect(cloud.calls.journal.map(({ operation }) => operation)).toEqual(['DescribeProjectVersions'])
  })

  const RUNNING = { status: 'RUNNING' } as const
  test.each<{ name: string; tags: Tags; change?: Partial<ProjectVersion> }>([
    { name: 'without a tag of this family', tags: { team: 'fruit' } },
    { name: 'running', tags: PASSED, change: RUNNING },
    { name: 'starting', tags: PASSED, change: { status: 'STARTING' } },
    { name: 'stopping', tags: PASSED, change: { status: 'STOPPING' } },
    { name: 'in training', tags: OURS, change: { status: 'TRAINING_IN_PROGRESS' } },
    { name: 'being copied', tags: OURS, change: { status: 'COPYING_IN_PROGRESS' } },
    { name: 'of an unknown status', tags: OURS, change: { status: 'PONDERING' } },
    { name: 'released', tags: { ...PASSED, [released]: '2026-03-01T00:00:00.000Z' } },
    { name: 'released before', tags: { ...PASSED, [releasedUntil]: '2026-03-01T00:00:00.000Z' } },
    { name: 'about to be released', tags: { ...PASSED, [releaseRun]: 'run-1', [replaces]: 'none' } },
    { name: 'better than all newer ones', tags: PASSED, change: { f1Score: 0.95 } },
  ])('but none that is $name', async ({ tags, change }) => {
    const cloud = cloudOf(['v1', tags, change], ['v2', PASSED], ['v3', PASSED])
    expect(await pruning(1)(cloud.run(), cloud)).toBe('pruned')
    expect(namesIn(cloud)).toEqual(['v1', 'v3'])
  })

  test('but none that the version in use has replaced', async () => {
    const cloud = cloudOf(['v1', PASSED], ['v2', PASSED])
    const replaced = versionTag(cloud.account.version('v1').description)
    cloud.account.add(
      'v3',
      { status: 'RUNNING' },
      { ...PASSED, [released]: '2026-03-01T00:00:00.000Z', [replaces]: replaced },
    )
    await pruning(1)(cloud.run(), cloud)
    expect(namesIn(cloud)).toEqual(['v1', 'v3'])
  })

  test('but none that is published', async () => {
    const cloud = cloudOf(['v1', PASSED], ['v2', PASSED], ['v3', PASSED])
    cloud.account.parameters.set('/model', { value: cloud.account.version('v1').arn, type: 'String' })
    const plan = planOf({
      kind: 'prune',
      keep: 1,
      publish: { kind: 'ssm', path: '/model', shown: 'ssm:/model' },
    } as const)
    await prune(cloud.run().tools, cloud.account.project, plan)
    expect(namesIn(cloud)).toEqual(['v1', 'v3'])
  })

  test.each([
    { name: 'a newer one passed, too', newest: PASSED, left: ['v3'] },
    { name: 'no newer one has a verdict', newest: OURS, left: ['v2', 'v3'] },
    { name: 'the newer one failed', newest: FAILED, left: ['v2', 'v3'] },
  ])('the newest that passed stays where $name', async ({ newest, left }) => {
    const cloud = cloudOf(['v1', PASSED], ['v2', PASSED], ['v3', newest])
    await pruning(1)(cloud.run(), cloud)
    expect(namesIn(cloud)).toEqual(left)
  })

  test('the best of those that did not fail stays, for baseline: best', async () => {
    const cloud = cloudOf(
      ['v1', FAILED, { f1Score: 0.99 }],
      ['v2', OURS, { f1Score: 0.95 }],
      ['v3', OURS, { f1Score: 0.8 }],
      ['v4', FAILED, { f1Score: 0.97 }],
      ['v5', PASSED, { f1Score: 0.9 }],
    )
    await pruning(2)(cloud.run(), cloud)
    expect(namesIn(cloud)).toEqual(['v2', 'v4', 'v5'])
  })

  test('one without a creation time is not known to be old', async () => {
    const cloud = cloudOf(['v1', OURS, { createdAt: undefined }], ['v2', OURS], ['v3', PASSED])
    const first = cloud.account.version('v1')
    first.description = { ...first.description, createdAt: undefined }
    await pruning(1)(cloud.run(), cloud)
    expect(namesIn(cloud)).toEqual(['v1', 'v3'])
  })
})

describe('what the service says to a deletion', () => {
  test('a version that came into use is reported and skipped', async () => {
    const cloud = usualCloud()
    cloud.failAt({ operation: 'DeleteProjectVersion', nth: 1 }, 'before', fault('in-use', 'DeleteProjectVersion'))
    const run = cloud.run()
    expect(await pruning(2)(run, cloud)).toBe('pruned')
    expect(namesIn(cloud)).toEqual(['v2', 'v5', 'v6'])
    expect(run.notes).toContainEqual({
      level: 'warning',
      message: expect.stringMatching(/^v2 was not deleted: it is in use/),
    })
    expect(run.report().deleted).not.toContain('v2')
  })

  test('only those in use: nothing to do', async () => {
    const cloud = cloudOf(['v1', OURS], ['v2', PASSED])
    cloud.failAt({ operation: 'DeleteProjectVersion', nth: 1 }, 'before', fault('in-use', 'DeleteProjectVersion'))
    expect(await pruning(1)(cloud.run(), cloud)).toBe('nothing-to-do')
  })

  test('one that someone else has deleted is not reported as deleted', async () => {
    const cloud = cloudOf(['v1', OURS], ['v2', OURS], ['v3', PASSED])
    cloud.failAt({ operation: 'DeleteProjectVersion', nth: 1 }, 'before', fault('not-found', 'DeleteProjectVersion'))
    const run = cloud.run()
    expect(await pruning(1)(run, cloud)).toBe('pruned')
    expect(run.report().deleted).toEqual(['v2'])
  })

  test.each(['no-answer', 'unavailable', 'throttled'] as const)(
    '%s at any deletion or look is followed by a check',
    async (kind) => {
      const all = await atEveryCall(usualCloud, pruning(2), kind)
      const inLoop = all.filter(({ where }) => where.includes('Delete'))
      expect(inLoop).toHaveLength(8)
      for (const { cloud, where, first } of inLoop) {
        expect([where, first.outcome]).toEqual([where, 'pruned'])
        expect([where, first.run.report().deleted?.toSorted()]).toEqual([where, ['v1', 'v2', 'v3', 'v4']])
        expect([where, namesIn(cloud)]).toEqual([where, ['v5', 'v6']])
      }
    },
  )

  test('stop-timeout: red, with what was deleted', async () => {
    const cloud = createFakeCloud({ deleteMs: 3_600_000 })
    cloud.account.add('v1', {}, OURS)
    cloud.account.add('v2', {}, PASSED)
    const { error } = await ended(cloud.run(), cloud, pruning(1))
    expect(error).toMatchObject({ code: 'STOP_TIMEOUT', outcome: 'timed-out', message: expect.stringMatching(/v1/) })
  })

  test('tags that may not be read: nothing is deleted', async () => {
    const cloud = usualCloud()
    cloud.failAt({ operation: 'ListTagsForResource', nth: 4 }, 'before', fault('access-denied', 'ListTagsForResource'))
    const { error } = await ended(cloud.run(), cloud, pruning(2))
    expect(error).toBeInstanceOf(Error)
    expect(deletesIn(cloud)).toEqual([])
  })
})

describe('interrupted at every call', () => {
  test('a re-run after a crash deletes the rest, and nothing else', async () => {
    const crashes = await atEveryCall(usualCloud, pruning(2), 'crash')
    expect(crashes.length).toBeGreaterThan(20)
    for (const { cloud, where } of crashes) {
      const again = await ended(cloud.run(), cloud, pruning(2))
      expect([where, again.error]).toEqual([where, undefined])
      expect([where, namesIn(cloud)]).toEqual([where, ['v5', 'v6']])
      expect([where, again.outcome === 'pruned']).toEqual([where, (again.run.report().deleted ?? []).length > 0])
    }
  })
})

describe('a project with 1,000 versions', () => {
  const large = (): FakeCloud => {
    const cloud = createFakeCloud()
    for (let n = 1; n <= 1000; n += 1) cloud.account.add(`v${String(n)}`, {}, n % 3 === 0 ? FAILED : PASSED)
    return cloud
  }

  test('ten to delete: tags of the candidates and of one newer one, and at most 60 other requests', async () => {
    const cloud = large()
    expect(await pruning(990)(cloud.run(), cloud)).toBe('pruned')
    const tags = cloud.calls.journal.filter(({ operation }) => operation === 'ListTagsForResource').length
    expect(tags).toBeLessThanOrEqual(13)
    // A listing of the fake is one call; of the service it is a page for each hundred.
    expect(cloud.calls.journal.length - tags + 9).toBeLessThanOrEqual(60)
  })

  test('a dry run of nearly all: the listing and tags, nothing else', async () => {
    const cloud = large()
    const run = cloud.run()
    expect(await pruning(10, true)(run, cloud)).toBe('planned')
    expect(run.report().planned).toHaveLength(990)
    const others = cloud.calls.journal.filter(({ operation }) => operation !== 'ListTagsForResource')
    expect(others.map(({ operation }) => operation)).toEqual(['DescribeProjectVersions'])
  })

  test('nearly all are deleted', async () => {
    const cloud = large()
    expect(await pruning(10)(cloud.run(), cloud)).toBe('pruned')
    expect(cloud.account.versions).toHaveLength(10)
  })
})
