/** Pairs of hashes that are near, without comparing all pairs. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { findNearPairs, type HashColumns } from '../../../../src/images/near/near-pairs.js'
import { bitsIn } from '../../../../src/images/near/perceptual-hash.js'

type Hash = readonly [high: number, low: number]

function columnsOf(hashes: readonly Hash[]): HashColumns {
  return {
    high: Uint32Array.from(hashes, ([high]) => high),
    low: Uint32Array.from(hashes, ([, low]) => low),
  }
}

function pairsOf(left: readonly Hash[], right: readonly Hash[], distance: number): readonly string[] {
  const found: string[] = []
  findNearPairs(columnsOf(left), columnsOf(right), distance, (one, other, apart) => {
    found.push([one, other, apart].map(String).join(' '))
  })
  return found.toSorted()
}

function allPairs(left: readonly Hash[], right: readonly Hash[], distance: number): readonly string[] {
  const found = left.flatMap(([high, low], one) =>
    right.flatMap(([otherHigh, otherLow], other) => {
      const apart = bitsIn(high ^ otherHigh) + bitsIn(low ^ otherLow)
      return apart <= distance ? [[one, other, apart].map(String).join(' ')] : []
    }),
  )
  return found.toSorted()
}

const anyWord = fc.nat({ max: 0xffffffff })
const anyHash = fc.tuple(anyWord, anyWord)
const anyBits = fc.uniqueArray(fc.nat({ max: 63 }), { maxLength: 20 })

/** Hashes of which many are near to each other: a few, and copies of these with some bits changed. */
const anyHashes = fc
  .tuple(fc.array(anyHash, { minLength: 1, maxLength: 4 }), fc.array(anyBits, { maxLength: 12 }))
  .map(([few, changes]): readonly Hash[] => [
    ...few,
    ...changes.map((bits, at) => withChanged(few[at % few.length] ?? [0, 0], bits)),
  ])

function withChanged([high, low]: Hash, bits: readonly number[]): Hash {
  const maskOf = (from: number) =>
    bits.filter((bit) => bit >= from && bit < from + 32).reduce((mask, bit) => mask | (1 << (bit - from)), 0)
  return [(high ^ maskOf(0)) >>> 0, (low ^ maskOf(32)) >>> 0]
}

describe('near pairs', () => {
  test.each([0, 1, 2, 3, 4, 5, 7, 8, 10, 11, 16, 19])(
    'within %i bits are those of a comparison of all pairs',
    (distance) => {
      fc.assert(
        fc.property(anyHashes, anyHashes, (some, others) => {
          const [left, right] = [
            [...some, ...others.slice(0, 3)],
            [...others, ...some.slice(0, 3)],
          ]
          expect(pairsOf(left, right, distance)).toEqual(allPairs(left, right, distance))
        }),
        { numRuns: 12 },
      )
    },
  )

  test('are found wherever the bits are that differ', () => {
    const hash: Hash = [0x89abcdef, 0x01234567]
    for (let start = 0; start < 64; start += 3)
      for (const step of [1, 5, 16]) {
        const bits = [...new Set(Array.from({ length: 10 }, (_, at) => (start + at * step) % 64))]
        const other = withChanged(hash, bits)
        expect(pairsOf([hash], [other], bits.length)).toEqual([`0 0 ${String(bits.length)}`])
        expect(pairsOf([hash], [other], bits.length - 1)).toEqual([])
      }
  })

  test.each([
    { name: 'the left list is empty', left: [], right: [[1, 2]] as const },
    { name: 'the right list is empty', left: [[1, 2]] as const, right: [] },
  ])('are none where $name', ({ left, right }) => {
    expect(pairsOf(left, right, 16)).toEqual([])
  })
})
