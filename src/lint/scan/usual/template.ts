/** How lines of one layout are written: bytes that are the same on all of them, and slots for what differs. */
import type { Literal } from './literal.js'
import type { MatchedLine } from './matched-line.js'
import type { Slot } from './slots.js'

/** A label attribute of all lines of a template. */
export type TemplateAttribute =
  | { readonly kind: 'image-level'; readonly name: string }
  | { readonly kind: 'box'; readonly name: string; readonly humanAnnotated: boolean }

export interface Template {
  readonly steps: readonly { readonly before: Literal; readonly slot: Slot }[]
  /** What follows the last slot. */
  readonly after: Literal
  /** In the order of the line; at most one has boxes. */
  readonly attributes: readonly TemplateAttribute[]
  /** For each image-level attribute of these, which of the line's class names is its own. */
  readonly classNameOrder: readonly number[]
  readonly hasBoxes: boolean
}

/** Takes what differs out of a line that begins at a place. Returns where the line is read to, or -1 for one of another layout. */
export function matchTemplate({ steps, after }: Template, line: MatchedLine, from: number): number {
  line.clear()
  let at = from
  for (const { before, slot } of steps) {
    if (!before.isAt(line, at)) return -1
    at = slot(line, at + before.length)
    if (at < 0) return -1
  }
  return after.isAt(line, at) ? at + after.length : -1
}
