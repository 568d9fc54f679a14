/** Statistics of the samples of a period. CloudWatch user guide, "CloudWatch statistics definitions". */
import { entryOf } from '../../../../src/model/entry-of.js'
import type { Sample } from './inference-units.js'

export interface Point {
  /** Start of its period, seconds. */
  readonly at: number
  readonly value: number
}

const STATISTICS: Readonly<Partial<Record<string, (units: readonly number[]) => number>>> = {
  Average: (units) => sum(units) / units.length,
  Maximum: (units) => Math.max(...units),
  Minimum: (units) => Math.min(...units),
  SampleCount: (units) => units.length,
  Sum: sum,
}

export function isStatistic(name: string): boolean {
  return entryOf(STATISTICS, name) !== undefined
}

/** One point for each period that has a sample, oldest first. Periods begin at multiples of their length. */
export function pointsOf(samples: readonly Sample[], statistic: string, periodSeconds: number): readonly Point[] {
  const periods = new Map<number, number[]>()
  for (const { at, units } of samples) {
    const start = Math.floor(at / 1000 / periodSeconds) * periodSeconds
    const inPeriod = periods.get(start)
    if (inPeriod === undefined) periods.set(start, [units])
    else inPeriod.push(units)
  }
  const combine = entryOf(STATISTICS, statistic) ?? sum
  return [...periods].map(([at, units]) => ({ at, value: combine(units) }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
