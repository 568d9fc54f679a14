/** Images of the testing manifest that are near to one of the training manifest. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { nearLeaks } from '../../../../src/images/near/near-leaks.js'
import { FINE_WORDS, type PerceptualHash } from '../../../../src/images/near/perceptual-hash.js'

/** A hash of which so many bits are 1, from the first on; in the fine hash likewise. */
function hashOf(bits: number, fineBits = 0, group = 0): PerceptualHash {
  const ones = (count: number): number =>
    count <= 0 ? 0 : count >= 32 ? 0xffffffff : (0xffffffff << (32 - count)) >>> 0
  const fine = Uint32Array.from({ length: FINE_WORDS }, (_, word) => ones(fineBits - 32 * word))
  // Groups are far from each other.
  const [high, low] = [ones(bits), group === 0 ? 0 : 0xffffffff]
  return { high, low, fine }
}

const byLine = (hashes: Readonly<Record<number, PerceptualHash>>) =>
  new Map(Object.entries(hashes).map(([line, hash]) => [Number(line), hash]))

describe('leaks of near duplicates', () => {
  test.each([
    {
      name: 'the nearest image, of two that are near',
      training: { 1: hashOf(6), 2: hashOf(2) },
      testing: { 7: hashOf(0) },
      leaks: [{ trainingLine: 2, testingLine: 7, distance: 2, cluster: { training: 2, testing: 1 } }],
    },
    {
      name: 'the first of two that are as near',
      training: { 5: hashOf(4), 2: hashOf(4) },
      testing: { 7: hashOf(1) },
      leaks: [{ trainingLine: 2, testingLine: 7, distance: 3, cluster: { training: 2, testing: 1 } }],
    },
    {
      name: 'each testing image, in the order of its lines',
      training: { 1: hashOf(0), 2: hashOf(0, 0, 1) },
      testing: { 9: hashOf(0, 0, 1), 4: hashOf(0), 5: hashOf(1), 6: hashOf(16) },
      leaks: [
        { trainingLine: 1, testingLine: 4, distance: 0, cluster: { training: 1, testing: 2 } },
        { trainingLine: 1, testingLine: 5, distance: 1, cluster: { training: 1, testing: 2 } },
        { trainingLine: 2, testingLine: 9, distance: 0, cluster: { training: 1, testing: 1 } },
      ],
    },
    {
      name: 'a cluster of images that are near one after the other',
      training: { 1: hashOf(0), 2: hashOf(12) },
      testing: { 3: hashOf(6), 4: hashOf(18) },
      leaks: [
        { trainingLine: 1, testingLine: 3, distance: 6, cluster: { training: 2, testing: 2 } },
        { trainingLine: 2, testingLine: 4, distance: 6, cluster: { training: 2, testing: 2 } },
      ],
    },
    {
      name: 'nothing that differs in one bit too many',
      training: { 1: hashOf(0) },
      testing: { 2: hashOf(9) },
      leaks: [],
    },
    {
      name: 'what differs in seven bits of the fine hash for each that may differ of the coarse hash',
      training: { 1: hashOf(0, 0) },
      testing: { 2: hashOf(0, 56), 3: hashOf(0, 57) },
      leaks: [{ trainingLine: 1, testingLine: 2, distance: 0, cluster: { training: 1, testing: 1 } }],
    },
    { name: 'nothing without a training image', training: {}, testing: { 1: hashOf(0) }, leaks: [] },
  ])('are $name', ({ training, testing, leaks }) => {
    expect(nearLeaks(byLine(training), byLine(testing), 8)).toEqual(leaks)
  })

  test('count each image of a cluster once, in whichever order images are given', () => {
    const anyHashes = fc.dictionary(
      fc.nat({ max: 50 }).map(String),
      fc.tuple(fc.nat({ max: 32 }), fc.nat({ max: 1 })).map(([bits, group]) => hashOf(bits, 0, group)),
    )
    fc.assert(
      fc.property(anyHashes, anyHashes, (training, testing) => {
        const leaks = nearLeaks(byLine(training), byLine(testing), 3)
        const backwards = (hashes: Readonly<Record<string, PerceptualHash>>) =>
          new Map([...byLine(hashes)].toReversed())
        expect(nearLeaks(backwards(training), backwards(testing), 3)).toEqual(leaks)
        for (const { cluster } of leaks) {
          const others = leaks.filter(({ cluster: other }) => other === cluster)
          expect(others).toHaveLength(cluster.testing)
          expect(cluster.training).toBeGreaterThan(0)
        }
      }),
    )
  })
})
