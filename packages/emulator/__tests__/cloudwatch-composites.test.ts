/** Composite alarms: their states follow from their rules. */
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

describe('the state of a composite alarm', () => {
  beforeEach(async () => {
    await seed({ errors: { state: 'ALARM' }, late: {}, quiet: { state: 'INSUFFICIENT_DATA' } })
  })

  test.each([
    ['ALARM(errors)', 'ALARM'],
    ['ALARM(late)', 'OK'],
    ['OK("late")', 'ALARM'],
    ['ALARM(arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors)', 'ALARM'],
    ['INSUFFICIENT_DATA( quiet )', 'ALARM'],
    ['INSUFFICIENT_DATA(none)', 'ALARM'],
    ['ALARM(none) OR OK(none)', 'OK'],
    ['ALARM(errors) AND ALARM(late)', 'OK'],
    ['ALARM(errors) OR ALARM(late)', 'ALARM'],
    ['NOT ALARM(late) AND ALARM(errors)', 'ALARM'],
    ['NOT (ALARM(late) OR ALARM(errors))', 'OK'],
    ['ALARM(errors) OR ALARM(late) AND FALSE', 'ALARM'],
    ['(ALARM(errors) OR ALARM(late)) AND FALSE', 'OK'],
    ['TRUE', 'ALARM'],
    ['FALSE', 'OK'],
    ['ALARM(any)', 'OK'],
  ])('of the rule %s is %s', async (rule, state) => {
    await seed({ any: { type: 'composite', rule } })
    expect(await states({ ...BOTH, AlarmNames: ['any'] })).toEqual({ any: state })
  })

  test('changes when those of its alarms do, through other composite alarms too', async () => {
    await seed({ late: { schedule: [{ afterSeconds: 60, state: 'ALARM' }] } })
    await seed({
      both: { type: 'composite', rule: 'ALARM(errors) AND ALARM(late)' },
      top: { type: 'composite', rule: 'ALARM(both) AND NOT INSUFFICIENT_DATA(both)' },
    })
    const top = { ...BOTH, AlarmNames: ['top'] }
    expect(await states(top)).toEqual({ top: 'OK' })
    bench.clock.advance(2 * MINUTE)
    expect(await describeAlarms(top)).toMatchObject({
      CompositeAlarms: [{ StateValue: 'ALARM', StateTransitionedTimestamp: (START + MINUTE) / 1000 }],
    })
    await seed({ errors: { state: 'OK' } })
    expect(await states(top)).toEqual({ top: 'OK' })
    expect(await states({ ...BOTH, StateValue: 'ALARM' })).toEqual({ late: 'ALARM' })
  })

  test.each([
    '',
    'ALARM',
    'ALARM()',
    'ALARM(errors',
    'ALARM(errors) late',
    'AND ALARM(errors)',
    'NOT',
    'alarm(errors)',
  ])('follows from no rule like “%s”, which a seed is refused for', async (rule) => {
    await expect(seed({ any: { type: 'composite', rule } })).rejects.toThrow('cannot be read')
  })

  test('cannot be set', async () => {
    await expect(seed({ any: { type: 'composite', state: 'ALARM' } })).rejects.toThrow('follows from its rule')
    await seed({ any: { type: 'composite', rule: 'ALARM(errors)' } })
    const body = JSON.stringify({ name: 'any', state: 'OK' })
    const response = await fetch(`${bench.emulator.url}/_emulator/alarm`, { method: 'POST', body })
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'the state of the composite alarm any follows from its rule: change those of its alarms' },
    ])
  })
})
