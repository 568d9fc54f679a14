/** What a template takes out of a line; the same object for all lines of a thread, so that a line makes no new ones. */
import { IMAGE_BOXES_MAX, IMAGE_LABELS_MAX } from '../../../manifest/limits.js'
import { KnownClassMaps, type KnownClassMap } from './known-class-maps.js'
import { KnownLabels } from './known-labels.js'
import { LineBytes } from './line-bytes.js'

/** What is kept of a box, in this order, in {@link MatchedLine.boxes}. */
export const CLASS_ID = 0
export const LEFT = 1
export const TOP = 2
export const WIDTH = 3
export const HEIGHT = 4
/** Where the box begins in the bytes. */
export const PLACE = 5
export const BOX_NUMBERS = 6

export class MatchedLine extends LineBytes {
  readonly labels = new KnownLabels()
  readonly classMaps = new KnownClassMaps(this.labels)
  sourceFrom = 0
  sourceTo = 0
  /** Both halves of the hash of the source-ref. */
  readonly sourceHash = { low: 0, high: 0 }
  width = 0
  height = 0
  depth = 0
  /** {@link BOX_NUMBERS} for each box. Lines with more boxes than the service takes are not matched. */
  readonly boxes = new Int32Array(IMAGE_BOXES_MAX * BOX_NUMBERS)
  boxCount = 0
  /** Entries of `objects`, each with a confidence. */
  confidences = 0
  classMap: KnownClassMap | undefined
  /** Where the class map begins and ends. */
  classMapFrom = 0
  classMapTo = 0
  /** Numbers of the labels of the image-level attributes, in the order in which the line names them. */
  readonly classNames = new Int32Array(IMAGE_LABELS_MAX)
  classNameCount = 0

  /** Forgets the line before. */
  clear(): void {
    this.boxCount = 0
    this.confidences = 0
    this.classMap = undefined
    this.classNameCount = 0
  }

  /** Whether two boxes are in the same place and of the same class. */
  hasSameBoxes(): boolean {
    const { boxes } = this
    const end = this.boxCount * BOX_NUMBERS
    for (let one = BOX_NUMBERS; one < end; one += BOX_NUMBERS)
      for (let other = 0; other < one; other += BOX_NUMBERS) {
        let at = 0
        while (at < PLACE && boxes[one + at] === boxes[other + at]) at += 1
        if (at === PLACE) return true
      }
    return false
  }
}
