/** Labels in tables and sentences. */
import { distinctNames } from '../../text/distinct.js'
import { toCode } from '../../text/markdown.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'

/** Characters of a label in a table. */
const LABEL_MAX_LENGTH = 60

/** The same, where several are in one cell. */
const LISTED_MAX_LENGTH = 40

/**
 * The names of labels in one table, as Markdown: no two look the same.
 * @param labels  all that the table has
 */
export function labelNames(labels: Iterable<string>, maxLength = LABEL_MAX_LENGTH): (label: string) => string {
  const all = [...new Set(labels)]
  const names = distinctNames(all, maxLength, toCode)
  const byLabel = new Map(all.map((label, index) => [label, names[index]]))
  return (label) => toCode(byLabel.get(label) ?? shorten(label, maxLength))
}

/** The same, shorter, for labels that share a cell. */
export function listedNames(labels: Iterable<string>): (label: string) => string {
  return labelNames(labels, LISTED_MAX_LENGTH)
}

/** `a, b and 12 more`. */
export function labelList(labels: readonly string[], max: number): string {
  const rest = labels.length - max
  const named = labels.slice(0, max).map(listedNames(labels)).join(', ')
  return rest > 0 ? `${named} and ${formatCount(rest)} more` : named
}
