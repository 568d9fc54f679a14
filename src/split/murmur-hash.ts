/**
 * MurmurHash3, the variant x86 of 32 bits, by Austin Appleby, who has put it into the public domain. It spreads keys that
 * differ in a single digit over all its values, and there is a program for it in every language: who has the names of the
 * images can tell where a split puts them.
 */

const C1 = 0xcc9e2d51
const C2 = 0x1b873593

/**
 * @param bytes  the key is from `from` to before `to`
 * @param seed   0 to 4,294,967,295
 * @returns      0 to 4,294,967,295
 */
export function murmurHash3(bytes: Uint8Array, seed: number, from = 0, to = bytes.length): number {
  const length = to - from
  const tail = from + (length & ~3)
  let hash = seed | 0
  for (let at = from; at < tail; at += 4) {
    const word =
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24)
    hash ^= scrambled(word)
    hash = Math.imul(rotated(hash, 13), 5) + 0xe6546b64
  }
  let rest = 0
  if ((length & 3) === 3) rest |= byteAt(bytes, tail + 2) << 16
  if ((length & 3) >= 2) rest |= byteAt(bytes, tail + 1) << 8
  if ((length & 3) >= 1) hash ^= scrambled(rest | byteAt(bytes, tail))
  hash ^= length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function scrambled(word: number): number {
  return Math.imul(rotated(Math.imul(word, C1), 15), C2)
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}
