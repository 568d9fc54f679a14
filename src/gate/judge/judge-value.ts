/** Judges one number by one rule. */
import { baselineBound } from './baseline.js'
import { differenceOf, DOUBLE_NOISE, FLOAT_NOISE, roomOf, satisfies, type Arithmetic } from '../compare.js'
import type { Evidence, Policy } from './evidence.js'
import { formatBound, unitOf } from '../grammar/format.js'
import type { Measurement } from './measure.js'
import type { Result } from '../../model/result.js'
import type { Operator, RuleResult, VersionRule } from '../grammar/rule.js'

/** How one comparison ended. */
export interface ValueVerdict {
  readonly label: string | null
  readonly actual: number | null
  readonly bound: number | null
  readonly result: RuleResult
  readonly reason: string
  /** How far it is from failing; negative infinity where there was nothing to compare. */
  readonly room: number
  /** Of a 32-bit float, whether it was taken as equal to its bound; see {@link RuleVerdict.isTie}. */
  readonly isTie?: boolean | undefined
}

/** The evidence and the user's decisions, which every comparison takes. */
export interface JudgeContext {
  readonly evidence: Evidence
  readonly policy: Policy
}

const NOT_MET: Readonly<Record<Operator, string>> = {
  '>=': 'is below',
  '>': 'is not above',
  '<=': 'is above',
  '<': 'is not below',
  '==': 'is not',
}

const FROM_FLOAT = 'judged by the service’s own F1Score, a 32-bit float'

/**
 * The number comes first: what the version lacks fails a rule, also one that would be skipped because there is no baseline.
 * @param label  the label that the number is of, if it is of one
 */
export function judgeValue(
  rule: VersionRule,
  label: string | null,
  measured: Result<Measurement>,
  context: JudgeContext,
): ValueVerdict {
  const { bound } = rule
  const written = bound.kind === 'number' ? bound.value : null
  if (!measured.ok) return notCompared('fails', measured.problem, { label, actual: null, bound: written })
  const { actual, others } = measured.value
  const actuals = [actual, ...others]
  const fromFloat = context.evidence.evaluation.source === 'describe'
  const remarks = fromFloat ? [FROM_FLOAT] : []
  if (bound.kind === 'number') {
    const arithmetic = fromFloat ? 'single' : unitOf(rule.metric) === 'count' ? 'exact' : DOUBLE_NOISE
    return comparedAll(rule.op, { label, actuals, bounds: [bound.value] }, arithmetic, formatBound(bound), remarks)
  }
  const from = baselineBound(rule.metric, label, context.evidence, context.policy)
  if (from.kind !== 'number') return notCompared(from.kind, from.reason, { label, actual, bound: null })
  const { baseline, remark } = from
  if (remark !== '') remarks.push(remark)
  const noise = fromFloat || baseline.evaluation.source === 'describe' ? FLOAT_NOISE : DOUBLE_NOISE
  const arithmetic = unitOf(rule.metric) === 'count' ? 'exact' : noise
  const bounds = [from.value, ...from.others].map((value) => value + bound.offset)
  return comparedAll(
    rule.op,
    { label, actuals, bounds },
    arithmetic,
    `${formatBound(bound)} (${baseline.name})`,
    remarks,
  )
}

const TWO_NUMBERS = 'the results contain two different numbers, and the rule must pass for both'

/** Where the service gives two numbers for one, the rule passes for each or fails; the worst of them is shown. */
export function comparedAll(
  op: Operator,
  { label, actuals, bounds }: Pick<ValueVerdict, 'label'> & Readonly<Record<'actuals' | 'bounds', readonly number[]>>,
  arithmetic: Arithmetic,
  boundInWords: string,
  remarks: readonly string[],
): ValueVerdict {
  const said = actuals.length * bounds.length === 1 ? remarks : [...remarks, TWO_NUMBERS]
  return actuals
    .flatMap((actual) => bounds.map((bound) => compared(op, { label, actual, bound }, arithmetic, boundInWords, said)))
    .reduce((worst, verdict) => (isWorse(verdict, worst) ? verdict : worst))
}

function isWorse(a: ValueVerdict, b: ValueVerdict): boolean {
  return a.result === b.result ? a.room < b.room : a.result === 'fails'
}

/** What is compared, or was to be. */
type Numbers = Pick<ValueVerdict, 'label' | 'actual' | 'bound'>

/** A verdict without a comparison. */
export function notCompared(result: RuleResult, reason: string, numbers: Numbers): ValueVerdict {
  return { ...numbers, result, reason, room: Number.NEGATIVE_INFINITY }
}

function compared(
  op: Operator,
  numbers: Numbers & { readonly actual: number; readonly bound: number },
  arithmetic: Arithmetic,
  boundInWords: string,
  remarks: readonly string[],
): ValueVerdict {
  const difference = differenceOf(numbers.actual, numbers.bound, arithmetic)
  const holds = satisfies(op, difference)
  const reasons = holds ? remarks : [`${NOT_MET[op]} ${boundInWords}`, ...remarks]
  const room = Number.isNaN(difference) ? Number.NEGATIVE_INFINITY : roomOf(op, difference)
  const isTie = arithmetic === 'single' || arithmetic === FLOAT_NOISE ? difference === 0 : undefined
  return { ...numbers, result: holds ? 'holds' : 'fails', reason: reasons.join('; '), room, isTie }
}
