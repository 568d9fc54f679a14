/** What is counted in the manifests of a version: for the rules that no number of the service decides. */
import type { DataMetrics } from '../../model/data-metrics.js'
import type { Base } from './base.js'

/** What is counted in the manifests of the version; `reason` is a clause. */
export type CountedData =
  | {
      readonly kind: 'counted'
      readonly metrics: DataMetrics
      /** The manifests of the baseline; undefined where no rule compares with them. */
      readonly base: Base | undefined
    }
  | { readonly kind: 'unavailable'; readonly reason: string }
