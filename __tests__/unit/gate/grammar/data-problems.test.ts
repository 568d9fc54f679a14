/** What rules on data are refused for, and rules on data where only versions are judged. */
import { describe, expect, test } from '@jest/globals'
import { parseGate, sentenceOf } from '../../../../src/gate/grammar/parse.js'
import { problemsOf } from '../../../support/parsed-gate.js'

const LABEL_METRIC = 'a metric of a label (f1, precision, recall, testing-images, training-images, boxes)'
const RATIO = 'a number from 0 to 1, a percentage, or baseline'

test.each([
  ['leaked-images >= many', 18, 'expected a whole number or base, found "many"'],
  ['labels.*.testing-images >= bas', 28, 'expected a whole number, baseline or base, found "bas"; did you mean base?'],
  [
    'leaked-images == 50%',
    18,
    'expected a whole number, found "50%"; leaked-images is a count, which cannot be a percentage',
  ],
  ['labels.*.boxes >= 0.5', 19, 'expected a whole number, found "0.5"; boxes is a count'],
  [
    'labels.*.training-images >= base - 5 %',
    36,
    'expected a whole number, found "5%"; training-images is a count, which cannot be a percentage',
  ],
  [
    'testing-images >= baseline - 5%',
    30,
    'expected a whole number, found "5%"; testing-images is a count, which cannot be a percentage',
  ],
  ['label-count >= base - 0.5', 23, 'expected a whole number, found "0.5"; label-count is a count'],
  ['label-count >= base * 2', 21, 'expected "+", "-" or the end of the line, found "*"'],
  ['label-count >= base −1', 21, 'expected "+", "-" or the end of the line, found "−"; did you mean -?'],
  [
    'leaked-images <= baseline',
    18,
    'expected a whole number or base, found "baseline"; leaked-images is counted in the manifests; write base',
  ],
  [
    'labels["a b"].boxes >= baseline - 1',
    24,
    'expected a whole number or base, found "baseline"; labels["a b"].boxes is counted in the manifests; write base',
  ],
  [
    'labels.*.f1 >= base - 0.1',
    16,
    `expected ${RATIO}, found "base"; base is a set of manifests, where labels.*.f1 cannot be counted; write baseline`,
  ],
  ['f1 >= Base', 7, `expected ${RATIO}, found "Base"`],
  ['training-images >= Base', 20, 'expected a whole number, baseline or base, found "Base"; did you mean base?'],
  ['boxes >= 5', 1, 'expected a metric, found "boxes"; for every label write labels.*.boxes'],
  ['leakage == 0', 1, 'expected a metric, found "leakage"; did you mean leaked-images?'],
  ['duplicates == 0', 1, 'expected a metric, found "duplicates"; did you mean duplicate-images?'],
  ['leaked_images == 0', 1, 'expected a metric, found "leaked_images"; did you mean leaked-images?'],
  ['labels.*.box >= 5', 10, `expected ${LABEL_METRIC}, found "box"`],
  ['labels.*.bounding-boxes >= 5', 10, `expected ${LABEL_METRIC}, found "bounding-boxes"; did you mean boxes?`],
  ['labels.*.leaked-images == 0', 10, `expected ${LABEL_METRIC}, found "leaked-images"`],
  [
    'labels.boxes >= 5',
    13,
    'expected "." and a metric of the label, found a space; for every label write labels.*.boxes',
  ],
])('%j', (text, column, sentence) => {
  const problems = problemsOf(text)
  expect(problems.map(sentenceOf)).toEqual([sentence])
  expect(problems).toMatchObject([{ input: 'gate', line: 1, column, text }])
})

describe('rules on data', () => {
  test.each([
    'leaked-images == 0',
    'labels["a b"].boxes >= 10',
    'labels.*.training-images >= base',
    'invalid-lines <= base + 2',
    'training-images >= 100',
    'label-count == baseline',
    'labels.*.testing-images >= 5',
    'invalid-lines == 0',
  ])('are taken next to rules on versions: %s', (text) => {
    const rules = [{ text: 'f1 >= 0.9' }, { text }]
    expect(parseGate(`f1 >= 0.9\n${text}`, { input: 'gate' })).toMatchObject({ ok: true, rules })
  })
})
