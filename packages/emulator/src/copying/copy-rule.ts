/** Exceptions for the copies of some models. */
import { nameMatches } from '../name-pattern.js'

export interface CopyRule {
  /** The name of the copy; `*` matches any characters. */
  readonly version: string
  /** `failed`: it ends as COPYING_FAILED. `never`: it is COPYING_IN_PROGRESS forever. */
  readonly end?: 'failed' | 'never'
  /** Of a copy that fails. */
  readonly statusMessage?: string
  /** How long this copy takes, with any ending. */
  readonly seconds?: number
  /** For this many seconds after the call the copy is not listed. */
  readonly hiddenSeconds?: number
}

/** The rule for a copy; an empty one where none matches. */
export function copyRuleOf(copies: readonly CopyRule[], versionName: string): CopyRule {
  return copies.find(({ version }) => nameMatches(version, versionName)) ?? { version: versionName }
}
