/** The name that was probably meant. */

/** Edits up to which a word counts as misspelt; of short words at most a third of the letters. */
const EDITS_MAX = 3

/** The candidate that is fewest edits away, the first of several; undefined without candidates. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return rank(word, candidates)?.candidate
}

/** As {@link nearest}, but only a candidate that the word is likely to be a misspelling of. */
export function misspelt(word: string, candidates: readonly string[]): string | undefined {
  const best = rank(word, candidates)
  return best !== undefined && best.edits <= Math.min(EDITS_MAX, word.length / 3) ? best.candidate : undefined
}

function rank(word: string, candidates: readonly string[]): { candidate: string; edits: number } | undefined {
  let best: { candidate: string; edits: number } | undefined
  for (const candidate of candidates) {
    const edits = editDistance(fold(word), fold(candidate))
    if (best === undefined || edits < best.edits) best = { candidate, edits }
  }
  return best
}

/** Similar names are near: case, `_` for `-`, and Unicode's several spellings of a letter are not edits. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('_', '-').trim()
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
