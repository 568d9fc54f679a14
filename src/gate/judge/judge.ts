/** Judges a version by the rules of the gate. */
import { baselineWarnings } from './baseline.js'
import type { Evidence, Policy } from './evidence.js'
import { metricName } from '../grammar/format.js'
import { judgeLabels } from './judge-labels.js'
import { judgeValue, type JudgeContext } from './judge-value.js'
import { measureVersion } from './measure.js'
import { needsBaseline, type GateRule, type RuleVerdict, type Verdict } from '../grammar/rule.js'

/** The verdict, and what a reader should know in addition, a sentence each. */
export interface Judgement {
  readonly verdict: Verdict
  readonly warnings: readonly string[]
}

/**
 * Passes only on numbers: a metric, label or baseline that is missing fails its rule; docs/gates.md has every case.
 * A rule with `warn:` never fails the gate, and never passes it either.
 */
export function judge(evidence: Evidence, rules: readonly GateRule[], policy: Policy): Judgement {
  const context = { evidence, policy }
  const verdicts = rules.map((rule) => judgeRule(rule, context))
  return {
    verdict: { passed: isPassed(verdicts), rules: verdicts },
    warnings: [...skipWarnings(verdicts), ...baselineWarnings(evidence, needsBaseline(rules))],
  }
}

/** Strict rules that were skipped, a sentence for each reason: a passed gate did not check them. */
function skipWarnings(verdicts: readonly RuleVerdict[]): readonly string[] {
  const skipped = verdicts.filter(({ severity, result }) => severity === 'fail' && result === 'skipped')
  return [...new Set(skipped.map(({ reason }) => reason))].map((why) => {
    const rules = skipped.filter(({ reason }) => reason === why).map(({ rule }) => rule)
    const more = rules.length > NAMED_MAX ? ` and ${String(rules.length - NAMED_MAX)} more` : ''
    const [which, was] = rules.length === 1 ? ['A rule', 'was'] : ['Rules', 'were']
    return `${which} of the gate ${was} skipped and not counted as passed: ${rules.slice(0, NAMED_MAX).join(', ')}${more} (${why}).`
  })
}

/** Rules that a warning names before it only counts. */
const NAMED_MAX = 5

function isPassed(verdicts: readonly RuleVerdict[]): boolean | null {
  const judged = verdicts.filter(({ severity, result }) => severity === 'fail' && result !== 'skipped')
  return judged.length === 0 ? null : judged.every(({ result }) => result === 'holds')
}

function judgeRule(rule: GateRule, context: JudgeContext): RuleVerdict {
  const { text, severity, metric } = rule
  const shown = { rule: text, severity, metric: metricName(metric) }
  if (metric.kind === 'labels') return { ...shown, ...judgeLabels(rule, metric, context) }
  const { room: _room, ...judged } = judgeValue(rule, null, measureVersion(metric.kind, context.evidence), context)
  return { ...shown, ...judged, shortfalls: [] }
}
