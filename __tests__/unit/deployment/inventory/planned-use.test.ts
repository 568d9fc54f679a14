/** What a dry run says of places and units, and of what it cannot read. */
import { describe, expect, test } from '@jest/globals'
import { observe } from '../../../../src/deployment/inventory/observe.js'
import { reportPlannedUse } from '../../../../src/deployment/inventory/planned-use.js'
import { takesPlace } from '../../../../src/model/serving.js'
import { createFakeCloud, type FakeCloud } from '../../../support/release/fake-cloud.js'
import { fault } from '../../../support/release/fake-account.js'
import type { FakeRun } from '../../../support/release/fake-run.js'

const RUNS = { status: 'RUNNING', minInferenceUnits: 2 } as const

function cloudOf(): FakeCloud {
  const cloud = createFakeCloud()
  cloud.account.add('v1', RUNS)
  cloud.account.add('v2', { status: 'STOPPED' })
  return cloud
}

async function usedIn(cloud: FakeCloud): Promise<{ readonly run: FakeRun; readonly unread: readonly string[] }> {
  const run = cloud.run()
  const inventory = await observe(run.tools, cloud.account.project, takesPlace)
  const later = [{ ...inventory, versions: [] }]
  return { run, unread: await reportPlannedUse(run.tools, { inventory, later, maxRunningModels: 2 }) }
}

describe('the use of a dry run', () => {
  test('is counted once, without listing the project again', async () => {
    const cloud = cloudOf()
    const { run, unread } = await usedIn(cloud)
    expect(unread).toEqual([])
    expect(run.report()).toMatchObject({
      places: { used: 1, max: 2 },
      plannedUse: {
        units: { now: 2, most: 2, afterwards: 0 },
        places: { now: 1, most: 1, afterwards: 0, max: 2 },
      },
    })
    const listings = cloud.calls.journal.filter(({ operation }) => operation === 'DescribeProjectVersions')
    expect(listings).toHaveLength(1)
  })

  test('stays as it is where nothing starts or stops', async () => {
    const cloud = cloudOf()
    const run = cloud.run()
    const inventory = await observe(run.tools, cloud.account.project, takesPlace)
    await reportPlannedUse(run.tools, { inventory, maxRunningModels: 2 })
    expect(run.report().plannedUse).toEqual({
      units: { now: 2, most: 2, afterwards: 2 },
      places: { now: 1, most: 1, afterwards: 1, max: 2 },
    })
  })

  test('says so where places may not be counted, and goes on', async () => {
    const cloud = cloudOf()
    cloud.failAt({ operation: 'DescribeProjects', nth: 1 }, 'before', fault('access-denied', 'DescribeProjects'))
    const { run, unread } = await usedIn(cloud)
    expect(unread).toEqual([
      expect.stringMatching(/^How many places for running models of the account are in use: .*DescribeProjects/),
    ])
    expect(run.report().plannedUse).toEqual({ units: { now: 2, most: 2, afterwards: 0 } })
  })

  test('ends with expired credentials', async () => {
    const cloud = cloudOf()
    cloud.failAt({ operation: 'DescribeProjects', nth: 1 }, 'before', fault('credentials-expired', 'DescribeProjects'))
    await expect(usedIn(cloud)).rejects.toThrow()
  })

  test('names a model whose units neither description nor tags say', async () => {
    const cloud = cloudOf()
    cloud.account.add('v3', { status: 'STARTING' })
    const { run, unread } = await usedIn(cloud)
    expect(unread).toEqual(['With how many inference units v3 runs: neither description nor tags say.'])
    expect(run.report().plannedUse?.units.now).toBe(2)
  })
})
