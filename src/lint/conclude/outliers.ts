/** Boxes that are far from the others of their label, out of counts by half octaves. */
import type { LineCount } from '../scan/label-entry.js'

/** Boxes that a label must have before any of them is called unusual. Our choice: of fewer, the middle says little. */
const BOXES_MIN = 20

/**
 * Half octaves from the middle: 11 times or more, since a half octave is counted from its middle. Our choice, after public
 * manifests: in 4,500 boxes of 15 labels, the sides that are further off than that are all of a few pixels, slips of the
 * mouse; those that are 4 to 10 times off are usually right, such as logos that fill the image, and objects far away.
 */
const FAR = 8

/** Share of the boxes up to which far ones are the exception. Our choice: past it a label has two usual sizes. */
const SHARE_MAX = 0.05

/** Boxes on one side of the middle. */
export interface Outlier {
  readonly isAbove: boolean
  readonly count: number
  /** The first line that has one, and the box on it; 1-based. */
  readonly first: number
  readonly column: number | undefined
  /** How many times the middle one each of them is, or the middle one is each of them; rounded down. */
  readonly times: number
}

/** What is asked of a box: within this many times of the middle one. */
export const TIMES_MAX = Math.floor(2 ** ((FAR - 1) / 2))

/** The boxes that are far from the middle one, above it and below; none where they are too many to be exceptions. */
export function outliersOf(bins: ReadonlyMap<number, LineCount>): readonly Outlier[] {
  const sorted = [...bins].sort(([left], [right]) => left - right)
  const total = sorted.reduce((sum, [, { count }]) => sum + count, 0)
  if (total < BOXES_MIN) return []
  const middle = middleOf(sorted, total)
  return [true, false].flatMap((isAbove) => {
    const far = sorted.filter(([bin]) => (isAbove ? bin - middle : middle - bin) >= FAR)
    const count = far.reduce((sum, [, { count: more }]) => sum + more, 0)
    const [earliest] = far.map(([, bin]) => bin).toSorted((left, right) => left.first - right.first)
    if (earliest === undefined || count > total * SHARE_MAX) return []
    const nearest = Math.min(...far.map(([bin]) => Math.abs(bin - middle)))
    // A bin is a half octave wide, so that the distance is at least half a bin less, and that of the middle one too.
    const times = Math.floor(2 ** ((nearest - 1) / 2))
    return [{ isAbove, count, first: earliest.first, column: earliest.column, times }]
  })
}

/** `A box of pear, on line 7, is`, as a sentence begins. */
export function boxesOf(label: string, { count, first }: Outlier): string {
  const line = String(first)
  return count === 1
    ? `A box of ${label}, on line ${line}, is`
    : `${String(count)} boxes of ${label}, first on line ${line}, are`
}

function middleOf(sorted: readonly (readonly [number, LineCount])[], total: number): number {
  let seen = 0
  for (const [bin, { count }] of sorted) {
    seen += count
    if (seen * 2 >= total) return bin
  }
  return 0
}
