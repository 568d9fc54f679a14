/** The part of a line of a manifest around a value, and the value underlined. */
import { excerptOf } from '../../text/excerpt.js'

/** A text, a number or a word of JSON, from where it begins. */
const SCALAR = /"(?:[^"\\]|\\.)*"?|[-\d.eE+]+|true|false|null/y

/** Share of the width that is given to what is before the place. */
const BEFORE_SHARE = 0.4

/** Least width, however narrow the terminal is. */
const WIDTH_MIN = 40

export interface PlaceExcerpt {
  readonly line: string
  /** Blanks, `^`, and `~` under the rest of the value; undefined without a column. */
  readonly caret: string | undefined
}

/**
 * The line, shortened around the place.
 * @param column  1-based, in UTF-16 units; without one, the line from its beginning
 * @param width   characters that line and caret may take
 */
export function excerptAt(text: string, column: number | undefined, width: number): PlaceExcerpt {
  // Two characters are for what shows that something is left out.
  const room = Math.max(WIDTH_MIN, width) - 2
  const before = Math.floor(room * BEFORE_SHARE)
  if (column === undefined || column > text.length + 1) {
    return { line: excerptOf(text.slice(0, room * 2), 1, { before: 0, after: room }).line, caret: undefined }
  }
  const at = column - 1
  // Enough to cut from, and no more: a line can have megabytes.
  const from = Math.max(0, at - room * 2)
  const near = text.slice(from, at + room * 2)
  const place = Array.from(near.slice(0, at - from)).length
  // Near the beginning of the line, the room that is not needed before the place is used after it.
  const after = room - Math.min(before, place)
  const { line, caret } = excerptOf(near, place + 1, { before, after })
  const value = Array.from(valueAt(text, at)).length
  return { line, caret: caret + '~'.repeat(Math.max(0, Math.min(value, after) - 1)) }
}

/** The scalar that begins at an index, cut when it is long; one character where none does. */
function valueAt(text: string, index: number): string {
  SCALAR.lastIndex = 0
  return SCALAR.exec(text.slice(index, index + VALUE_MAX))?.[0] ?? '.'
}

/** UTF-16 units of a value that are underlined at most. */
const VALUE_MAX = 400
