/** The port to CloudWatch on the official client. Loaded late: only some releases check alarms or metrics. */
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
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
  const read = async (
    { project, version }: Parameters<WatchPort['inService']>[0],
    { from, to }: Parameters<WatchPort['inService']>[1],
    pointsMax: number,
  ): Promise<{ readonly points: readonly Point[]; readonly seconds: number }> => {
    const seconds = periodFor(from, to, given.clock.now(), pointsMax)
    const facts = { service: 'cloudwatch', operation: 'GetMetricData', resource: `${project}/${version}` } as const
    const query = averageOf(project, version, seconds)
    const points = await allPages(deps, facts, async (NextToken) => {
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
          items: listOf(answer.MetricDataResults, 'MetricDataResults').flatMap(pointsOf),
          nextToken: nextToken === '' ? undefined : nextToken,
        }
      })
    })
    return { points, seconds }
  }
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

    unitHours: async (version, span) => {
      const { points, seconds } = await read(version, span, POINTS_MAX)
      if (points.length === 0) return undefined
      return (points.reduce((sum, { units }) => sum + units, 0) * seconds) / 3600
    },

    inService: async (version, span) => {
      const { points, seconds } = await read(version, span, Infinity)
      const at = points.filter((point) => point.units > 0 && !Number.isNaN(point.at)).map((point) => point.at)
      return { at: at.sort((one, other) => one - other), periodMs: seconds * 1000 }
    },
  }
}

/** A data point: units in service during one period. */
interface Point {
  /** Its beginning, milliseconds since the epoch; not a number where the answer has none. */
  readonly at: number
  readonly units: number
}

function pointsOf({ Timestamps = [], Values = [] }: MetricDataResult): readonly Point[] {
  return Values.map((value, index) => ({
    at: Timestamps[index]?.getTime() ?? Number.NaN,
    units: numberOf(value, 'Values') ?? 0,
  }))
}

/** The shortest period whose data points are still kept, and are not too many. */
function periodFor(from: number, to: number, now: number, pointsMax: number): number {
  const fits = PERIODS.find(({ seconds, keptMs }) => now - from < keptMs && (to - from) / (seconds * 1000) <= pointsMax)
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
