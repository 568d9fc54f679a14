/** GetMetricData. API reference. */
import { listOf, numberOf, textOf, type Input } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import { isRecord } from '../wire/is-record.js'
import { DIMENSIONS, METRIC, NAMESPACE, samplesOf, versionNamed } from './inference-units.js'
import { readQuery, type MetricQuery } from './metric-query.js'
import { readToken, writeToken } from '../services/page.js'
import { pointsOf, type Point } from './statistics.js'

/** Points of a page, without MaxDatapoints and at most. Same page. */
const POINTS_MAX = 100_800

const QUERIES_MAX = 500

export const getMetricData: Handler = (state, input, now) => {
  const { NextToken: token, MaxDatapoints: _size, ...question } = input
  const queries = readQueries(input)
  const [from, to] = rangeOf(input)
  const skipped = readToken(typeof token === 'string' ? token : undefined, question)
  const size = Math.min(numberOf(input, 'MaxDatapoints') ?? POINTS_MAX, POINTS_MAX)
  const isAscending = textOf(input, 'ScanBy') === 'TimestampAscending'
  const series = queries
    .filter(({ isReturned }) => isReturned)
    .map((query) => {
      const points = pointsFor(state, query, from, to, now)
      return { query, points: isAscending ? points : points.toReversed() }
    })
  const total = series.reduce((sum, { points }) => sum + points.length, 0)
  const end = skipped + size
  return {
    state,
    output: {
      MetricDataResults: pageOf(series, skipped, end),
      Messages: [],
      NextToken: end < total ? writeToken(end, question) : undefined,
    },
  }
}

/** @throws ServiceError for more than 500, none, or two of one id */
function readQueries(input: Input): readonly MetricQuery[] {
  const queries = (listOf(input, 'MetricDataQueries') ?? []).filter(isRecord).map(readQuery)
  if (queries.length === 0) throw invalid('The parameter MetricDataQueries must have at least one query.')
  if (queries.length > QUERIES_MAX)
    throw invalid(`The collection MetricDataQueries must not have a size greater than ${String(QUERIES_MAX)}.`)
  if (new Set(queries.map(({ id }) => id)).size < queries.length)
    throw invalid('The values for parameter Id in MetricDataQueries must be unique.')
  return queries
}

/** Milliseconds; the start rounded down to the minute, the end excluded. @throws ServiceError */
function rangeOf(input: Input): readonly [from: number, to: number] {
  const start = (numberOf(input, 'StartTime') ?? 0) * 1000
  const end = (numberOf(input, 'EndTime') ?? 0) * 1000
  if (start >= end) throw invalid('The parameter StartTime must be less than the parameter EndTime.')
  return [Math.floor(start / 60_000) * 60_000, end]
}

/** None for a metric that the emulator does not have, as CloudWatch has none for one that nobody wrote. */
function pointsFor(state: EmulatorState, query: MetricQuery, from: number, to: number, now: number): readonly Point[] {
  const { namespace, metric, dimensions, unit = 'Count' } = query
  if (namespace !== NAMESPACE || metric !== METRIC || unit !== 'Count') return []
  // A metric is its name with exactly its dimensions.
  if (dimensions.size !== DIMENSIONS.length) return []
  const version = versionNamed(state, dimensions.get('ProjectName') ?? '', dimensions.get('VersionName') ?? '')
  return version === undefined ? [] : pointsOf(samplesOf(version, from, to, now), query.statistic, query.periodSeconds)
}

/** The points from `from` to before `to`, counted over all results. */
function pageOf(
  series: readonly { readonly query: MetricQuery; readonly points: readonly Point[] }[],
  from: number,
  to: number,
): readonly unknown[] {
  let before = 0
  return series.map(({ query: { id, label }, points }) => {
    const page = points.slice(Math.max(0, from - before), Math.max(0, to - before))
    const isComplete = before + points.length <= to
    before += points.length
    return {
      Id: id,
      Label: label,
      Timestamps: page.map(({ at }) => at),
      Values: page.map(({ value }) => value),
      StatusCode: isComplete ? 'Complete' : 'PartialData',
    }
  })
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}
