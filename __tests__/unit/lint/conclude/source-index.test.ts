/**
 * Indexes of the shares of all hashes together find what one index of all lines finds, and so does the search for repeats.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { findRepeats } from '../../../../src/lint/conclude/repeats.js'
import { SourceIndex, indexShares } from '../../../../src/lint/conclude/source-index.js'
import { mixed } from '../../../../src/lint/scan/hash.js'
import { Column } from '../../../../src/lint/scan/column.js'

/** More lines than one share has. */
const LINES = 600_000

interface Hashes {
  readonly low: Column
  readonly high: Column
}

function hashesOf(lowOf: (line: number) => number, highOf: (line: number) => number): Hashes {
  const low = new Column()
  const high = new Column()
  for (let line = 0; line < LINES; line += 1) {
    low.push(lowOf(line))
    high.push(highOf(line))
  }
  return { low, high }
}

const CASES: readonly (readonly [name: string, hashes: Hashes])[] = [
  [
    'each image on two lines',
    hashesOf(
      (line) => mixed(line >> 1),
      (line) => mixed((line >> 1) + LINES),
    ),
  ],
  [
    'no image twice, and beginnings of hashes that are the same',
    hashesOf(
      (line) => mixed(line + 1),
      (line) => line,
    ),
  ],
  [
    'few images twice',
    hashesOf(
      (line) => mixed(line % 599_000),
      (line) => line % 599_000,
    ),
  ],
  [
    'lines without an image',
    hashesOf(
      (line) => (line % 3 === 0 ? 0 : mixed(line)),
      (line) => line % 3,
    ),
  ],
  [
    'hashes that are all in one share',
    hashesOf(
      (line) => mixed(line % 1000) >>> 3 || 1,
      () => 1,
    ),
  ],
  [
    'hashes at the ends of their range',
    hashesOf(
      (line) => (line % 2 === 0 ? 1 : 2 ** 32 - 1),
      () => 1,
    ),
  ],
]

describe('findRepeats', () => {
  test.each(CASES)(
    'finds each line with the hashes of an earlier one, and the first with them: %s',
    (_, { low, high }) => {
      const firsts = new Map<string, number>()
      const expected: string[] = []
      for (let line = 0; line < LINES; line += 1) {
        const hashes = `${String(low.at(line))} ${String(high.at(line))}`
        const first = firsts.get(hashes)
        if (first === undefined) firsts.set(hashes, line)
        else if (low.at(line) !== 0) expected.push(`${String(line)} ${String(first)}`)
      }
      const found: string[] = []
      findRepeats(low, high, (line, first) => found.push(`${String(line)} ${String(first)}`))
      expect(found.length).toBe(expected.length)
      expect(found.toSorted().join(' ') === expected.toSorted().join(' ')).toBe(true)
    },
  )
})

describe('the shares of an index', () => {
  test.each(CASES)('find the first line of each image: %s', (_, { low, high }) => {
    const firsts = new Int32Array(LINES).fill(-1)
    let shares = 0
    for (const index of indexShares(low, high)) {
      shares += 1
      for (let line = 0; line < LINES; line += 1) if (index.covers(low.at(line))) firsts[line] = index.add(line)
    }
    const whole = new SourceIndex(low, high)
    const expected = new Int32Array(LINES).fill(-1)
    for (let line = 0; line < LINES; line += 1) if (low.at(line) !== 0) expected[line] = whole.add(line)
    expect(shares).toBeGreaterThan(1)
    expect(firsts.some((first) => first >= 0)).toBe(true)
    expect(Buffer.compare(Buffer.from(firsts.buffer), Buffer.from(expected.buffer))).toBe(0)
  })
})
