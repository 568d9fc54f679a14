/** What would keep a training from succeeding, reported before it is started: every problem, not only the first. */
import { ActionError } from '../errors/action-error.js'
import { sentenceOfFindings, type ReportedPreflight } from '../report/run-report.js'
import type { StepTools } from '../report/step-tools.js'

/** What the checks before a create have come to. */
export interface Preflight {
  /** Each with its code and its hint; the first gives the run its code. */
  readonly findings: readonly ActionError[]
  /** What could not be checked, in sentences. */
  readonly unchecked: readonly string[]
}

/**
 * Leaves the outcome in the report.
 * @throws ActionError the one finding, or one that names them all and has the code of the first
 */
export function passOrRefuse({ progress }: Pick<StepTools, 'progress'>, preflight: Preflight): void {
  progress.update({ preflight: toReported(preflight) })
  const [first] = preflight.findings
  if (first !== undefined) throw refusalOf(first, preflight.findings)
}

function refusalOf(first: ActionError, findings: readonly ActionError[]): ActionError {
  if (findings.length === 1) return first
  const named = findings.map(({ code, message }) => `${code}: ${message}`)
  return new ActionError(first.code, `${sentenceOfFindings(findings.length)} ${named.join(' ')}`, {
    hint: 'Fix everything that is listed; a dry run (dry-run: true) then shows whether any problem is left.',
    requestId: first.requestId,
    cause: first,
  })
}

function toReported({ findings, unchecked }: Preflight): ReportedPreflight {
  return {
    findings: findings.map(({ code, message, hint, requestId }) => ({
      code,
      message,
      hint,
      ...(requestId === undefined ? {} : { requestId }),
    })),
    unchecked,
  }
}
