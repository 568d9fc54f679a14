import { describe, expect, test } from '@jest/globals'
import { parseGate } from '../../../src/gate/grammar/parse.js'
import { sentenceOf, type GateProblem } from '../../../src/gate/grammar/problem.js'
import type { Bound, GateRule, Metric } from '../../../src/gate/grammar/rule.js'
import { rulesOf } from '../../support/gate.js'

const number = (value: number): Bound => ({ kind: 'number', value })
const baseline = (offset: number): Bound => ({ kind: 'baseline', offset })
const every = (of: 'f1' | 'precision' | 'recall' | 'testing-images'): Metric => ({
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

function problemsOf(text: string): readonly GateProblem[] {
  const parsed = parseGate(text, { input: 'gate' })
  return parsed.ok ? [] : parsed.problems
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
    { name: 'what JSON allows raw', written: '"\u2028\u00a0🍎"', label: '\u2028\u00a0🍎' },
  ])('$name', ({ written, label }) => {
    expect(ruleOf(`labels[${written}].f1 >= 1`).metric).toEqual(one(label))
    expect(JSON.parse(written)).toBe(label)
  })

  test('blanks may stand inside of the brackets', () => {
    expect(ruleOf('labels[ \t"tea cup" ].f1 >= 1').text).toBe('labels["tea cup"].f1 >= 1')
  })

  test('a label that needs no brackets is shown without', () => {
    expect(ruleOf('labels["cup"].f1 >= 1').text).toBe('labels.cup.f1 >= 1')
  })
})

describe('operators', () => {
  test.each(['>=', '>', '<=', '<', '=='] as const)('%s, with and without blanks', (op) => {
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
    { name: 'a percentage with a blank', line: 'f1 >= 85 %', bound: number(0.85), text: 'f1 >= 85%' },
    { name: 'a percentage that division would miss', line: 'f1 >= 92.3%', bound: number(0.923) },
    { name: 'a percentage with an exponent', line: 'f1 >= 8.5e1%', bound: number(0.85) },
    { name: 'all', line: 'f1 >= 100%', bound: number(1) },
    { name: 'the least percentage', line: 'f1 >= 1%', bound: number(0.01) },
    { name: 'a ratio below 1 %', line: 'f1 >= 0.0085', bound: number(0.0085) },
    { name: 'a count', line: 'testing-images >= 40', bound: number(40) },
    { name: 'a count of none', line: 'invalid-lines == 0', bound: number(0) },
    { name: 'a count with an exponent', line: 'training-images >= 1e3', bound: number(1000) },
    { name: 'a count with decimals of nothing', line: 'label-count == 12.0', bound: number(12) },
    { name: 'a count of a label', line: 'labels.*.testing-images >= 25', bound: number(25) },
    { name: 'the baseline', line: 'f1 >= baseline', bound: baseline(0) },
    { name: 'less than the baseline', line: 'f1 >= baseline - 0.02', bound: baseline(-0.02) },
    { name: 'more than the baseline', line: 'f1 > baseline + 0.01', bound: baseline(0.01) },
    { name: 'no blanks', line: 'f1 >= baseline-0.02', bound: baseline(-0.02), text: 'f1 >= baseline - 0.02' },
    { name: 'nothing less than the baseline', line: 'f1 >= baseline - 0', bound: baseline(0) },
    { name: 'an offset of a count', line: 'testing-images >= baseline - 10', bound: baseline(-10) },
    { name: 'lines against the baseline', line: 'invalid-lines <= baseline', bound: baseline(0) },
    { name: 'a label against the baseline', line: 'labels.cup.f1 >= baseline', bound: baseline(0) },
  ])('$name: $line', ({ line, bound, text = line }) => {
    expect(ruleOf(line)).toMatchObject({ text, bound })
    expect(Object.values(ruleOf(line).bound).some((value) => Object.is(value, -0))).toBe(false)
  })
})

