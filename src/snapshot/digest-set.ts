/** A set of 64-bit digests in typed arrays: 250,000 of them take 4 MB, where the texts themselves would take many times that. */
import type { Digest64 } from './image-digest.js'

const CAPACITY_AT_START = 1024

/** A hash table with open addressing. Its digests are taken as well mixed: their own bits choose the slot. */
export class DigestSet {
  /** Two words a slot, high and low; a slot of two zeros is free. */
  #slots = new Uint32Array(2 * CAPACITY_AT_START)
  #size = 0

  /** How many different digests were added. */
  get size(): number {
    return this.#size
  }

  has(digest: Digest64): boolean {
    return !isFree(this.#slots, find(this.#slots, digest.high, lowOf(digest)))
  }

  /** @returns whether the digest is new to the set */
  add(digest: Digest64): boolean {
    const added = put(this.#slots, digest.high, lowOf(digest))
    if (added) this.#size += 1
    // Half full at most, so that a search ends after a step or two.
    if (this.#size * 4 > this.#slots.length) this.#grow()
    return added
  }

  #grow(): void {
    const grown = new Uint32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 2) {
      if (!isFree(this.#slots, at)) put(grown, wordAt(this.#slots, at), wordAt(this.#slots, at + 1))
    }
    this.#slots = grown
  }
}

/** The digest of all zeros would be taken for a free slot; it shares the slot of its neighbour. */
function lowOf({ high, low }: Digest64): number {
  return high === 0 && low === 0 ? 1 : low
}

/** The index of the digest's slot, or of the free one where it belongs. */
function find(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 2 - 1
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = 2 * slot
    if (isFree(slots, at) || (slots[at] === high && slots[at + 1] === low)) return at
  }
}

function put(slots: Uint32Array, high: number, low: number): boolean {
  const at = find(slots, high, low)
  if (!isFree(slots, at)) return false
  slots[at] = high
  slots[at + 1] = low
  return true
}

function isFree(slots: Uint32Array, at: number): boolean {
  return slots[at] === 0 && slots[at + 1] === 0
}

function wordAt(slots: Uint32Array, at: number): number {
  return slots[at] ?? 0
}
