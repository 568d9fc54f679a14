/** Exceptions for the starts of some models. */
import { nameMatches } from '../name-pattern.js'

export interface StartRule {
  /** A version name; `*` matches any characters. */
  readonly version: string
  /** Only the n-th start of the version, from 1; all of them without it. */
  readonly nth?: number
  /** `failed`: it ends as FAILED. `never`: it is STARTING forever. */
  readonly end?: 'failed' | 'never'
  /** Of a start that fails. */
  readonly statusMessage?: string
  /** From StartProjectVersion until RUNNING or FAILED. */
  readonly startSeconds?: number
  /** From StopProjectVersion until STOPPED; `never`: it is STOPPING forever. */
  readonly stopSeconds?: number | 'never'
  /** For so long after it is RUNNING, DetectCustomLabels answers with `warmUpError`. */
  readonly warmUpSeconds?: number
  /** Default ResourceNotReadyException. */
  readonly warmUpError?: WarmUpError
  /** Calls of DetectCustomLabels in a second of the emulator's clock, for each inference unit; unlimited without it. */
  readonly callsPerUnit?: number
}

export const WARM_UP_ERRORS = [
  'ResourceNotReadyException',
  'InternalServerError',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
] as const

export type WarmUpError = (typeof WARM_UP_ERRORS)[number]

/** The rule for the n-th start of a version; an empty one where none matches. */
export function startRuleOf(starts: readonly StartRule[], versionName: string, nth: number): StartRule {
  const rule = starts.find(({ version, nth: only = nth }) => only === nth && nameMatches(version, versionName))
  return rule ?? { version: versionName }
}
