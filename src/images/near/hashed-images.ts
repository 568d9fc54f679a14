/** The hashes of a manifest's images, each different one once. */
import type { HashColumns } from './near-pairs.js'
import type { PerceptualHash } from './perceptual-hash.js'

/** Images with the same hash. */
export interface HashGroup {
  readonly hash: PerceptualHash
  /** In ascending order. */
  readonly lines: readonly number[]
}

/** @param hashes by line, in any order */
export function groupHashes(hashes: ReadonlyMap<number, PerceptualHash>): readonly HashGroup[] {
  const groups = new Map<string, { readonly hash: PerceptualHash; readonly lines: number[] }>()
  for (const [line, hash] of [...hashes].toSorted(([left], [right]) => left - right)) {
    const key = [hash.high, hash.low, ...hash.fine].join()
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { hash, lines: [line] })
    else known.lines.push(line)
  }
  return [...groups.values()]
}

/** The coarse hashes of all groups. */
export function columnsOf(groups: readonly HashGroup[]): HashColumns {
  return {
    high: Uint32Array.from(groups, ({ hash }) => hash.high),
    low: Uint32Array.from(groups, ({ hash }) => hash.low),
  }
}
