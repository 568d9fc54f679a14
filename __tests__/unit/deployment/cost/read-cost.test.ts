/** Where unit-hours come from. */
import { describe, expect, test } from '@jest/globals'
import { addUnitHours, readCost } from '../../../../src/deployment/cost/read-cost.js'
import { PROVENANCE_KEYS } from '../../../../src/model/provenance.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud, type FakeCloud, type FakeCloudOptions } from '../../../support/release/fake-cloud.js'
import type { FakeRun } from '../../../support/release/fake-run.js'

const STARTED = { [PROVENANCE_KEYS.started]: '2026-03-02T07:00:00.000Z run-1' }

function cloudOf(options: FakeCloudOptions): FakeCloud {
  const cloud = createFakeCloud(options)
  cloud.account.add('v1', { status: 'RUNNING', minInferenceUnits: 2 }, STARTED)
  cloud.account.add('v2', { status: 'STOPPED' })
  cloud.account.add('v3', { status: 'RUNNING', minInferenceUnits: 1 })
  return cloud
}

async function readIn(cloud: FakeCloud, run: FakeRun = cloud.run()): Promise<FakeRun> {
  const versions = cloud.account.versions.map(({ description }) => description)
  const tags = new Map(cloud.account.versions.map((version) => [version.arn, version.tags]))
  await readCost(run.tools, cloud.account.project, versions, tags)
  return run
}

describe('unit-hours of what runs', () => {
  test('are those of CloudWatch, asked for since the start', async () => {
    const cloud = cloudOf({ unitHours: () => 3.25 })
    const run = await readIn(cloud)
    expect(run.report().unitHours).toEqual({ value: 3.25, source: 'cloudwatch' })
    expect(run.report().running).toMatchObject([{ name: 'v1', unitHours: 3.25 }, { name: 'v3' }])
    // Of the model of unknown age no span is known.
    expect(cloud.calls.journal).toHaveLength(1)
  })

  test('come from the start time where CloudWatch has no data', async () => {
    const run = await readIn(cloudOf({ unitHours: () => undefined }))
    expect(run.report().unitHours).toEqual({ value: 4, source: 'start-times' })
  })

  test.each(['access-denied', 'throttled', 'no-answer'] as const)('come from the start time after %s', async (kind) => {
    const cloud = cloudOf({ unitHours: () => 3.25 })
    cloud.failAt(1, 'before', fault(kind, 'GetMetricData', kind, { service: 'cloudwatch' }))
    const run = await readIn(cloud)
    expect(run.report().unitHours).toEqual({ value: 4, source: 'start-times' })
    expect(run.log).toEqual([expect.stringMatching(/counted from the start times: CloudWatch could not be read/)])
  })

  test('what runs is reported before CloudWatch is asked', async () => {
    const cloud = cloudOf({})
    cloud.failAt(1, 'before', fault('credentials-expired', 'GetMetricData', 'expired', { service: 'cloudwatch' }))
    const run = cloud.run()
    await expect(readIn(cloud, run)).rejects.toThrow('expired')
    expect(run.report().running).toHaveLength(2)
  })
})

describe('unit-hours of models that the report has already', () => {
  const startedAt = Date.UTC(2026, 2, 2, 7)
  const own = { name: 'v1', arn: 'arn:v1', status: 'RUNNING', units: { min: 2 }, startedAt }
  const other = { ...own, name: 'w1', arn: 'arn:w1', otherProject: 'meadow' }

  test('are measured, and those of another project left out', async () => {
    const cloud = createFakeCloud({ unitHours: () => 3.25 })
    const run = cloud.run()
    await addUnitHours(run.tools, cloud.account.project, [other, own])
    expect(run.report().unitHours).toEqual({ value: 3.25, source: 'cloudwatch' })
    expect(run.report().running).toEqual([{ ...own, unitHours: 3.25 }, other])
  })

  test('are unknown where nothing runs whose start is known', async () => {
    const cloud = createFakeCloud({ unitHours: () => 3.25 })
    const run = cloud.run()
    await addUnitHours(run.tools, cloud.account.project, [{ ...own, startedAt: undefined }])
    expect(run.report().unitHours).toBeUndefined()
    expect(cloud.calls.journal).toEqual([])
  })
})
