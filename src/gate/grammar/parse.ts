/** Reads the rules of a gate; the grammar is in docs/gates.md. */
import { formatMetric, formatRule } from './format.js'
import { METRICS } from './metric.js'
import { readBound } from './read-bound.js'
import { beginsRule, ONE_RULE_A_LINE, readHead, readMetric, readOperator } from './read-head.js'
import { isSmokeRule, OPERATOR_CHARACTER, OTHER_OPERATORS, type GateRule, type Metric } from './rule.js'
import { Cursor, Refusal } from './tokens.js'
import { plural } from '../../text/number.js'
import { latePattern } from '../../text/late-pattern.js'
import { excerptOf, quote } from '../../text/excerpt.js'

/** One fault of one line. */
export interface GateProblem {
  /** The input that contains the gate, or names its file. */
  readonly input: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in code points: what an editor counts as characters. */
  readonly column: number
  /** What would be allowed there. */
  readonly expected: string
  /** What is there: the text in quotes, or `the end of the line`. */
  readonly found: string
  /** What was probably meant, or what to write instead; empty when there is nothing to say. */
  readonly hint: string
  /** The whole line as it came. */
  readonly text: string
}

/** `expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?` */
export function sentenceOf({ expected, found, hint }: GateProblem): string {
  return `expected ${expected}, found ${found}${hint === '' ? '' : `; ${hint}`}`
}

/** One problem for the log: place and sentence, the line, and a caret under the place. Lines end with `\n`. */
export function renderProblem(problem: GateProblem): string {
  const place = `${problem.input}, line ${String(problem.line)}, column ${String(problem.column)}`
  const sentence = `${place}: ${sentenceOf(problem)}`
  if (problem.text.trim() === '') return sentence
  const { line, caret } = excerptOf(problem.text, problem.column)
  return `${sentence}\n  ${line}\n  ${caret}`
}

/**
 * The rules in their order and what may not be meant, a sentence each; or every problem of every line, with the rules of
 * the other lines.
 */
export type ParsedGate =
  | { readonly ok: true; readonly rules: readonly GateRule[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly GateProblem[]; readonly rules: readonly GateRule[] }

/**
 * Reads a gate whole: a line that is refused does not hide those after it. A text without any rule is a problem, since
 * whoever gives a gate expects to be judged by it; so is a rule that asks what an earlier one asks already.
 * @param text          one rule a line; a byte order mark and any line end are taken
 * @param source  the name of the input, for the problems; and whether there is a smoke test, which rules on smoke need
 */
export function parseGate(text: string, source: GateSource): ParsedGate {
  const rules: GateRule[] = []
  const problems: GateProblem[] = []
  const firstLines = new Map<string, number>()
  const swallowed: Swallowed[] = []
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  lines.forEach((line, index) => {
    const place = { input: source.input, line: index + 1, text: line }
    try {
      const { at: start, rule, comment = '' } = readLine(line)
      for (const hidden of rulesInComment(comment)) swallowed.push({ line: place.line, rule: hidden })
      if (rule === undefined) return
      if (isSmokeRule(rule) && source.hasSmokeTest !== true) {
        problems.push({ ...place, column: start + 1, ...withoutSmokeTest(rule) })
        return
      }
      const spelling = formatRule(rule)
      const first = firstLines.get(spelling)
      if (first !== undefined) {
        problems.push({ ...place, column: start + 1, ...repetition(rule, first) })
        return
      }
      firstLines.set(spelling, place.line)
      rules.push(rule)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { at, expected, found, hint } = error
      problems.push({ ...place, column: at + 1, expected, found, hint })
    }
  })
  if (problems.length > 0) return { ok: false, problems, rules }
  if (rules.length === 0) return { ok: false, problems: [nothing(source.input, lines[0] ?? '', swallowed)], rules }
  return { ok: true, rules, warnings: warningsOf(source.input, swallowed) }
}

/** Where a gate comes from. */
export interface GateSource {
  readonly input: string
  readonly hasSmokeTest?: boolean
}

/** Rules in comments that a warning names before it only counts. */
const NAMED_MAX = 5

function warningsOf(input: string, swallowed: readonly Swallowed[]): readonly string[] {
  if (swallowed.length === 0) return []
  const named = swallowed.slice(0, NAMED_MAX).map(({ line, rule }) => `${rule} (line ${String(line)})`)
  const more = swallowed.length > NAMED_MAX ? ` and ${String(swallowed.length - NAMED_MAX)} more` : ''
  const ignored = plural(swallowed.length, 'rule in a comment is', 'rules in comments are')
  return [
    `In the input ${input}, ${ignored} ignored: ${named.join(', ')}${more}. Write each rule on its own line; ${FOLDED}.`,
  ]
}

const FOLDED = 'in YAML, | keeps the lines of a gate and > joins them'

function repetition(rule: GateRule, first: number): Pick<GateProblem, 'expected' | 'found' | 'hint'> {
  const hint = `line ${String(first)} has the same rule`
  return { expected: 'a rule that is not already in the gate', found: quote(rule.text), hint }
}

function withoutSmokeTest(rule: GateRule): Pick<GateProblem, 'expected' | 'found' | 'hint'> {
  const hint = `${formatMetric(rule.metric)} is measured by the smoke test of the release action: write the rule in its gate`
  return { expected: 'a rule on a version or on manifests', found: quote(rule.text), hint }
}

function nothing(input: string, text: string, swallowed: readonly Swallowed[]): GateProblem {
  const [first] = swallowed
  const hint =
    first === undefined
      ? 'a rule is, for example, f1 >= 0.85'
      : `the comment in line ${String(first.line)} contains ${first.rule}; ${FOLDED}`
  return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text }
}

