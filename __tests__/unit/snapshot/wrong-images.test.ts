import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSnapshotLine } from '../../../src/snapshot/snapshot.js'
import { tallyImage } from '../../../src/snapshot/tally.js'
import { WrongImages, type WrongImage } from '../../../src/snapshot/wrong-images.js'
import { classified, located, type Corners } from '../../support/snapshot-lines.js'

const AT: Corners = [1, 2, 30, 40]

function gather(lines: readonly string[], wrong = new WrongImages()): WrongImages {
  for (const line of lines) {
    const read = parseSnapshotLine(line)
    if (!read.ok) throw new Error(read.problem)
    const tally = tallyImage(read.value)
    if (tally !== undefined) wrong.add(read.value, tally)
  }
  return wrong
}

function worstOf(line: string): readonly WrongImage[] {
  return gather([line]).worst
}

function confused(name: string, falseConfidence: unknown, missedConfidence: unknown): string {
  return classified(
    `s3://b/${name}`,
    ['pear'],
    [
      { label: 'apple', flag: 'fp', confidence: falseConfidence },
      { label: 'pear', flag: 'fn', confidence: missedConfidence },
    ],
  )
}

describe('WrongImages', () => {
  test('says what was expected, what was predicted and what was missed', () => {
    const line = located(
      's3://pipe-images/p-0007.jpg',
      [
        { label: 'valve', box: AT },
        { label: 'valve', box: [50, 60, 20, 20] },
        { label: 'gauge', box: AT },
      ],
      [
        { label: 'gauge', flag: 'fp', confidence: 0.25, box: [9, 9, 9, 9] },
        { label: 'valve', flag: 'tp', confidence: 0.75, box: AT },
        { label: 'gauge', flag: 'tp', confidence: 0.5, box: AT },
        { label: 'valve', flag: 'fn', confidence: 0.125, box: [51, 61, 20, 20] },
        { label: 'valve', flag: 'tn', confidence: 0.01, box: [0, 0, 5, 5] },
      ],
    )
    expect(worstOf(line)).toEqual([
      {
        sourceRef: 's3://pipe-images/p-0007.jpg',
        wrongness: 0.25 + 1 - 0.125,
        expected: [
          { label: 'valve', count: 2 },
          { label: 'gauge', count: 1 },
        ],
        predicted: [
          { label: 'valve', confidence: 0.75, correct: true, box: { left: 1, top: 2, width: 30, height: 40 } },
          { label: 'gauge', confidence: 0.5, correct: true, box: { left: 1, top: 2, width: 30, height: 40 } },
          { label: 'gauge', confidence: 0.25, correct: false, box: { left: 9, top: 9, width: 9, height: 9 } },
        ],
        missed: [{ label: 'valve', count: 1 }],
      },
    ])
  })

  test.each([
    { name: 'a confident mistake', line: confused('a', 0.875, 0.125), wrongness: 1.75 },
    { name: 'a close call', line: confused('a', 0.5, 0.375), wrongness: 1.125 },
    { name: 'unknown confidences count as the worst case', line: confused('a', 'x', 'x'), wrongness: 2 },
    { name: 'a miss without any prediction', line: classified('s3://b/a', ['pear'], []), wrongness: 1 },
    {
      name: 'a box that was almost seen twice counts with the higher confidence',
      line: located(
        's3://b/a',
        [{ label: 'valve', box: AT }],
        [
          { label: 'valve', flag: 'fn', confidence: 0.125, box: AT },
          { label: 'valve', flag: 'fn', confidence: 0.5, box: AT },
          { label: 'valve', flag: 'fn', confidence: 0.25, box: AT },
        ],
      ),
      wrongness: 0.5,
    },
    {
      name: 'of two missed boxes one was almost seen',
      line: located(
        's3://b/a',
        [
          { label: 'valve', box: AT },
          { label: 'valve', box: [5, 5, 5, 5] },
        ],
        [{ label: 'valve', flag: 'fn', confidence: 0.25, box: AT }],
      ),
      wrongness: 1.75,
    },
  ])('$name', ({ line, wrongness }) => {
    expect(worstOf(line)[0]?.wrongness).toBe(wrongness)
  })

  test('right images are not among them', () => {
    const wrong = gather([classified('s3://b/a', ['pear'], [{ label: 'pear', flag: 'tp' }])])
    expect([wrong.total, wrong.worst]).toEqual([0, []])
  })

  test('the worst first, as many as may be kept, in any order of the file; all are counted', () => {
    const image = fc.tuple(fc.nat(40), fc.constantFrom(0, 0.25, 0.5, 1))
    const images = fc.uniqueArray(image, { selector: ([name]) => name })
    fc.assert(
      fc.property(images, fc.integer({ min: 1, max: 45 }), (drawn, max) => {
        const lines = drawn.map(([name, confidence]) => confused(String(name).padStart(2, '0'), confidence, 0))
        const naive = drawn
          .toSorted(([nameA, a], [nameB, b]) => b - a || nameA - nameB)
          .map(([name]) => `s3://b/${String(name).padStart(2, '0')}`)
        for (const order of [lines, lines.toReversed()]) {
          const wrong = gather(order, new WrongImages(max))
          expect(wrong.total).toBe(drawn.length)
          expect(wrong.worst.map(({ sourceRef }) => sourceRef)).toEqual(naive.slice(0, max))
        }
      }),
    )
  })

  test('of more than a thousand, the thousand worst are kept and all are counted', () => {
    const name = (index: number): string => String(index).padStart(4, '0')
    const many = Array.from({ length: 1500 }, (_, index) => confused(name((index * 7) % 1500), 0.5, 0))
    const wrong = gather(many)
    expect(wrong.total).toBe(1500)
    expect(wrong.worst.map(({ sourceRef }) => sourceRef)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `s3://b/${name(index)}`),
    )
  })
})
