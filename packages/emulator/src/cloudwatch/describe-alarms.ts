/** DescribeAlarms. API reference. */
import { ofAccount } from '../accounts/acting-account.js'
import { numberOf, textOf, textsOf, type Input } from '../rekognition/input.js'
import { notEmulated, type Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import { currentChange, type Alarm } from './alarm.js'
import { withStates } from './composite-alarm.js'
import { readToken, writeToken } from '../services/page.js'
import { CLOUDWATCH_TITLE } from './title.js'

/** Alarms of a page without MaxRecords. The reference does not say it; 100 is the most that may be asked for. Assumed. */
const PAGE_SIZE = 100

/** Parameters that ask for what the emulator does not know of alarms. */
const REFUSED = ['ActionPrefix', 'ChildrenOfAlarmName', 'ParentsOfAlarmName'] as const

export const describeAlarms: Handler = (state, input, now) => {
  for (const name of REFUSED)
    if (textOf(input, name) !== undefined) throw notEmulated(CLOUDWATCH_TITLE, `${name} in DescribeAlarms`)
  const { NextToken: token, MaxRecords: _size, ...question } = input
  const from = readToken(typeof token === 'string' ? token : undefined, question)
  const found = matching(state, input, now)
  const page = found.slice(from, from + (numberOf(input, 'MaxRecords') ?? PAGE_SIZE))
  const next = from + page.length
  const describe = (kind: Alarm['kind']): readonly unknown[] =>
    page.filter((alarm) => alarm.kind === kind).map((alarm) => describeAlarm(alarm, now))
  return {
    state,
    output: {
      MetricAlarms: describe('metric'),
      CompositeAlarms: describe('composite'),
      NextToken: next < found.length ? writeToken(next, question) : undefined,
    },
  }
}

/** In the order of their names, which is assumed. */
function matching(state: EmulatorState, input: Input, now: number): readonly Alarm[] {
  const names = textsOf(input, 'AlarmNames')
  const prefix = textOf(input, 'AlarmNamePrefix')
  if (names !== undefined && prefix !== undefined)
    throw new ServiceError(
      'InvalidParameterCombinationException',
      'AlarmNames and AlarmNamePrefix cannot be used together.',
    )
  // Composite alarms are left out unless they are asked for.
  const types = textsOf(input, 'AlarmTypes') ?? ['MetricAlarm']
  const value = textOf(input, 'StateValue')
  return ofAccount(state, state.alarms)
    .map((alarm) => withStates(alarm, state.alarms))
    .filter(({ name }) => names?.includes(name) ?? name.startsWith(prefix ?? ''))
    .filter(({ kind }) => types.includes(kind === 'metric' ? 'MetricAlarm' : 'CompositeAlarm'))
    .filter((alarm) => value === undefined || currentChange(alarm, now).state === value)
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

function describeAlarm(alarm: Alarm, now: number): Readonly<Record<string, unknown>> {
  const change = currentChange(alarm, now)
  const common = {
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    AlarmDescription: alarm.description,
    AlarmConfigurationUpdatedTimestamp: alarm.createdAt / 1000,
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    StateValue: change.state,
    StateReason: change.reason,
    StateUpdatedTimestamp: change.at / 1000,
    StateTransitionedTimestamp: change.at / 1000,
  }
  if (alarm.kind === 'composite') return { ...common, AlarmRule: alarm.rule }
  return {
    ...common,
    MetricName: alarm.metric.name,
    Namespace: alarm.metric.namespace,
    Statistic: 'Sum',
    Dimensions: [],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'missing',
  }
}
