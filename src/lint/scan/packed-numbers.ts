/**
 * Numbers that no longer change, in as few bits as they need. Each is kept as its distance from a straight line: one that
 * is level for small numbers, and one that rises for counters, from which each number is then only a little away.
 */

export interface PackedNumbers {
  /** Where the line begins, and how much it rises from one number to the next. */
  readonly base: number
  readonly slope: number
  /** Of each distance; below 32. */
  readonly bits: number
  /** The distances, one after the other, the lowest bits first. */
  readonly words: Uint32Array<ArrayBuffer>
}

const WORD_BITS = 32

/** @param numbers  each below 2 ** 31, and `base` is added to it */
export function packNumbers(numbers: Uint8Array | Uint16Array, base: number): PackedNumbers {
  const [level, rising] = [lineOf(numbers, 0), lineOf(numbers, meanSlope(numbers))]
  const { least, slope, bits } = level.bits <= rising.bits ? level : rising
  const words = new Uint32Array(Math.ceil((numbers.length * bits) / WORD_BITS))
  for (let place = 0; place < numbers.length; place += 1) {
    const distance = (numbers[place] ?? 0) - risen(place, slope) - least
    const at = place * bits
    const word = Math.floor(at / WORD_BITS)
    const shift = at % WORD_BITS
    words[word] = (words[word] ?? 0) | (distance << shift)
    if (shift + bits > WORD_BITS) words[word + 1] = distance >>> (WORD_BITS - shift)
  }
  return { base: base + least, slope, bits, words }
}

export function packedNumber({ base, slope, bits, words }: PackedNumbers, place: number): number {
  const start = base + risen(place, slope)
  if (bits === 0) return start
  const at = place * bits
  const word = Math.floor(at / WORD_BITS)
  const shift = at % WORD_BITS
  let distance = (words[word] ?? 0) >>> shift
  if (shift + bits > WORD_BITS) distance |= (words[word + 1] ?? 0) << (WORD_BITS - shift)
  return start + (distance & (2 ** bits - 1))
}

/** How far the line has risen: the same whole number wherever it is asked for. */
function risen(place: number, slope: number): number {
  return Math.floor(place * slope)
}

function meanSlope(numbers: Uint8Array | Uint16Array): number {
  const steps = numbers.length - 1
  return steps < 1 ? 0 : ((numbers[steps] ?? 0) - (numbers[0] ?? 0)) / steps
}

/** The highest line of a slope that no number is below, and the bits of the number that is farthest above it. */
function lineOf(numbers: Uint8Array | Uint16Array, slope: number) {
  let least = Infinity
  let most = -Infinity
  for (let place = 0; place < numbers.length; place += 1) {
    const distance = (numbers[place] ?? 0) - risen(place, slope)
    if (distance < least) least = distance
    if (distance > most) most = distance
  }
  return { slope, least, bits: WORD_BITS - Math.clz32(most - least) }
}
