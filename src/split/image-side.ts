/** On which side of a split an image is. */
import { groupOf, type GroupBy } from '../lint/group-by.js'
import { murmurHash3 } from './murmur-hash.js'
import type { LineImageScanner } from './scan-line-image.js'

export const SIDES = ['training', 'testing'] as const
export type Side = (typeof SIDES)[number]

/** What a split is decided by. */
export interface SplitRule {
  /** Share of the images to test with, between 0 and 1. */
  readonly testing: number
  /** Of the hash: 0 to 4,294,967,295. */
  readonly seed: number
  readonly groupBy: GroupBy | undefined
}

/** Values of a hash. */
const HASHES = 2 ** 32

/**
 * Decides by a hash of the image, or of its group, and by nothing else: not by other images, nor by their order. So an image
 * stays where it is whatever is added or removed, a group is never on both sides, and a larger share for testing only moves
 * images from training to testing. An image is known by its key, so that it keeps its side in a copy of the bucket.
 */
export class ImageSides {
  /** Of the last image: its place between 0 and 1. It is tested if that is below the share for testing. */
  place = 0
  readonly #rule: SplitRule
  readonly #placesOfGroups = new Map<string, number>()

  constructor(rule: SplitRule) {
    this.#rule = rule
  }

  sideOf(image: LineImageScanner): Side {
    const { groupBy, seed, testing } = this.#rule
    const group = groupBy === undefined ? undefined : groupOf(image.sourceRef(), groupBy)
    this.place = group === undefined ? placeOfBytes(image.source, seed, image.from, image.to) : this.#placeOf(group)
    return this.place < testing ? 'testing' : 'training'
  }

  /** What is decided as one: the group of an image, or the image itself. */
  unitOf(image: LineImageScanner): string {
    const sourceRef = image.sourceRef()
    const { groupBy } = this.#rule
    return (groupBy === undefined ? undefined : groupOf(sourceRef, groupBy)) ?? sourceRef
  }

  #placeOf(group: string): number {
    const known = this.#placesOfGroups.get(group)
    if (known !== undefined) return known
    const place = placeOf(group, this.#rule.seed)
    this.#placesOfGroups.set(group, place)
    return place
  }
}

/** The place of an image or a group, between 0 and 1. */
export function placeOf(unit: string, seed: number): number {
  const bytes = Buffer.from(unit)
  return placeOfBytes(bytes, seed, 0, bytes.length)
}

function placeOfBytes(bytes: Buffer, seed: number, from: number, to: number): number {
  return murmurHash3(bytes, seed, keyStart(bytes, from, to), to) / HASHES
}

const SCHEME = Buffer.from('s3://')
const SLASH = 0x2f

/** Where the key begins: after `s3://bucket/`; of any other text, at its beginning. */
function keyStart(bytes: Buffer, from: number, to: number): number {
  for (let index = 0; index < SCHEME.length; index += 1) if (bytes[from + index] !== SCHEME[index]) return from
  for (let at = from + SCHEME.length; at < to; at += 1) if (bytes[at] === SLASH) return at + 1
  return from
}