/** The content of a line: a rule, a comment, both, or nothing. */
interface GateLine {
  /** 0-based, in code points: where the rule begins. */
  readonly at: number
  readonly rule?: GateRule
  /** Without its `#`. */
  readonly comment: string | undefined
}

/**
 * @param line  without its line end
 * @throws Refusal
 */
function readLine(line: string): GateLine {
  const cursor = new Cursor(line)
  cursor.skipBlanks()
  const at = cursor.at
  if (cursor.atEnd()) return { at, comment: commentAt(cursor) }
  const rule = readRule(cursor)
  cursor.skipBlanks()
  if (cursor.atEnd()) return { at, rule, comment: commentAt(cursor) }
  throw cursor.refuse('the end of the line', {
    hint: beginsRule(cursor) ? ONE_RULE_A_LINE : 'write one rule per line',
  })
}

/**
 * The rule that begins at the cursor; what follows it is ignored.
 * @throws Refusal
 */
function readRule(cursor: Cursor): GateRule {
  const { severity, metric, op } = readHead(cursor)
  cursor.skipBlanks()
  const { bound, written } = readBound(cursor, metric, op)
  return { text: `${formatMetric(metric)} ${op} ${written}`, severity, metric, op, bound }
}

function commentAt(cursor: Cursor): string | undefined {
  return cursor.take('#') ? cursor.rest : undefined
}

/** A rule that is part of a comment. */
interface Swallowed {
  /** 1-based. */
  readonly line: number
  readonly rule: string
}

/** Where a rule can begin: at a metric that is not part of a longer word. */
const BEGINNING = latePattern(
  String.raw`(?<![\p{L}\p{M}\p{N}_.\-])(?:${Object.keys(METRICS).join('|')}|labels[.[]|smoke[.])`,
  'gu',
)

/** What a bound begins with. */
const BOUND = latePattern(String.raw`^(?:[0-9.]|baseline|base(?![\p{L}\p{M}_]))`, 'u')

/** Longest rule that is searched for, in UTF-16 units: a label has at most 255 characters, each six of them as an escape. */
const RULE_MAX_LENGTH = 2000

/** Longest piece of a bound that was not understood. */
const BOUND_SHOWN_MAX = 20

/** The rules in a comment, as they would be shown; one whose operator or bound is refused counts too, since it was meant as one. */
function rulesInComment(comment: string): readonly string[] {
  return [...comment.matchAll(BEGINNING())].flatMap(({ index }) => {
    const cursor = new Cursor(comment.slice(index, index + RULE_MAX_LENGTH))
    // Most places have no operator, and are read only once.
    if (understood(() => readNearHead(cursor.fork())) === undefined) return []
    return understood(() => readRule(cursor.fork()).text) ?? understood(() => headOf(cursor)) ?? []
  })
}

function headOf(cursor: Cursor): string | undefined {
  const { metric, op } = readNearHead(cursor)
  cursor.skipBlanks()
  const bound = cursor.takeWhile(/^\S$/u).slice(0, BOUND_SHOWN_MAX)
  return BOUND().test(bound) ? `${formatMetric(metric)} ${op} ${bound}` : undefined
}

/**
 * The metric and the operator of a rule. What is in the place of the operator need only be meant as one, and comes as it
 * was written.
 * @throws Refusal
 */
function readNearHead(cursor: Cursor): { readonly metric: Metric; readonly op: string } {
  const metric = readMetric(cursor)
  cursor.skipBlanks()
  const written = cursor.fork().takeWhile(OPERATOR_CHARACTER)
  if (!Object.hasOwn(OTHER_OPERATORS, written)) return { metric, op: readOperator(cursor) }
  cursor.take(written)
  return { metric, op: written }
}

function understood<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
