/**
 * Hashes of texts, which replace the texts where only equality counts. Two halves of 32 bits together make a collision
 * among a million texts about as likely as one in 37 million.
 */

/** Start of the second half: any number that differs from that of the first. */
const OTHER_SEED = 0x9747b28c

/** One half. Never 0, which means "no text". */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The other half, of the same text. */
export function otherHash32(text: string): number {
  let hash = OTHER_SEED
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return mixed(hash)
}

/** Spreads the difference of a single letter over all bits. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 || 1
}
