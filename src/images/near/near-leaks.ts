/** Which images of the testing manifest are near to one of the training manifest. Pure: hashes in, lines out. */
import type { NearLeak } from '../../lint/images/near-duplicates.js'
import { Clusters } from './clusters.js'
import { columnsOf, groupHashes, type HashGroup } from './hashed-images.js'
import { findNearPairs } from './near-pairs.js'
import { bitsIn, FINE_WORDS, type PerceptualHash } from './perceptual-hash.js'

/** By the line of the image, 1-based. */
export type HashesByLine = ReadonlyMap<number, PerceptualHash>

/**
 * Bits of the fine hash that may differ, for each bit of the coarse hash. A larger share of them than of the coarse hash, which
 * has a fourth of its bits: fine waves change more in a copy. Chosen from what was measured, see docs/near-duplicates.md.
 */
const FINE_BITS_PER_BIT = 7

/**
 * For each image of the testing manifest that is near to some of the training manifest: the nearest of these, the first
 * where several are, and the cluster of both. In the order of the testing manifest.
 * @param distance bits of the coarse hashes that may differ
 */
export function nearLeaks(training: HashesByLine, testing: HashesByLine, distance: number): readonly NearLeak[] {
  const [trained, tested] = [groupHashes(training), groupHashes(testing)]
  const clusters = new Clusters(trained.length + tested.length)
  const nearest = new Map<number, { readonly line: number; readonly distance: number }>()
  findNearPairs(columnsOf(trained), columnsOf(tested), distance, (one, other, apart) => {
    const [first, second] = [trained[one], tested[other]]
    if (first === undefined || second === undefined) return
    if (fineDistance(first.hash, second.hash) > FINE_BITS_PER_BIT * distance) return
    clusters.join(one, trained.length + other)
    const line = first.lines[0] ?? 0
    const known = nearest.get(other)
    const isNearer = known === undefined || apart < known.distance || (apart === known.distance && line < known.line)
    if (isNearer) nearest.set(other, { line, distance: apart })
  })
  const sizes = sizesOf(clusters, trained, tested)
  const leaks = [...nearest].flatMap(([other, { line, distance: apart }]) => {
    const cluster = sizes.get(clusters.of(trained.length + other)) ?? ALONE
    const lines = tested[other]?.lines ?? []
    return lines.map((testingLine) => ({ trainingLine: line, testingLine, distance: apart, cluster }))
  })
  return leaks.toSorted((left, right) => left.testingLine - right.testingLine)
}

function fineDistance({ fine: left }: PerceptualHash, { fine: right }: PerceptualHash): number {
  let apart = 0
  for (let word = 0; word < FINE_WORDS; word += 1) apart += bitsIn((left[word] ?? 0) ^ (right[word] ?? 0))
  return apart
}

const ALONE = { training: 0, testing: 0 }

/** Images of both manifests by the least thing of their cluster. */
function sizesOf(
  clusters: Clusters,
  trained: readonly HashGroup[],
  tested: readonly HashGroup[],
): ReadonlyMap<number, NearLeak['cluster']> {
  const sizes = new Map<number, { training: number; testing: number }>()
  const add = (role: 'training' | 'testing', thing: number, lines: number): void => {
    const of = clusters.of(thing)
    const known = sizes.get(of) ?? { training: 0, testing: 0 }
    known[role] += lines
    sizes.set(of, known)
  }
  for (const [at, { lines }] of trained.entries()) add('training', at, lines.length)
  for (const [at, { lines }] of tested.entries()) add('testing', trained.length + at, lines.length)
  return sizes
}
