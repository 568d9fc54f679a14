/** What would make a training fail, reported before it is started: every problem, not only the first. */
import { ActionError } from '../errors/action-error.js'
import { sentenceOfFindings, type ReportedPreflight } from '../report/run-report.js'
import type { StepTools } from '../report/step-tools.js'

/** The result of the checks before a create: what it can use, or why there is none. */
export type Preflight<T> =
  { readonly kind: 'passed'; readonly passed: T; readonly unchecked: Unchecked } | RefusedPreflight

/** Something would make the training fail. */
export interface RefusedPreflight {
  readonly kind: 'refused'
  /** Each with its code and its hint; the first gives the run its code. */
  readonly findings: readonly [ActionError, ...ActionError[]]
  readonly unchecked: Unchecked
}

/** What could not be checked, in sentences. */
type Unchecked = readonly string[]

/**
 * Writes the outcome to the report.
 * @throws ActionError the one finding, or one that names them all and has the code of the first
 */
export function passOrRefuse<T>(tools: Pick<StepTools, 'progress'>, preflight: Preflight<T>): T {
  if (preflight.kind === 'refused') return refuse(tools, preflight)
  tools.progress.update({ preflight: { findings: [], unchecked: preflight.unchecked } })
  return preflight.passed
}

/** As {@link passOrRefuse}, where something is known to be wrong. */
export function refuse({ progress }: Pick<StepTools, 'progress'>, preflight: RefusedPreflight): never {
  progress.update({ preflight: toReported(preflight) })
  throw refusalOf(preflight.findings)
}

function refusalOf(findings: RefusedPreflight['findings']): ActionError {
  const [first] = findings
  if (findings.length === 1) return first
  const named = findings.map(({ code, message }) => `${code}: ${message}`)
  return new ActionError(first.code, `${sentenceOfFindings(findings.length)} ${named.join(' ')}`, {
    hint: 'Fix everything that is listed; a dry run (dry-run: true) then shows whether any problem is left.',
    requestId: first.requestId,
    cause: first,
  })
}

function toReported({ findings, unchecked }: RefusedPreflight): ReportedPreflight {
  return {
    findings: findings.map(({ code, message, hint, requestId }) => ({
      code,
      message,
      hint,
      requestId,
    })),
    unchecked,
  }
}
