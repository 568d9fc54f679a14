/** The box around a segmentation. */
import type { JsonReader } from '../../json/json-reader.js'

/** Reads `segmentation`, one after the other: nothing is made for each of them. */
export class ExtentReader {
  left = 0
  top = 0
  right = 0
  bottom = 0
  /** Whether it is a mask as runs of pixels (RLE). */
  isMask = false
  readonly #json: JsonReader

  constructor(json: JsonReader) {
    this.#json = json
  }

  /** Whether there is a box: a polygon with a point. */
  get hasBox(): boolean {
    return this.right >= this.left && this.bottom >= this.top
  }

  clear(): void {
    this.left = Infinity
    this.top = Infinity
    this.right = -Infinity
    this.bottom = -Infinity
    this.isMask = false
  }

  /** Polygons are lists of x, y, x, y… */
  read(): void {
    const kind = this.#json.peek()
    this.isMask = kind === 'object'
    if (kind === 'list') this.#json.list(this.#takePolygon)
    else this.#json.skip()
  }

  readonly #takePolygon = (): void => {
    if (this.#json.peek() === 'list') this.#json.list(this.#takeNumber)
    else this.#json.skip()
  }

  readonly #takeNumber = (index: number): void => {
    const value = this.#json.number() ?? NaN
    if (index % 2 === 0) {
      if (value < this.left) this.left = value
      if (value > this.right) this.right = value
    } else {
      if (value < this.top) this.top = value
      if (value > this.bottom) this.bottom = value
    }
  }
}
