/** CloudWatch in the three protocols of its clients. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encode } from 'cborg'
import {
  cborCloudWatch,
  callCloudWatch,
  queryCloudWatch,
} from '../../../__tests__/support/emulator/cloudwatch-bench.js'
import { openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench({
    seed: {
      projects: { orchard: { versions: { v1: { status: 'RUNNING', startedSecondsAgo: 3_600 } } } },
      alarms: { 'errors & more': { state: 'ALARM', description: 'a < b' }, late: {} },
    },
  })
})

afterEach(async () => {
  await bench.close()
})

const DIMENSIONS = [
  { Name: 'ProjectName', Value: 'orchard' },
  { Name: 'VersionName', Value: 'v1' },
]
const METRIC = { Namespace: 'AWS/Rekognition', MetricName: 'InServiceInferenceUnits', Dimensions: DIMENSIONS }
const QUERY = { Id: 'u', MetricStat: { Metric: METRIC, Period: 60, Stat: 'Average' } }

describe('the query protocol', () => {
  test('lists alarms in XML', async () => {
    const { status, headers, body } = await queryCloudWatch(bench, 'DescribeAlarms', {
      'AlarmNames.member.1': 'errors & more',
      'AlarmNames.member.2': 'none',
      MaxRecords: '5',
    })
    expect([status, headers.get('content-type')]).toEqual([200, 'text/xml'])
    const xml = body.toString('utf8')
    expect(xml).toContain(
      '<DescribeAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><DescribeAlarmsResult><MetricAlarms><member><AlarmName>errors &amp; more</AlarmName>',
    )
    expect(xml).toContain('<AlarmDescription>a &lt; b</AlarmDescription>')
    expect(xml).toContain('<ActionsEnabled>true</ActionsEnabled><OKActions></OKActions>')
    expect(xml).toContain('<StateUpdatedTimestamp>2026-03-02T09:00:00.000Z</StateUpdatedTimestamp>')
    expect(xml).toMatch(
      /<ResponseMetadata><RequestId>[-\d]+<\/RequestId><\/ResponseMetadata><\/DescribeAlarmsResponse>$/,
    )
    expect(xml).not.toContain('late')
  })

  test('reads nested structures, numbers and times', async () => {
    const stat = 'MetricDataQueries.member.1.MetricStat'
    const dimension = (n: number): string => `${stat}.Metric.Dimensions.member.${String(n)}`
    const { body } = await queryCloudWatch(bench, 'GetMetricData', {
      'MetricDataQueries.member.1.Id': 'u',
      'MetricDataQueries.member.1.ReturnData': 'true',
      [`${stat}.Metric.Namespace`]: 'AWS/Rekognition',
      [`${stat}.Metric.MetricName`]: 'InServiceInferenceUnits',
      [`${dimension(1)}.Name`]: 'ProjectName',
      [`${dimension(1)}.Value`]: 'orchard',
      [`${dimension(2)}.Name`]: 'VersionName',
      [`${dimension(2)}.Value`]: 'v1',
      [`${stat}.Period`]: '60',
      [`${stat}.Stat`]: 'Average',
      StartTime: '2026-03-02T08:59:00Z',
      EndTime: '2026-03-02T09:00:00Z',
    })
    expect(body.toString('utf8')).toContain(
      '<Timestamps><member>2026-03-02T08:59:00.000Z</member></Timestamps><Values><member>1</member></Values>',
    )
    expect(bench.emulator.journal[0]).toMatchObject({
      service: 'cloudwatch',
      operation: 'GetMetricData',
      input: { StartTime: START / 1000 - 60, MetricDataQueries: [QUERY] },
    })
  })

  test.each<[name: string, operation: string, parameters: Record<string, string>, status: number, code: string]>([
    ['an error of the operation', 'DescribeAlarms', { NextToken: 'x' }, 400, 'InvalidNextToken'],
    ['a constraint', 'DescribeAlarms', { MaxRecords: '0' }, 400, 'ValidationError'],
    ['a text for a number', 'DescribeAlarms', { MaxRecords: 'many' }, 400, 'MalformedInput'],
    ['what is not emulated', 'ListMetrics', {}, 501, 'NotEmulatedException'],
  ])('names %s', async (_name, operation, parameters, status, code) => {
    const answer = await queryCloudWatch(bench, operation, parameters)
    expect(answer.status).toBe(status)
    expect(answer.body.toString('utf8')).toContain(`<Code>${code}</Code>`)
  })

  test('names a fault and a denial in its own way', async () => {
    bench.emulator.addFault({ operation: 'DescribeAlarms', nth: 1, kind: 'throttle' })
    bench.emulator.addFault({ operation: 'DescribeAlarms', nth: 2, kind: 'access-denied' })
    const throttled = await queryCloudWatch(bench, 'DescribeAlarms')
    expect([throttled.status, throttled.body.toString('utf8')]).toEqual([
      400,
      expect.stringContaining('<Error><Type>Sender</Type><Code>Throttling</Code>'),
    ])
    const denied = await queryCloudWatch(bench, 'DescribeAlarms')
    expect([denied.status, denied.body.toString('utf8')]).toEqual([403, expect.stringContaining('AccessDenied</Code>')])
  })
})

describe('RPC v2', () => {
  test('lists alarms in CBOR, with timestamps and doubles of their own kinds', async () => {
    const { status, headers, body, content } = await cborCloudWatch(bench, 'DescribeAlarms', { AlarmNames: ['late'] })
    expect([status, headers.get('content-type'), headers.get('smithy-protocol')]).toEqual([
      200,
      'application/cbor',
      'rpc-v2-cbor',
    ])
    expect(content).toMatchObject({
      MetricAlarms: [
        { AlarmName: 'late', StateValue: 'OK', StateUpdatedTimestamp: ['at', START / 1000], Period: 60, OKActions: [] },
      ],
    })
    // A threshold of 0 as a double of 64 bits.
    expect(body.toString('hex')).toContain(`${Buffer.from('Threshold').toString('hex')}fb0000000000000000`)
  })

  test('reads timestamps, in maps of unknown length too', async () => {
    const input = { MetricDataQueries: [QUERY], StartTime: START / 1000 - 60, EndTime: START / 1000 }
    const tagged = (seconds: number): string => `c1${Buffer.from(encode(seconds)).toString('hex')}`
    const text = (name: string): string => Buffer.from(encode(name)).toString('hex')
    const bytes = [
      'bf',
      text('MetricDataQueries'),
      Buffer.from(encode(input.MetricDataQueries)).toString('hex'),
      text('StartTime'),
      tagged(input.StartTime),
      text('EndTime'),
      tagged(input.EndTime + 0.5),
      'ff',
    ]
    const { content } = await cborCloudWatch(bench, 'GetMetricData', Buffer.from(bytes.join(''), 'hex'))
    expect(content).toMatchObject({
      MetricDataResults: [
        {
          Timestamps: [
            ['at', START / 1000],
            ['at', START / 1000 - 60],
          ],
          Values: [1, 1],
        },
      ],
    })
  })

  test.each<[name: string, operation: string, input: unknown, status: number, code: string, queryCode: string]>([
    ['an error', 'DescribeAlarms', { NextToken: 'x' }, 400, 'InvalidNextToken', 'InvalidNextToken'],
    ['a constraint', 'DescribeAlarms', { MaxRecords: 0 }, 400, 'ValidationException', 'ValidationError'],
    [
      'bytes other than CBOR',
      'DescribeAlarms',
      Buffer.from('ff', 'hex'),
      400,
      'SerializationException',
      'MalformedInput',
    ],
    ['what is not emulated', 'ListMetrics', {}, 501, 'NotEmulatedException', 'NotEmulatedException'],
  ])('names %s', async (_name, operation, input, status, code, queryCode) => {
    const answer = await cborCloudWatch(bench, operation, input)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-amzn-query-error')).toMatch(new RegExp(`^${queryCode};`))
    expect(answer.content).toMatchObject({ __type: `com.amazonaws.cloudwatch#${code}` })
  })
})

test('JSON 1.0 has seconds', async () => {
  expect(await callCloudWatch(bench, 'DescribeAlarms', { AlarmNames: ['late'] })).toMatchObject({
    MetricAlarms: [{ StateUpdatedTimestamp: START / 1000 }],
  })
})
