/** The places of a template where lines differ. Each reads its value into the line, and returns where that ends, or -1. */
import { endOfDocumentedDate } from '../../../manifest/creation-date.js'
import { mixed, OTHER_SEED, SEED, withUnit, withUnitOfOther } from '../hash.js'
import { isInText, QUOTE } from './line-bytes.js'
import type { Literal } from './literal.js'
import type { MatchedLine } from './matched-line.js'

export type Slot = (line: MatchedLine, at: number) => number

const COMMA = 0x2c
const BLANK = 0x20
const CLOSE_BRACE = 0x7d

/** The text of source-ref, without a blank at one of its ends, and its hashes. */
export const sourceRef: Slot = (line, from) => {
  const { bytes } = line
  let low = SEED
  let high = OTHER_SEED
  let at = from
  for (; isInText(bytes[at]); at += 1) {
    const unit = bytes[at] ?? 0
    low = withUnit(low, unit)
    high = withUnitOfOther(high, unit)
  }
  line.sourceFrom = from
  line.sourceTo = at
  line.sourceLow = mixed(low)
  line.sourceHigh = mixed(high)
  return bytes[at] !== QUOTE || bytes[from] === BLANK || bytes[at - 1] === BLANK ? -1 : at
}

/** A text or a number that says nothing. */
export const anyText: Slot = (line, at) => line.endOfText(at)
export const anyNumber: Slot = (line, at) => line.endOfNumber(at)

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

/** The label of an image-level attribute. */
export const className: Slot = (line, at) => {
  const end = line.endOfText(at)
  if (end >= 0) line.classNames.push(line.text(at, end))
  return end
}

/** A class map in which no label has a closing brace. */
export const classMap: Slot = (line, at) => {
  const { bytes, end } = line
  let place = at
  while (place < end && bytes[place] !== CLOSE_BRACE) place += 1
  if (place >= end) return -1
  line.classMap = line.classMaps.find(line, at, place + 1)
  return line.classMap === undefined ? -1 : place + 1
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
  const numbers = fields.map(({ name, before }) => ({ literal: before, value: BOX_FIELDS.indexOf(name) }))
  const values = new Int32Array(BOX_FIELDS.length)
  const readBox: Slot = (line, from) => {
    let at = from
    for (const { literal, value } of numbers) {
      if (!literal.isAt(line, at)) return -1
      at = line.readWhole(at + literal.length)
      if (at < 0) return -1
      values[value] = line.whole
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
