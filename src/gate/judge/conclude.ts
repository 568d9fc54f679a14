/** What the verdicts on the rules come to. */
import type { RuleVerdict, Verdict } from '../grammar/rule.js'

/** The verdict, and what a reader should know in addition, a sentence each. */
export interface Judgement {
  readonly verdict: Verdict
  readonly warnings: readonly string[]
}

/** The gate passes when a strict rule was judged and none failed; a strict rule that was skipped is a warning. */
export function conclude(rules: readonly RuleVerdict[]): Judgement {
  return { verdict: { passed: isPassed(rules), rules }, warnings: skipWarnings(rules) }
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
