/** Short forms of parsed rules. */
import { parseGate } from '../../src/gate/grammar/parse.js'
import type { GateProblem } from '../../src/gate/grammar/problem.js'

export function problemsOf(text: string): readonly GateProblem[] {
  const parsed = parseGate(text, { input: 'gate' })
  return parsed.ok ? [] : parsed.problems
}
