import { describe, expect, test } from '@jest/globals'
import { intervalOf } from '../../../../src/report/summary/estimates.js'
import { REPORTS } from '../../../support/reports/all.js'
import { evaluationOf, label } from '../../../support/reports/evaluations.js'
import { figuresOf } from '../../../support/reports/figures.js'
import { logEndOf, summaryOf } from '../../../support/reports/views.js'

const ESTIMATE = { point: 1, low: 1, high: 1, replicates: 1000, images: 60, caution: 'no-variation' } as const

describe('the interval of an estimate', () => {
  test.each([
    ['one with a width', { ...ESTIMATE, low: 0.8712, high: 0.931 }, '0.8712 to 0.9310'],
    ['no mistake: the rule of three', ESTIMATE, '0.9500 or more'],
    ['no mistake in too few images', { ...ESTIMATE, images: 3 }, '–'],
    ['nothing right', { ...ESTIMATE, point: 0, low: 0, high: 0 }, '0.0500 or less'],
    ['nothing right in too few images', { ...ESTIMATE, point: 0, low: 0, high: 0, images: 3 }, '–'],
  ])('%s', (_name, estimate, expected) => {
    expect(intervalOf(estimate)).toBe(expected)
  })

  test('is left out where the service counts a label without testing images', () => {
    const evaluation = evaluationOf([label('apple', 0.9), label('pear', 0, 0)])
    const report = { ...REPORTS['no-gate']!, evaluation, figures: figuresOf(evaluation, {}) }
    expect(report.figures.f1).toBeDefined()
    expect(summaryOf(report)).toContain('No interval is shown: 1 label has no testing images')
    expect(logEndOf(report).join('\n')).not.toContain('95 % interval')
  })
})

test('a failed gate says first what failed, and by how much', () => {
  const [, first] = summaryOf(REPORTS['gate-failed']!).split('\n\n')
  expect(first).toMatch(/^`f1 >= 0\.9` failed by /)
})
