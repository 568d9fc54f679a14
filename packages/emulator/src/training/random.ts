/** Numbers that look random and are the same for the same words: simulated results have to be repeatable. */

/** A source of numbers in [0, 1) that follows from the words alone. */
export function seededRandom(...words: readonly string[]): () => number {
  let state = hash(words.join('\u0000'))
  return () => {
    // Mulberry32, a well known small generator; nothing here needs more than an even spread.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The entries in another order. */
export function shuffled<T>(entries: readonly T[], random: () => number): readonly T[] {
  return entries
    .map((entry) => ({ entry, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ entry }) => entry)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193)
  return value >>> 0
}
