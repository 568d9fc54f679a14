/** Boxes of a file as columns of numbers: some hundred thousand objects would take ten times the memory. */

const NUMBERS = 4

/** Boxes of a part of the columns, a power of 2. Parts, since a single array would be copied whenever it grows. */
const PART_BOXES = 16_384

export class BoxColumns {
  readonly #parts: Float64Array[] = []
  #length = 0

  /** @param box left, top, width, height */
  push(box: Float64Array): void {
    const at = (this.#length & (PART_BOXES - 1)) * NUMBERS
    if (at === 0) this.#parts.push(new Float64Array(PART_BOXES * NUMBERS))
    this.#parts.at(-1)?.set(box, at)
    this.#length += 1
  }

  /** Puts the numbers of a box into `box`. */
  read(index: number, box: Float64Array): void {
    const part = this.#parts[Math.floor(index / PART_BOXES)]
    const at = (index & (PART_BOXES - 1)) * NUMBERS
    for (let number = 0; number < NUMBERS; number += 1) box[number] = part?.[at + number] ?? NaN
  }
}
