/** What is known of one of the service's codes for faults of manifests. */

/** What a fault of the code costs. */
export type CodeEffect =
  | 'training-fails'
  /** The line counts as invalid and is not trained from. */
  | 'line-invalid'
  /** The label attribute is not trained from; a line without another one is invalid, or ignored after a warning. */
  | 'attribute-unused'
  /** The line is trained from, but without the box. */
  | 'box-unused'
  /** The line counts as ignored: valid, but not trained from. */
  | 'line-ignored'

/** One code. Sources: developer guide of Custom Labels, the pages on debugging a failed training. */
export interface CodeDescription {
  readonly code: string
  /** What the fault is one of: the file as a whole, its content as a whole, one line, or one box of a line. */
  readonly scope: 'file' | 'content' | 'line' | 'annotation'
  readonly severity: 'error' | 'warning'
  /** The service's texts, `{}` where it fills something in. The first is the one that it writes. */
  readonly messages: readonly [string, ...string[]]
  /** True when the service stops checking a line that has it. */
  readonly stops: boolean
  readonly effect: CodeEffect
  /** What to do, in one or two sentences. */
  readonly remedy: string
}

/** A table row; its code is its key. */
export type CodeRow = Omit<CodeDescription, 'code'>
