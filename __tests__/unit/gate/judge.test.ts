import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import { ruleOfThreshold } from '../../../src/gate/f1-threshold.js'
import { judge } from '../../../src/gate/judge.js'

function evaluationOf(f1: number | null, source: Evaluation['source'] = 'summary'): Evaluation {
  return {
    source,
    f1,
    precision: 0.99,
    recall: 0.99,
    averagePrecision: null,
    averageRecall: null,
    trainingImages: 224,
    testingImages: 56,
    labels: [],
    confusion: [],
  }
}

const ratio = fc.double({ min: 0, max: 1, noNaN: true })
const source = fc.constantFrom('summary' as const, 'describe' as const)

test('without a rule there is no verdict', () => {
  expect(judge(evaluationOf(0.99), [])).toEqual({ passed: null, rules: [] })
})

describe('on the doubles of the evaluation summary', () => {
  test.each([
    { name: 'well above', f1: 0.95, bound: 0.9, holds: true },
    { name: 'exactly at the bound', f1: 0.9, bound: 0.9, holds: true },
    { name: 'the last double below', f1: 0.8999999999999999, bound: 0.9, holds: false },
    { name: 'what would be equal in 32 bits', f1: 0.89999999, bound: 0.9, holds: false },
    { name: 'nothing against nothing', f1: 0, bound: 0, holds: true },
    { name: 'perfect', f1: 1, bound: 1, holds: true },
  ])('$name: f1 $f1 against $bound', ({ f1, bound, holds }) => {
    const reason = holds ? '' : `is below ${String(bound)}`
    expect(judge(evaluationOf(f1), [ruleOfThreshold(bound)])).toEqual({
      passed: holds,
      rules: [{ rule: `f1 >= ${String(bound)}`, metric: 'f1', label: null, actual: f1, bound, holds, reason }],
    })
  })
})

describe('on the 32-bit float of DescribeProjectVersions', () => {
  const how = 'judged on the service’s own F1Score, a 32-bit float'

  test.each([
    { name: 'a true 0.9 as it arrives', f1: 0.8999999761581421, bound: 0.9, holds: true },
    { name: 'the next float below', f1: 0.899999916553497, bound: 0.9, holds: false },
    { name: 'a true 0.85, which arrives above itself', f1: Math.fround(0.85), bound: 0.85, holds: true },
  ])('$name', ({ f1, bound, holds }) => {
    const verdict = judge(evaluationOf(f1, 'describe'), [ruleOfThreshold(bound)])
    expect(verdict).toMatchObject({ passed: holds, rules: [{ actual: f1, holds }] })
    expect(verdict.rules[0]?.reason).toBe(holds ? how : `is below 0.9; ${how}`)
  })

  test('a threshold passes the float that it becomes itself, and none below', () => {
    const bits = new DataView(new ArrayBuffer(4))
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), (bound) => {
        const same = Math.fround(bound)
        bits.setFloat32(0, same)
        bits.setUint32(0, bits.getUint32(0) - 1)
        const below = bits.getFloat32(0)
        expect(judge(evaluationOf(same, 'describe'), [ruleOfThreshold(bound)]).passed).toBe(true)
        expect(judge(evaluationOf(below, 'describe'), [ruleOfThreshold(bound)]).passed).toBe(false)
      }),
    )
  })
})

describe('never a false green', () => {
  test.each([
    { name: 'no number', f1: null },
    { name: 'NaN', f1: NaN },
    { name: 'infinity', f1: Infinity },
  ])('$name holds no rule, even one that anything would hold', ({ f1 }) => {
    expect(judge(evaluationOf(f1), [ruleOfThreshold(0)])).toEqual({
      passed: false,
      rules: [
        {
          rule: 'f1 >= 0',
          metric: 'f1',
          label: null,
          actual: null,
          bound: 0,
          holds: false,
          reason: 'the evaluation has no F1 score',
        },
      ],
    })
  })

  test('a bound that is no number holds for nothing', () => {
    expect(judge(evaluationOf(1), [ruleOfThreshold(NaN)]).passed).toBe(false)
    expect(judge(evaluationOf(1, 'describe'), [ruleOfThreshold(NaN)]).passed).toBe(false)
  })

  test('one rule that does not hold is enough', () => {
    const { passed, rules } = judge(evaluationOf(0.8), [ruleOfThreshold(0.5), ruleOfThreshold(0.9)])
    expect(passed).toBe(false)
    expect(rules.map(({ holds }) => holds)).toEqual([true, false])
  })

  test('whatever holds has a number that is at least the bound', () => {
    const f1 = fc.oneof(fc.double(), fc.constant(null))
    fc.assert(
      fc.property(f1, ratio, source, (actual, bound, from) => {
        const { passed, rules } = judge(evaluationOf(actual, from), [ruleOfThreshold(bound)])
        const [rule] = rules
        expect(passed).toBe(rule?.holds)
        expect(passed === true ? rule?.reason.startsWith('is below') : rule?.reason === '').toBe(false)
        if (passed === true) expect(Math.fround(rule?.actual ?? NaN)).toBeGreaterThanOrEqual(Math.fround(bound))
      }),
    )
  })

  test('a score that passes a bound passes every lower one', () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, source, (f1, a, b, from) => {
        const higher = judge(evaluationOf(f1, from), [ruleOfThreshold(Math.max(a, b))]).passed
        const lower = judge(evaluationOf(f1, from), [ruleOfThreshold(Math.min(a, b))]).passed
        expect(higher === true && lower === false).toBe(false)
      }),
    )
  })
})
