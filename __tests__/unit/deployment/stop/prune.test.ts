/**
 * `prune`: which versions it deletes.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { prune } from '../../../../src/deployment/stop/prune.js'
import { versionTag } from '../../../../src/deployment/inventory/version-tag.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import {
  cloudOf,
  deletesIn,
  FAILED,
  namesIn,
  OURS,
  PASSED,
  pruning,
  usualCloud,
} from '../../../support/release/pruning.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'
import { planOf } from '../../../support/release/plans.js'
import type { ProjectVersion } from '../../../../src/model/version.js'
import type { Tags } from '../../../../src/model/tags.js'

const { released, releasedUntil, releaseRun, replaces } = PROVENANCE_KEYS

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
    expect(run.report().unchecked).toEqual([expect.stringMatching(/baseline/), 'Whether the role may delete versions.'])
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

  test('a dry run of nearly all: the listing, the projects of the account and tags, nothing else', async () => {
    const cloud = large()
    const run = cloud.run()
    expect(await pruning(10, true)(run, cloud)).toBe('planned')
    expect(run.report().planned).toHaveLength(990)
    const others = cloud.calls.journal.filter(({ operation }) => operation !== 'ListTagsForResource')
    expect(others.map(({ operation }) => operation)).toEqual(['DescribeProjectVersions', 'DescribeProjects'])
  })

  test('nearly all are deleted', async () => {
    const cloud = large()
    expect(await pruning(10)(cloud.run(), cloud)).toBe('pruned')
    expect(cloud.account.versions).toHaveLength(10)
  })
})
