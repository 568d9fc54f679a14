/** Adds to a label what wasm/label.ts has counted of it. */
import { widen, type LabelEntry, type LineCount } from '../label-entry.js'

/** Of a label in the memory: words from its place on. */
const LINES = 2
const BOXES = 3
const BOUND_LENGTHS = 4
const SIDES = 16

/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BINS = 64
const BIN_MIN = -32
/** Words of a bin: a count, and the line and the column of the first box. */
const BIN_WORDS = 3
const SHAPES = SIDES + BINS * BIN_WORDS

const WORD_BYTES = 4
const BOUND_TEXTS = (SHAPES + BINS * BIN_WORDS) * WORD_BYTES
const BOUND_BYTES = 512

export function takeLabel(entry: LabelEntry, memory: Buffer, place: number): void {
  const words = new Uint32Array(memory.buffer, place, BOUND_TEXTS / WORD_BYTES)
  const bound = (index: number): string => {
    const from = place + BOUND_TEXTS + index * BOUND_BYTES
    return memory.toString('latin1', from, from + (words[BOUND_LENGTHS + index] ?? 0))
  }
  entry.lines.sure += words[LINES] ?? 0
  entry.boxes += words[BOXES] ?? 0
  widen(entry, { least: bound(0), greatest: bound(1), lowest: bound(2), highest: bound(3) })
  takeBins(entry.sides, words, SIDES)
  takeBins(entry.shapes, words, SHAPES)
}

/** Other lines may have had boxes of the same bins, before or after. */
function takeBins(bins: Map<number, LineCount>, words: Uint32Array, from: number): void {
  for (let index = 0; index < BINS; index += 1) {
    const at = from + index * BIN_WORDS
    const count = words[at] ?? 0
    if (count === 0) continue
    const first = words[at + 1] ?? 0
    const column = words[at + 2] ?? 0
    const known = bins.get(index + BIN_MIN)
    if (known === undefined) bins.set(index + BIN_MIN, { count, first, column })
    else {
      if (first < known.first) Object.assign(known, { first, column })
      known.count += count
    }
  }
}
