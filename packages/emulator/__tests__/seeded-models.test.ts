/** Seeds with models that are, or were, started. */
import { expect, test } from '@jest/globals'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import { START } from '../../../__tests__/support/emulator/clients.js'
import {
  described,
  openModelsForEachTest,
  seedVersions,
  service,
  start,
  statusOf,
  versionOf,
  wait,
} from '../../../__tests__/support/emulator/model-bench.js'

openModelsForEachTest()

test('RUNNING with units since a given time', async () => {
  seedVersions({
    live: { status: 'RUNNING', minInferenceUnits: 2, maxInferenceUnits: 3, startedSecondsAgo: 7200 },
  })
  expect(await described('live')).toMatchObject({ Status: 'RUNNING', MinInferenceUnits: 2, MaxInferenceUnits: 3 })
  const startedAt = START - 7_200_000
  expect(versionOf('live').runs).toEqual([{ startedAt, runningFrom: startedAt + 420_000, units: { min: 2, max: 3 } }])
  expect(versionOf('live').createdAt).toBeLessThan(startedAt)
})

test('STARTING becomes RUNNING, counted from the given time', async () => {
  seedVersions({ v1: { status: 'STARTING', startedSecondsAgo: 400 } })
  wait(19)
  expect(await statusOf('v1')).toBe('STARTING')
  wait(1)
  expect(await described('v1')).toMatchObject({ Status: 'RUNNING', MinInferenceUnits: 1 })
})

test('STOPPING becomes STOPPED', async () => {
  seedVersions({ v1: { status: 'STOPPING', startedSecondsAgo: 3600 } })
  wait(119)
  expect(await statusOf('v1')).toBe('STOPPING')
  wait(1)
  expect(await statusOf('v1')).toBe('STOPPED')
  expect(versionOf('v1').runs).toMatchObject([{ startedAt: START - 3_600_000, endedAt: START + 120_000 }])
})

test('STOPPED with a start time ran until now, without one it never ran', async () => {
  seedVersions({ v1: { status: 'STOPPED', startedSecondsAgo: 3600 }, v2: { status: 'STOPPED' } })
  expect(versionOf('v1').runs).toMatchObject([{ startedAt: START - 3_600_000, endedAt: START }])
  expect(versionOf('v2').runs).toEqual([])
  expect(await start('v1')).toEqual({ Status: 'STARTING' })
})

test('they count for the quota', async () => {
  seedVersions({ v1: { status: 'RUNNING' }, v2: { status: 'STARTING' } })
  expect(await start('v3')).toMatchObject({ Code: 'LimitExceededException' })
})

test('with a simulated training that ends only later, the start goes on meanwhile', async () => {
  const manifest = imageLevelManifest({ apple: 10, pear: 10 })
  service.seed({ buckets: { results: {}, data: { objects: { m: { text: manifest } } } } })
  const data = { training: 's3://data/m' }
  seedVersions({ v4: { status: 'STARTING', data, output: 's3://results/runs', ageSeconds: 0 } })
  wait(420)
  expect(await statusOf('v4')).toBe('RUNNING')
  wait(86_400)
  expect(await described('v4')).toMatchObject({ Status: 'RUNNING', EvaluationResult: expect.anything() })
})
