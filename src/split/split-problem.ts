/** What a split could not do. */

export const SPLIT_PROBLEMS = [
  'no-training-image',
  'no-testing-image',
  'label-not-trained',
  'label-not-tested',
  'label-overlap',
  'too-many-lines',
  'too-many-bytes',
  'too-many-images-of-label',
  'line-without-image',
  'torn-group',
] as const
export type SplitReason = (typeof SPLIT_PROBLEMS)[number]

export interface SplitProblem {
  readonly reason: SplitReason
  /** Names the label or the line, the numbers, and what to do. */
  readonly message: string
  readonly label?: string
  /** Of the label, on both sides together. */
  readonly images?: number
  /** Further images, or groups, of which at least one is on the side that has none in 19 of 20 cases. */
  readonly needs?: number | undefined
  /** 1-based, of the manifest that was split. */
  readonly line?: number
}
