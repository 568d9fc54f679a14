/** What the manifests alone show of the gate: that no version trained from them can pass it. */
import { ActionError } from '../errors/action-error.js'
import { decidedByData, isKnownFromData } from '../gate/judge/decided-by-data.js'
import type { Base } from '../gate/judge/base.js'
import { isOnlyOfData, type GateRule, type RuleVerdict } from '../gate/grammar/rule.js'
import type { DataMetrics } from '../model/data-metrics.js'
import { plural } from '../text/number.js'
import type { DataLint } from './lint-data.js'

/** Whether the lines of the manifests have to be read for the gate: for a rule that only they decide, or that they can refuse. */
export function asksOfData(gate: readonly GateRule[]): boolean {
  return gate.some((rule) => isOnlyOfData(rule) || (rule.severity === 'fail' && isKnownFromData(rule)))
}

/** Rules that a message names, and labels of one rule, before it only counts. */
const NAMED_MAX = 5

/** What the gate is judged on before a training. */
export interface KnownData {
  readonly lint: DataLint
  /** What rules on `base` compare with; undefined where no rule does. */
  readonly base: Base | undefined
}

/**
 * Every rule that a version trained from these manifests would fail for certain, those with `warn:` aside.
 * @param known     undefined where a manifest could not be read
 * @param baseline  why there is none for the rules that compare with it, as a clause; undefined where there is nothing wrong
 * @returns GATE_IMPOSSIBLE; undefined where the gate can be passed
 */
export function gateFault(
  gate: readonly GateRule[],
  known: KnownData | undefined,
  baseline: string | undefined,
): ActionError | undefined {
  const strict = gate.filter(({ severity }) => severity === 'fail')
  const failing = [...failingOnData(strict, known), ...failingOnBaseline(strict, baseline)]
  if (failing.length === 0) return undefined
  const which = `${plural(failing.length, 'rule')} of the gate`
  const named = listOf(failing.map(describe))
  return new ActionError('GATE_IMPOSSIBLE', `No version trained from these manifests can pass ${which}: ${named}.`)
}

/** A rule that nothing but the manifests decides fails where these could not be checked. */
function failingOnData(strict: readonly GateRule[], known: KnownData | undefined): readonly RuleVerdict[] {
  if (known === undefined) return []
  const { lint, base } = known
  const { linted, unchecked } = lint
  if (linted === undefined) {
    const reason = ['the manifests could not be checked', ...unchecked].join(': ').replace(/\.$/, '')
    return strict.filter(isOnlyOfData).map((rule) => notJudged(rule, reason))
  }
  const { metrics, report } = linted
  // Where it is not certain what the service would make of the data, nothing is said of the kind of model: a training must
  // not be refused for a guess.
  const sure: DataMetrics = report.certain ? metrics : { ...metrics, useCase: 'NOT_DETERMINED' }
  const { decided, impossible } = decidedByData(strict, sure, base)
  return [...impossible, ...decided.filter(({ result }) => result === 'fails')]
}

function failingOnBaseline(strict: readonly GateRule[], why: string | undefined): readonly RuleVerdict[] {
  if (why === undefined) return []
  const rules = strict.filter(({ bound }) => bound.kind === 'baseline')
  return rules.map((rule) => notJudged(rule, `there is no baseline: ${why}`))
}

function notJudged({ text, severity, metric }: GateRule, reason: string): RuleVerdict {
  const none = { label: null, actual: null, bound: null, shortfalls: [] }
  return { rule: text, severity, metric: metric.kind, result: 'fails', reason, ...none }
}

function describe({ rule, shortfalls, ...whole }: RuleVerdict): string {
  const labels = shortfalls.map(({ label, ...one }) => `${JSON.stringify(label)}: ${compared(one)}`)
  return `${rule} (${labels.length === 0 ? compared(whole) : listOf(labels)})`
}

/** `40 is below 41`; only the reason where there is no number. */
function compared({ actual, reason }: Pick<RuleVerdict, 'actual' | 'reason'>): string {
  return actual === null ? reason : `${String(actual)} ${reason}`
}

function listOf(items: readonly string[]): string {
  const more = items.length > NAMED_MAX ? ` and ${String(items.length - NAMED_MAX)} more` : ''
  return `${items.slice(0, NAMED_MAX).join('; ')}${more}`
}
