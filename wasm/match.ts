/** Compares a line with the program of a template, and takes out what differs from line to line. */
import { isSame } from './bytes'
import { CLASS_MAP, CLASS_NAME, findKnown, isTaken, labelOf } from './known'
import { BOXES, BOXES_MAX, BOX_BYTES, NAMES, NAMES_MAX, NAME_BYTES, PLACE, WORD } from './layout'
import { endOfBraces, endOfDate, endOfNumber, endOfShare, endOfText, endOfWhole, whole } from './tokens'

/** Steps of a program: what comes after the bytes that are the same on all lines. */
const END: i32 = 0
const SOURCE_REF: i32 = 1
const ANY_TEXT: i32 = 2
const ANY_NUMBER: i32 = 3
const CONFIDENCE: i32 = 4
const CREATION_DATE: i32 = 5
const WHOLE_NUMBER: i32 = 6
const IMAGE_WIDTH: i32 = 7
const IMAGE_HEIGHT: i32 = 8
const CLASS_NAME_STEP: i32 = 9
const CLASS_MAP_STEP: i32 = 10
const BOX_LIST: i32 = 11
const CONFIDENCES: i32 = 12

const COMMA: u32 = 0x2c
const BLANK: u32 = 0x20
const OPEN_BRACE: u32 = 0x7b
const BOX_NUMBERS: usize = 5

/** What the line has. */
export let sourceFrom: usize = 0
export let sourceTo: usize = 0
export let width: i32 = 0
export let height: i32 = 0
export let boxCount: i32 = 0
/** Entries of `objects`, each with a confidence. */
export let confidences: i32 = 0
/** 0 without one. */
export let classMap: usize = 0
let nameCount: i32 = 0
/** Of the class map of the line; or a class map or a class name that is not known. */
export let tokenFrom: usize = 0
export let tokenTo: usize = 0
/** What the token is, where it is not known; 0 otherwise. */
export let unknown: i32 = 0

/** The step that is next. */
let step: usize = 0

/** Where the part of a line ends that a program reads; 0 where it cannot. */
export function endOfLine(firstStep: usize, from: usize): usize {
  boxCount = 0
  confidences = 0
  classMap = 0
  nameCount = 0
  unknown = 0
  step = firstStep
  let at = from
  while (true) {
    const kind = load<i32>(step)
    step += WORD
    at = endOfBytes(at)
    if (at == 0 || kind == END) return at
    at = endOfStep(kind, at)
    if (at == 0) return 0
  }
}

/** The bytes that the program has next: their place, and their length. */
function endOfBytes(at: usize): usize {
  const end = endOfBytesOf(step, at)
  step += 2 * WORD
  return end
}

function endOfBytesOf(bytes: usize, at: usize): usize {
  const length = <usize>load<u32>(bytes, WORD)
  return isSame(at, <usize>load<u32>(bytes), length) ? at + length : 0
}

function endOfStep(kind: i32, at: usize): usize {
  switch (kind) {
    case SOURCE_REF:
      return endOfSource(at)
    case ANY_TEXT:
      return endOfText(at)
    case ANY_NUMBER:
      return endOfNumber(at)
    case CONFIDENCE:
      return endOfShare(at)
    case CREATION_DATE:
      return endOfDate(at)
    case WHOLE_NUMBER:
      return endOfWhole(at)
    case IMAGE_WIDTH: {
      const end = endOfWhole(at)
      width = whole
      return end
    }
    case IMAGE_HEIGHT: {
      const end = endOfWhole(at)
      height = whole
      return end
    }
    case CLASS_NAME_STEP:
      return endOfClassName(at)
    case CLASS_MAP_STEP:
      return endOfClassMap(at)
    case BOX_LIST:
      return endOfBoxes(at)
    default:
      return endOfConfidences(at)
  }
}

/** The text of source-ref, without a blank at one of its ends. */
function endOfSource(from: usize): usize {
  const end = endOfText(from)
  if (end == 0 || <u32>load<u8>(from) == BLANK || <u32>load<u8>(end - 1) == BLANK) return 0
  sourceFrom = from
  sourceTo = end
  return end
}

/** The label of an image-level attribute. */
function endOfClassName(from: usize): usize {
  const end = endOfText(from)
  if (end == 0 || nameCount == NAMES_MAX) return 0
  const known = findKnown(CLASS_NAME, from, end)
  if (known == 0) return stopAt(CLASS_NAME, from, end)
  if (!isTaken(known)) return 0
  const name = NAMES + <usize>nameCount * NAME_BYTES
  store<u32>(name, <u32>labelOf(known, 0))
  store<u32>(name, <u32>from, WORD)
  nameCount++
  return end
}

/** A class map in which no label has a closing brace. */
function endOfClassMap(from: usize): usize {
  // What is before the brace would be read with it, and the columns would be those of a blank.
  if (<u32>load<u8>(from) != OPEN_BRACE) return 0
  const end = endOfBraces(from)
  if (end == 0) return 0
  classMap = findKnown(CLASS_MAP, from, end)
  if (classMap == 0) return stopAt(CLASS_MAP, from, end)
  tokenFrom = from
  tokenTo = end
  return isTaken(classMap) ? end : 0
}

function stopAt(kind: i32, from: usize, to: usize): usize {
  unknown = kind
  tokenFrom = from
  tokenTo = to
  return 0
}

/** One box, and more after commas: of each number which it is and the bytes before it, then the bytes after the last. */
function endOfBoxes(from: usize): usize {
  const numbers = step
  step += BOX_NUMBERS * 3 * WORD + 2 * WORD
  let at = from
  do {
    if (at != from) at = afterBlanks(at + 1)
    if (boxCount == BOXES_MAX) return 0
    const box = BOXES + <usize>boxCount * BOX_BYTES
    store<u32>(box, <u32>at, PLACE)
    let number = numbers
    for (let index: usize = 0; index < BOX_NUMBERS; index++) {
      at = endOfBytesOf(number + WORD, at)
      if (at == 0) return 0
      at = endOfWhole(at)
      if (at == 0) return 0
      store<i32>(box + <usize>load<u32>(number), whole)
      number += 3 * WORD
    }
    at = endOfBytesOf(number, at)
    if (at == 0) return 0
    boxCount++
  } while (<u32>load<u8>(at) == COMMA)
  return at
}

/** Entries of `objects`, and more after commas: the bytes before and after the confidence of each. */
function endOfConfidences(from: usize): usize {
  const before = step
  const after = step + 2 * WORD
  step += 4 * WORD
  let at = from
  do {
    if (at != from) at = afterBlanks(at + 1)
    at = endOfBytesOf(before, at)
    if (at == 0) return 0
    at = endOfShare(at)
    if (at == 0) return 0
    at = endOfBytesOf(after, at)
    if (at == 0) return 0
    confidences++
  } while (<u32>load<u8>(at) == COMMA)
  return at
}

function afterBlanks(from: usize): usize {
  let at = from
  while (<u32>load<u8>(at) == BLANK) at++
  return at
}
