/** What the service says to deletions, and how a re-run resumes them. */
import { describe, expect, test } from '@jest/globals'
import { cloudOf, deletesIn, namesIn, OURS, PASSED, pruning, usualCloud } from '../../../support/release/pruning.js'
import { atEveryCall, ended } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'

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

  test('deletions that do not end: red, with what is left', async () => {
    const cloud = createFakeCloud({ deleteMs: 3_600_000 })
    cloud.account.add('v1', {}, OURS)
    cloud.account.add('v2', {}, PASSED)
    const { error } = await ended(cloud.run(), cloud, pruning(1))
    expect(error).toMatchObject({ code: 'WAIT_TIMEOUT', outcome: 'timed-out', message: expect.stringMatching(/v1/) })
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
