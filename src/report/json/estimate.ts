/** Estimates of F1 in the JSON report. */
import type { F1Estimate } from '../../snapshot/bootstrap.js'
import type { estimate } from './schema/baseline.js'
import type { JsonOf } from './schema/values.js'
import { numberJson } from './values.js'

/** An estimate with its 95 % interval, or null. */
export function estimateJson(f1: F1Estimate | undefined): JsonOf<typeof estimate> | null {
  if (f1 === undefined) return null
  const { point, low, high, replicates, images, caution } = f1
  return { point: numberJson(point), low: numberJson(low), high: numberJson(high), replicates, images, caution }
}
