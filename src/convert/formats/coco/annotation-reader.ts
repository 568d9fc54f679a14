/** Reads entries of `annotations`, one after the other: nothing is made for each of them. */
import type { JsonReader } from '../../json/json-reader.js'
import { KeySet } from '../../json/key-set.js'
import type { CocoId } from './coco-file.js'
import { ExtentReader } from './read-extent.js'

/** Keys whose values are not taken are here too where every annotation has them: known ones are found faster. */
const KEYS = new KeySet(['image_id', 'category_id', 'bbox', 'iscrowd', 'segmentation', 'id', 'area'])

const BOX_NUMBERS = 4

/** Why an annotation has no box to take over. */
export interface LeftOut {
  readonly reason: 'crowd' | 'rle' | 'no-box'
  readonly what: string
}

const CROWD: LeftOut = {
  reason: 'crowd',
  what: 'it is a crowd (iscrowd is 1): one area for several objects. Draw a box around each of them.',
}
const RLE: LeftOut = {
  reason: 'rle',
  what: 'it has a mask (RLE) and no bbox. Write the box around the mask as its bbox.',
}
const NO_BOX: LeftOut = {
  reason: 'no-box',
  what: 'it has no bbox of four numbers (left, top, width, height), and no polygon to make one of.',
}

/** Its fields are those of the annotation that was read last. */
export class AnnotationReader {
  image: CocoId
  category: CocoId
  /** Left, top, width, height; NaN for what is not a number. */
  readonly box = new Float64Array(BOX_NUMBERS)
  readonly #json: JsonReader
  readonly #extent: ExtentReader
  #boxNumbers = 0
  #isCrowd = false

  constructor(json: JsonReader) {
    this.#json = json
    this.#extent = new ExtentReader(json)
  }

  /** Reads an object. Returns why it has no box, if so. */
  read(): LeftOut | undefined {
    this.image = undefined
    this.category = undefined
    this.#boxNumbers = 0
    this.#isCrowd = false
    this.#extent.clear()
    this.#json.object(KEYS, this.#take)
    return this.#finish()
  }

  #finish(): LeftOut | undefined {
    if (this.#isCrowd) return CROWD
    if (this.#boxNumbers === BOX_NUMBERS) return undefined
    const { hasBox, isMask, left, top, right, bottom } = this.#extent
    if (!hasBox) return isMask ? RLE : NO_BOX
    this.box.set([left, top, right - left, bottom - top])
    return undefined
  }

  readonly #take = (key: number): void => {
    switch (key) {
      case 0:
        this.image = readId(this.#json)
        return
      case 1:
        this.category = readId(this.#json)
        return
      case 2:
        this.#boxNumbers = 0
        if (this.#json.peek() === 'list') this.#json.list(this.#takeBoxNumber)
        else this.#json.skip()
        return
      case 3:
        this.#isCrowd = readFlag(this.#json)
        return
      case 4:
        this.#extent.read()
        return
      default:
        this.#json.skip()
    }
  }

  readonly #takeBoxNumber = (index: number): void => {
    const value = this.#json.number()
    if (value === undefined) this.#boxNumbers = -BOX_NUMBERS
    else if (index < BOX_NUMBERS) this.box[index] = value
    this.#boxNumbers += 1
  }
}

export function readId(json: JsonReader): CocoId {
  return json.peek() === 'text' ? json.text() : json.number()
}

/** A number other than 0, or true. */
function readFlag(json: JsonReader): boolean {
  return json.peek() === 'number' ? json.number() !== 0 : json.isTrue()
}
