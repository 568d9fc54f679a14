/** InServiceInferenceUnits, from the times that versions ran. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { callCloudWatch } from '../../../__tests__/support/emulator/cloudwatch-bench.js'
import { MINUTE, openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'

const HOUR = 60 * MINUTE
const at = (ms: number): number => (START + ms) / 1000

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: {
      settings: { startSeconds: 0, stopSeconds: 600 },
      projects: {
        orchard: {
          versions: {
            v1: { status: 'RUNNING', startedSecondsAgo: 7_200, minInferenceUnits: 2, maxInferenceUnits: 4 },
            v2: {},
          },
        },
      },
    },
  })
})

afterEach(async () => {
  await bench.close()
})

function query(changes: Json = {}, metric: Json = {}, version = 'v1'): Json {
  const Dimensions = [
    { Name: 'VersionName', Value: version },
    { Name: 'ProjectName', Value: 'orchard' },
  ]
  const Metric = { Namespace: 'AWS/Rekognition', MetricName: 'InServiceInferenceUnits', Dimensions, ...metric }
  return { Id: 'units', MetricStat: { Metric, Period: 3600, Stat: 'Average', ...changes } }
}

const get = (queries: readonly Json[], input: Json = {}): Promise<Json> =>
  callCloudWatch(bench, 'GetMetricData', {
    MetricDataQueries: queries,
    StartTime: at(-3 * HOUR),
    EndTime: at(HOUR),
    ScanBy: 'TimestampAscending',
    ...input,
  })

test('a version that runs has its units, newest first unless asked otherwise', async () => {
  expect(await get([query()], { ScanBy: undefined })).toEqual({
    MetricDataResults: [
      {
        Id: 'units',
        Label: 'InServiceInferenceUnits',
        Timestamps: [at(0), at(-HOUR), at(-2 * HOUR)],
        Values: [2, 2, 2],
        StatusCode: 'Complete',
      },
    ],
    Messages: [],
  })
})

describe('the points', () => {
  test.each<[name: string, changes: Json, input: Json, values: readonly number[]]>([
    ['in hours, as averages', {}, {}, [2, 2, 2]],
    ['as sums of minutes; the last hour has only begun', { Stat: 'Sum' }, {}, [120, 120, 2]],
    ['as counts of samples', { Stat: 'SampleCount' }, {}, [60, 60, 1]],
    ['as maxima', { Stat: 'Maximum' }, {}, [2, 2, 2]],
    ['in days', { Stat: 'Sum', Period: 86_400 }, {}, [242]],
    ['in a part of the time', { Stat: 'Sum' }, { StartTime: at(-90 * MINUTE), EndTime: at(-HOUR) }, [60]],
    [
      'from a start that is rounded down to its minute',
      { Stat: 'Sum', Period: 60 },
      { StartTime: at(-MINUTE + 59_000), EndTime: at(0) },
      [2],
    ],
    ['before it ran', {}, { EndTime: at(-2 * HOUR) }, []],
    ['of the unit Count', { Unit: 'Count' }, { EndTime: at(-HOUR) }, [2]],
    ['of another unit', { Unit: 'Bytes' }, {}, []],
  ])('are %s', async (_name, changes, input, values) => {
    expect(await get([query(changes)], input)).toMatchObject({ MetricDataResults: [{ Values: values }] })
  })

  test('end when the model is stopped, and begin when it runs again', async () => {
    const [v1] = [...bench.emulator.state.versions.values()].filter(({ name }) => name === 'v1')
    const post = async (status: string): Promise<void> => {
      const body = JSON.stringify({ project: 'orchard', version: v1?.name, status })
      await fetch(`${bench.emulator.url}/_emulator/status`, { method: 'POST', body })
    }
    bench.clock.advance(2 * MINUTE)
    await post('STOPPED')
    bench.clock.advance(10 * MINUTE)
    await post('RUNNING')
    bench.clock.advance(MINUTE)
    expect(await get([query({ Period: 60 })], { StartTime: at(-MINUTE) })).toMatchObject({
      MetricDataResults: [
        {
          Timestamps: [at(-MINUTE), at(0), at(MINUTE), at(12 * MINUTE), at(13 * MINUTE)],
          Values: [2, 2, 2, 1, 1],
        },
      ],
    })
  })

  test.each<[name: string, query: Json]>([
    ['of a version that never ran', query({}, {}, 'v2')],
    ['of a version that is not there', query({}, {}, 'v3')],
    ['of another metric', query({}, { MetricName: 'SuccessfulRequestCount' })],
    ['of another namespace', query({}, { Namespace: 'Orchard' })],
    ['of fewer dimensions', query({}, { Dimensions: [{ Name: 'ProjectName', Value: 'orchard' }] })],
  ])('%s are none', async (_name, asked) => {
    expect(await get([asked])).toMatchObject({ MetricDataResults: [{ Values: [], StatusCode: 'Complete' }] })
  })
})

test('pages go over all results', async () => {
  const queries = [query(), { ...query(), Id: 'again', Label: 'more' }, { ...query(), Id: 'hidden', ReturnData: false }]
  const first = await get(queries, { MaxDatapoints: 4 })
  expect(first).toMatchObject({
    MetricDataResults: [
      { Id: 'units', Values: [2, 2, 2], StatusCode: 'Complete' },
      { Id: 'again', Label: 'more', Timestamps: [at(-2 * HOUR)], StatusCode: 'PartialData' },
    ],
  })
  expect(await get(queries, { MaxDatapoints: 4, NextToken: first.NextToken })).toEqual({
    MetricDataResults: [
      expect.objectContaining({ Id: 'units', Values: [] }),
      expect.objectContaining({ Id: 'again', Timestamps: [at(-HOUR), at(0)], StatusCode: 'Complete' }),
    ],
    Messages: [],
  })
})

test.each<[name: string, queries: readonly Json[], input: Json, code: string, message: string]>([
  ['no query', [], {}, 'ValidationException', 'at least one'],
  ['two queries of one id', [query(), query()], {}, 'ValidationException', 'unique'],
  ['an id that begins with a capital', [{ ...query(), Id: 'Units' }], {}, 'ValidationException', 'Units'],
  ['a query of neither kind', [{ Id: 'a' }], {}, 'ValidationException', 'either MetricStat or Expression'],
  ['an expression', [{ Id: 'a', Expression: 'SUM(METRICS())' }], {}, 'NotEmulatedException', 'Expression'],
  ['a percentile', [query({ Stat: 'p99' })], {}, 'NotEmulatedException', 'p99'],
  ['a period of 90 s', [query({ Period: 90 })], {}, 'ValidationException', 'multiple of 60'],
  ['no time', [query()], { EndTime: at(-3 * HOUR) }, 'ValidationException', 'must be less than'],
  ['a token of another question', [query()], { NextToken: 'x' }, 'InvalidNextToken', 'not valid'],
])('%s is refused', async (_name, queries, input, code, message) => {
  expect(await get(queries, input)).toMatchObject({
    __type: `com.amazonaws.cloudwatch#${code}`,
    message: expect.stringContaining(message),
  })
})
