/** What the usual lines of a range add to one of its labels. */
import { widen, type LabelEntry, type LineCount } from '../label-entry.js'
import type { MatchedLine } from './matched-line.js'
import { SourceBound } from './source-bound.js'

/** Boxes that the service takes have sides of 1 to 4096 pixels: their halves of octaves are between these. */
const BIN_MIN = -32
const BINS = 64

export class LabelTally {
  readonly entry: LabelEntry
  /** Of the label, in the table of the range. */
  readonly number: number
  readonly sides: BinTally
  readonly shapes: BinTally
  boxes = 0
  /** The line that was counted last. */
  #line = 0
  #lines = 0
  readonly #least = new SourceBound()
  readonly #greatest = new SourceBound()
  readonly #lowest = new SourceBound()
  readonly #highest = new SourceBound()

  constructor(entry: LabelEntry, number: number) {
    this.entry = entry
    this.number = number
    this.sides = new BinTally(entry.sides)
    this.shapes = new BinTally(entry.shapes)
  }

  /** Counts a line once, however often it has the label. False if it was counted before. */
  addLine(line: number, matched: MatchedLine): boolean {
    if (this.#line === line) return false
    this.#line = line
    if (this.#lines === 0 || this.#least.compare(matched) < 0) this.#least.set(matched)
    if (this.#lines === 0 || this.#greatest.compare(matched) > 0) this.#greatest.set(matched)
    if (this.#lines === 0 || this.#lowest.compareByNumbers(matched) < 0) this.#lowest.set(matched)
    if (this.#lines === 0 || this.#highest.compareByNumbers(matched) > 0) this.#highest.set(matched)
    this.#lines += 1
    return true
  }

  /** Adds all that was counted to the label. */
  end(): void {
    const { entry } = this
    entry.lines.sure += this.#lines
    entry.boxes += this.boxes
    const { text: least } = this.#least
    widen(entry, { least, greatest: this.#greatest.text, lowest: this.#lowest.text, highest: this.#highest.text })
    this.sides.end()
    this.shapes.end()
  }
}

/** Counts of boxes by their size or shape. */
class BinTally {
  readonly #bins: Map<number, LineCount>
  readonly #counts = new Int32Array(BINS)

  /** @param bins that the counts are added to */
  constructor(bins: Map<number, LineCount>) {
    this.#bins = bins
  }

  /** Counts a box. True for the first one of its bin, with which {@link begin} is to be called. */
  add(bin: number): boolean {
    const at = bin - BIN_MIN
    const count = this.#counts[at] ?? 0
    this.#counts[at] = count + 1
    return count === 0
  }

  /** Notes where the first box of a bin is; an earlier line may have had one. */
  begin(bin: number, first: number, column: number): void {
    if (!this.#bins.has(bin)) this.#bins.set(bin, { count: 0, first, column })
  }

  end(): void {
    for (const [bin, known] of this.#bins) known.count += this.#counts[bin - BIN_MIN] ?? 0
  }
}
