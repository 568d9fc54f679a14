/**
 * What a shown number says of its bound, for each operator and numbers next to many bounds.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { evaluationOfF1, type Evaluation } from '../../../src/evaluation/evaluation.js'
import { ruleNumbers } from '../../../src/report/rule-numbers.js'
import { undoFloat32 } from '../../../src/text/number.js'
import { baselineOf, evaluationOf, evidenceOf, verdictOf } from '../../support/gate.js'

describe('a shown number is on the same side of the bound as the judged one', () => {
  const PASSES: Readonly<Record<string, (actual: number, bound: number) => boolean>> = {
    '>=': (actual, bound) => actual >= bound,
    '>': (actual, bound) => actual > bound,
    '<=': (actual, bound) => actual <= bound,
    '<': (actual, bound) => actual < bound,
    '==': (actual, bound) => actual === bound,
  }
  const DISTANCES = [0, 1e-13, 5e-9, 4e-8, 9e-8, 2e-7, 1e-5, 4e-5].flatMap((distance) => [distance, -distance])
  const F1S = [0.333333, 0.3333333333, 0.5, 0.7000001, 0.8, 0.84845, 0.85, 0.99999, 1]
  const double = (f1: number): Evaluation => evaluationOf({ f1 })
  const float = (f1: number): Evaluation => evaluationOfF1(undoFloat32(Math.fround(f1)))
  const rulesNear = (f1: number, op: string): readonly (readonly [rule: string, bound: number])[] => [
    [`f1 ${op} ${String(f1)}`, f1],
    [`f1 ${op} baseline`, f1],
    [`f1 ${op} baseline - 0.02`, f1 - 0.02],
    [`f1 ${op} baseline + 0.01`, f1 + 0.01],
  ]

  test.each([
    { name: 'two doubles', of: double, from: double },
    { name: 'a float and a double', of: float, from: double },
    { name: 'a double and a float', of: double, from: float },
    { name: 'two floats', of: float, from: float },
  ])('$name', ({ of, from }) => {
    const contradicted: string[] = []
    for (const [op, passes] of Object.entries(PASSES)) {
      for (const f1 of F1S) {
        const baseline = { ...baselineOf(), evaluation: from(f1) }
        for (const [rule, bound] of rulesNear(f1, op).filter(([text]) => !text.endsWith(' 1'))) {
          for (const actual of DISTANCES.map((distance) => bound + distance).filter((number) => number <= 1)) {
            const evaluation = of(actual)
            const verdict = verdictOf(rule, evidenceOf({ evaluation, baseline }))
            const shown = ruleNumbers(verdict, verdict)
            if (passes(Number(shown.actual), Number(shown.bound)) !== (verdict.result === 'holds')) {
              contradicted.push(`${rule} of ${String(f1)} ${verdict.result}: ${shown.actual} and ${shown.bound}`)
            }
          }
        }
      }
    }
    expect(contradicted).toEqual([])
  })
})
