/** The port to CloudWatch against a server with canned answers. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { own, isJsonArray } from '../../../src/text/json.js'
import { startCannedService, type CannedAnswer, type CannedService } from '../../support/release/canned-service.js'

const NOW = Date.UTC(2026, 2, 2)
const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const VERSION = { project: 'orchard', version: 'v1' }

let service: CannedService | undefined

afterEach(() => {
  service?.close()
})

async function serve(
  answers: Readonly<Record<string, CannedAnswer | readonly CannedAnswer[]>>,
): Promise<CannedService> {
  service = await startCannedService(answers, NOW)
  return service
}

describe('alarms', () => {
  test('of both types are described in one request; what is missing is left out', async () => {
    const { ports, calls } = await serve({
      DescribeAlarms: {
        body: {
          MetricAlarms: [{ AlarmName: 'errors', StateValue: 'OK', StateReason: 'below 1' }],
          CompositeAlarms: [{ AlarmName: 'shop', StateValue: 'ALARM' }],
        },
      },
    })
    expect(await ports.watch.alarms(['errors', 'shop', 'gone'])).toEqual([
      { name: 'errors', state: 'OK', reason: 'below 1' },
      { name: 'shop', state: 'ALARM', reason: undefined },
    ])
    expect(calls.map(({ body }) => body)).toEqual([
      {
        AlarmNames: ['errors', 'shop', 'gone'],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: 100,
      },
    ])
  })

  test('an alarm without a state makes no sense', async () => {
    const { ports } = await serve({ DescribeAlarms: { body: { MetricAlarms: [{ AlarmName: 'errors' }] } } })
    await expect(ports.watch.alarms(['errors'])).rejects.toThrow('no AlarmName or StateValue')
  })
})

describe('unit-hours', () => {
  const values = (Values: readonly number[], NextToken?: string): CannedAnswer => ({
    body: { MetricDataResults: [{ Id: 'units', Values }], NextToken },
  })

  test('are the averages times the length of their periods, over all pages', async () => {
    const { ports, calls } = await serve({ GetMetricData: [values([2, 2, 2], 'more'), values([1])] })
    const hours = await ports.watch.unitHours(VERSION, { from: NOW - HOUR, to: NOW })
    expect(hours).toBeCloseTo(7 / 60)
    expect(calls).toHaveLength(2)
    expect(calls[1]?.body.NextToken).toBe('more')
    expect(calls[0]?.body).toMatchObject({
      StartTime: (NOW - HOUR) / 1000,
      EndTime: NOW / 1000,
      MetricDataQueries: [
        {
          Id: 'units',
          MetricStat: {
            Metric: {
              Namespace: 'AWS/Rekognition',
              MetricName: 'InServiceInferenceUnits',
              Dimensions: [
                { Name: 'ProjectName', Value: 'orchard' },
                { Name: 'VersionName', Value: 'v1' },
              ],
            },
            Period: 60,
            Stat: 'Average',
          },
        },
      ],
    })
  })

  test('without data points are unknown', async () => {
    const { ports } = await serve({ GetMetricData: values([]) })
    expect(await ports.watch.unitHours(VERSION, { from: NOW - HOUR, to: NOW })).toBeUndefined()
  })

  test.each([
    { name: 'a day', from: NOW - DAY, to: NOW, period: 60 },
    { name: 'five days, in fewer points', from: NOW - 5 * DAY, to: NOW, period: 300 },
    {
      name: 'an hour that is long past, whose minutes are gone',
      from: NOW - 20 * DAY,
      to: NOW - 20 * DAY + HOUR,
      period: 300,
    },
    { name: 'a month, in fewer points', from: NOW - 30 * DAY, to: NOW, period: 3600 },
    { name: 'an hour of which only the hour is kept', from: NOW - 70 * DAY, to: NOW - 70 * DAY + HOUR, period: 3600 },
  ])('the period for $name', async ({ from, to, period }) => {
    const { ports, calls } = await serve({ GetMetricData: values([3]) })
    expect(await ports.watch.unitHours(VERSION, { from, to })).toBeCloseTo((3 * period) / 3600)
    const queries = calls[0]?.body.MetricDataQueries
    expect(isJsonArray(queries) ? own(own(queries[0], 'MetricStat'), 'Period') : undefined).toBe(period)
  })
})

describe('the times in service', () => {
  test('are the periods with units, oldest first, over all pages', async () => {
    const page = (minutes: readonly number[], Values: readonly number[], NextToken?: string): CannedAnswer => ({
      body: {
        MetricDataResults: [{ Id: 'units', Timestamps: minutes.map((n) => (NOW - n * 60_000) / 1000), Values }],
        NextToken,
      },
    })
    const { ports, calls } = await serve({ GetMetricData: [page([1, 2, 3], [2, 0, 2], 'more'), page([4], [1])] })
    const seen = await ports.watch.inService(VERSION, { from: NOW - HOUR, to: NOW })
    expect(seen).toEqual({ at: [4, 3, 1].map((n) => NOW - n * 60_000), periodMs: 60_000 })
    expect(calls).toHaveLength(2)
  })

  test.each([
    { name: 'five days, minute by minute', from: NOW - 5 * DAY, periodMs: 60_000 },
    { name: 'a month, of which five minutes are kept', from: NOW - 30 * DAY, periodMs: 300_000 },
    { name: 'a time of which only hours are kept', from: NOW - 70 * DAY, periodMs: 3_600_000 },
  ])('the period for $name', async ({ from, periodMs }) => {
    const { ports } = await serve({ GetMetricData: { body: { MetricDataResults: [] } } })
    expect(await ports.watch.inService(VERSION, { from, to: NOW })).toEqual({ at: [], periodMs })
  })
})
