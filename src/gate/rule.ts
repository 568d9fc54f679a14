/** A gate rule and its verdict: our policy over an evaluation. */

/** What a rule compares; the service's names in our spelling. */
export interface Metric {
  readonly kind: 'f1'
}

/** One rule of the gate. `text` is how it is shown, in the grammar of docs/gates.md. */
export interface GateRule {
  readonly text: string
  readonly metric: Metric
  readonly op: '>='
  /** 0-1. */
  readonly bound: number
}

/** How one rule ended. */
export interface RuleVerdict {
  readonly rule: string
  /** The metric as the grammar spells it, for example `f1`. */
  readonly metric: string
  /** The label that the rule is about, or null for a rule on the whole version. */
  readonly label: string | null
  /** What was found, or null when there was no number. */
  readonly actual: number | null
  readonly bound: number
  readonly holds: boolean
  /** Why it does not hold, or how it was judged when that needs saying; empty otherwise. */
  readonly reason: string
}

/** The gate's word on a version. `passed` is null when no rule could be judged. */
export interface Verdict {
  readonly passed: boolean | null
  readonly rules: readonly RuleVerdict[]
}
