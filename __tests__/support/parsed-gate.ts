/** Short forms of parsed rules. */
import { parseGate, type GateProblem } from '../../src/gate/grammar/parse.js'

export function problemsOf(text: string): readonly GateProblem[] {
  const parsed = parseGate(text, { input: 'gate' })
  return parsed.ok ? [] : parsed.problems
}