describe('lines', () => {
  test.each([
    { name: 'warn:', text: 'warn: f1 >= 0.9' },
    { name: 'warn: without a blank', text: 'warn:f1 >= 0.9' },
    { name: 'warn: after blanks', text: ' \twarn:\tf1 >= 0.9' },
  ])('$name makes a warning', ({ text }) => {
    expect(rulesOf(text)).toMatchObject([{ severity: 'warn', text: 'f1 >= 0.9' }])
  })

  test.each([
    { name: 'blank lines', text: '\n \n\t\nf1 >= 0.9\n\n' },
    { name: 'a comment alone', text: '# why\nf1 >= 0.9' },
    { name: 'a comment after blanks', text: '  # why\nf1 >= 0.9' },
    { name: 'a comment after the rule', text: 'f1 >= 0.9 # why: "a" >= 1' },
    { name: 'a comment right after the rule', text: 'f1 >= 0.9#why' },
    { name: 'blanks around', text: '\t f1  \t>=\t 0.9 \t' },
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

const METRICS =
  'f1, precision, recall, average-precision, average-recall, testing-images, training-images, label-count, invalid-lines, ignored-lines or labels…'
const BRACKETS = 'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1'
const LABEL_METRIC = 'a metric of a label (f1, precision, recall, testing-images)'
const OPERATOR = 'an operator (>=, >, <=, < or ==)'
const RATIO = 'a number from 0 to 1, a percentage, or baseline'
const PREFIX = 'only warn:, in lower case and without spaces, may precede a rule'

describe('what is refused, where, and why', () => {
  test.each([
    ['accuracy >= 0.9', 1, `expected a metric (${METRICS}), found "accuracy"`],
    ['>= 0.9', 1, `expected a metric (${METRICS}), found ">="`],
    ['warn:', 6, `expected a metric (${METRICS}), found the end of the line`],
    ['warn: # later', 7, `expected a metric (${METRICS}), found a comment`],
    ['presision >= 1', 1, 'expected a metric, found "presision"; did you mean precision?'],
    ['F1 >= 0.9', 1, 'expected a metric, found "F1"; did you mean f1?'],
    ['f1_score >= 0.9', 1, 'expected a metric, found "f1_score"; did you mean f1?'],
    ['Testing_Images >= 9', 1, 'expected a metric, found "Testing_Images"; did you mean testing-images?'],
    ['mAP >= 0.5', 1, 'expected a metric, found "mAP"; did you mean average-precision?'],
    ['cup.f1 >= 0.9', 1, 'expected a metric, found "cup"; for a label write labels.cup.f1'],
    ['label.cup.f1 >= 0.9', 1, 'expected a metric, found "label"; did you mean labels?'],
    ['Warn: f1 >= 0.9', 1, `expected "warn:" or a metric, found "Warn:"; ${PREFIX}`],
    ['  warn : f1 >= 0.9', 3, `expected "warn:" or a metric, found "warn :"; ${PREFIX}`],
    ['warn: warn: f1 >= 1', 7, `expected a metric (${METRICS}), found "warn"`],

    ['labels >= 0.9', 7, 'expected ".*", "." and a label, or a label in brackets after labels, found a space'],
    ['labels.', 8, 'expected "*" or a label, found the end of the line'],
    ['labels..f1 >= 1', 8, `expected "*" or a label, found "."; ${BRACKETS}`],
    ['labels."cup".f1 >= 1', 8, `expected "*" or a label, found a double quote; ${BRACKETS}`],
    [
      'labels.f1 >= 0.9',
      10,
      'expected "." and a metric of the label, found a space; for every label write labels.*.f1',
    ],
    [
      'labels.recall',
      14,
      'expected "." and a metric of the label, found the end of the line; for every label write labels.*.recall',
    ],
    ['labels.cup >= 0.9', 11, 'expected "." and a metric of the label, found a space'],
    ['labels.*', 9, 'expected "." and a metric of the label, found the end of the line'],
    ['labels.tea cup.f1 >= 1', 11, `expected "." and a metric of the label, found a space; ${BRACKETS}`],
    ['labels.c#.f1 >= 1', 9, `expected "." and a metric of the label, found a comment; ${BRACKETS}`],
    ['labels.a/b.f1 >= 1', 9, `expected "." and a metric of the label, found "/"; ${BRACKETS}`],
    ['labels.v1.5.f1 >= 1', 11, `expected ${LABEL_METRIC}, found "5"; ${BRACKETS}`],
    ['labels.*.label-count >= 1', 10, `expected ${LABEL_METRIC}, found "label-count"`],
    ['labels.*.Recal >= 1', 10, `expected ${LABEL_METRIC}, found "Recal"; did you mean recall?`],
    ['labels[*].f1 >= 1', 8, 'expected a label as a JSON string, found "*"; for every label write labels.*'],
    [
      'labels[cup].f1 >= 1',
      8,
      'expected a label as a JSON string, found "cup"; in brackets, write the label in straight double quotes',
    ],
    [
      "labels['cup'].f1 >= 1",
      8,
      'expected a label as a JSON string, found "\'"; in brackets, write the label in straight double quotes',
    ],
    ['labels[', 8, 'expected a label as a JSON string, found the end of the line'],
    [
      'labels["cup.f1 >= 1',
      20,
      'expected a closing double quote, found the end of the line; the string begins in column 8',
    ],
    ['labels["cup".f1 >= 1', 13, 'expected "]" after the label, found "."'],
    ['labels["cup"] f1 >= 1', 14, 'expected "." and a metric of the label, found a space'],
    [
      String.raw`labels["a\x"].f1 >= 1`,
      11,
      String.raw`expected one of " \ / b f n r t u after the backslash, found "x"; write a backslash as \\`,
    ],
    [
      String.raw`labels["\#"].f1 >= 1`,
      10,
      String.raw`expected one of " \ / b f n r t u after the backslash, found "#"; write a backslash as \\`,
    ],
    [String.raw`labels["a\u12g4"].f1 >= 1`, 14, String.raw`expected four hexadecimal digits after \u, found "g"`],
    [String.raw`labels["a\u12`, 14, String.raw`expected four hexadecimal digits after \u, found the end of the line`],
    [
      'labels["a\\',
      11,
      String.raw`expected one of " \ / b f n r t u after the backslash, found the end of the line; write a backslash as \\`,
    ],
    ['labels["a\tb"].f1 >= 1', 10, String.raw`expected an escaped control character, found U+0009; write \t`],
    ['labels["a\u0001b"].f1 >= 1', 10, String.raw`expected an escaped control character, found U+0001; write \u0001`],

    ['f1', 3, `expected ${OPERATOR}, found the end of the line`],
    ['f1 => 0.9', 4, `expected ${OPERATOR}, found "=>"; did you mean >=?`],
    ['f1 =< 0.9', 4, `expected ${OPERATOR}, found "=<"; did you mean <=?`],
    ['f1 ≥ 0.9', 4, `expected ${OPERATOR}, found "≥"; did you mean >=?`],
    ['f1 ≤ 0.9', 4, `expected ${OPERATOR}, found "≤"; did you mean <=?`],
    ['f1 = 0.9', 4, `expected ${OPERATOR}, found "="; did you mean ==?`],
    ['f1 === 0.9', 4, `expected ${OPERATOR}, found "==="; did you mean ==?`],
    ['f1 != 0.9', 4, `expected ${OPERATOR}, found "!="`],
    ['f1 is 0.9', 4, `expected ${OPERATOR}, found "is"`],
    ['f1\u00a0>= 0.9', 3, `expected ${OPERATOR}, found U+00A0`],

    ['f1 >=', 6, `expected ${RATIO}, found the end of the line`],
    ['f1 >= # 0.9', 7, `expected ${RATIO}, found a comment`],
    ['f1 >= good', 7, `expected ${RATIO}, found "good"`],
    ['f1 >= basline', 7, `expected ${RATIO}, found "basline"; did you mean baseline?`],
    ['f1 >= Baseline', 7, `expected ${RATIO}, found "Baseline"; did you mean baseline?`],
    ['f1 >= = 0.9', 7, `expected ${RATIO}, found "="`],
    ['f1 >= -1', 7, `expected ${RATIO}, found "-1"; a bound must not have a sign`],
    ['f1 >= "0.9"', 7, `expected ${RATIO}, found a double quote; write the number without quotes`],
    ['f1 >= 0,9', 7, `expected ${RATIO}, found "0,9"; did you mean 0.9?`],
    ['f1 >= .9', 7, `expected ${RATIO}, found ".9"; did you mean 0.9?`],
    ['f1 >= 1.', 7, `expected ${RATIO}, found "1."; did you mean 1?`],
    ['f1 >= 00.9', 7, `expected ${RATIO}, found "00.9"; did you mean 0.9?`],
    ['f1 >= 0.9f', 7, `expected ${RATIO}, found "0.9f"`],
    ['f1 >= 1e', 7, `expected ${RATIO}, found "1e"`],
    ['f1 >= 1e-', 7, `expected ${RATIO}, found "1e-"`],
    ['f1 >= 85', 7, 'expected a number from 0 to 1, found "85"; did you mean 0.85?'],
    ['f1 >= 1.01', 7, 'expected a number from 0 to 1, found "1.01"'],
    ['f1 >= 101', 7, 'expected a number from 0 to 1, found "101"'],
    ['f1 >= 1e999', 7, 'expected a number from 0 to 1, found "1e999"'],
    ['f1 >= 100.1%', 7, 'expected a percentage from 1% to 100%, found "100.1%"'],
    ['f1 >= 0.85%', 7, 'expected a percentage from 1% to 100%, found "0.85%"; did you mean 85% or 0.85?'],
    ['warn: f1 >= 0.85 %', 13, 'expected a percentage from 1% to 100%, found "0.85%"; did you mean 85% or 0.85?'],
    [
      'labels.*.recall >= .9%',
      20,
      'expected a number from 0 to 1, a percentage, or baseline, found ".9"; did you mean 0.9?',
    ],
    ['labels.*.recall >= 0.9%', 20, 'expected a percentage from 1% to 100%, found "0.9%"; did you mean 90% or 0.9?'],
    [
      'labels["a b"].f1 <= 9e-1%',
      21,
      'expected a percentage from 1% to 100%, found "9e-1%"; did you mean 90% or 9e-1?',
    ],
    ['average-recall > 0.005%', 18, 'expected a percentage from 1% to 100%, found "0.005%"; did you mean 0.005?'],
    ['precision >= 0%', 14, 'expected a percentage from 1% to 100%, found "0%"; for none write 0'],
    ['f1 > 1', 6, 'expected a bound that a version can reach, found "1"; f1 is never above 1'],
    ['f1 > 100%', 6, 'expected a bound that a version can reach, found "100%"; f1 is never above 1'],
    ['f1 < 0', 6, 'expected a bound that a version can reach, found "0"; f1 is never below 0'],
    ['invalid-lines < 0', 17, 'expected a bound that a version can reach, found "0"; invalid-lines is never below 0'],
    [
      'testing-images >= 40%',
      19,
      'expected a whole number, found "40%"; testing-images is a count, which cannot be a percentage',
    ],
    ['testing-images >= 40.5', 19, 'expected a whole number, found "40.5"; testing-images is a count'],
    ['testing-images >= 1e999', 19, 'expected a whole number, found "1e999"; testing-images is a count'],
    ['label-count >= many', 16, 'expected a whole number or baseline, found "many"'],

    [
      'f1 >= baseline - 5%',
      19,
      'expected no percentage after baseline, found "%"; it could mean percentage points or a share of the baseline; for points write baseline - 0.05',
    ],
    [
      'f1 >= baseline + 2.5 %',
      22,
      'expected no percentage after baseline, found "%"; it could mean percentage points or a share of the baseline; for points write baseline + 0.025',
    ],
    ['f1 >= baseline -', 17, 'expected a number from 0 to 1, found the end of the line'],
    ['f1 >= baseline - 2', 18, 'expected a number from 0 to 1, found "2"; did you mean 0.02?'],
    ['f1 >= baseline - x', 18, 'expected a number from 0 to 1, found "x"'],
    ['label-count >= baseline - 0.5', 27, 'expected a whole number, found "0.5"; label-count is a count'],
    ['f1 >= baseline − 0.02', 16, 'expected "+", "-" or the end of the line, found "−"; did you mean -?'],
    ['f1 >= baseline * 0.9', 16, 'expected "+", "-" or the end of the line, found "*"'],
    ['f1 >= baseline.f1', 15, 'expected "+", "-" or the end of the line, found "."'],
    ['f1 >= baseline - 0.1 - 0.1', 22, 'expected the end of the line, found "-"; write one rule per line'],
    ['f1 >= 0.9 and recall >= 0.8', 11, 'expected the end of the line, found "and"; write one rule per line'],
    ['f1 >= 0.9 0.8', 11, 'expected the end of the line, found "0.8"; write one rule per line'],
    ['f1 >= 90 %%', 11, 'expected the end of the line, found "%"; write one rule per line'],
    ['f1 >= 0.8 + baseline', 11, 'expected the end of the line, found "+"; write one rule per line'],
  ])('%j', (text, column, sentence) => {
    const problems = problemsOf(text)
    expect(problems.map(sentenceOf)).toEqual([sentence])
    expect(problems).toMatchObject([{ input: 'gate', line: 1, column, text }])
  })

  test('columns are code points', () => {
    expect(problemsOf('labels["🍎🍎"].f2 >= 1')).toMatchObject([{ column: 14 }])
  })

  test('a long token is cut in what was found, not in the line', () => {
    const [problem] = problemsOf(`${'é'.repeat(300)} >= 1`)
    expect(problem?.found).toBe(`"${'é'.repeat(39)}…"`)
    expect(problem?.text).toHaveLength(305)
  })

  test('all faults of a gate are told at once, each in its line', () => {
    const text = 'f1 => 0.9\r\n# fine\n\nrecall >= 0.8\nlabels.*.f1 >= 70\r  precison >= 0.5'
    expect(problemsOf(text)).toMatchObject([
      { line: 1, column: 4, text: 'f1 => 0.9' },
      { line: 5, column: 16, text: 'labels.*.f1 >= 70' },
      { line: 6, column: 3, text: '  precison >= 0.5' },
    ])
  })

  test.each([
    { name: 'an empty text', text: '' },
    { name: 'blanks', text: ' \n\t' },
    { name: 'comments', text: '# at least 0.9' },
  ])('$name is no gate', ({ text }) => {
    const problems = problemsOf(text)
    expect(problems.map(sentenceOf)).toEqual([
      'expected at least one rule, found none; a rule is, for example, f1 >= 0.85',
    ])
    expect(problems).toMatchObject([{ line: 1, column: 1 }])
  })
})

describe('two rules in a line, as YAML makes of a folded text', () => {
  const YAML = 'write one rule per line; in YAML, | keeps the lines of a gate and > joins them'
  test.each([
    { line: 'f1 >= 0.8 labels.*.f1 >= 0.7', expected: 'the end of the line', found: '"labels"' },
    { line: 'f1 >= 0.8 warn: recall >= 0.7', expected: 'the end of the line', found: '"warn"' },
    { line: 'f1 >= baseline recall >= 0.7', expected: '"+", "-" or the end of the line', found: '"recall"' },
    { line: 'f1 >= baseline - 0.1 recall >= 0.7', expected: 'the end of the line', found: '"recall"' },
  ])('$line', ({ line, expected, found }) => {
    expect(problemsOf(line)).toMatchObject([{ expected, found, hint: YAML }])
  })
})

describe('a comment that reads as a rule', () => {
  const warningsOf = (text: string): readonly string[] => {
    const parsed = parseGate(text, { input: 'gate' })
    if (!parsed.ok) throw new Error(`no gate: ${JSON.stringify(parsed.problems)}`)
    return parsed.warnings
  }

  test.each([
    { name: 'behind a rule', text: 'f1 >= 0.8 # labels.*.f1 >= 0.7', named: 'labels.*.f1 >= 0.7 (line 1)' },
    { name: 'right behind the hash', text: 'f1 >= 0.8 #recall>=70%', named: 'recall >= 70% (line 1)' },
    {
      name: 'behind a note and a rule, as YAML joins lines',
      text: 'f1 >= 0.8 # the mean labels.*.f1 >= 0.7',
      named: 'labels.*.f1 >= 0.7 (line 1)',
    },
    { name: 'a warning', text: 'f1 >= 0.8 # later warn: recall >= 0.7', named: 'recall >= 0.7 (line 1)' },
    { name: 'on the baseline', text: 'f1 >= 0.8 # f1 >= baseline - 0.02', named: 'f1 >= baseline - 0.02 (line 1)' },
    {
      name: 'on a label in brackets',
      text: 'f1 >= 0.8 # labels["tea cup"].f1 > 0',
      named: 'labels["tea cup"].f1 > 0 (line 1)',
    },
    { name: 'a line of its own', text: 'f1 >= 0.8\n  # recall >= 0.7', named: 'recall >= 0.7 (line 2)' },
    { name: 'in a line of words', text: '# was f1 >= 0.9 in May\nf1 >= 0.8', named: 'f1 >= 0.9 (line 1)' },
    { name: 'one whose bound would be refused', text: 'f1 >= 0.8 # recall >= 85', named: 'recall >= 85 (line 1)' },
    { name: 'one with a mathematician’s sign', text: 'f1 >= 0.8 # f1 ≥ 0.9', named: 'f1 ≥ 0.9 (line 1)' },
    { name: 'one whose operator is turned round', text: 'f1 >= 0.8 # f1 => 0.9', named: 'f1 => 0.9 (line 1)' },
    { name: 'one with a single =', text: 'f1 >= 0.8 # f1 = 0.9', named: 'f1 = 0.9 (line 1)' },
    { name: 'one with a triple =', text: 'f1 >= 0.8 #invalid-lines===0', named: 'invalid-lines === 0 (line 1)' },
    {
      name: 'one of labels that is turned round',
      text: 'f1 >= 0.8 # warn: labels.*.recall =< baseline',
      named: 'labels.*.recall =< baseline (line 1)',
    },
    { name: 'one that ends a sentence', text: 'f1 >= 0.8 # or recall >= 0.9.', named: 'recall >= 0.9. (line 1)' },
  ])('$name is a warning', ({ text, named }) => {
    expect(warningsOf(text)).toEqual([
      `In the input gate, 1 rule in a comment is ignored: ${named}. Write each rule on its own line; in YAML, | keeps the lines of a gate and > joins them.`,
    ])
  })

  test('several are one warning, which names the first of them', () => {
    const [warning, ...others] = warningsOf(
      'recall >= 0.8\n#f1 >= 0.1 f1 >= 0.2 f1 >= 0.3\n#f1 >= 0.4\n#f1 >= 0.5\n#f1 >= 0.6 f1 >= 0.7',
    )
    expect(others).toEqual([])
    expect(warning).toContain(
      'f1 >= 0.1 (line 2), f1 >= 0.2 (line 2), f1 >= 0.3 (line 2), f1 >= 0.4 (line 3), f1 >= 0.5 (line 4) and 2 more.',
    )
  })

  test.each([
    'f1 >= 0.8 # labels.*.f1 is for later',
    'f1 >= 0.8 # the f1 of all labels',
    'f1 >= 0.8 # x.f1 >= 0.7',
    'f1 >= 0.8 # my-f1 >= 0.7',
    'f1 >= 0.8 # recall >= what we had',
    'f1 >= 0.8 # f1 => better than before',
    'f1 >= 0.8 # f1 = the mean of all labels',
    'f1 >= 0.8 # f1 was 0.9, recall at 0.7',
    'f1 >= 0.8 # f1 -> 0.9',
    '# The model as a whole\nf1 >= 0.8',
    'labels["# recall >= 0.7"].f1 >= 0.8',
  ])('%j is none', (text) => {
    expect(warningsOf(text)).toEqual([])
  })

  test('of a gate whose every rule is in comments, the mistake names one', () => {
    expect(problemsOf('# The model f1 >= 0.9').map(sentenceOf)).toEqual([
      'expected at least one rule, found none; the comment in line 1 contains f1 >= 0.9; in YAML, | keeps the lines of a gate and > joins them',
    ])
  })

  test('a long comment is looked through in one go', () => {
    expect(warningsOf(`f1 >= 0.8 # ${'labels.f1 recall '.repeat(20_000)}`)).toEqual([])
  })
})

describe('a rule that stands twice is refused', () => {
  test.each([
    { name: 'as it was', first: 'f1 >= 0.9', second: 'f1 >= 0.9' },
    { name: 'in another spelling', first: 'f1 >= 0.90', second: ' f1>=90%  # again' },
    { name: 'as a warning', first: 'f1 >= 0.9', second: 'warn: f1 >= 0.9' },
    { name: 'with the label in brackets', first: 'labels.cup.f1 >= 0.5', second: 'labels["cup"].f1 >= 0.5' },
    { name: 'with no offset', first: 'f1 >= baseline', second: 'f1 >= baseline + 0' },
  ])('$name', ({ first, second }) => {
    const problems = problemsOf(`# gate\n${first}\n${second}\n`)
    expect(problems).toMatchObject([
      {
        line: 3,
        column: second.startsWith(' ') ? 2 : 1,
        expected: 'a rule that is not already in the gate',
        hint: 'line 2 has the same rule',
      },
    ])
  })

  test.each([
    { name: 'another bound', text: 'f1 >= 0.9\nf1 >= 0.8' },
    { name: 'another operator', text: 'f1 >= 0.9\nf1 > 0.9' },
    { name: 'a label and every label', text: 'labels.*.f1 >= 0.9\nlabels["*"].f1 >= 0.9' },
    { name: 'labels in another case', text: 'labels.Cup.f1 >= 0.9\nlabels.cup.f1 >= 0.9' },
  ])('$name is another rule', ({ text }) => {
    expect(rulesOf(text)).toHaveLength(2)
  })
})

test('a gate with a mistake gives the rules of its other lines too', () => {
  const parsed = parseGate('f1 >= 0.9\nrecall => 0.8\nprecision >= baseline\nf1 >= 0.9', { input: 'gate' })
  expect(parsed.ok).toBe(false)
  expect(parsed.ok ? [] : parsed.problems.map(({ line }) => line)).toEqual([2, 4])
  expect(parsed.rules.map(({ text }) => text)).toEqual(['f1 >= 0.9', 'precision >= baseline'])
})
