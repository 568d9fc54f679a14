/** Doubles and 32-bit floats at the bound of a rule. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluationOfF1 } from '../../../../src/evaluation/evaluation.js'
import { ruleOfThreshold } from '../../../../src/gate/grammar/rule.js'
import { judge } from '../../../../src/gate/judge/judge.js'
import { undoFloat32 } from '../../../../src/text/number.js'
import { baselineOf, evaluationOf, evidenceOf, judgeText, labelOf, verdictOf, WARN } from '../../../support/gate.js'
import { OPERATORS } from '../../../support/judged-rules.js'

const FROM_FLOAT = 'judged by the service’s own F1Score, a 32-bit float'

describe('a threshold on the doubles of the summary', () => {
  test.each([
    { name: 'exactly at the bound', f1: 0.9, passes: true },
    { name: 'below by a rounding error', f1: 0.8999999999999999, passes: true },
    { name: 'below by more than any rounding error', f1: 0.9 - 1e-11, passes: false },
    { name: 'equal only in 32 bits', f1: 0.89999999, passes: false },
  ])('$name', ({ f1, passes }) => {
    expect(judgeText('f1 >= 0.9', evidenceOf({ evaluation: evaluationOf({ f1 }) })).verdict.passed).toBe(passes)
  })

  const below = 0.7999999999999999
  const above = 0.8000000000000002
  test.each([
    { rule: 'f1 >= 0.8', passes: true },
    { rule: 'f1 <= 0.8', passes: true },
    { rule: 'f1 == 0.8', passes: true },
    { rule: 'f1 > 0.8', passes: false },
    { rule: 'f1 < 0.8', passes: false },
  ])('of a score that is equal except for rounding, $rule: $passes', ({ rule, passes }) => {
    for (const f1 of [below, 0.8, above]) {
      const evidence = evidenceOf({ evaluation: evaluationOf({ f1, labels: [labelOf('cup', f1)] }) })
      for (const asked of [rule, `labels.*.${rule}`, `labels.cup.${rule}`]) {
        expect(verdictOf(asked, evidence).result).toBe(passes ? 'holds' : 'fails')
      }
    }
  })

  test('a mean of labels that is 16 of 20', () => {
    const f1 = [0.7, 0.8, 0.9, 0.8].reduce((sum, one) => sum + one / 4, 0)
    const mean = (0.9 + 0.8 + 0.7) / 3
    for (const score of [f1, mean, 0.7999999999999999]) {
      const evidence = evidenceOf({ evaluation: evaluationOf({ f1: score }) })
      expect(judge(evidence, [ruleOfThreshold(0.8)], WARN).verdict.passed).toBe(true)
    }
  })
})

describe('where only the service’s 32-bit F1Score is known', () => {
  test.each([
    { name: 'a true 0.9 as it arrives', f1: 0.8999999761581421, rule: 'f1 >= 0.9', reason: FROM_FLOAT },
    { name: 'the next float below', f1: 0.899999916553497, rule: 'f1 >= 0.9', reason: `is below 0.9; ${FROM_FLOAT}` },
    { name: 'a true 0.85, which arrives rounded up', f1: Math.fround(0.85), rule: 'f1 <= 0.85', reason: FROM_FLOAT },
    {
      name: 'a true 0.85 is not above 0.85',
      f1: Math.fround(0.85),
      rule: 'f1 > 0.85',
      reason: `is not above 0.85; ${FROM_FLOAT}`,
    },
    { name: 'equal to the decimal that it represents', f1: Math.fround(0.9), rule: 'f1 == 0.9', reason: FROM_FLOAT },
  ])('$name', ({ f1, rule, reason }) => {
    const result = reason === FROM_FLOAT ? 'holds' : 'fails'
    expect(verdictOf(rule, evidenceOf({ evaluation: evaluationOfF1(f1) }))).toMatchObject({
      actual: f1,
      result,
      reason,
    })
  })

  test('the decimal that is read from the float is judged like the float', () => {
    const ratio = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(ratio, fc.option(ratio), fc.constantFrom(...OPERATORS), (score, other, op) => {
        const float = Math.fround(score)
        const resultOf = (f1: number) => {
          const { result, isTie } = verdictOf(
            `f1 ${op} ${(other ?? score).toFixed(17)}`,
            evidenceOf({ evaluation: evaluationOfF1(f1) }),
          )
          return { result, isTie }
        }
        expect(resultOf(undoFloat32(float))).toEqual(resultOf(float))
      }),
    )
  })

  test('a threshold passes the float that it becomes, and none below', () => {
    const bits = new DataView(new ArrayBuffer(4))
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (bound) => {
        const same = Math.fround(bound)
        bits.setFloat32(0, same)
        bits.setUint32(0, bits.getUint32(0) - 1)
        const passed = [same, bits.getFloat32(0)].map(
          (f1) => judge(evidenceOf({ evaluation: evaluationOfF1(f1) }), [ruleOfThreshold(bound)], WARN).verdict.passed,
        )
        expect(passed).toEqual([true, false])
      }),
    )
  })

  test.each([
    'precision >= 1',
    'average-recall >= 1',
    'training-images >= 1',
    'label-count >= 1',
    'invalid-lines >= 1',
    'labels.*.f1 >= 1',
    'labels.cup.f1 >= 1',
    'labels.*.f1 >= baseline',
  ])('%s fails', (rule) => {
    expect(verdictOf(rule, evidenceOf({ evaluation: evaluationOfF1(0.9), baseline: baselineOf() }))).toMatchObject({
      result: 'fails',
      actual: null,
      reason: 'the evaluation summary could not be read, and without it the service gives only the F1 score',
    })
  })
})

test('a score that passes a lower bound passes every bound below it', () => {
  const ratio = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(ratio, ratio, ratio, fc.boolean(), (f1, a, b, described) => {
      const evidence = evidenceOf({ evaluation: described ? evaluationOfF1(f1) : evaluationOf({ f1 }) })
      const passes = (bound: number) => judge(evidence, [ruleOfThreshold(bound)], WARN).verdict.passed
      expect(passes(Math.max(a, b)) === true && passes(Math.min(a, b)) === false).toBe(false)
    }),
  )
})

test('exactly one of <, == and > passes', () => {
  const ratio = fc.oneof(fc.double({ min: 1e-9, max: 0.999, noNaN: true }), fc.constantFrom(0.5, 0.9, Math.fround(0.9)))
  fc.assert(
    fc.property(ratio, ratio, fc.boolean(), (f1, bound, described) => {
      const evidence = evidenceOf({ evaluation: described ? evaluationOfF1(f1) : evaluationOf({ f1 }) })
      const passing = ['<', '==', '>'].filter(
        (op) => verdictOf(`f1 ${op} ${String(bound)}`, evidence).result === 'holds',
      )
      expect(passing).toHaveLength(1)
    }),
  )
})
