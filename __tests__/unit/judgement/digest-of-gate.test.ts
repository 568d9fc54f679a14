import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { digestOfGate } from '../../../src/judgement/digest-of-question.js'
import { ruleOfThreshold } from '../../../src/gate/grammar/rule.js'
import { rulesOf } from '../../support/gate.js'

const GATE = 'f1 >= 0.9\nwarn: labels["tea cup"].recall >= baseline - 0.02\ninvalid-lines == 0'

test('the digest is fixed: tags of earlier versions contain it', () => {
  const lines = ['fail f1 >= 0.9', 'fail invalid-lines == 0', 'warn labels["tea cup"].recall >= baseline - 0.02']
  expect(digestOfGate(rulesOf(GATE))).toBe(createHash('sha256').update(lines.join('\n')).digest('hex'))
})

describe('makes no difference', () => {
  test.each([
    { name: 'spaces and comments', text: `# ours\n\n${GATE.replaceAll(' >= ', '>=\t').replace('0.9', '0.9 # high')}` },
    { name: 'the spelling of a number', text: GATE.replace('0.9', '90.0%') },
    { name: 'the spelling of a label', text: GATE.replace('"tea cup"', '"tea\\u0020cup"') },
    { name: 'the line ends', text: GATE.replaceAll('\n', '\r\n') },
  ])('$name', ({ text }) => {
    expect(digestOfGate(rulesOf(text))).toBe(digestOfGate(rulesOf(GATE)))
  })

  test('the order', () => {
    const rules = rulesOf(GATE)
    fc.assert(
      fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), (shuffled) => {
        expect(digestOfGate(shuffled)).toBe(digestOfGate(rules))
      }),
    )
  })

  test('where a rule is from, and that it occurs twice', () => {
    expect(digestOfGate([ruleOfThreshold(0.9)])).toBe(digestOfGate(rulesOf('f1 >= 0.9')))
    expect(digestOfGate([ruleOfThreshold(0.9), ...rulesOf(GATE)])).toBe(digestOfGate(rulesOf(GATE)))
  })
})

describe('makes another gate', () => {
  test.each([
    { name: 'another bound', text: GATE.replace('0.9', '0.91') },
    { name: 'another operator', text: GATE.replace('f1 >=', 'f1 >') },
    { name: 'another offset', text: GATE.replace('0.02', '0.03') },
    { name: 'another label', text: GATE.replace('tea cup', 'teacup') },
    { name: 'a warning made strict', text: GATE.replace('warn: ', '') },
    { name: 'one more rule', text: `${GATE}\nrecall >= 0.5` },
    { name: 'one rule less', text: GATE.replace('\ninvalid-lines == 0', '') },
  ])('$name', ({ text }) => {
    expect(digestOfGate(rulesOf(text))).not.toBe(digestOfGate(rulesOf(GATE)))
  })
})
