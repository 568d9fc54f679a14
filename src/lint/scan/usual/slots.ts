/** The places of a template where lines differ. Each reads its value into the line, and returns where that ends, or -1. */
import { isDocumentedDateIn } from '../../../manifest/creation-date.js'
import { addToHash } from './known-class-maps.js'
import type { Literal } from './literal.js'
import type { MatchedLine } from './matched-line.js'

export type Slot = (line: MatchedLine, at: number) => number

const QUOTE = 0x22
const COMMA = 0x2c
const BLANK = 0x20
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

/** The text of source-ref, without a blank at one of its ends. */
export const sourceRef: Slot = (line, at) => {
  line.sourceFrom = at
  line.sourceTo = line.endOfText(at)
  return line.bytes[at] === BLANK || line.bytes[line.sourceTo - 1] === BLANK ? -1 : line.sourceTo
}

/** A text or a number that says nothing. */
export const anyText: Slot = (line, at) => line.endOfText(at)
export const anyNumber: Slot = (line, at) => line.endOfNumber(at)

/** A date in a documented form. */
export const creationDate: Slot = (line, at) => {
  const end = line.endOfText(at)
  return end >= 0 && isDocumentedDateIn(line.bytes, at, end) ? end : -1
}

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

/** The label of an image-level attribute. */
export const className: Slot = (line, at) => {
  const end = line.endOfText(at)
  if (end >= 0) line.classNames.push(line.text(at, end))
  return end
}

/** A class map: an object of texts without escapes. */
export const classMap: Slot = (line, at) => {
  const { bytes, end } = line
  let hash = 0
  let isInText = false
  for (let place = at; place < end; place += 1) {
    const byte = bytes[place] ?? 0
    hash = addToHash(hash, byte)
    if (byte === QUOTE) isInText = !isInText
    else if (byte === BACKSLASH || byte < BLANK) return -1
    else if (isInText) continue
    else if (byte === OPEN_BRACE && place > at) return -1
    else if (byte === CLOSE_BRACE) {
      line.classMap = line.classMaps.find(bytes, at, place + 1, hash)
      return line.classMap === undefined ? -1 : place + 1
    }
  }
  return -1
}

/** The order in which the numbers of a box are written, and what is before each of them. */
export interface BoxLayout {
  readonly fields: readonly { readonly name: BoxField; readonly before: Literal }[]
  readonly after: Literal
}

export const BOX_FIELDS = ['class_id', 'left', 'top', 'width', 'height'] as const
export type BoxField = (typeof BOX_FIELDS)[number]

/** One box, and more after commas. */
export function boxes({ fields, after }: BoxLayout): Slot {
  const order = fields.map(({ name }) => BOX_FIELDS.indexOf(name))
  const before = fields.map((field) => field.before)
  const values = new Int32Array(BOX_FIELDS.length)
  const readBox: Slot = (line, from) => {
    let at = from
    for (let index = 0; index < before.length; index += 1) {
      const literal = before[index]
      if (literal?.isAt(line, at) !== true) return -1
      at = line.readWhole(at + literal.length)
      if (at < 0) return -1
      values[order[index] ?? 0] = line.whole
    }
    if (!after.isAt(line, at)) return -1
    line.annotations.push({
      classId: values[0] ?? 0,
      left: values[1] ?? 0,
      top: values[2] ?? 0,
      width: values[3] ?? 0,
      height: values[4] ?? 0,
    })
    return at + after.length
  }
  return listOf(readBox)
}

/** Entries of `objects`: what is before and after the confidence of each. */
export function confidences(before: Literal, after: Literal): Slot {
  return listOf((line, from) => {
    if (!before.isAt(line, from)) return -1
    const end = line.endOfNumber(from + before.length)
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
