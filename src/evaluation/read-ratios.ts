/** Reads the ratios of an evaluation summary, each of which may be in two places. */
import { own } from '../text/json.js'
import { SAME_RATIO, type OtherRatio } from './evaluation.js'
import { shown } from './shown-value.js'

const KEYS: Readonly<Record<OtherRatio['of'], string>> = {
  f1: 'F1Score',
  precision: 'Precision',
  recall: 'Recall',
  averagePrecision: 'AveragePrecision',
  averageRecall: 'AverageRecall',
  threshold: 'Threshold',
}

/** The ratios of one object. */
export interface Ratios {
  readonly read: (of: OtherRatio['of']) => number | null
  /** What was found a second time, and otherwise, by what was read so far; undefined where nothing was. */
  readonly others: () => readonly OtherRatio[] | undefined
}

/** Reads ratios of a holder that has them itself, under `Metrics`, or both. */
export function readRatios(holder: unknown, where: string, wrong: string[]): Ratios {
  const nested = own(holder, 'Metrics')
  const others: OtherRatio[] = []
  return {
    read: (of) => {
      const [whereFlat, whereNested] = [`${where}.${KEYS[of]}`, `${where}.Metrics.${KEYS[of]}`]
      const flat = readRatio(own(holder, KEYS[of]), whereFlat, wrong)
      const value = readRatio(own(nested, KEYS[of]), flat === null ? whereFlat : whereNested, wrong)
      if (flat !== null && value !== null && Math.abs(flat - value) > SAME_RATIO) {
        const clause = `${whereNested} is ${String(value)}, ${whereFlat} is ${String(flat)}`
        others.push({ of, value: flat, clause })
      }
      return value ?? flat
    },
    others: () => (others.length === 0 ? undefined : others),
  }
}

/** A number from 0 to 1, or null without one; anything else is wrong. */
export function readRatio(value: unknown, where: string, wrong: string[]): number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  wrong.push(`${where} is ${shown(value)}, not a number from 0 to 1`)
  return null
}
