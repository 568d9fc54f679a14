/** The numbers that the gate judges. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { ManifestSummary } from '../../evaluation/manifest-results.js'

/** The numbers that the service gives of one version. */
export interface Measured {
  readonly evaluation: Evaluation
  /** Undefined where it could not be read. */
  readonly manifestSummary: ManifestSummary | undefined
}

/** The version that rules on `baseline` compare with, or why there is none. */
export type Baseline =
  | { readonly kind: 'none'; readonly reason: 'no-other-version' | 'nothing-released' }
  /** One was requested and is unavailable; `reason` is a clause, such as `no earlier version has the tag stage=live`. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  | FoundBaseline

/** A baseline with its numbers. */
export interface FoundBaseline {
  readonly kind: 'found'
  /** The version's name. */
  readonly name: string
  readonly evaluation: Evaluation
  /** Left out where it was not read; rules that compare manifest lines with the baseline fail then. */
  readonly manifestSummary?: ManifestSummary | undefined
  /** Whether both versions were measured on the same images with the same ground truth. */
  readonly sameTestSet: boolean | 'unknown'
}

/** The version's numbers and those of its baseline. */
export interface Evidence extends Measured {
  readonly baseline: Baseline
}

/** What the user decides about judging. */
export interface Policy {
  /** What a rule on the baseline does when the test sets differ, or are not known to be the same. */
  readonly differentTestSet: 'warn' | 'fail' | 'skip'
}
