/** What a dry run of a swap says. */
import { describe, expect, test } from '@jest/globals'

import { createRollbackCloud, createSwapCloud, MINUTE, runIn } from '../../../support/release/swap-runs.js'

describe('a dry run', () => {
  test('says what would be called, in order, and changes nothing', async () => {
    const cloud = createSwapCloud()
    const end = await runIn(cloud, { isDryRun: true, smokes: true, drainMs: MINUTE })
    expect(end.outcome).toBe('planned')
    const planned = end.run.report().planned ?? []
    expect(planned.map(({ call, subject }) => `${call} ${subject}`)).toEqual([
      'StartProjectVersion v2',
      'DetectCustomLabels v2',
      'TagResource v2',
      'PutParameter ssm:/orchard/model',
      'UntagResource v1',
      'TagResource v2',
      'DescribeProjectVersions v2',
      // Its bake is over.
      'TagResource v2',
      'DescribeProjectVersions v2',
      'StopProjectVersion v1',
    ])
    expect(end.run.notes).toEqual([])
    expect(end.run.report().plannedUse).toEqual({
      units: { now: 1, most: 2, afterwards: 1 },
      places: { now: 1, most: 2, afterwards: 1, max: 2 },
    })
    expect(end.run.report()).toMatchObject({ places: { used: 1, max: 2 }, running: [{ name: 'v1' }] })
    expect(cloud.calls.journal.filter(({ operation }) => !/^(Describe|List|Get)/.test(operation))).toEqual([])
  })

  test('of a rollback, without publish, with stop-first, and of what is done already', async () => {
    const back = await runIn(createRollbackCloud(), { kind: 'rollback', isDryRun: true })
    expect(back.run.report().planned?.map(({ call }) => call)).toContain('PutParameter')
    const quiet = await runIn(createSwapCloud({ isPublished: false }), { publishes: 'nowhere', isDryRun: true })
    expect(quiet.run.report().planned?.map(({ call }) => call)).not.toContain('StopProjectVersion')
    const first = await runIn(createSwapCloud(), { mode: 'stop-first', isDryRun: true })
    expect(
      first.run
        .report()
        .planned?.map(({ call }) => call)
        .slice(0, 3),
    ).toEqual(['TagResource', 'StopProjectVersion', 'StartProjectVersion'])
    const cloud = createSwapCloud()
    await runIn(cloud)
    await expect(runIn(cloud, { isDryRun: true })).resolves.toMatchObject({ outcome: 'planned' })
  })
})
