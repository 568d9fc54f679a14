/** Alarms: which are listed, their states over time, and what else the services have in common. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { AlarmSeed } from '../src/cloudwatch/seed.js'
import { callCloudWatch } from '../../../__tests__/support/emulator/cloudwatch-bench.js'
import { MINUTE, openBench, START, type Bench } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { listOf } from '../src/rekognition/input.js'
import { isRecord } from '../src/wire/is-record.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench.close()
})

const seed = (alarms: Readonly<Record<string, AlarmSeed>>): Promise<void> => bench.emulator.applySeed({ alarms })
const describeAlarms = (input: Json = {}): Promise<Json> => callCloudWatch(bench, 'DescribeAlarms', input)
const BOTH = { AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }

/** Names and states of the listed alarms, metric ones first. */
async function states(input: Json = {}): Promise<Json> {
  const answer = await describeAlarms(input)
  const alarms = [...(listOf(answer, 'MetricAlarms') ?? []), ...(listOf(answer, 'CompositeAlarms') ?? [])]
  return Object.fromEntries(alarms.filter(isRecord).map((alarm) => [String(alarm.AlarmName), alarm.StateValue]))
}

describe('DescribeAlarms', () => {
  beforeEach(async () => {
    await seed({
      'orchard-errors': {},
      'orchard-late': { state: 'ALARM', description: 'slow', metric: { namespace: 'Orchard', name: 'Latency' } },
      other: { state: 'INSUFFICIENT_DATA' },
      'orchard-any': { type: 'composite', rule: 'ALARM(orchard-late)' },
    })
  })

  test('shows a metric alarm with what it watches', async () => {
    expect(await describeAlarms({ AlarmNames: ['orchard-late'] })).toEqual({
      MetricAlarms: [
        expect.objectContaining({
          AlarmName: 'orchard-late',
          AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orchard-late',
          AlarmDescription: 'slow',
          StateValue: 'ALARM',
          StateReason: 'The emulator set the alarm to ALARM.',
          StateUpdatedTimestamp: START / 1000,
          Namespace: 'Orchard',
          MetricName: 'Latency',
        }),
      ],
      CompositeAlarms: [],
    })
  })

  test('shows a composite alarm with its rule', async () => {
    expect(await describeAlarms({ ...BOTH, AlarmNames: ['orchard-any'] })).toMatchObject({
      CompositeAlarms: [{ AlarmName: 'orchard-any', AlarmRule: 'ALARM(orchard-late)', StateValue: 'ALARM' }],
    })
  })

  test.each<[name: string, input: Json, names: readonly string[]]>([
    ['metric alarms alone without AlarmTypes', {}, ['orchard-errors', 'orchard-late', 'other']],
    ['both kinds when asked', BOTH, ['orchard-errors', 'orchard-late', 'other', 'orchard-any']],
    ['composite alarms alone', { AlarmTypes: ['CompositeAlarm'] }, ['orchard-any']],
    ['those of the names, and none for a name that nothing has', { AlarmNames: ['other', 'none'] }, ['other']],
    ['no composite alarm by its name, without AlarmTypes', { AlarmNames: ['orchard-any'] }, []],
    ['those of a prefix', { AlarmNamePrefix: 'orchard-' }, ['orchard-errors', 'orchard-late']],
    ['those in a state', { StateValue: 'INSUFFICIENT_DATA' }, ['other']],
  ])('lists %s', async (_name, input, names) => {
    expect(Object.keys(await states(input))).toEqual(names)
  })

  test('gives pages, and tokens for the same question only', async () => {
    const first = await describeAlarms({ ...BOTH, MaxRecords: 3 })
    expect(first).toMatchObject({
      CompositeAlarms: [{ AlarmName: 'orchard-any' }],
      MetricAlarms: [{ AlarmName: 'orchard-errors' }, { AlarmName: 'orchard-late' }],
    })
    const { NextToken: token } = first
    const second = await describeAlarms({ ...BOTH, MaxRecords: 3, NextToken: token })
    expect(second).toEqual({ CompositeAlarms: [], MetricAlarms: [expect.objectContaining({ AlarmName: 'other' })] })
    expect(await describeAlarms({ NextToken: token })).toMatchObject({
      status: 400,
      __type: 'com.amazonaws.cloudwatch#InvalidNextToken',
    })
    expect(await describeAlarms({ NextToken: 'x' })).toMatchObject({ status: 400 })
  })

  test.each<[name: string, input: Json, code: string]>([
    ['a hundred and one names', { AlarmNames: Array.from({ length: 101 }, () => 'a') }, 'ValidationException'],
    ['a page of 101', { MaxRecords: 101 }, 'ValidationException'],
    ['another state', { StateValue: 'GREEN' }, 'ValidationException'],
    ['names with a prefix', { AlarmNames: ['a'], AlarmNamePrefix: 'a' }, 'InvalidParameterCombinationException'],
    ['children', { ChildrenOfAlarmName: 'orchard-any' }, 'NotEmulatedException'],
  ])('refuses %s', async (_name, input, code) => {
    expect(await describeAlarms(input)).toMatchObject({ __type: `com.amazonaws.cloudwatch#${code}` })
  })
})

