/** Images of a CSV file, whose boxes may be in any of its lines. */
import { SourceError } from '../../source-error.js'
import type { ImageSize, SourceBox, SourceImage } from '../../source-image.js'
import { shown } from '../../files/source-file.js'
import { formatCount } from '../../../text/number.js'

/** Rows of one file. Our choice: forty boxes for each of the 250,000 images that the service takes. */
const ROWS_MAX = 10_000_000

/** What a row says. */
export interface CsvRow {
  readonly line: number
  readonly name: string
  /** Labels of the image, or of the box. */
  readonly labels: readonly string[]
  /** Left, top, width, height. */
  readonly box: readonly [number, number, number, number] | undefined
  readonly size: ImageSize | undefined
}

/** Numbers that a box has in the list of all: label, left, top, width, height, line. */
const BOX_NUMBERS = 6

interface Gathered {
  readonly line: number
  size: ImageSize | undefined
  readonly labels: string[]
  /** {@link BOX_NUMBERS} for each box: objects would need four times the memory. */
  readonly boxes: number[]
}

/** Gathers rows, and gives the images in the order of their first rows. */
export class GatheredImages {
  readonly #file: string
  readonly #images = new Map<string, Gathered>()
  readonly #labels: string[] = []
  readonly #numbers = new Map<string, number>()
  #rows = 0
  #areWithinOne = true
  #hasFraction = false

  constructor(file: string) {
    this.#file = file
  }

  /** @throws SourceError for too many rows */
  add({ line, name, labels, box, size }: CsvRow): void {
    this.#rows += 1
    if (this.#rows > ROWS_MAX) {
      throw new SourceError(
        `${shown(this.#file)} has more than ${formatCount(ROWS_MAX)} rows; cut it into several files.`,
      )
    }
    const image = this.#imageOf(name, line)
    image.size ??= size
    if (box === undefined) {
      image.labels.push(...labels)
      return
    }
    const [left, top, width, height] = box
    for (const label of labels) image.boxes.push(this.#numberOf(label), left, top, width, height, line)
    for (const value of [left, top, left + width, top + height]) {
      // A sum of fractions may be above 1 by what rounding makes of it.
      if (value < 0 || value > 1.000_001) this.#areWithinOne = false
      if (!Number.isInteger(value)) this.#hasFraction = true
    }
  }

  /** @param isFraction whether boxes are fractions; undefined: when all of them are within 0 and 1, and not all whole */
  *images(isFraction?: boolean): Generator<SourceImage, void, undefined> {
    const unit = (isFraction ?? (this.#areWithinOne && this.#hasFraction)) ? 'fraction' : 'pixels'
    for (const [name, { line, size, labels, boxes }] of this.#images) {
      const place = { file: this.#file, line }
      yield { name, place, size, labels, boxes: this.#boxesOf(boxes, unit), created: undefined }
    }
  }

  #boxesOf(numbers: readonly number[], unit: SourceBox['unit']): readonly SourceBox[] {
    return Array.from({ length: numbers.length / BOX_NUMBERS }, (_, index) => {
      const [label = 0, left = 0, top = 0, width = 0, height = 0, line = 0] = numbers.slice(
        index * BOX_NUMBERS,
        (index + 1) * BOX_NUMBERS,
      )
      return { label: this.#labels[label] ?? '', left, top, width, height, unit, place: { file: this.#file, line } }
    })
  }

  #imageOf(name: string, line: number): Gathered {
    const known = this.#images.get(name)
    if (known !== undefined) return known
    const image = { line, size: undefined, labels: [], boxes: [] }
    this.#images.set(name, image)
    return image
  }

  #numberOf(label: string): number {
    const known = this.#numbers.get(label)
    if (known !== undefined) return known
    const number = this.#labels.push(label) - 1
    this.#numbers.set(label, number)
    return number
  }
}
