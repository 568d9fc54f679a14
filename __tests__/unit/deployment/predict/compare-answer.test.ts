/** Counting: which answers are right, and what they come to. */
import { describe, expect, test } from '@jest/globals'
import { compareAnswer, findsBoxes, overlapOf } from '../../../../src/deployment/predict/compare-answer.js'
import type { LabelledImage } from '../../../../src/deployment/predict/labelled-image.js'
import { measureAnswers } from '../../../../src/deployment/predict/measure-answers.js'
import type { DetectedLabel } from '../../../../src/ports/models.js'
import { tallyImage } from '../../../../src/snapshot/tally.js'

const SIZE = { width: 100, height: 50 }

const whole = (...labels: string[]): LabelledImage => ({
  name: 'a.jpg',
  source: { kind: 'file', path: '/a.jpg' },
  expected: labels.map((label) => ({ label, box: null })),
})

type Box = readonly [label: string, left: number, top: number, width: number, height: number]

const boxed = (...boxes: Box[]): LabelledImage => ({
  ...whole(),
  size: SIZE,
  expected: boxes.map(([label, left, top, width, height]) => ({ label, box: { left, top, width, height } })),
})

const found = (name: string, confidence = 90): DetectedLabel => ({ name, confidence })

/** A box of the model, given in pixels. */
const foundAt = ([name, left, top, width, height]: Box, confidence = 90): DetectedLabel => ({
  name,
  confidence,
  box: { left: left / 100, top: top / 50, width: width / 100, height: height / 50 },
})

/** `label: right / wrong / missed`. */
function talliesOf(image: LabelledImage, answer: readonly DetectedLabel[]): readonly string[] {
  const tallies = tallyImage(compareAnswer(image, answer, findsBoxes([answer]))) ?? []
  return tallies.map((one) => `${one.label}: ${[one.truePositives, one.falsePositives, one.misses].join(' / ')}`)
}

describe('labels of the whole image', () => {
  test.each([
    { name: 'right', image: whole('cup'), answer: [found('cup')], tallies: ['cup: 1 / 0 / 0'] },
    { name: 'another', image: whole('cup'), answer: [found('pot')], tallies: ['cup: 0 / 0 / 1', 'pot: 0 / 1 / 0'] },
    { name: 'nothing', image: whole('cup'), answer: [], tallies: ['cup: 0 / 0 / 1'] },
    {
      name: 'one too many',
      image: whole('cup'),
      answer: [found('cup'), found('pot')],
      tallies: ['cup: 1 / 0 / 0', 'pot: 0 / 1 / 0'],
    },
    { name: 'nothing, rightly', image: whole(), answer: [], tallies: [] },
    { name: 'something where there is nothing', image: whole(), answer: [found('cup')], tallies: ['cup: 0 / 1 / 0'] },
    {
      name: 'found twice, with boxes, counts once',
      image: whole('cup'),
      answer: [foundAt(['cup', 0, 0, 10, 10]), foundAt(['cup', 50, 0, 10, 10])],
      tallies: ['cup: 1 / 0 / 0'],
    },
  ])('$name', ({ image, answer, tallies }) => {
    expect(talliesOf(image, answer)).toEqual(tallies)
  })
})

describe('boxes', () => {
  const CUP: Box = ['cup', 10, 10, 20, 20]
  test.each([
    { name: 'the same place', answer: [foundAt(CUP)], tallies: ['cup: 1 / 0 / 0'] },
    { name: 'half of it, which is enough', answer: [foundAt(['cup', 10, 10, 20, 10])], tallies: ['cup: 1 / 0 / 0'] },
    { name: 'less than half', answer: [foundAt(['cup', 10, 10, 20, 9])], tallies: ['cup: 0 / 1 / 1'] },
    { name: 'elsewhere', answer: [foundAt(['cup', 60, 10, 20, 20])], tallies: ['cup: 0 / 1 / 1'] },
    {
      name: 'another label there',
      answer: [foundAt(['pot', 10, 10, 20, 20])],
      tallies: ['cup: 0 / 0 / 1', 'pot: 0 / 1 / 0'],
    },
    { name: 'two on one', answer: [foundAt(CUP), foundAt(CUP, 80)], tallies: ['cup: 1 / 1 / 0'] },
    { name: 'a model without boxes: the label counts', answer: [found('cup')], tallies: ['cup: 1 / 0 / 0'] },
  ])('one box; $name', ({ answer, tallies }) => {
    expect(talliesOf(boxed(CUP), answer)).toEqual(tallies)
  })

  test('each takes the nearest, the most confident first', () => {
    const image = boxed(['cup', 0, 0, 20, 20], ['cup', 4, 0, 20, 20])
    const answer = [foundAt(['cup', 1, 0, 20, 20], 70), foundAt(['cup', 0, 0, 20, 20], 95)]
    expect(talliesOf(image, answer)).toEqual(['cup: 2 / 0 / 0'])
  })

  test('an image without any, where the model finds one', () => {
    expect(talliesOf(boxed(), [foundAt(CUP)])).toEqual(['cup: 0 / 1 / 0'])
  })
})

test.each([
  { name: 'the same', b: { left: 0, top: 0, width: 10, height: 10 }, overlap: 1 },
  { name: 'half', b: { left: 0, top: 0, width: 10, height: 5 }, overlap: 0.5 },
  { name: 'a third', b: { left: 5, top: 0, width: 10, height: 10 }, overlap: 1 / 3 },
  { name: 'touching', b: { left: 10, top: 0, width: 10, height: 10 }, overlap: 0 },
  { name: 'none', b: null, overlap: 0 },
])('overlap: $name', ({ b, overlap }) => {
  expect(overlapOf({ left: 0, top: 0, width: 10, height: 10 }, b)).toBeCloseTo(overlap, 12)
})

describe('what the answers come to', () => {
  const compared = (image: LabelledImage, ...names: string[]) =>
    compareAnswer(
      image,
      names.map((one) => found(one)),
      false,
    )

  test('a plain mean over the labels of the ground truth', () => {
    const measured = measureAnswers([
      compared(whole('cup'), 'cup'),
      compared(whole('cup'), 'cup'),
      compared(whole('cup'), 'pot'),
      compared(whole('pot'), 'pot'),
    ])
    // cup: 2 right, 1 missed; pot: 1 right, 1 wrong.
    expect(measured.labels).toEqual([
      { label: 'cup', images: 3, f1: 0.8, precision: 1, recall: 2 / 3 },
      { label: 'pot', images: 1, f1: 2 / 3, precision: 0.5, recall: 1 },
    ])
    expect(measured.f1).toBeCloseTo((0.8 + 2 / 3) / 2, 12)
    expect(measured.precision).toBe(0.75)
    expect(measured.recall).toBeCloseTo((2 / 3 + 1) / 2, 12)
  })

  test('a label that is never found has a precision of 0', () => {
    expect(measureAnswers([compared(whole('cup'))])).toMatchObject({ f1: 0, precision: 0, recall: 0 })
  })

  test('a label that no image has is in no mean, and is reported', () => {
    expect(measureAnswers([compared(whole('cup'), 'cup', 'fork')])).toMatchObject({
      f1: 1,
      unexpected: [{ label: 'fork', found: 1 }],
    })
  })

  test('images without a label give no number', () => {
    expect(measureAnswers([])).toMatchObject({ f1: undefined, precision: undefined, recall: undefined, labels: [] })
  })
})
