/** What a lint counts and compares once all lines were read. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { isLikelySlip } from '../../../src/lint/conclude/likely-slip.js'
import { outliersOf } from '../../../src/lint/conclude/outliers.js'
import { SourceIndex } from '../../../src/lint/conclude/source-index.js'
import { imageExample, imageExamples, manifestOf } from '../../../src/lint/example-lines.js'
import { Column } from '../../../src/lint/scan/column.js'
import { lint } from '../../support/linted.js'

describe('a slip in a name', () => {
  test.each([
    ['catt', 'cat', 'a letter doubled'],
    ['aple', 'apple', 'a letter once instead of twice'],
    ['dgo', 'dog', 'two letters in the wrong order'],
    ['bottel', 'bottle', 'two letters in the wrong order, at the end'],
    ['potle', 'potatle', 'two letters missing is none'],
    ['tisue', 'tissue', 'a letter missing'],
    ['wrapppper', 'wrapper', 'two letters too many is none'],
    ['cardbaord', 'cardboard', 'two letters in the wrong order, in the middle'],
    ['compozt', 'compost', 'another letter'],
    ['wrappers', 'wrapper', 'a letter too many at the end'],
    ['kino', 'kinoko', 'the end cut off'],
    ['kin', 'kinoko', 'half of it is none'],
    ['kinok', 'kinoko', 'the last letter cut off'],
    ['car', 'cat', 'two short words are none'],
    ['bear', 'pear', 'another first letter is none'],
    ['mouse', 'house', 'another first letter of a long word is none'],
    ['rash', 'trash', 'a first letter missing is none'],
    ['bee', 'beer', 'a short word with a letter more is none'],
    ['part1', 'part2', 'numbers are none'],
    ['part', 'part1', 'a number too many is none'],
    ['size12', 'size21', 'digits in another order are none'],
    ['pear', 'pear', 'the same name is none'],
    ['', 'a', 'an empty name is none'],
  ])('%s for %s: %s', (slip, meant, why) => {
    expect(isLikelySlip(slip, meant)).toBe(!why.endsWith('none'))
  })

  test('is found in any long name with a letter doubled, dropped or changed', () => {
    const name = fc.stringMatching(/^[a-z]{6,20}$/)
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 5 }), fc.constantFrom('q', 'x'), (meant, at, letter) => {
        const [before, after] = [meant.slice(0, at), meant.slice(at + 1)]
        for (const slip of [before + meant.slice(at - 1), before + after, before + letter + after])
          expect(slip === meant || isLikelySlip(slip, meant)).toBe(true)
      }),
    )
  })
})

/** So many boxes in each bin, first on the line of that number. */
function bins(counts: Readonly<Record<number, number>>) {
  return new Map(Object.entries(counts).map(([bin, count], at) => [Number(bin), { count, first: at + 1, column: 7 }]))
}

describe('boxes that are far from the others', () => {
  const outlier = { count: 1, column: 7 }
  test.each([
    { name: 'none, of boxes that are alike', counts: { 0: 30, 1: 10 }, found: [] },
    { name: 'none, of fewer than 20 boxes', counts: { 0: 18, 20: 1 }, found: [] },
    { name: 'one of 20', counts: { 0: 19, 20: 1 }, found: [{ ...outlier, isAbove: true, first: 2, times: 724 }] },
    { name: 'none at 7 half octaves', counts: { 0: 40, 7: 1 }, found: [] },
    {
      name: 'one at 8 half octaves',
      counts: { 0: 40, 8: 1 },
      found: [{ ...outlier, isAbove: true, first: 2, times: 11 }],
    },
    {
      name: 'one below, at 8 half octaves',
      counts: { 10: 40, 2: 1 },
      found: [{ ...outlier, isAbove: false, first: 1, times: 11 }],
    },
    { name: 'none, where more than one in twenty is', counts: { 0: 37, 9: 3 }, found: [] },
    {
      name: 'one in twenty, the nearest of which is named',
      counts: { 0: 57, 9: 1, 8: 1, 12: 1 },
      found: [{ ...outlier, count: 3, isAbove: true, first: 2, times: 11 }],
    },
    {
      name: 'both sides of a middle that is not the first bin',
      counts: { 0: 1, 10: 15, 11: 20, 12: 20, 20: 2 },
      found: [
        { ...outlier, count: 2, isAbove: true, first: 5, times: 16 },
        { ...outlier, isAbove: false, first: 1, times: 32 },
      ],
    },
  ])('$name', ({ counts, found }) => {
    expect(outliersOf(bins(counts))).toEqual(found)
  })
})

describe('an index of hashes', () => {
  test('finds the first line of each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(3))), (pairs) => {
        const [low, high] = [new Column(), new Column()]
        for (const [one, other] of pairs) {
          low.push(one)
          high.push(other)
        }
        const index = new SourceIndex(low, high)
        const firstOf = (one: number, other: number) => pairs.findIndex((pair) => pair[0] === one && pair[1] === other)
        for (const [line, [one, other]] of pairs.entries()) expect(index.add(line)).toBe(firstOf(one, other))
        for (const one of [0, 3, 6, 7])
          for (const other of [0, 3, 4]) expect(index.find(one, other)).toBe(firstOf(one, other))
      }),
    )
  })
})

describe('counts of a report', () => {
  test('agree with a count by hand, whatever the lines', async () => {
    const line = fc.record({ image: fc.nat(5), label: fc.constantFrom('pear', 'apple', 'plum') })
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(line), async (training, testing) => {
        const text = (lines: typeof training) =>
          manifestOf(...lines.map(({ image, label }) => imageExample(`${String(image)}.jpg`, label)))
        const images = (lines: typeof training) => new Set(lines.map(({ image }) => image))
        const repeated = (lines: typeof training) => lines.length - images(lines).size
        const report = await lint({ training: text(training), testing: text(testing) })
        const tested = images(testing)
        expect(report.leakedImages).toBe([...images(training)].filter((image) => tested.has(image)).length)
        const duplicated = (lines: typeof training) =>
          [...images(lines)].filter((image) => lines.filter((other) => other.image === image).length > 1).length
        expect(report.duplicateImages).toBe(duplicated(training) + duplicated(testing))
        expect(report.training).toMatchObject({
          lines: training.length,
          images: images(training).size,
          invalidLines: 0,
        })
        for (const label of ['pear', 'apple', 'plum'])
          expect(report.training.labels.get(label)?.images ?? 0).toBe(
            images(training.filter((one) => one.label === label)).size,
          )
        const found = (report.totals.get('CL_REPEATED_IMAGE') ?? 0) + (report.totals.get('CL_RELABELLED_IMAGE') ?? 0)
        if (training.length > 0 && testing.length > 0) expect(found).toBe(repeated(training) + repeated(testing))
      }),
    )
  })

  test('of images for a split are below five', async () => {
    const { findings } = await lint({ training: imageExamples({ pear: 5, apple: 4, plum: 9 }) })
    const labels = findings.filter(({ code }) => code === 'CL_FEW_IMAGES_FOR_SPLIT').map(({ label }) => label)
    expect(labels).toEqual(['apple'])
  })
})
