/**
 * The keys of all images that a manifest refers to, found by their bytes. The rows of a report are many times as many, and
 * are compared with it as bytes: none becomes a text. It is in memory that threads share.
 */
import { Column } from '../../lint/scan/column.js'
import { mixed, SEED } from '../../lint/scan/hash.js'

/** A value that can be sent to another thread without a copy. */
export interface ReferenceTable {
  readonly count: number
  /** The keys in UTF-8, one after the other. */
  readonly keys: Uint8Array
  /** Where each key starts, and after the last one where it ends. */
  readonly starts: Uint32Array
  /** Pairs of a hash and the number of a key, from 1; 0 in an empty place. As many pairs as a power of two. */
  readonly places: Int32Array
  /** Bits of which that of each key's hash is set: few enough to stay in the cache of a processor. */
  readonly filter: Int32Array
}

/** Bits of the filter for each key, about: 15 of 16 other keys find theirs not set. */
const FILTER_BITS = 16

/** Bytes of keys that are collected together. */
const BLOCK_BYTES = 1024 * 1024

/** A key has 1,024 UTF-16 units at most, of up to three bytes in UTF-8. */
const KEY_MAX_BYTES = 3 * 1024

export class ReferenceTableBuilder {
  readonly #encoder = new TextEncoder()
  readonly #full: Uint8Array[] = []
  #block = new Uint8Array(BLOCK_BYTES)
  #filled = 0
  readonly #lengths = new Column()

  /** Adds a key; its number is the count of those before. */
  add(key: string): void {
    if (this.#block.length - this.#filled < KEY_MAX_BYTES) {
      this.#full.push(this.#block.subarray(0, this.#filled))
      this.#block = new Uint8Array(BLOCK_BYTES)
      this.#filled = 0
    }
    const { written } = this.#encoder.encodeInto(key, this.#block.subarray(this.#filled))
    this.#filled += written
    this.#lengths.push(written)
  }

  /** The table, and the numbers of keys that are there under an earlier number. */
  finish(): { readonly table: ReferenceTable; readonly repeated: ReadonlySet<number> } {
    const blocks = [...this.#full.splice(0), this.#block.subarray(0, this.#filled)]
    const keys = shared(Uint8Array, sum(blocks.map(({ length }) => length)))
    let at = 0
    for (const block of blocks) {
      keys.set(block, at)
      at += block.length
    }
    const count = this.#lengths.length
    const starts = shared(Uint32Array, count + 1)
    let start = 0
    for (let index = 0; index < count; index += 1) {
      starts[index] = start
      start += this.#lengths.at(index)
    }
    starts[count] = start
    // At most half of the places are taken, so that a search ends after a few steps.
    const places = shared(Int32Array, 2 * powerOfTwo(count * 2))
    const filter = shared(Int32Array, powerOfTwo((count * FILTER_BITS) / 32))
    const table = { count, keys, starts, places, filter }
    const repeated = new Set<number>()
    for (let number = 0; number < count; number += 1) if (!insert(table, number)) repeated.add(number)
    return { table, repeated }
  }
}

/**
 * The hash of a key: of four bytes at a time, and of single ones at its end. Those who read millions of rows make it as
 * they find where the key ends.
 */
export function hashOfKey(bytes: Uint8Array, from: number, to: number): number {
  let hash = SEED
  let at = from
  for (; at + 4 <= to; at += 4)
    hash = withWord(
      hash,
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24),
    )
  for (; at < to; at += 1) hash = withWord(hash, bytes[at] ?? 0)
  return finishHash(hash)
}

/** The same, of a key in a view. */
export function hashInView(view: DataView, from: number, to: number): number {
  let hash = SEED
  let at = from
  for (; at + 4 <= to; at += 4) hash = withWord(hash, view.getInt32(at, true))
  for (; at < to; at += 1) hash = withWord(hash, view.getUint8(at))
  return finishHash(hash)
}

/** A hash with four more bytes, the first one lowest, or with a single one. */
export function withWord(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x01000193)
  return next ^ (next >>> 15)
}

/** From the last byte of a key to its hash. */
export function finishHash(hash: number): number {
  return mixed(hash) | 0
}

/** Whether a key may have this hash: of a million others, hardly one seems to. */
export function mayHave({ filter, places }: ReferenceTable, hash: number): boolean {
  if (((filter[(hash >>> 7) & (filter.length - 1)] ?? 0) & (1 << (hash & 31))) === 0) return false
  const mask = places.length - 2
  for (let place = (hash << 1) & mask; (places[place + 1] ?? 0) !== 0; place = (place + 2) & mask)
    if (places[place] === hash) return true
  return false
}

/** The number of a key, compared byte by byte; -1 where it is not there. */
export function findKey(table: ReferenceTable, bytes: Uint8Array, from: number, to: number): number {
  const { places } = table
  const hash = hashOfKey(bytes, from, to)
  const mask = places.length - 2
  for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
    const number = (places[place + 1] ?? 0) - 1
    if (number < 0) return -1
    if (places[place] === hash && isKey(table, number, bytes, from, to)) return number
  }
}

/** The key of a number, as a text. */
export function keyAt({ keys, starts }: ReferenceTable, number: number): string {
  // The decoder of Node takes no shared memory.
  return new TextDecoder().decode(keys.slice(starts[number] ?? 0, starts[number + 1] ?? 0))
}

/** False where the key is there already. */
function insert(table: ReferenceTable, number: number): boolean {
  const { keys, starts, places, filter } = table
  const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0]
  const hash = hashOfKey(keys, from, to)
  const mask = places.length - 2
  for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
    const there = (places[place + 1] ?? 0) - 1
    if (there < 0) {
      places[place] = hash
      places[place + 1] = number + 1
      const word = (hash >>> 7) & (filter.length - 1)
      filter[word] = (filter[word] ?? 0) | (1 << (hash & 31))
      return true
    }
    if (places[place] === hash && isKey(table, there, keys, from, to)) return false
  }
}

function isKey({ keys, starts }: ReferenceTable, number: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = starts[number] ?? 0
  const length = to - from
  if ((starts[number + 1] ?? 0) - start !== length) return false
  for (let at = 0; at < length; at += 1) if (keys[start + at] !== bytes[from + at]) return false
  return true
}

/** The least power of two that is not less, and at least 8. */
function powerOfTwo(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(8, number)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function shared<T>(
  Kind: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
): T {
  return new Kind(new SharedArrayBuffer(length * Kind.BYTES_PER_ELEMENT))
}
