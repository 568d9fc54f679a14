/** One query of GetMetricData. API reference, MetricDataQuery and MetricStat. */
import { booleanOf, listOf, numberOf, recordOf, textOf, textOfOrThrow, type Input } from '../rekognition/input.js'
import { notEmulated } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { isRecord } from '../wire/is-record.js'
import { isStatistic } from './statistics.js'
import { CLOUDWATCH_TITLE } from './title.js'

export interface MetricQuery {
  readonly id: string
  readonly label: string
  readonly isReturned: boolean
  readonly namespace: string
  readonly metric: string
  /** By name. */
  readonly dimensions: ReadonlyMap<string, string>
  readonly periodSeconds: number
  readonly statistic: string
  readonly unit: string | undefined
}

/** @throws ServiceError for one that is malformed, or that computes with others */
export function readQuery(query: Input): MetricQuery {
  const id = textOfOrThrow(query, 'Id')
  if (!/^[a-z]\w*$/.test(id))
    throw invalid(
      `The value ${id} for parameter Id is not valid: it has letters, digits and underscores, and begins with a lowercase letter.`,
    )
  const stat = recordOf(query, 'MetricStat')
  const expression = textOf(query, 'Expression')
  if ((stat === undefined) === (expression === undefined))
    throw invalid(`The query ${id} must have either MetricStat or Expression.`)
  if (stat === undefined) throw notEmulated(CLOUDWATCH_TITLE, 'Expression in GetMetricData')
  const statistic = textOfOrThrow(stat, 'Stat')
  if (!isStatistic(statistic)) throw notEmulated(CLOUDWATCH_TITLE, `the statistic ${statistic} in GetMetricData`)
  const metric = recordOf(stat, 'Metric') ?? {}
  const name = textOf(metric, 'MetricName') ?? ''
  return {
    id,
    label: textOf(query, 'Label') ?? name,
    isReturned: booleanOf(query, 'ReturnData') !== false,
    namespace: textOf(metric, 'Namespace') ?? '',
    metric: name,
    dimensions: dimensionsOf(metric),
    periodSeconds: periodOf(id, numberOf(stat, 'Period') ?? 0),
    statistic,
    unit: textOf(stat, 'Unit'),
  }
}

function dimensionsOf(metric: Input): ReadonlyMap<string, string> {
  return new Map(
    (listOf(metric, 'Dimensions') ?? []).flatMap((entry): readonly (readonly [string, string])[] =>
      isRecord(entry) && typeof entry.Name === 'string' && typeof entry.Value === 'string'
        ? [[entry.Name, entry.Value]]
        : [],
    ),
  )
}

/** Metrics of services have a resolution of a minute. Shorter periods are allowed, and have the same points. */
function periodOf(id: string, seconds: number): number {
  if ([1, 5, 10, 20, 30].includes(seconds) || (seconds > 0 && seconds % 60 === 0)) return Math.max(seconds, 60)
  throw invalid(`The Period of the query ${id} must be 1, 5, 10, 20, 30 or a multiple of 60.`)
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}
