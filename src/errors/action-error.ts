/** How the action can end, and the error that says so. Its codes are in hints.ts; sentences are made where an error is raised. */
import { type ErrorCode, hintOf } from './hints.js'

/** How the action ended. Which of them are green is said in report/run-report.ts (exitCodeOf). */
export const OUTCOMES = [
  'passed',
  'trained',
  'still-training',
  'dry-run',
  'gate-failed',
  'nothing-to-judge',
  'training-failed',
  'timed-out',
  'queue-full',
  'credentials-expired',
  'cancelled',
  'invalid-input',
  'error',
] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** How a release can end, in addition to what every step can: green ones, then red ones. */
export const RELEASE_ENDS = [
  'started',
  'swapped',
  'rolled-back',
  'stopped',
  'swept',
  'copied',
  'pruned',
  'planned',
  'nothing-to-do',
  'refused',
  'smoke-failed',
  'alarm',
  'start-failed',
] as const

/** The ends that every step has. */
export const COMMON_ENDS = ['timed-out', 'cancelled', 'credentials-expired', 'invalid-input', 'error'] as const

/** How a release ended. */
export type ReleaseOutcome = (typeof RELEASE_ENDS)[number] | (typeof COMMON_ENDS)[number]

/** One thing wrong with one input: which, what was given, what is allowed. */
export interface InputProblem {
  readonly input: string
  /** As the user typed it; never a secret. */
  readonly given: string
  readonly allowed: string
  /** For a text of several lines: the line, and a caret under the place. */
  readonly excerpt?: string | undefined
}

/** What {@link ActionError} carries in addition to its code and sentence. */
export interface ActionErrorDetails {
  readonly outcome?: Outcome | ReleaseOutcome | undefined
  /** Overrides the hint of the code where the facts allow a better one. */
  readonly hint?: string | undefined
  readonly requestId?: string | undefined
  readonly problems?: readonly InputProblem[] | undefined
  readonly cause?: unknown
}

/** Base class of every expected failure; carries a code. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: ErrorCode
  readonly outcome: Outcome | ReleaseOutcome
  readonly hint: string
  /** AWS's id of the request that failed, where there was one. */
  readonly requestId: string | undefined
  readonly problems: readonly InputProblem[]

  constructor(code: ErrorCode, message: string, details: ActionErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.outcome = details.outcome ?? 'error'
    this.hint = details.hint ?? hintOf(code)
    this.requestId = details.requestId
    this.problems = details.problems ?? []
  }
}

/** The words of whatever was thrown; anything can be, even what cannot be turned into a text. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message
  try {
    return String(thrown)
  } catch {
    return `a value of type ${typeof thrown} was thrown`
  }
}
