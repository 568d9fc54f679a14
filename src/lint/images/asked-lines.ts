/**
 * What has to be known of a line when the answer about its image comes, for hundreds of thousands of lines at once: numbers
 * in arrays, and what many lines have in common once.
 */
import type { ListedImage } from './image-facts.js'
import type { LineLoss } from './images-part.js'

export interface AskedLine extends LineLoss, Pick<ListedImage, 'stated' | 'reach'> {}

export class AskedLines {
  /** Of each line the number of its loss, from 1; 0 where nothing is asked. */
  readonly #losses: Uint32Array
  /** Width and height, right and bottom; NaN where there are none. Empty while no line has any. */
  #pixels = new Float64Array(0)
  readonly #different: LineLoss[] = []
  readonly #numbers = new Map<string, number>()

  constructor(lines: number) {
    this.#losses = new Uint32Array(lines + 1)
  }

  set({ line, stated, reach }: ListedImage, loss: LineLoss): void {
    this.#losses[line] = this.#numberOf(loss)
    if (stated === undefined && reach === undefined && this.#pixels.length === 0) return
    if (this.#pixels.length === 0) this.#pixels = new Float64Array(this.#losses.length * 4).fill(NaN)
    const at = line * 4
    this.#pixels[at] = stated?.width ?? NaN
    this.#pixels[at + 1] = stated?.height ?? NaN
    this.#pixels[at + 2] = reach?.right ?? NaN
    this.#pixels[at + 3] = reach?.bottom ?? NaN
  }

  /** Undefined for a line that was not asked about, or was taken. */
  take(line: number): AskedLine | undefined {
    const loss = this.#different[(this.#losses[line] ?? 0) - 1]
    if (loss === undefined) return undefined
    this.#losses[line] = 0
    const at = line * 4
    const [width, height] = [this.#pixels[at], this.#pixels[at + 1]]
    const [right, bottom] = [this.#pixels[at + 2], this.#pixels[at + 3]]
    return {
      boxes: loss.boxes,
      isDoubtful: loss.isDoubtful,
      stated: isNone(width) || isNone(height) ? undefined : { width, height },
      reach: isNone(right) || isNone(bottom) ? undefined : { right, bottom },
    }
  }

  #numberOf({ boxes, isDoubtful }: LineLoss): number {
    let key = isDoubtful ? '1' : '0'
    for (const [label, count] of boxes) key += `${String(count)} ${String(label.length)} ${label}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#different.push({ boxes, isDoubtful })
    this.#numbers.set(key, number)
    return number
  }
}

function isNone(pixels: number | undefined): pixels is undefined {
  return pixels === undefined || Number.isNaN(pixels)
}
