/** Labels in tables and sentences. */
import { toCode } from '../../text/markdown.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'

/** Characters of a label in a table. */
const LABEL_MAX_LENGTH = 60

/** The same, where several stand in one cell. */
const LISTED_MAX_LENGTH = 40

/** A label in a cell of its own. */
export function labelCell(label: string): string {
  return toCode(shorten(label, LABEL_MAX_LENGTH))
}

/** A label among others, shorter. */
export function listedLabel(label: string): string {
  return toCode(shorten(label, LISTED_MAX_LENGTH))
}

/** `a, b and 12 more`. */
export function labelList(labels: readonly string[], max: number): string {
  const rest = labels.length - max
  const named = labels.slice(0, max).map(listedLabel).join(', ')
  return rest > 0 ? `${named} and ${formatCount(rest)} more` : named
}
