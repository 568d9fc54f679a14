/** What the usual lines of a range add to a label. */
import { commonLength, copyBlocks } from './bytes'
import { LABELS, LABEL_BYTES, WORD } from './layout'
import { compareByNumbersFrom, compareFrom } from './source'

/** The number of the label in the range, and 1; 0 until a line of the range has it. */
const NUMBER: usize = 0
/** The line that was counted last. */
const LAST_LINE: usize = WORD
const LINES: usize = 2 * WORD
const BOXES_OF_LABEL: usize = 3 * WORD

/** Bounds, each its length and its bytes. */
const LEAST: usize = 4 * WORD
const GREATEST: usize = 5 * WORD
const LOWEST: usize = 6 * WORD
const HIGHEST: usize = 7 * WORD

/** Bins, each a count and the first box of it: line, and column. */
const BINS: usize = 64
const BIN_BYTES: usize = 3 * WORD
/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BIN_MIN: i32 = -32
export const SIDES: usize = 64
export const SHAPES: usize = SIDES + BINS * BIN_BYTES

/** Bytes of a source-ref, so that there is room for four; a multiple of 16. */
export const SOURCE_MAX: usize = 512
const BOUND_TEXTS: usize = SHAPES + BINS * BIN_BYTES

export function placeOfLabel(label: i32): usize {
  return LABELS + <usize>label * LABEL_BYTES
}

export function indexOfLabel(place: usize): i32 {
  return <i32>((place - LABELS) / LABEL_BYTES)
}

/** Begins to count a label in the range. */
export function beginLabel(label: i32, number: u32): void {
  const place = placeOfLabel(label)
  memory.fill(place, 0, BOUND_TEXTS)
  store<u32>(place, number + 1, NUMBER)
}

/** Ends to count it. */
export function endLabel(label: i32): void {
  store<u32>(placeOfLabel(label), 0, NUMBER)
}

export function isBegun(label: usize): bool {
  return load<u32>(label, NUMBER) != 0
}

export function numberOf(label: usize): u32 {
  return load<u32>(label, NUMBER) - 1
}

/** Counts a line once, however often it has the label. False if it was counted before. */
export function countLine(label: usize, line: i32, source: usize, length: usize): bool {
  if (load<i32>(label, LAST_LINE) == line) return false
  store<i32>(label, line, LAST_LINE)
  const lines = load<i32>(label, LINES)
  store<i32>(label, lines + 1, LINES)
  widenBounds(label, lines == 0, source, length)
  return true
}

/** One by one: in a loop they take longer. */
function widenBounds(label: usize, isFirst: bool, source: usize, length: usize): void {
  widenBound(label, LEAST, isFirst, false, -1, source, length)
  widenBound(label, GREATEST, isFirst, false, 1, source, length)
  widenBound(label, LOWEST, isFirst, true, -1, source, length)
  widenBound(label, HIGHEST, isFirst, true, 1, source, length)
}

/** @param sign  -1 for a bound from below, 1 for one from above */
function widenBound(
  label: usize,
  bound: usize,
  isFirst: bool,
  byNumbers: bool,
  sign: i32,
  source: usize,
  length: usize,
): void {
  const text = label + BOUND_TEXTS + ((bound - LEAST) / WORD) * SOURCE_MAX
  if (!isFirst) {
    const known = <usize>load<u32>(label + bound)
    const same = commonLength(source, text, min(length, known))
    const order = byNumbers
      ? compareByNumbersFrom(same, source, length, text, known)
      : compareFrom(same, source, length, text, known)
    if (order * sign <= 0) return
  }
  store<u32>(label + bound, <u32>length)
  copyBlocks(text, source, length)
}

export function countBox(label: usize): void {
  store<i32>(label, load<i32>(label, BOXES_OF_LABEL) + 1, BOXES_OF_LABEL)
}

/** Counts a box in a bin. True for the first one, which {@link beginBin} is to be called for. */
export function countBin(bins: usize, bin: i32): bool {
  const place = bins + <usize>(bin - BIN_MIN) * BIN_BYTES
  const count = load<i32>(place)
  store<i32>(place, count + 1)
  return count == 0
}

export function beginBin(bins: usize, bin: i32, line: i32, column: i32): void {
  const place = bins + <usize>(bin - BIN_MIN) * BIN_BYTES
  store<i32>(place, line, WORD)
  store<i32>(place, column, 2 * WORD)
}
