/** What the service says to a copy, and how a re-run resumes one. */
import { describe, expect, test } from '@jest/globals'
import { allow, changes, cloudWithV1, copies, copying, policiesOf } from '../../../support/release/copying.js'
import { atEveryCall, ended } from '../../../support/release/every-call.js'
import { fault } from '../../../support/release/fake-account.js'

const MINUTE = 60_000
describe('a copy that is there, or under way', () => {
  test('is followed, and not sent again', async () => {
    const cloud = allow(cloudWithV1())
    cloud.crashAt({ operation: 'CopyProjectVersion', nth: 1 }, 'after')
    await ended(cloud.run(), cloud, copying())
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(changes(cloud).filter((one) => one === 'CopyProjectVersion')).toHaveLength(1)
    expect(policiesOf(cloud)).toEqual(['by-hand'])
  })

  test('has completed: nothing to do, whatever its model does since', async () => {
    const cloud = cloudWithV1()
    await copying()(cloud.run(), cloud)
    const [made] = copies(cloud)
    if (made !== undefined) made.description = { ...made.description, status: 'RUNNING' }
    const before = changes(cloud).length
    expect(await copying()(cloud.run(), cloud)).toBe('nothing-to-do')
    expect(changes(cloud)).toHaveLength(before)
  })

  test('has failed: red, with the reason', async () => {
    const cloud = cloudWithV1({ copyFails: () => 'the key was not found' })
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_FAILED', message: expect.stringMatching(/the key was not found/) })
    expect(policiesOf(cloud)).toEqual([])
    const again = await ended(cloud.run(), cloud, copying())
    expect(again.error).toMatchObject({ code: 'COPY_FAILED' })
  })

  test('copy-timeout: red, the policy is gone, and a re-run follows it', async () => {
    const cloud = cloudWithV1({ copyMs: 150 * MINUTE })
    const run = cloud.run()
    const { error } = await ended(run, cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_TIMEOUT', outcome: 'timed-out' })
    expect(run.report().destination).toMatchObject({ name: 'v1', arn: copies(cloud)[0]?.arn })
    expect(policiesOf(cloud)).toEqual([])
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
  })
})

describe('what the service says to the copy', () => {
  test('a name that is in use, and listed later', async () => {
    const cloud = allow(cloudWithV1())
    const inUse = fault('in-use', 'CopyProjectVersion')
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'after', inUse)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
    expect(copies(cloud)).toHaveLength(1)
  })

  test('a name that is in use, and never listed', async () => {
    const cloud = cloudWithV1()
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'before', fault('in-use', 'CopyProjectVersion'))
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'COPY_NAME_TAKEN', outcome: 'refused' })
    expect(copies(cloud)).toEqual([])
    expect(policiesOf(cloud)).toEqual([])
  })

  test('as many copies as the account may make at a time: waited for', async () => {
    const cloud = cloudWithV1()
    const limit = fault('limit', 'CopyProjectVersion', 'maximum of concurrent copies')
    for (const nth of [1, 2, 3]) cloud.failAt({ operation: 'CopyProjectVersion', nth }, 'before', limit)
    expect(await copying()(cloud.run(), cloud)).toBe('copied')
  })

  test('a full project: refused', async () => {
    const cloud = cloudWithV1()
    const limit = fault('limit', 'CopyProjectVersion', 'maximum number of project versions')
    cloud.failAt({ operation: 'CopyProjectVersion', nth: 1 }, 'before', limit)
    const { error } = await ended(cloud.run(), cloud, copying())
    expect(error).toMatchObject({ code: 'VERSION_LIMIT', outcome: 'refused' })
  })
})

describe('interrupted at every call', () => {
  test('a re-run after a crash ends with one copy and no policy of its own', async () => {
    const crashes = await atEveryCall(() => allow(cloudWithV1()), copying(), 'crash')
    expect(crashes.length).toBeGreaterThan(20)
    for (const { cloud, where } of crashes) {
      const again = await ended(cloud.run(), cloud, copying())
      expect([where, again.error]).toEqual([where, undefined])
      expect([where, copies(cloud).map(({ description }) => description.status)]).toEqual([
        where,
        ['COPYING_COMPLETED'],
      ])
      expect([where, policiesOf(cloud)]).toEqual([where, ['by-hand']])
      expect([where, changes(cloud).filter((one) => one === 'CopyProjectVersion').length <= 2]).toEqual([where, true])
    }
  })

  test.each(['no-answer', 'throttled', 'unavailable'] as const)(
    '%s at a change, or at a check in between, passes',
    async (kind) => {
      const all = await atEveryCall(() => allow(cloudWithV1()), copying(), kind)
      const changing = all.filter(({ where }) => /Copy|Policy|Policies/.test(where))
      expect(changing.length).toBeGreaterThan(8)
      for (const { cloud, where, first } of changing) {
        expect([where, first.outcome]).toEqual([where, 'copied'])
        expect([where, copies(cloud)]).toEqual([where, [expect.anything()]])
        expect([where, policiesOf(cloud)]).toEqual([where, ['by-hand']])
      }
    },
  )
})
