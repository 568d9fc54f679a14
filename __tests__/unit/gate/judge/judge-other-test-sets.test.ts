/** A baseline with another test set, or without a label. */
import { describe, expect, test } from '@jest/globals'
import { evaluationOfF1, type Evaluation } from '../../../../src/evaluation/evaluation.js'
import type { Policy } from '../../../../src/gate/judge/evidence.js'
import { baselineOf, evaluationOf, evidenceOf, judgeText, labelOf } from '../../../support/gate.js'
import { against } from '../../../support/judged-baselines.js'

describe('other test sets', () => {
  const policies: readonly Policy['differentTestSet'][] = ['warn', 'fail', 'skip']
  const other = 'the baseline v7 was measured on another test set'
  const unknown = 'it is unknown whether the baseline v7 was measured on the same test set'

  test.each(policies)('the same test set is judged without a warning: %s', (differentTestSet) => {
    const judgement = judgeText('f1 >= baseline', against(0.85, 0.85), { differentTestSet })
    expect(judgement).toMatchObject({ verdict: { passed: true, rules: [{ reason: '' }] }, warnings: [] })
  })

  test.each([
    { sameTestSet: false, differentTestSet: 'warn', f1: 0.85, result: 'holds', reason: other },
    {
      sameTestSet: false,
      differentTestSet: 'warn',
      f1: 0.84,
      result: 'fails',
      reason: `is below baseline (v7); ${other}`,
    },
    { sameTestSet: false, differentTestSet: 'fail', f1: 0.85, result: 'fails', reason: other },
    { sameTestSet: false, differentTestSet: 'skip', f1: 0.84, result: 'skipped', reason: other },
    { sameTestSet: 'unknown', differentTestSet: 'warn', f1: 0.85, result: 'holds', reason: unknown },
    { sameTestSet: 'unknown', differentTestSet: 'fail', f1: 0.85, result: 'fails', reason: unknown },
    { sameTestSet: 'unknown', differentTestSet: 'skip', f1: 0.85, result: 'skipped', reason: unknown },
  ] as const)('$sameTestSet, $differentTestSet: $result', ({ sameTestSet, differentTestSet, f1, result, reason }) => {
    const evidence = evidenceOf({
      evaluation: evaluationOf({ f1 }),
      baseline: baselineOf({ f1: 0.85 }, { sameTestSet }),
    })
    const { verdict, warnings } = judgeText('f1 >= baseline', evidence, { differentTestSet })
    expect(verdict.rules).toMatchObject([{ result, reason }])
    expect(warnings.at(-1)).toBe(`${reason.includes('unknown') ? 'It is' : 'The'}${sentenceEnd(sameTestSet)}`)
    expect(warnings).toHaveLength(result === 'skipped' ? 2 : 1)
  })

  function sentenceEnd(sameTestSet: boolean | 'unknown'): string {
    return sameTestSet === 'unknown'
      ? `${unknown.slice('it is'.length)}; see different-test-set.`
      : `${other.slice('the'.length)}; see different-test-set.`
  }

  test('no warning where no rule compares', () => {
    const evidence = evidenceOf({ baseline: baselineOf({}, { sameTestSet: false }) })
    expect(judgeText('f1 >= 0.8', evidence).warnings).toEqual([])
  })
})

describe('removed labels', () => {
  const before = (...names: string[]): Partial<Evaluation> => ({ labels: names.map((name) => labelOf(name, 0.9)) })

  test.each([
    {
      name: 'one',
      labels: ['cup', 'fork'],
      warning: '1 label of the baseline v7 is missing from this version: "fork".',
    },
    {
      name: 'two',
      labels: ['fork', 'knife'],
      warning: '2 labels of the baseline v7 are missing from this version: "fork", "knife".',
    },
  ])('$name: a warning, also without a rule that compares', ({ labels, warning }) => {
    const evidence = evidenceOf({ baseline: baselineOf(before(...labels)) })
    expect(judgeText('f1 >= 0.1', evidence)).toMatchObject({ verdict: { passed: true }, warnings: [warning] })
  })

  test('many: ten are named', () => {
    const names = Array.from({ length: 12 }, (_, index) => `old-${String(index)}`)
    const { warnings } = judgeText('f1 >= 0.1', evidenceOf({ baseline: baselineOf(before(...names)) }))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('"old-9" and 2 more.')
    expect(warnings[0]).not.toContain('old-10')
  })

  test('a version with unknown labels has lost none', () => {
    const evidence = evidenceOf({ evaluation: evaluationOfF1(0.9), baseline: baselineOf() })
    expect(judgeText('f1 >= baseline', evidence)).toMatchObject({ verdict: { passed: true }, warnings: [] })
  })
})
