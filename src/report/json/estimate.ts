/** Estimates of F1 in the JSON report. */
import type { F1Estimate } from '../../snapshot/bootstrap.js'
import { numberJson, type Json } from './values.js'

/** An estimate with its 95 % interval, or null. */
export function estimateJson(estimate: F1Estimate | undefined): Json {
  if (estimate === undefined) return null
  const { point, low, high, replicates, images, caution } = estimate
  return { point: numberJson(point), low: numberJson(low), high: numberJson(high), replicates, images, caution }
}
