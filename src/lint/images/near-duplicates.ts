/**
 * Images of the testing manifest that look like some of the training manifest. Who compares them is elsewhere
 * (src/images/near); here is what comes of it, as plain data.
 */
import type { ManifestPartial } from '../scan/partial.js'

/** Bits of the hash of an image. */
export const HASH_BITS = 64

/** Bits that the hashes of near duplicates may differ in. Chosen from what was measured: docs/near-duplicates.md. */
export const NEAR_DISTANCE = 10

/** The most that may be asked for: different images differ in about half of the bits, and few in so few. */
export const NEAR_DISTANCE_MAX = 16

/** An image of the testing manifest, and the one of the training manifest that is most like it. */
export interface NearLeak {
  /** 1-based: the first line of each image. */
  readonly trainingLine: number
  readonly testingLine: number
  /** Bits that their hashes differ in. */
  readonly distance: number
  /** Images, of both manifests, that each are near to another of the cluster. */
  readonly cluster: { readonly training: number; readonly testing: number }
}

/** How many images of a manifest were compared. */
export interface ComparedImages {
  /** Different source-refs on valid lines. */
  readonly images: number
  readonly compared: number
  /** How many were not compared, by the reason: a clause that can follow `because`. */
  readonly notCompared: ReadonlyMap<string, number>
}

export interface NearDuplicates {
  /** In the order of the testing manifest. */
  readonly leaks: readonly NearLeak[]
  readonly training: ComparedImages
  readonly testing: ComparedImages
}

/** @throws what ends the run, such as a folder that cannot be read */
export type FindNearDuplicates = (training: ManifestPartial, testing: ManifestPartial) => Promise<NearDuplicates>
