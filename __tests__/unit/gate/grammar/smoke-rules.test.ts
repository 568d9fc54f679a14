/** Rules on the smoke test of a release. */
import { describe, expect, test } from '@jest/globals'
import { formatRule } from '../../../../src/gate/grammar/format.js'
import { isDataRule, isSmokeRule, isVersionRule } from '../../../../src/gate/grammar/rule.js'
import { parseGate } from '../../../../src/gate/grammar/parse.js'
import { problemsOf } from '../../../support/parsed-gate.js'

const parsed = (text: string) => parseGate(text, { input: 'gate', hasSmokeTest: true })

test.each([
  { name: 'F1', text: 'smoke.f1 >= 0.8', spelling: 'smoke.f1 >= 0.8' },
  { name: 'precision, as a percentage', text: 'smoke.precision > 92.5%', spelling: 'smoke.precision > 0.925' },
  { name: 'recall, without blanks', text: 'smoke.recall==1', spelling: 'smoke.recall == 1' },
])('a release takes a rule on $name', ({ text, spelling }) => {
  const { rules, ok } = parsed(text)
  expect(ok).toBe(true)
  expect(rules.map(formatRule)).toEqual([spelling])
  expect(rules.map((rule) => [isSmokeRule(rule), isVersionRule(rule), isDataRule(rule)])).toEqual([
    [true, false, false],
  ])
})

test('a release takes it next to other rules, and as a warning', () => {
  const { rules } = parsed('f1 >= 0.8\nwarn: smoke.f1 >= 0.9\nleaked-images == 0')
  expect(rules.map((rule) => [rule.severity, isSmokeRule(rule)])).toEqual([
    ['fail', false],
    ['warn', true],
    ['fail', false],
  ])
})

test('a rule on smoke in a comment is a warning', () => {
  expect(parsed('f1 >= 0.8 # smoke.f1 >= 0.8')).toMatchObject({
    ok: true,
    warnings: [expect.stringContaining('smoke.f1 >= 0.8 (line 1)')],
  })
})

describe('an action without a smoke test', () => {
  test('refuses the rule, and says where it belongs', () => {
    expect(problemsOf('f1 >= 0.8\n  warn: smoke.f1 >= 0.8')).toMatchObject([
      {
        line: 2,
        column: 3,
        found: '"smoke.f1 >= 0.8"',
        hint: 'smoke.f1 is measured by the smoke test of the release action: write the rule in its gate',
      },
    ])
  })
})

test.each([
  { name: 'a word that is near', text: 'smokes.f1 >= 0.8', hint: 'did you mean smoke?' },
  { name: 'a metric under its other name', text: 'smoke.f1-score >= 0.8', hint: 'did you mean f1?' },
  {
    name: 'the base',
    text: 'smoke.f1 >= base',
    hint: 'smoke.f1 is compared with a number; shadow: true compares two versions',
  },
  { name: 'more than 1', text: 'smoke.f1 >= 80', hint: 'did you mean 0.8?' },
])('$name is a mistake', ({ text, hint }) => {
  expect(parsed(text)).toMatchObject({ ok: false, problems: [{ hint }] })
})
