/** The labels of a manifest, numbered in the order in which they first appear; found by their bytes, without decoding them. */
import { murmurHash3 } from './murmur-hash.js'

interface Known {
  readonly bytes: Uint8Array
  readonly number: number
}

export class LabelNames {
  /** By number. */
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()
  /** By the hash of their bytes; of two labels with the same hash, the first. */
  readonly #known = new Map<number, Known>()

  /** Of a label in UTF-8, from `from` to before `to`. */
  numberOfBytes(bytes: Buffer, from: number, to: number): number {
    const hash = murmurHash3(bytes, 0, from, to)
    const known = this.#known.get(hash)
    if (known !== undefined && isSame(known.bytes, bytes, from, to)) return known.number
    const number = this.numberOf(bytes.toString('utf8', from, to))
    if (known === undefined) this.#known.set(hash, { bytes: Uint8Array.prototype.slice.call(bytes, from, to), number })
    return number
  }

  numberOf(label: string): number {
    const known = this.#numbers.get(label)
    if (known !== undefined) return known
    const number = this.names.length
    this.names.push(label)
    this.#numbers.set(label, number)
    return number
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let index = 0; index < known.length; index += 1) if (known[index] !== bytes[from + index]) return false
  return true
}