describe('the state of an alarm', () => {
  test('follows the schedule of its seed', async () => {
    await seed({
      errors: {
        schedule: [
          { afterSeconds: 60, state: 'ALARM' },
          { afterSeconds: 180, state: 'OK' },
        ],
      },
    })
    expect(await states()).toEqual({ errors: 'OK' })
    bench.clock.advance(MINUTE - 1)
    expect(await states()).toEqual({ errors: 'OK' })
    bench.clock.advance(1)
    expect(await describeAlarms()).toMatchObject({
      MetricAlarms: [{ StateValue: 'ALARM', StateTransitionedTimestamp: (START + MINUTE) / 1000 }],
    })
    bench.clock.advance(2 * MINUTE)
    expect(await states()).toEqual({ errors: 'OK' })
  })

  test('is changed by another seed; its schedule stays unless that has one', async () => {
    await seed({ errors: { schedule: [{ afterSeconds: 120, state: 'ALARM' }] } })
    bench.clock.advance(MINUTE)
    await seed({ errors: { state: 'INSUFFICIENT_DATA' } })
    expect(await states()).toEqual({ errors: 'INSUFFICIENT_DATA' })
    bench.clock.advance(MINUTE)
    expect(await states()).toEqual({ errors: 'ALARM' })
    await seed({ errors: { state: 'OK', schedule: [{ afterSeconds: 60, state: 'ALARM' }] } })
    await seed({ errors: { schedule: [] } })
    bench.clock.advance(2 * MINUTE)
    expect(await states()).toEqual({ errors: 'OK' })
  })

  test('is set on the control path', async () => {
    await seed({ errors: {} })
    const post = async (body: unknown): Promise<readonly [number, unknown]> => {
      const url = `${bench.emulator.url}/_emulator/alarm`
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
      return [response.status, await response.json()]
    }
    const change = { name: 'errors', state: 'ALARM', reason: '5 errors' }
    expect(await post(change)).toEqual([200, change])
    expect(await describeAlarms()).toMatchObject({ MetricAlarms: [{ StateValue: 'ALARM', StateReason: '5 errors' }] })
    expect(await post({ name: 'none', state: 'OK' })).toEqual([400, { error: 'there is no alarm none' }])
    expect(await post({ name: 'errors', state: 'RED' })).toMatchObject([400, {}])
    const response = await fetch(`${bench.emulator.url}/_emulator/state`)
    expect(await response.json()).toMatchObject({ alarms: [{ name: 'errors', state: 'ALARM' }] })
  })
})

describe('as for the other services', () => {
  test.each<[kind: 'throttle' | 'internal-error' | 'limit-exceeded', status: number, code: string]>([
    ['throttle', 400, 'ThrottlingException'],
    ['internal-error', 500, 'InternalServiceFault'],
    ['limit-exceeded', 400, 'LimitExceededFault'],
  ])('the fault %s is in its form', async (kind, status, code) => {
    bench.emulator.addFault({ operation: 'DescribeAlarms', nth: 1, kind })
    expect(await describeAlarms()).toMatchObject({ status, __type: `com.amazonaws.cloudwatch#${code}` })
    expect(await describeAlarms()).toEqual({ MetricAlarms: [], CompositeAlarms: [] })
    expect(bench.emulator.journal).toMatchObject([
      { service: 'cloudwatch', operation: 'DescribeAlarms', fault: kind, errorName: code },
      { status: 200 },
    ])
  })

  test.each([
    ['DescribeAlarms', {}, 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:*'],
    ['GetMetricData', { MetricDataQueries: [], StartTime: 0, EndTime: 1 }, '*'],
  ])('%s is allowed by a policy that names it', async (operation, input, resource) => {
    const allow = (action: string): Promise<void> =>
      bench.emulator.applySeed({ policy: { Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] } })
    await allow('cloudwatch:ListMetrics')
    expect(await callCloudWatch(bench, operation, input)).toMatchObject({
      status: 400,
      __type: 'com.amazonaws.cloudwatch#AccessDeniedException',
      message: expect.stringContaining(`perform: cloudwatch:${operation} on resource: ${resource} because`),
    })
    await allow(`cloudwatch:${operation}`)
    expect(await callCloudWatch(bench, operation, input)).not.toMatchObject({
      __type: 'com.amazonaws.cloudwatch#AccessDeniedException',
    })
  })
})
