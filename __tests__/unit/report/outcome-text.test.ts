import { describe, expect, test } from '@jest/globals'
import { OUTCOMES } from '../../../src/errors/action-error.js'
import type { Verdict } from '../../../src/gate/grammar/rule.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { aftermathOf, droppedLinesOf, notesOf, reasonOf, signOf, titleOf } from '../../../src/report/outcome-text.js'
import { REPORTS } from '../../support/reports/all.js'
import { verdictOn } from '../../support/reports/judged.js'
import { startedReport, TRAINING_VERSION } from '../../support/reports/report.js'

function gated(...bounds: number[]): RunReport {
  const rules = bounds.flatMap((bound) => verdictOn(0.5, bound).rules)
  const passed = rules.every(({ result }) => result === 'holds')
  return startedReport({ outcome: passed ? 'passed' : 'gate-failed', verdict: { passed, rules } })
}

function trainedWith(rules: Verdict['rules']): RunReport {
  return startedReport({ outcome: 'trained', verdict: { passed: null, rules } })
}

describe('words of an outcome', () => {
  test('the evaluate action trains nothing', () => {
    expect(titleOf(startedReport({ outcome: 'trained' }))).toBe('Trained')
    expect(titleOf(startedReport({ outcome: 'trained', action: 'evaluate' }))).toBe('Evaluated')
  })

  test('each has its own title', () => {
    expect(new Set(OUTCOMES.map((outcome) => titleOf(startedReport({ outcome })))).size).toBe(OUTCOMES.length)
  })

  test.each([
    ['passed', false, '✅'],
    ['trained', false, '✅'],
    ['still-training', false, '⏳'],
    ['dry-run', false, '📝'],
    ['gate-failed', false, '❌'],
    ['gate-failed', true, '⚠️'],
    ['cancelled', false, '🛑'],
    ['error', false, '❌'],
  ] as const)('%s, warn only %s: %s', (outcome, gateWarnsOnly, sign) => {
    expect(signOf(startedReport({ outcome, gateWarnsOnly }))).toBe(sign)
  })

  test.each([
    [
      'a dry run that could check everything',
      startedReport({ outcome: 'dry-run', preflight: { findings: [], unchecked: [] } }),
      'All checks passed. Nothing was started: no project created, no manifest uploaded, no training started.',
    ],
    [
      'a dry run that could not',
      REPORTS['preflight-unchecked']!,
      'All checks that could run passed. Nothing was started: no project created, no manifest uploaded, no training started.',
    ],
    ['one rule that passes', gated(0.4), 'The gate’s only rule passed.'],
    ['two rules that pass', gated(0.4, 0.5), 'Both gate rules passed.'],
    ['one of two', gated(0.4, 0.6), '1 of 2 gate rules failed.'],
    ['two of three', gated(0.4, 0.6, 0.7), '2 of 3 gate rules failed.'],
    ['none of two', gated(0.6, 0.7), 'Both gate rules failed.'],
    [
      'no rule that could be judged',
      startedReport({ outcome: 'trained', verdict: { passed: null, rules: [] } }),
      'The model is trained. No gate rule could be judged, so the version did not pass.',
    ],
    [
      'rules that warn and rules that were skipped are listed next to the others',
      REPORTS['baseline-none']!,
      '1 gate rule passed. 1 warn: rule failed. 1 rule could not be judged and was skipped.',
    ],
    [
      'a rule that warns is not one that fails',
      REPORTS['baseline-worse']!,
      '1 of 2 gate rules failed. 1 warn: rule failed.',
    ],
    [
      'rules that only warn pass nothing',
      trainedWith([{ ...verdictOn(0.5, 0.4).rules[0]!, severity: 'warn' }]),
      'The model is trained. No rule that can fail the gate was judged, so the version did not pass.',
    ],
    ['nothing to judge', REPORTS['evaluate-nothing-to-judge']!, 'The project has no unjudged version.'],
    ['a failure needs no more text', REPORTS['training-failed']!, undefined],
  ])('%s', (_, report, expected) => {
    expect(reasonOf(report)).toBe(expected)
  })
})

describe('what continues in AWS', () => {
  const version = TRAINING_VERSION
  const goesOn = 'The training continues in AWS; it cannot be cancelled.'

  test.each([
    ['an error while it trains', startedReport({ version }), goesOn],
    ['still training', startedReport({ outcome: 'still-training', version }), goesOn],
    ['before the first poll', startedReport({ version: { name: 'v', arn: 'arn' } }), goesOn],
    ['a name without a version', startedReport({ version: { name: 'v' } }), undefined],
    ['trained', startedReport({ version: { ...version, status: 'TRAINING_COMPLETED' } }), undefined],
    ['judged', startedReport({ outcome: 'passed', version }), undefined],
    ['said by the hint', REPORTS.timeout!, undefined],
    ['a dry run', startedReport({ outcome: 'dry-run', version }), undefined],
  ])('%s', (_, report, expected) => {
    expect(aftermathOf(report)).toBe(expected)
  })

  test('a lost answer leaves it uncertain', () => {
    expect(aftermathOf(REPORTS['cancelled-uncertain']!)).toMatch(
      /^AWS did not answer the request that starts the training\. If the training/,
    )
  })
})

describe('the rest', () => {
  test('dropped lines are reported only where the training did not fail', () => {
    expect(droppedLinesOf(REPORTS.localisation!)).toBe(20)
    expect(droppedLinesOf(REPORTS['training-failed']!)).toBe(0)
    expect(droppedLinesOf(startedReport())).toBe(0)
  })

  test('a note that repeats the failure is left out', () => {
    expect(notesOf(REPORTS['credentials-expired-detached']!)).toEqual([])
    expect(notesOf(REPORTS['passed-40-labels']!)).toHaveLength(2)
  })
})
