import { expect, test } from '@jest/globals'
import { findRepeats } from '../../../../src/lint/conclude/repeats.js'
import { Column } from '../../../../src/lint/scan/column.js'

const HIGHEST = 2 ** 32 - 1

test.each([
  { name: 'no line', hashes: [], repeats: [] },
  { name: 'one line', hashes: [[1, 1]], repeats: [] },
  {
    name: 'the same hashes',
    hashes: [
      [7, 3],
      [8, 3],
      [7, 3],
      [7, 3],
    ],
    repeats: [
      [2, 0],
      [3, 0],
    ],
  },
  {
    name: 'the same first half',
    hashes: [
      [7, 3],
      [7, 4],
      [7, 4],
    ],
    repeats: [[2, 1]],
  },
  {
    name: 'the same beginning of the first half',
    hashes: [
      [HIGHEST, 3],
      [HIGHEST - 1, 3],
    ],
    repeats: [],
  },
  {
    name: 'the highest hashes',
    hashes: [
      [HIGHEST, HIGHEST],
      [1, 1],
      [HIGHEST, HIGHEST],
    ],
    repeats: [[2, 0]],
  },
  {
    name: 'lines without an image',
    hashes: [
      [0, 0],
      [0, 0],
      [5, 0],
      [0, 0],
      [5, 0],
    ],
    repeats: [[4, 2]],
  },
])('$name', ({ hashes, repeats }) => {
  const [low, high] = [0, 1].map((half) => Column.of(hashes.map((pair) => pair[half] ?? 0)))
  const found: (readonly [line: number, first: number])[] = []
  findRepeats(low ?? new Column(), high ?? new Column(), (line, first) => found.push([line, first]))
  expect(found).toEqual(repeats)
})
