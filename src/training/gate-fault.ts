/** What the manifests alone show of the gate: that no version trained from them can pass it. */
import { ActionError } from '../errors/action-error.js'
import { decidedByData, isKnownFromData } from '../gate/judge/decided-by-data.js'
import type { GateRule, RuleVerdict } from '../gate/grammar/rule.js'
import type { DataMetrics } from '../model/data-metrics.js'
import { plural } from '../text/number.js'

/** Whether the manifests can show anything of a rule that fails the gate, so that their lines have to be read. */
export function asksOfData(gate: readonly GateRule[]): boolean {
  return gate.some((rule) => rule.severity === 'fail' && isKnownFromData(rule))
}

/** Rules that a message names, and labels of one rule, before it only counts. */
const NAMED_MAX = 5

/**
 * Every rule that a version trained from these manifests would fail for certain, those with `warn:` aside.
 * @param metrics  undefined where the manifests were not read for their lines
 * @returns GATE_IMPOSSIBLE; undefined where the gate can be passed
 */
export function gateFault(gate: readonly GateRule[], metrics: DataMetrics | undefined): ActionError | undefined {
  if (metrics === undefined) return undefined
  const strict = gate.filter(({ severity }) => severity === 'fail')
  const { decided, impossible } = decidedByData(strict, metrics)
  const failing = [...impossible, ...decided.filter(({ result }) => result === 'fails')]
  if (failing.length === 0) return undefined
  const which = `${plural(failing.length, 'rule')} of the gate`
  const named = listOf(failing.map(describe))
  return new ActionError('GATE_IMPOSSIBLE', `No version trained from these manifests can pass ${which}: ${named}.`)
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
