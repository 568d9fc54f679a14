import { describe, expect, test } from '@jest/globals'
import type { Bound, GateRule, Metric } from '../../../../src/gate/grammar/rule.js'
import { rulesOf } from '../../../support/gate.js'

const number = (value: number): Bound => ({ kind: 'number', value })
const baseline = (offset: number): Bound => ({ kind: 'baseline', offset })
const base = (offset: number): Bound => ({ kind: 'base', offset })
const every = (of: 'f1' | 'precision' | 'recall' | 'testing-images' | 'training-images' | 'boxes'): Metric => ({
  kind: 'labels',
  selector: { kind: 'every' },
  of,
})
const one = (label: string): Metric => ({ kind: 'labels', selector: { kind: 'one', label }, of: 'f1' })

function ruleOf(line: string): GateRule {
  const [rule, ...others] = rulesOf(line)
  if (rule === undefined || others.length > 0) throw new Error(`not one rule: ${line}`)
  return rule
}

describe('metrics', () => {
  test.each([
    'f1',
    'precision',
    'recall',
    'average-precision',
    'average-recall',
    'testing-images',
    'training-images',
    'label-count',
    'invalid-lines',
    'ignored-lines',
    'leaked-images',
    'duplicate-images',
  ])('%s', (metric) => {
    expect(ruleOf(`${metric} >= 1`)).toEqual({
      text: `${metric} >= 1`,
      severity: 'fail',
      metric: { kind: metric },
      op: '>=',
      bound: number(1),
    })
  })

  test.each([
    { name: 'F1 of every label', line: 'labels.*.f1 >= 1', metric: every('f1') },
    { name: 'precision of every label', line: 'labels.*.precision >= 1', metric: every('precision') },
    { name: 'recall of every label', line: 'labels.*.recall >= 1', metric: every('recall') },
    { name: 'testing images of every label', line: 'labels.*.testing-images >= 1', metric: every('testing-images') },
    { name: 'training images of every label', line: 'labels.*.training-images >= 1', metric: every('training-images') },
    { name: 'boxes of every label', line: 'labels.*.boxes >= 1', metric: every('boxes') },
    { name: 'a label named boxes', line: 'labels.boxes.f1 >= 1', metric: one('boxes') },
    { name: 'a label named base', line: 'labels.base.f1 >= 1', metric: one('base') },
    { name: 'a bare label', line: 'labels.cup.f1 >= 1', metric: one('cup') },
    { name: 'a bare label in capitals', line: 'labels.CUP.f1 >= 1', metric: one('CUP') },
    { name: 'digits, underscore and hyphen', line: 'labels.cup_2-b.f1 >= 1', metric: one('cup_2-b') },
    { name: 'a bare label of digits', line: 'labels.2024.f1 >= 1', metric: one('2024') },
    { name: 'a bare label of another script', line: 'labels.カップ.f1 >= 1', metric: one('カップ') },
    { name: 'a bare label with a combining mark', line: 'labels.cafe\u0301.f1 >= 1', metric: one('cafe\u0301') },
    { name: 'a label named like a metric', line: 'labels.f1.f1 >= 1', metric: one('f1') },
    { name: 'a label named labels', line: 'labels.labels.f1 >= 1', metric: one('labels') },
    { name: 'a label named baseline', line: 'labels.baseline.f1 >= 1', metric: one('baseline') },
    { name: 'a label named warn', line: 'labels.warn.f1 >= 1', metric: one('warn') },
  ])('$name', ({ line, metric }) => {
    expect(ruleOf(line)).toMatchObject({ text: line, metric })
  })
})

describe('labels in brackets', () => {
  test.each([
    { name: 'blanks', written: '"tea cup"', label: 'tea cup' },
    { name: 'a star is a label here', written: '"*"', label: '*' },
    { name: 'a hash is text', written: '"c# # d"', label: 'c# # d' },
    { name: 'dots and brackets', written: '"v1.5]"', label: 'v1.5]' },
    { name: 'an operator', written: '"a >= b"', label: 'a >= b' },
    { name: 'an empty label', written: '""', label: '' },
    { name: 'every short escape', written: String.raw`"\"\\\/\b\f\n\r\t"`, label: '"\\/\b\f\n\r\t' },
    { name: 'code units in either case', written: String.raw`"\u00e9\u00E9"`, label: 'éé' },
    { name: 'a surrogate pair', written: String.raw`"\ud83c\udf4e"`, label: '🍎' },
    { name: 'half a surrogate pair', written: String.raw`"\ud83c"`, label: '\ud83c' },
    { name: 'characters that JSON allows unescaped', written: '"\u2028\u00a0🍎"', label: '\u2028\u00a0🍎' },
  ])('$name', ({ written, label }) => {
    expect(ruleOf(`labels[${written}].f1 >= 1`).metric).toEqual(one(label))
    expect(JSON.parse(written)).toBe(label)
  })

  test('spaces may be inside the brackets', () => {
    expect(ruleOf('labels[ \t"tea cup" ].f1 >= 1').text).toBe('labels["tea cup"].f1 >= 1')
  })

  test('a label that does not need brackets is shown without', () => {
    expect(ruleOf('labels["cup"].f1 >= 1').text).toBe('labels.cup.f1 >= 1')
  })
})

