/** Reads what a rule has before its bound: severity, metric and operator. */
import { entryOf } from '../../model/entry-of.js'
import {
  isDataMetric,
  isLabelDataMetric,
  isLabelMetric,
  isSmokeMetric,
  isVersionMetric,
  METRICS,
  METRICS_OF_LABEL,
  SMOKE_METRICS,
  suggestMetric,
} from './metric.js'
import {
  OPERATOR_CHARACTER,
  OPERATORS,
  OTHER_OPERATORS,
  type GateRule,
  type LabelSelector,
  type Metric,
  type Operator,
  type Severity,
} from './rule.js'
import { readJsonString, Refusal, WORD, type Cursor } from './tokens.js'

/** For a line that goes on with a second rule. */
export const ONE_RULE_A_LINE = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them'

/**
 * What a rule has before its bound.
 * @throws Refusal
 */
export function readHead(cursor: Cursor): Pick<GateRule, 'severity' | 'metric' | 'op'> {
  const severity = readSeverity(cursor)
  const metric = readMetric(cursor)
  cursor.skipBlanks()
  return { severity, metric, op: readOperator(cursor) }
}

/** Whether a rule seems to begin at the cursor: a metric and an operator. */
export function beginsRule(cursor: Cursor): boolean {
  try {
    readHead(cursor.fork())
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function readSeverity(cursor: Cursor): Severity {
  const start = cursor.at
  if (cursor.take('warn:')) {
    cursor.skipBlanks()
    return 'warn'
  }
  // Only lookahead: a metric is read from the start again.
  const ahead = cursor.fork()
  ahead.takeWhile(WORD())
  ahead.skipBlanks()
  if (ahead.next !== ':') return 'fail'
  const hint = 'only warn:, in lower case and without spaces, may precede a rule'
  throw cursor.refuse('"warn:" or a metric', { at: start, found: ahead.textFrom(start, ahead.at + 1), hint })
}

export function readOperator(cursor: Cursor): Operator {
  const at = cursor.at
  const written = cursor.takeWhile(OPERATOR_CHARACTER)
  const op = OPERATORS.find((known) => known === written)
  if (op !== undefined) return op
  const meant = entryOf(OTHER_OPERATORS, written)
  const hint = meant === undefined ? undefined : `did you mean ${meant}?`
  throw cursor.refuse('an operator (>=, >, <=, < or ==)', { at, hint })
}

const NAMES = Object.keys(METRICS)
const NAMES_OF_LABEL = Object.keys(METRICS_OF_LABEL)
const NAMES_OF_SMOKE = Object.keys(SMOKE_METRICS).map((name) => name.slice('smoke.'.length))

const LABEL_IN_BRACKETS =
  'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1'

/** @throws Refusal for what is no metric */
export function readMetric(cursor: Cursor): Metric {
  const at = cursor.at
  const word = cursor.takeWhile(WORD())
  if (word === 'labels') return readLabelMetric(cursor)
  if (word === 'smoke') return readSmokeMetric(cursor)
  if (isVersionMetric(word) || isDataMetric(word)) return { kind: word }
  const hint = hintForMetric(word, cursor)
  // The whole list helps only readers whom the hint does not help.
  const expected = hint === undefined ? `a metric (${NAMES.join(', ')} or labels…)` : 'a metric'
  throw cursor.refuse(expected, { at, hint })
}

function readLabelMetric(cursor: Cursor): Metric {
  const selector = readSelector(cursor)
  const bare = selector.kind === 'one' && WORD().test(cursor.textFrom(cursor.at - 1))
  if (!cursor.take('.'))
    throw cursor.refuse('"." and a metric of the label', { hint: hintAfter(selector, bare, cursor) })
  const at = cursor.at
  const word = cursor.takeWhile(WORD())
  if (isLabelMetric(word) || isLabelDataMetric(word)) return { kind: 'labels', selector, of: word }
  const expected = `a metric of a label (${NAMES_OF_LABEL.join(', ')})`
  const hint = bare && cursor.next === '.' ? LABEL_IN_BRACKETS : suggestMetric(word, NAMES_OF_LABEL)
  throw cursor.refuse(expected, { at, hint })
}

function readSmokeMetric(cursor: Cursor): Metric {
  const expected = `"." and a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`
  if (!cursor.take('.')) throw cursor.refuse(expected)
  const at = cursor.at
  const word = cursor.takeWhile(WORD())
  const kind = `smoke.${word}`
  if (isSmokeMetric(kind)) return { kind }
  throw cursor.refuse(`a metric of the smoke test (${NAMES_OF_SMOKE.join(', ')})`, {
    at,
    hint: suggestMetric(word, NAMES_OF_SMOKE),
  })
}

function readSelector(cursor: Cursor): LabelSelector {
  if (cursor.take('[')) {
    cursor.skipBlanks()
    const label = readJsonString(cursor)
    cursor.skipBlanks()
    if (!cursor.take(']')) throw cursor.refuse('"]" after the label')
    return { kind: 'one', label }
  }
  if (!cursor.take('.')) throw cursor.refuse('".*", "." and a label, or a label in brackets after labels')
  if (cursor.take('*')) return { kind: 'every' }
  const label = cursor.takeWhile(WORD())
  if (label !== '') return { kind: 'one', label }
  throw cursor.refuse('"*" or a label', { hint: cursor.atEnd() && cursor.next === '' ? undefined : LABEL_IN_BRACKETS })
}

function hintAfter(selector: LabelSelector, bare: boolean, cursor: Cursor): string | undefined {
  if (selector.kind === 'every' || !bare) return undefined
  if (isMetricOfLabel(selector.label)) return `for every label write labels.*.${selector.label}`
  const ahead = cursor.fork()
  ahead.skipBlanks()
  const labelEnds = /^[<>=]?$/.test(ahead.next) || (ahead.atEnd() && ahead.at > cursor.at)
  return labelEnds ? undefined : LABEL_IN_BRACKETS
}

function hintForMetric(word: string, cursor: Cursor): string | undefined {
  if (word !== '' && (cursor.next === '.' || cursor.next === '[')) {
    return suggestMetric(word, ['labels', 'smoke']) ?? `for a label write labels.${word}.f1`
  }
  if (isMetricOfLabel(word)) return `for every label write labels.*.${word}`
  return suggestMetric(word, [...NAMES, 'labels', 'smoke'])
}

function isMetricOfLabel(word: string): boolean {
  return NAMES_OF_LABEL.includes(word)
}
