/** Judges manifests by a gate that may have rules of all kinds: what the data decides, and what it does not. */
import type { DataMetrics } from '../../model/data-metrics.js'
import type { GateRule, RuleVerdict } from '../grammar/rule.js'
import type { Base } from './base.js'
import { decidedByData } from './decided-by-data.js'
import { judgeData } from './judge-data.js'

/** A gate, judged on manifests. */
export interface JudgedGate {
  /** In the order of the gate, without those that the data does not decide. */
  readonly rules: readonly RuleVerdict[]
  /** Those as they are written: only a trained version can be judged by them. */
  readonly unjudged: readonly string[]
  /** What a reader should know in addition, a sentence each. */
  readonly warnings: readonly string[]
}

/**
 * Verdicts on the rules that the data decides, and on those that no training with this data can pass. The other rules are
 * named.
 */
export function judgeManifests(rules: readonly GateRule[], metrics: DataMetrics, base: Base | undefined): JudgedGate {
  const judged = judgeData(rules, metrics, base)
  const { impossible } = decidedByData(rules, metrics, base)
  const verdicts = new Map([...judged.verdict.rules, ...impossible].map((verdict) => [verdict.rule, verdict]))
  return {
    rules: rules.flatMap(({ text }) => verdicts.get(text) ?? []),
    unjudged: rules.flatMap(({ text }) => (verdicts.has(text) ? [] : text)),
    warnings: judged.warnings,
  }
}
