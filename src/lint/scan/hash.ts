/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */

/** Starts of both halves: any two numbers that differ, of 32 bits as all that comes out of them. */
export const SEED = 0x811c9dc5 | 0
const OTHER_SEED = 0x9747b28c | 0

/** One half. Never 0, which means "no text". */
export function hash32(text: string, seed = SEED): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = withUnit(hash, text.charCodeAt(at))
  return mixed(hash)
}

/** The other half, of the same text. */
export function otherHash32(text: string): number {
  let hash = OTHER_SEED
  for (let at = 0; at < text.length; at += 1) hash = withUnitOfOther(hash, text.charCodeAt(at))
  return mixed(hash)
}

/**
 * Puts both halves of the hash of a text of ASCII into `hash`. The loop is here, with what it calls: across modules of a
 * bundle, each call of a byte would look its function up.
 */
export function hashBytes(bytes: Uint8Array, from: number, to: number, hash: { low: number; high: number }): void {
  let low = SEED
  let high = OTHER_SEED
  for (let at = from; at < to; at += 1) {
    const unit = bytes[at] ?? 0
    low = withUnit(low, unit)
    high = withUnitOfOther(high, unit)
  }
  hash.low = mixed(low)
  hash.high = mixed(high)
}

/** One half, before it is mixed, with one more UTF-16 unit. */
function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The same of the other half. */
function withUnitOfOther(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** Spreads the difference of a single letter over all bits. */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 || 1
}

/** Both halves of the hash of a source-ref. */
export interface SourceHash {
  readonly low: number
  readonly high: number
}

export function hashOf(text: string): SourceHash {
  return { low: hash32(text), high: otherHash32(text) }
}
