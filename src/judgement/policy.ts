/** By what a version is judged, and which versions are named for it. */
import type { VersionReference } from '../model/version.js'
import type { GateRule } from '../gate/grammar/rule.js'

/** Words that choose a baseline. */
export const BASELINE_WORDS = ['released', 'running', 'latest', 'best'] as const

/** The input `baseline`. */
export type BaselineSelector =
  | { readonly kind: (typeof BASELINE_WORDS)[number] }
  | { readonly kind: 'tag'; readonly key: string; readonly value: string }
  | VersionReference

/** A selector that needs a search of the project's versions. */
export type ListSelector = Exclude<BaselineSelector, VersionReference>

/** How a version is to be judged. */
export interface JudgementInputs {
  /** Of f1-threshold, gate and gate-file together. */
  readonly gate: readonly GateRule[]
  /** What is allowed and may not be meant, a sentence each. */
  readonly gateWarnings: readonly string[]
  readonly baseline: BaselineSelector | undefined
  readonly differentTestSet: 'warn' | 'fail' | 'skip'
  readonly onGateFailure: 'fail' | 'warn'
}

/** Words that choose a version. */
export const VERSION_WORDS = ['latest', 'running', 'released', 'unjudged'] as const

/** Which version is judged. */
export type VersionSelector = { readonly kind: (typeof VERSION_WORDS)[number] } | VersionReference
