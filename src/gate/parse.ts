/** Reads the rules of a gate; the grammar is in docs/gates.md. */
import { rulesInComment } from './comment.js'
import { Refusal } from './cursor.js'
import { formatRule } from './format.js'
import type { GateProblem } from './problem.js'
import { quote } from './problem.js'
import { readLine } from './read-rule.js'
import type { GateRule } from './rule.js'

/** The rules in their order and what may not be meant, a sentence each; or every problem of every line. */
export type ParsedGate =
  | { readonly ok: true; readonly rules: readonly GateRule[]; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly GateProblem[] }

/**
 * Reads a gate whole: a line that is refused does not hide those after it. A text without any rule is a problem, since
 * whoever gives a gate expects to be judged by it; so is a rule that asks what an earlier one asks already.
 * @param text          one rule a line; a byte order mark and any line end are taken
 * @param source.input  the name of the input, for the problems
 */
export function parseGate(text: string, source: { readonly input: string }): ParsedGate {
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
  if (problems.length > 0) return { ok: false, problems }
  if (rules.length === 0) return { ok: false, problems: [nothing(source.input, lines[0] ?? '', swallowed)] }
  return { ok: true, rules, warnings: warningsOf(source.input, swallowed) }
}

/** A rule that is part of a comment. */
interface Swallowed {
  /** 1-based. */
  readonly line: number
  readonly rule: string
}

/** Rules in comments that a warning names before it only counts. */
const NAMED_MAX = 5

function warningsOf(input: string, swallowed: readonly Swallowed[]): readonly string[] {
  if (swallowed.length === 0) return []
  const named = swallowed.slice(0, NAMED_MAX).map(({ line, rule }) => `${rule} (line ${String(line)})`)
  const more = swallowed.length > NAMED_MAX ? ` and ${String(swallowed.length - NAMED_MAX)} more` : ''
  const what = swallowed.length === 1 ? 'what reads as a rule is' : 'what reads as rules is'
  return [
    `In the input ${input}, ${what} in a comment and not judged: ${named.join(', ')}${more}. Write each rule on a line of its own; ${FOLDED}.`,
  ]
}

const FOLDED = 'in YAML, | keeps the lines of a gate and > joins them'

function repetition(rule: GateRule, first: number): Pick<GateProblem, 'expected' | 'found' | 'hint'> {
  const hint = `line ${String(first)} asks the same`
  return { expected: 'a rule that is not in the gate yet', found: quote(rule.text), hint }
}

function nothing(input: string, text: string, swallowed: readonly Swallowed[]): GateProblem {
  const [first] = swallowed
  const hint =
    first === undefined
      ? 'a rule is, for example, f1 >= 0.85'
      : `the comment in line ${String(first.line)} holds ${first.rule}; ${FOLDED}`
  return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text }
}