describe('operators', () => {
  test.each(['>=', '>', '<=', '<', '=='] as const)('%s, with and without spaces', (op) => {
    expect(ruleOf(`f1 ${op} 0.5`)).toMatchObject({ op, bound: number(0.5) })
    expect(ruleOf(`f1${op}0.5`)).toEqual(ruleOf(`f1 ${op} 0.5`))
  })
})

describe('bounds', () => {
  test.each([
    { name: 'more than zero', line: 'f1 > 0', bound: number(0) },
    { name: 'one', line: 'f1 >= 1', bound: number(1) },
    { name: 'one with decimals', line: 'f1 >= 1.000', bound: number(1) },
    { name: 'decimals', line: 'f1 >= 0.8725', bound: number(0.8725) },
    { name: 'an exponent', line: 'f1 >= 5e-1', bound: number(0.5) },
    { name: 'a percentage', line: 'f1 >= 85%', bound: number(0.85) },
    { name: 'a percentage with a space', line: 'f1 >= 85 %', bound: number(0.85), text: 'f1 >= 85%' },
    { name: 'a percentage that division would round', line: 'f1 >= 92.3%', bound: number(0.923) },
    { name: 'a percentage with an exponent', line: 'f1 >= 8.5e1%', bound: number(0.85) },
    { name: 'all', line: 'f1 >= 100%', bound: number(1) },
    { name: 'the smallest percentage', line: 'f1 >= 1%', bound: number(0.01) },
    { name: 'a ratio below 1 %', line: 'f1 >= 0.0085', bound: number(0.0085) },
    { name: 'a count', line: 'testing-images >= 40', bound: number(40) },
    { name: 'a count of zero', line: 'invalid-lines == 0', bound: number(0) },
    { name: 'a count with an exponent', line: 'training-images >= 1e3', bound: number(1000) },
    { name: 'a count with zero decimals', line: 'label-count == 12.0', bound: number(12) },
    { name: 'a count of a label', line: 'labels.*.testing-images >= 25', bound: number(25) },
    { name: 'the baseline', line: 'f1 >= baseline', bound: baseline(0) },
    { name: 'less than the baseline', line: 'f1 >= baseline - 0.02', bound: baseline(-0.02) },
    { name: 'more than the baseline', line: 'f1 > baseline + 0.01', bound: baseline(0.01) },
    { name: 'no spaces', line: 'f1 >= baseline-0.02', bound: baseline(-0.02), text: 'f1 >= baseline - 0.02' },
    { name: 'zero less than the baseline', line: 'f1 >= baseline - 0', bound: baseline(0) },
    { name: 'an offset of a count', line: 'testing-images >= baseline - 10', bound: baseline(-10) },
    { name: 'lines against the baseline', line: 'invalid-lines <= baseline', bound: baseline(0) },
    { name: 'the base', line: 'labels.*.training-images >= base', bound: base(0) },
    { name: 'no more than the base', line: 'leaked-images <= base', bound: base(0) },
    { name: 'less than the base', line: 'training-images >= base - 10', bound: base(-10) },
    { name: 'more than the base', line: 'labels.cup.boxes > base + 5', bound: base(5) },
    { name: 'the base without blanks', line: 'label-count==base+1', bound: base(1), text: 'label-count == base + 1' },
    { name: 'nothing less than the base', line: 'invalid-lines <= base - 0', bound: base(0) },
    { name: 'a label against the baseline', line: 'labels.cup.f1 >= baseline', bound: baseline(0) },
  ])('$name: $line', ({ line, bound, text = line }) => {
    expect(ruleOf(line)).toMatchObject({ text, bound })
    expect(Object.values(ruleOf(line).bound).some((value) => Object.is(value, -0))).toBe(false)
  })
})

describe('lines', () => {
  test.each([
    { name: 'warn:', text: 'warn: f1 >= 0.9' },
    { name: 'warn: without a space', text: 'warn:f1 >= 0.9' },
    { name: 'warn: after spaces', text: ' \twarn:\tf1 >= 0.9' },
  ])('$name is a warning', ({ text }) => {
    expect(rulesOf(text)).toMatchObject([{ severity: 'warn', text: 'f1 >= 0.9' }])
  })

  test.each([
    { name: 'blank lines', text: '\n \n\t\nf1 >= 0.9\n\n' },
    { name: 'only a comment', text: '# why\nf1 >= 0.9' },
    { name: 'a comment after spaces', text: '  # why\nf1 >= 0.9' },
    { name: 'a comment after the rule', text: 'f1 >= 0.9 # why: "a" >= 1' },
    { name: 'a comment right after the rule', text: 'f1 >= 0.9#why' },
    { name: 'spaces around it', text: '\t f1  \t>=\t 0.9 \t' },
    { name: 'Windows line ends', text: '# why\r\nf1 >= 0.9\r\n' },
    { name: 'old Mac line ends', text: '# why\rf1 >= 0.9\r' },
    { name: 'a byte order mark', text: '\ufefff1 >= 0.9' },
  ])('$name', ({ text }) => {
    expect(rulesOf(text)).toMatchObject([{ severity: 'fail', text: 'f1 >= 0.9' }])
  })

  test('rules keep their order', () => {
    const text = 'recall >= 0.8\nwarn: f1 >= 0.9\nf1 >= 0.8\n'
    expect(rulesOf(text).map((rule) => rule.text)).toEqual(['recall >= 0.8', 'f1 >= 0.9', 'f1 >= 0.8'])
  })
})
