/** Boxes that are far from the others of their label, out of counts by half octaves. */
import type { LineCount } from '../scan/label-entry.js'

/** Boxes that a label must have before any of them is called unusual. Our choice. */
const BOXES_MIN = 20

/** Half octaves from the middle: 8 times. Our choice. */
const FAR = 6

/** Share of the boxes up to which far ones are the exception. Our choice. */
const SHARE_MAX = 0.05

export interface Outlier {
  readonly count: number
  /** The first line that has one. */
  readonly first: number
  /** What the nearest of them is of the middle one, at least: 8 or more, or an eighth or less. */
  readonly times: number
}

/** The boxes that are far from the middle one; undefined where there are none, or too many to be exceptions. */
export function outlierOf(bins: ReadonlyMap<number, LineCount>): Outlier | undefined {
  const sorted = [...bins].sort(([left], [right]) => left - right)
  const total = sorted.reduce((sum, [, { count }]) => sum + count, 0)
  if (total < BOXES_MIN) return undefined
  const middle = middleOf(sorted, total)
  const far = sorted.filter(([bin]) => Math.abs(bin - middle) >= FAR)
  const count = far.reduce((sum, [, bin]) => sum + bin.count, 0)
  if (count === 0 || count > total * SHARE_MAX) return undefined
  const first = Math.min(...far.map(([, bin]) => bin.first))
  const firstBin = far.find(([, bin]) => bin.first === first)?.[0] ?? middle
  // A bin is a half octave wide, so that the distance is at least half a bin less.
  const steps = Math.abs(firstBin - middle) - 1
  return { count, first, times: firstBin > middle ? 2 ** (steps / 2) : 2 ** (-steps / 2) }
}

/** How many times the middle one they are, or the middle one is them; rounded down, since messages say "over". */
export function timesOf(times: number): string {
  return String(Math.floor(times > 1 ? times : 1 / times))
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
