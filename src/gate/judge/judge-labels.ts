/** Judges rules on labels: on one that they name, or on every label. */
import type { ValueVerdict } from './judge-value.js'
import { nearest } from '../../text/nearest.js'
import type { GateRule, LabelSelector, LabelShortfall, RuleResult, RuleVerdict } from '../grammar/rule.js'

type LabelsVerdict = Pick<RuleVerdict, 'label' | 'actual' | 'bound' | 'result' | 'reason' | 'shortfalls'>

/** Labels that a reason names before it only counts. */
const NAMED_MAX = 3

/** What the labels are of, in the order in which equals are shown. */
export interface JudgedLabels {
  readonly labels: readonly { readonly label: string; readonly judge: () => ValueVerdict }[]
  /** Why there is no label at all, as a clause. */
  readonly whyNone: string
  /** What does not have a label that a rule names: `the version has no label`. */
  readonly lacks: string
}

/**
 * A rule on every label passes when it passes for each label that can be compared, and is skipped when there is no such label. It
 * is shown with the numbers of its worst label, even if that label passes.
 */
export function judgeLabels(rule: GateRule, selector: LabelSelector, judged: JudgedLabels): LabelsVerdict {
  const chosen = judged.labels.filter(({ label }) => selector.kind === 'every' || label === selector.label)
  if (chosen.length === 0) return withoutLabel(rule, selector, judged)
  const verdicts = chosen.map(({ judge }) => judge())
  const failed = worstFirst(verdicts.filter(({ result }) => result === 'fails'))
  const skipped = verdicts.filter(({ result }) => result === 'skipped')
  const held = worstFirst(verdicts.filter(({ result }) => result === 'holds'))
  const result: RuleResult = failed.length > 0 ? 'fails' : held.length > 0 ? 'holds' : 'skipped'
  const worst = failed[0] ?? held[0]
  if (selector.kind === 'one') {
    const shown = worst ?? skipped[0]
    const { actual = null, bound = null, reason = '' } = shown ?? {}
    return { label: selector.label, actual, bound, result, reason, shortfalls: [] }
  }
  const { label = null, actual = null, bound = null } = worst ?? {}
  const shortfalls = failed.map(toShortfall)
  return { label, actual, bound, result, reason: reasonOf(verdicts.length, failed, skipped, worst), shortfalls }
}

function withoutLabel(rule: GateRule, selector: LabelSelector, judged: JudgedLabels): LabelsVerdict {
  const bound = rule.bound.kind === 'number' ? rule.bound.value : null
  const none = { actual: null, bound, result: 'fails', shortfalls: [] } as const
  if (selector.kind === 'every') return { ...none, label: null, reason: judged.whyNone }
  return { ...none, label: selector.label, reason: whyNoLabel(selector.label, judged) }
}

/** Why there is no such label, with the nearest that there is: it may be misspelt. */
export function whyNoLabel(label: string, { labels, whyNone, lacks }: WithLabels): string {
  const near = nearest(
    label,
    labels.map((one) => one.label),
  )
  if (near === undefined) return whyNone
  const reason = `${lacks} ${JSON.stringify(label)}; the closest match is ${JSON.stringify(near)}`
  return near.normalize() === label.normalize() ? `${reason}, which has other Unicode code points` : reason
}

type WithLabels = Pick<JudgedLabels, 'whyNone' | 'lacks'> & { readonly labels: readonly { readonly label: string }[] }

/** Stable: equals stay in the order of the evaluation. */
function worstFirst(verdicts: readonly ValueVerdict[]): readonly ValueVerdict[] {
  return verdicts.toSorted((a, b) => (a.room === b.room ? 0 : a.room < b.room ? -1 : 1))
}

function toShortfall({ label, actual, bound, reason }: ValueVerdict): LabelShortfall {
  return { label: label ?? '', actual, bound, reason }
}

function reasonOf(
  count: number,
  failed: readonly ValueVerdict[],
  skipped: readonly ValueVerdict[],
  worst: ValueVerdict | undefined,
): string {
  const [firstFailed] = failed
  const [firstSkipped] = skipped
  const main =
    firstFailed === undefined
      ? (worst?.reason ?? '')
      : failed.length === 1
        ? `${namesOf(failed)}: ${firstFailed.reason}`
        : `${String(failed.length)} of ${String(count)} labels fail: ${namesOf(failed)}; the first: ${firstFailed.reason}`
  const aside =
    firstSkipped === undefined
      ? ''
      : skipped.length === count
        ? firstSkipped.reason
        : `skipped for ${namesOf(skipped)}: ${firstSkipped.reason}`
  return [main, aside].filter((part) => part !== '').join('; ')
}

function namesOf(verdicts: readonly ValueVerdict[]): string {
  const names = verdicts.slice(0, NAMED_MAX).map(({ label }) => JSON.stringify(label))
  const more = verdicts.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`
}
