/** Hashes as text: how they are kept from run to run. */
import { FINE_WORDS, type PerceptualHash } from './perceptual-hash.js'

/** Hexadecimal digits of a word of 32 bits. */
const DIGITS = 8

const WORDS = 2 + FINE_WORDS
const TEXT = new RegExp(`^[0-9a-f]{${String(WORDS * DIGITS)}}$`)

export function writeHash({ high, low, fine }: PerceptualHash): string {
  return [high, low, ...fine].map((word) => word.toString(16).padStart(DIGITS, '0')).join('')
}

/** Undefined for what {@link writeHash} did not write. */
export function readHash(text: string): PerceptualHash | undefined {
  if (!TEXT.test(text)) return undefined
  const words = Uint32Array.from({ length: WORDS }, (_, at) =>
    Number.parseInt(text.slice(at * DIGITS, (at + 1) * DIGITS), 16),
  )
  return { high: words[0] ?? 0, low: words[1] ?? 0, fine: words.slice(2) }
}
