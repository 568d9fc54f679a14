import { expect, test } from '@jest/globals'
import { ruleOfThreshold } from '../../../src/gate/f1-threshold.js'

test.each([
  { threshold: 0.85, text: 'f1 >= 0.85' },
  { threshold: 0, text: 'f1 >= 0' },
  { threshold: 1, text: 'f1 >= 1' },
  { threshold: 0.8999999999999999, text: 'f1 >= 0.8999999999999999' },
])('$threshold is $text', ({ threshold, text }) => {
  expect(ruleOfThreshold(threshold)).toEqual({ text, metric: { kind: 'f1' }, op: '>=', bound: threshold })
})
