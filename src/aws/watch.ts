/** The port to CloudWatch on the official client. Loaded late: only some releases look at alarms or metrics. */
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch'
import type { Connection } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import type { AlarmState, WatchPort } from '../ports/release-services.js'
import { allPages } from './all-pages.js'
import { attempt } from './attempt.js'
import { clientConfig } from './client-config.js'
import { openClient, type PortDeps } from './open-client.js'
import { READ_LIMITS, retryRead } from './retry.js'
import { listOf, numberOf, textOf, understand } from './understand.js'

/** Names that one request takes. API reference, DescribeAlarms, AlarmNames. */
const NAMES_MAX = 100

const DAY_MS = 24 * 60 * 60_000

/** Data points are kept for so long, by their length in seconds. API reference, GetMetricData, MetricStat.Period. */
const PERIODS = [
  { seconds: 60, keptMs: 15 * DAY_MS },
  { seconds: 300, keptMs: 63 * DAY_MS },
  { seconds: 3600, keptMs: Infinity },
] as const

/** Our choice: an answer of a few hundred kB at most. A day has 1440 minutes. */
const POINTS_MAX = 5000

/** The client of one connection. */
export function connectWatch(given: PortDeps & Pick<Deps, 'clock'>, connection: Connection): WatchPort {
  const config = clientConfig(connection, given.session)
  const { client, deps } = openClient(new CloudWatchClient(config), given, connection, 'cloudwatch')
  return {
    alarms: (names) =>
      retryRead(deps, async () => {
        const facts = { service: 'cloudwatch', operation: 'DescribeAlarms', resource: names.join(', ') } as const
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(
            new DescribeAlarmsCommand({
              AlarmNames: [...names],
              // Without them only metric alarms are listed.
              AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
              MaxRecords: NAMES_MAX,
            }),
            { abortSignal },
          ),
        )
        return understand(facts, () =>
          [
            ...listOf(answer.MetricAlarms ?? [], 'MetricAlarms'),
            ...listOf(answer.CompositeAlarms ?? [], 'CompositeAlarms'),
          ].map(({ AlarmName, StateValue, StateReason }): AlarmState => {
            const name = textOf(AlarmName, 'AlarmName')
            const state = textOf(StateValue, 'StateValue')
            if (name === undefined || state === undefined)
              throw new TypeError('an alarm has no AlarmName or StateValue')
            return { name, state, reason: textOf(StateReason, 'StateReason') }
          }),
        )
      }),

    unitHours: async ({ project, version }, { from, to }) => {
      const seconds = periodFor(from, to, given.clock.now())
      const facts = { service: 'cloudwatch', operation: 'GetMetricData', resource: `${project}/${version}` } as const
      const query = averageOf(project, version, seconds)
      const values = await allPages(deps, facts, async (NextToken) => {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(
            new GetMetricDataCommand({
              MetricDataQueries: [query],
              StartTime: new Date(from),
              EndTime: new Date(to),
              NextToken,
            }),
            { abortSignal },
          ),
        )
        return understand(facts, () => {
          const nextToken = textOf(answer.NextToken, 'NextToken')
          return {
            items: listOf(answer.MetricDataResults, 'MetricDataResults').flatMap((one) =>
              (one.Values ?? []).map((value) => numberOf(value, 'Values') ?? 0),
            ),
            nextToken: nextToken === '' ? undefined : nextToken,
          }
        })
      })
      if (values.length === 0) return undefined
      return (values.reduce((sum, value) => sum + value, 0) * seconds) / 3600
    },
  }
}

/** The shortest period whose data points are still kept, and are not too many. */
function periodFor(from: number, to: number, now: number): number {
  const fits = PERIODS.find(
    ({ seconds, keptMs }) => now - from < keptMs && (to - from) / (seconds * 1000) <= POINTS_MAX,
  )
  return (fits ?? PERIODS[2]).seconds
}

/** Units in service, on average over each period in which there were any. Rekognition guide, "CloudWatch metrics". */
function averageOf(project: string, version: string, seconds: number): MetricDataQuery {
  return {
    Id: 'units',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/Rekognition',
        MetricName: 'InServiceInferenceUnits',
        Dimensions: [
          { Name: 'ProjectName', Value: project },
          { Name: 'VersionName', Value: version },
        ],
      },
      Period: seconds,
      Stat: 'Average',
    },
  }
}
