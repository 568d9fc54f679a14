/** Rules that are part of a comment: commented out, or joined to it by a folded text of YAML. */
import { Cursor, Refusal } from './cursor.js'
import { formatMetric } from './format.js'
import { VERSION_METRICS } from './metric.js'
import { readHead } from './read-head.js'
import { readRule } from './read-rule.js'

/** Where a rule can begin: at a metric that is no part of a longer word. */
const BEGINNING = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}_.\-])(?:${Object.keys(VERSION_METRICS).join('|')}|labels[.[])`,
  'gu',
)

/** What a bound begins with. */
const BOUND = /^(?:[0-9.]|baseline)/

/** Longest rule that is looked for, in UTF-16 units: a label has at most 255 characters, each six of them as an escape. */
const RULE_MAX_LENGTH = 2000

/** Longest piece of a bound that was not understood. */
const BOUND_SHOWN_MAX = 20

/** The rules in a comment, as they would be shown; one whose bound is refused counts too, since it was meant as one. */
export function rulesInComment(comment: string): readonly string[] {
  return [...comment.matchAll(BEGINNING)].flatMap(({ index }) => {
    const cursor = new Cursor(comment.slice(index, index + RULE_MAX_LENGTH))
    const rule = understood(() => readRule(cursor.fork()).text)
    return rule ?? understood(() => headOf(cursor)) ?? []
  })
}

function headOf(cursor: Cursor): string | undefined {
  const { metric, op } = readHead(cursor)
  cursor.skipBlanks()
  const bound = cursor.takeWhile(/^\S$/u).slice(0, BOUND_SHOWN_MAX)
  return BOUND.test(bound) ? `${formatMetric(metric)} ${op} ${bound}` : undefined
}

function understood(read: () => string | undefined): string | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
