/** Reads the rules of a gate; the grammar is in docs/gates.md. */
import { Refusal } from './cursor.js'
import { formatRule } from './format.js'
import type { GateProblem } from './problem.js'
import { quote } from './problem.js'
import { readRule } from './read-rule.js'
import type { GateRule } from './rule.js'

/** The rules in their order, or every problem of every line. */
export type ParsedGate =
  | { readonly ok: true; readonly rules: readonly GateRule[] }
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
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  lines.forEach((line, index) => {
    const place = { input: source.input, line: index + 1, text: line }
    try {
      const read = readRule(line)
      if (read === undefined) return
      const spelling = formatRule(read.rule)
      const first = firstLines.get(spelling)
      if (first !== undefined) {
        problems.push({ ...place, column: read.at + 1, ...repetition(read.rule, first) })
        return
      }
      firstLines.set(spelling, place.line)
      rules.push(read.rule)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { at, expected, found, hint } = error
      problems.push({ ...place, column: at + 1, expected, found, hint })
    }
  })
  if (problems.length > 0) return { ok: false, problems }
  return rules.length > 0 ? { ok: true, rules } : { ok: false, problems: [nothing(source.input, lines[0] ?? '')] }
}

function repetition(rule: GateRule, first: number): Pick<GateProblem, 'expected' | 'found' | 'hint'> {
  const hint = `line ${String(first)} asks the same`
  return { expected: 'a rule that is not in the gate yet', found: quote(rule.text), hint }
}

function nothing(input: string, text: string): GateProblem {
  const hint = 'a rule is, for example, f1 >= 0.85'
  return { input, line: 1, column: 1, expected: 'at least one rule', found: 'none', hint, text }
}
