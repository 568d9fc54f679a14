/** The places of a template where lines differ. Each reads its value into the line, and returns where that ends, or -1. */
import { endOfDocumentedDate } from '../../../manifest/creation-date.js'
import { hashBytes } from '../hash.js'
import type { Literal } from './literal.js'
import { NO_LABEL } from './known-labels.js'
import { BOX_NUMBERS, CLASS_ID, HEIGHT, LEFT, PLACE, TOP, WIDTH, type MatchedLine } from './matched-line.js'

export type Slot = (line: MatchedLine, at: number) => number

const COMMA = 0x2c
const BLANK = 0x20
const OPEN_BRACE = 0x7b

/** The text of source-ref, without a blank at one of its ends, and its hashes. */
export const sourceRef: Slot = (line, from) => {
  const { bytes } = line
  const end = line.endOfSource(from)
  if (end < 0 || bytes[from] === BLANK || bytes[end - 1] === BLANK) return -1
  hashBytes(bytes, from, end, line.sourceHash)
  line.sourceFrom = from
  line.sourceTo = end
  return end
}

/** A text or a number that says nothing. */
export const anyText: Slot = (line, at) => line.endOfText(at)
export const anyNumber: Slot = (line, at) => line.endOfNumber(at)

/** The confidence of an image-level attribute, from 0 to 1. */
export const confidence: Slot = (line, at) => line.endOfShare(at)

/** A date in a documented form. */
export const creationDate: Slot = (line, at) => endOfDocumentedDate(line.bytes, at)

/** The whole number of an image-level attribute. */
export const wholeNumber: Slot = (line, at) => line.readWhole(at)

export const imageWidth: Slot = (line, at) => {
  const end = line.readWhole(at)
  line.width = line.whole
  return end
}

export const imageHeight: Slot = (line, at) => {
  const end = line.readWhole(at)
  line.height = line.whole
  return end
}

export const imageDepth: Slot = (line, at) => {
  const end = line.readWhole(at)
  line.depth = line.whole
  return end
}

/** The label of an image-level attribute, which the service takes. */
export const className: Slot = (line, at) => {
  const end = line.endOfText(at)
  if (end < 0 || line.classNameCount === line.classNames.length) return -1
  const number = line.labels.find(line, at, end)
  if (number === NO_LABEL) return -1
  line.classNames[line.classNameCount] = number
  line.classNameCount += 1
  return end
}

/** A class map in which no label has a closing brace. */
export const classMap: Slot = (line, at) => {
  // What is before the brace would be read with it, and the columns would be those of a blank.
  if (line.bytes[at] !== OPEN_BRACE) return -1
  const end = line.endOfBraces(at)
  if (end < 0) return -1
  line.classMapFrom = at
  line.classMapTo = end
  line.classMap = line.classMaps.find(line, at, end)
  return line.classMap === undefined ? -1 : end
}

/** The order in which the numbers of a box are written, and what is before each of them. */
export interface BoxLayout {
  readonly fields: readonly { readonly name: BoxField; readonly before: Literal }[]
  readonly after: Literal
}

export const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'] as const
export type BoxField = (typeof BOX_FIELDS)[number]

const INDEXES: Readonly<Record<BoxField, number>> = {
  class_id: CLASS_ID,
  left: LEFT,
  top: TOP,
  width: WIDTH,
  height: HEIGHT,
}

/** One box, and more after commas. */
export function boxes({ fields, after }: BoxLayout): Slot {
  const numbers = fields.map(({ name, before }) => ({ literal: before, index: INDEXES[name] }))
  const readBox: Slot = (line, from) => {
    const { boxes } = line
    const box = line.boxCount * BOX_NUMBERS
    if (box === boxes.length) return -1
    let at = from
    for (const { literal, index } of numbers) {
      if (!literal.isAt(line, at)) return -1
      at = line.readWhole(at + literal.length)
      if (at < 0) return -1
      boxes[box + index] = line.whole
    }
    if (!after.isAt(line, at)) return -1
    boxes[box + PLACE] = from
    line.boxCount += 1
    return at + after.length
  }
  return listOf(readBox)
}

/** Entries of `objects`: what is before and after the confidence of each. */
export function confidences(before: Literal, after: Literal): Slot {
  return listOf((line, from) => {
    if (!before.isAt(line, from)) return -1
    const end = line.endOfShare(from + before.length)
    if (end < 0 || !after.isAt(line, end)) return -1
    line.confidences += 1
    return end + after.length
  })
}

/** One item, and more after commas. */
function listOf(item: Slot): Slot {
  return (line, from) => {
    let at = item(line, from)
    while (at >= 0 && line.bytes[at] === COMMA) {
      at += 1
      while (line.bytes[at] === BLANK) at += 1
      at = item(line, at)
    }
    return at
  }
}
