/** Reasons for which a gate is refused, and where. */
import { describe, expect, test } from '@jest/globals'
import { sentenceOf } from '../../../../src/gate/grammar/parse.js'
import { problemsOf } from '../../../support/parsed-gate.js'

const METRICS =
  'f1, precision, recall, average-precision, average-recall, testing-images, training-images, label-count, invalid-lines, ignored-lines, leaked-images, duplicate-images or labels…'
const BRACKETS = 'write a label with characters other than letters, digits, _ and - in brackets: labels["…"].f1'
const LABEL_METRIC = 'a metric of a label (f1, precision, recall, testing-images, training-images, boxes)'
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
    ['label-count >= many', 16, 'expected a whole number, baseline or base, found "many"'],

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

  test('a long token is truncated in what was found, not in the line', () => {
    const [problem] = problemsOf(`${'é'.repeat(300)} >= 1`)
    expect(problem?.found).toBe(`"${'é'.repeat(39)}…"`)
    expect(problem?.text).toHaveLength(305)
  })

  test('all mistakes of a gate are reported together, each with its line', () => {
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
  ])('$name is not a gate', ({ text }) => {
    const problems = problemsOf(text)
    expect(problems.map(sentenceOf)).toEqual([
      'expected at least one rule, found none; a rule is, for example, f1 >= 0.85',
    ])
    expect(problems).toMatchObject([{ line: 1, column: 1 }])
  })
})
