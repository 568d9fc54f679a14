import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DigestSet } from '../../../src/snapshot/digest-set.js'
import type { Digest64 } from '../../../src/snapshot/image-digest.js'

/** Few different words, so that slots collide. */
const word = fc.oneof(fc.nat(3), fc.constantFrom(1024, 2048, 0xffff_ffff), fc.nat(0xffff_ffff))
const digest: fc.Arbitrary<Digest64> = fc.record({ high: word, low: word })

/** The only pair that the set treats as equal: all zeros marks a free slot. */
function keyOf({ high, low }: Digest64): string {
  return high === 0 && low === 0 ? '0:1' : `${String(high)}:${String(low)}`
}

describe('DigestSet', () => {
  test('contains what was added, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(digest), fc.array(digest), (added, asked) => {
        const set = new DigestSet()
        const naive = new Set<string>()
        for (const each of added) {
          expect(set.add(each)).toBe(!naive.has(keyOf(each)))
          naive.add(keyOf(each))
        }
        expect(set.size).toBe(naive.size)
        for (const each of [...added, ...asked]) expect(set.has(each)).toBe(naive.has(keyOf(each)))
      }),
    )
  })

  test('grows without losing any', () => {
    const set = new DigestSet()
    const all = Array.from({ length: 5000 }, (_, index) => ({ high: index % 7, low: index * 1024 }))
    for (const each of all) set.add(each)
    expect(set.size).toBe(5000)
    expect(all.every((each) => set.has(each))).toBe(true)
    expect(set.has({ high: 7, low: 0 })).toBe(false)
  })
})
