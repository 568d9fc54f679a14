import { expect, test } from '@jest/globals'
import { ruleOfThreshold } from '../../../../src/gate/grammar/rule.js'
import { rulesOf } from '../../../support/gate.js'

test.each([
  { threshold: 0.85, text: 'f1 >= 0.85' },
  { threshold: 1, text: 'f1 >= 1' },
  { threshold: 0.8999999999999999, text: 'f1 >= 0.8999999999999999' },
  { threshold: 1e-7, text: 'f1 >= 1e-7' },
])('$threshold is $text, as in a gate', ({ threshold, text }) => {
  expect(ruleOfThreshold(threshold)).toMatchObject({ text, bound: { kind: 'number', value: threshold } })
  expect([ruleOfThreshold(threshold)]).toEqual(rulesOf(text))
})
