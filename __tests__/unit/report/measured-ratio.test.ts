import { describe, expect, test } from '@jest/globals'
import { ruleOfThreshold } from '../../../src/gate/grammar/rule.js'
import { judge } from '../../../src/gate/judge/judge.js'
import { evaluationOfF1, type Evaluation } from '../../../src/evaluation/evaluation.js'
import { measuredRatio, measuredRatios } from '../../../src/report/measured-ratio.js'
import { ruleNumbers } from '../../../src/report/rule-numbers.js'
import { undoFloat32 } from '../../../src/text/number.js'
import { baselineOf, evaluationOf, evidenceOf, labelOf, rulesOf, verdictOf, WARN } from '../../support/gate.js'

function shown(evaluation: Evaluation, gate: string): string {
  const { verdict } = judge(evidenceOf({ evaluation, baseline: baselineOf({ f1: 0.9 }) }), rulesOf(gate), WARN)
  return measuredRatio({ verdict }, 'f1', evaluation.f1)
}

describe('a ratio without its bound', () => {
  test.each([
    { name: 'rounded', f1: 0.848449, gate: 'f1 >= 0.8', text: '0.8484' },
    { name: 'just below a bound', f1: 0.79999, gate: 'f1 >= 0.8', text: '0.79999' },
    { name: 'just above a bound', f1: 0.80001, gate: 'f1 <= 0.8', text: '0.80001' },
    { name: 'below one of two bounds', f1: 0.799996, gate: 'f1 >= 0.5\nf1 >= 0.8', text: '0.799996' },
    { name: 'below the baseline', f1: 0.879999, gate: 'f1 >= baseline - 0.02', text: '0.879999' },
    { name: 'equal except for rounding', f1: 0.7999999999999999, gate: 'f1 >= 0.8', text: '0.8000' },
    { name: 'a rule on another number', f1: 0.79999, gate: 'recall >= 0.8', text: '0.8000' },
  ])('$name is $text', ({ f1, gate, text }) => {
    expect(shown(evaluationOf({ f1 }), gate)).toBe(text)
  })

  test('without a gate it is rounded, a float as the decimal that it represents', () => {
    expect(measuredRatio({}, 'f1', undoFloat32(0.8999999761581421))).toBe('0.9000')
    expect(measuredRatio({}, 'f1', null)).toBe('–')
  })
})

test('of labels: those just below the bound are shown as different from it, under their own name', () => {
  const labels = [labelOf('cup', 0.79999), labelOf('plate', 0.799), labelOf('spoon', 0.85)]
  const evaluation = evaluationOf({ labels })
  const { verdict } = judge(evidenceOf({ evaluation }), rulesOf('labels.*.f1 >= 0.8'), WARN)
  const ratio = measuredRatios({ verdict })
  expect(labels.map(({ label, f1 }) => ratio('f1', label, f1))).toEqual(['0.79999', '0.7990', '0.8500'])
  expect([ratio('recall', 'cup', 0.79999), ratio('f1', null, 0.79999), ratio('f1', 'cup', null)]).toEqual([
    '0.8000',
    '0.8000',
    '–',
  ])
})

describe('the service’s float next to its bound', () => {
  const cases = ['f1 >= 0.9', 'f1 > 0.9', 'f1 == 0.123456789', 'f1 <= 0.123456789', 'f1 >= 0.848440065']
  test.each(cases)('%s: numbers judged equal are shown equal', (rule) => {
    const f1 = undoFloat32(Math.fround(Number(rule.split(' ')[2])))
    const verdict = verdictOf(rule, evidenceOf({ evaluation: evaluationOfF1(f1) }))
    const { actual, bound } = ruleNumbers(verdict, verdict)
    expect(actual).toBe(bound)
  })

  test('the next float below is shown below', () => {
    const evaluation = evaluationOfF1(undoFloat32(0.899999916553497))
    const [verdict] = judge(evidenceOf({ evaluation }), [ruleOfThreshold(0.9)], WARN).verdict.rules
    if (verdict === undefined) throw new Error('there is no verdict')
    expect(verdict.result).toBe('fails')
    expect(ruleNumbers(verdict, verdict)).toEqual({ actual: '0.8999999', bound: '0.9000' })
  })

  test('against the baseline, numbers closer than adjacent floats are shown equal', () => {
    const evaluation = evaluationOfF1(undoFloat32(Math.fround(0.9)))
    const verdict = verdictOf('f1 > baseline', evidenceOf({ evaluation, baseline: baselineOf({ f1: 0.89999995 }) }))
    const { actual, bound } = ruleNumbers(verdict, verdict)
    expect(verdict.result).toBe('fails')
    expect(actual).toBe(bound)
  })
})
