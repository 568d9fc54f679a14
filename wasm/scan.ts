/**
 * Takes the usual lines out of the bytes of a manifest: compares each with programs, and counts it. What it cannot do by itself
 * is asked of the caller, which answers and lets it proceed.
 */
import { unitsOf } from './bytes'
import { beginClassMap, countClassMap, endClassMap, forgetKnown, isInRange, labelOf } from './known'
import {
  BOXES,
  BOX_BYTES,
  CLASS_ID,
  HEIGHT,
  LABEL,
  LABEL_ENDS,
  LABEL_IDS,
  LABEL_IDS_MAX,
  LEFT,
  LINES_MAX,
  NAMES,
  NAME_BYTES,
  NUMBERED_NAME,
  OCTAVES,
  OTHER_CLASS_MAPS,
  PLACE,
  PROGRAMS,
  SOURCE_COLUMN,
  SOURCE_FROM,
  SOURCE_HIGH,
  SOURCE_LOW,
  SOURCE_TO,
  TOP,
  WIDTH,
  WORD,
} from './layout'
import {
  SHAPES,
  SIDES,
  SOURCE_MAX,
  beginBin,
  indexOfLabel,
  countBin,
  countBox,
  countLine,
  isBegun,
  numberOf,
} from './label'
import {
  boxCount,
  classMap,
  confidences,
  endOfLine,
  height,
  nameCount,
  sourceFrom,
  sourceTo,
  tokenFrom,
  tokenTo,
  unknown,
  width,
} from './match'
import { hashSource, high, isPlain, low, setBucket } from './source'

export { addKnown, labelsOf } from './known'
export { beginLabel, endLabel, placeOfLabel } from './label'
export { beginClassMap, endClassMap, forgetKnown, unitsOf, setBucket }
export {
  BUCKET,
  LABEL_ENDS,
  LABEL_IDS,
  LABELS_MAX,
  LINE,
  LINE_BYTES,
  NUMBERED_NAME,
  OCTAVES,
  OTHER_CLASS_MAPS,
  PROGRAMS,
  PROGRAM_TEXT,
  PROGRAM_TEXT_BYTES,
  ROOM,
  ROOM_BYTES,
  SOURCE_COLUMN,
  SOURCE_FROM,
  SOURCE_HIGH,
  SOURCE_LOW,
  SOURCE_TO,
} from './layout'
export { classMap, sourceFrom, sourceTo, tokenFrom, tokenTo } from './match'

/** Why it stops: past the last line; at a line that is not usual; with columns that are full; and what it asks for. */
export const STOPPED_AT_END: i32 = 0
export const STOPPED_AT_OTHER: i32 = 1
export const STOPPED_FULL: i32 = 2
export const ASKS_CLASS_MAP: i32 = 3
export const ASKS_CLASS_NAME: i32 = 4
export const ASKS_SOURCE: i32 = 5
export const ASKS_LABEL: i32 = 6
export const ASKS_FIRST_CLASS_MAP: i32 = 7
export const ASKS_FIRST_LAYOUT: i32 = 8
const TAKEN: i32 = 9

/** The line that is next. */
export let at: usize = 0
let line: i32 = 0
/** Where lines begin no more. */
let limit: usize = 0
/** Its program and its newline, once they are known. */
export let program: usize = 0
export let newline: usize = 0

/** What was taken since the columns were last emptied. */
export let lineCount: i32 = 0
export let labelIdCount: i32 = 0
export let otherClassMapCount: i32 = 0

/** What was taken since the range began. */
export let lines: i32 = 0
export let boxLines: i32 = 0
export let imageLevelLines: i32 = 0
/** Lines with a carriage return before the newline, and of the first its number and its length in UTF-16 units. */
export let returns: i32 = 0
export let firstReturn: i32 = 0
export let firstReturnColumn: i32 = 0

/** What is asked for: a label, and where the line has it. */
export let label: i32 = 0
export let labelPlace: usize = 0

const NEWLINE: u32 = 0x0a
const CARRIAGE_RETURN: u32 = 0x0d
const LINE_MAX_BYTES: usize = 100000
/** Labels of a line at most. */
const LABELS_OF_LINE: i32 = 100

/** A program begins with these, and then for each image-level attribute which of the class names is its own. */
const NAME_HASH: usize = 0
const HAS_BOXES: usize = WORD
/** 0 until a line of the range is like it. */
const IN_RANGE: usize = 2 * WORD
const IMAGE_LEVEL: usize = 3 * WORD
const ORDER: usize = 4 * WORD

/** Begins with a range: the bucket is that of the lines before no more. */
export function beginRange(): void {
  lines = 0
  boxLines = 0
  imageLevelLines = 0
  returns = 0
  empty()
  setBucket(0, 0)
}

/** Empties the columns. */
export function empty(): void {
  lineCount = 0
  labelIdCount = 0
  otherClassMapCount = 0
}

/**
 * Takes lines that begin between two places, of which one that begins there also ends there or after it.
 * @param number  of the first line
 */
export function scan(from: usize, to: usize, number: i32): i32 {
  at = from
  limit = to
  line = number
  return takeAll()
}

/** Goes on with the line of which something was asked, and which is usual by the answer. */
export function proceed(): i32 {
  const stop = finish()
  return stop == TAKEN ? takeAll() : stop
}

function takeAll(): i32 {
  while (at < limit) {
    if (lineCount == LINES_MAX || labelIdCount > LABEL_IDS_MAX - LABELS_OF_LINE) return STOPPED_FULL
    const stop = take()
    if (stop != TAKEN) return stop
  }
  return STOPPED_AT_END
}

function take(): i32 {
  if (!findProgram()) return unknown == 0 ? STOPPED_AT_OTHER : unknown + (ASKS_CLASS_MAP - 1)
  if (newline - at > LINE_MAX_BYTES || sourceTo - sourceFrom > SOURCE_MAX) return STOPPED_AT_OTHER
  if (load<i32>(program, HAS_BOXES) != 0 && !areBoxesUsual()) return STOPPED_AT_OTHER
  return isPlain(sourceFrom, sourceTo) ? finish() : ASKS_SOURCE
}

/** Finds the program that the line is like. */
function findProgram(): bool {
  for (let index: usize = 0; ; index++) {
    const tried = <usize>load<u32>(PROGRAMS + index * WORD)
    if (tried == 0) return false
    const end = endOfLine(tried + ORDER + <usize>load<i32>(tried, IMAGE_LEVEL) * WORD, at)
    if (unknown != 0) return false
    if (end == 0) continue
    newline = <u32>load<u8>(end) == CARRIAGE_RETURN ? end + 1 : end
    if (<u32>load<u8>(newline) != NEWLINE) continue
    // The next line is likely to be of the same layout.
    if (index > 0) memory.copy(PROGRAMS + WORD, PROGRAMS, index * WORD)
    store<u32>(PROGRAMS, <u32>tried)
    program = tried
    return true
  }
}

let sizeWidth: i32 = 0
let sizeHeight: i32 = 0
let isSizeTaken: bool = false
let sureSide: f64 = 0

/**
 * Whether the service takes the image and each of its boxes, whichever way its documents are read, and no two boxes are the
 * same. Puts its label into each.
 */
function areBoxesUsual(): bool {
  // Many images have the size of the one before.
  if (sizeWidth != width || sizeHeight != height) takeSize()
  if (!isSizeTaken || classMap == 0 || confidences < boxCount) return false
  const end = BOXES + <usize>boxCount * BOX_BYTES
  for (let box = BOXES; box < end; box += BOX_BYTES) {
    const boxWidth = load<i32>(box, WIDTH)
    const boxHeight = load<i32>(box, HEIGHT)
    if (<f64>boxWidth < sureSide || <f64>boxHeight < sureSide) return false
    if (load<i32>(box, LEFT) + boxWidth > width || load<i32>(box, TOP) + boxHeight > height) return false
    const label = labelOf(classMap, load<i32>(box, CLASS_ID))
    if (label == 0) return false
    store<u32>(box, <u32>label, LABEL)
    for (let other = BOXES; other < box; other += BOX_BYTES) if (isSameBox(box, other)) return false
  }
  return true
}

// @ts-ignore: a decorator
@inline
function isSameBox(box: usize, other: usize): bool {
  return (
    load<i32>(box, LEFT) == load<i32>(other, LEFT) &&
    load<i32>(box, TOP) == load<i32>(other, TOP) &&
    load<i32>(box, WIDTH) == load<i32>(other, WIDTH) &&
    load<i32>(box, HEIGHT) == load<i32>(other, HEIGHT) &&
    load<i32>(box, CLASS_ID) == load<i32>(other, CLASS_ID)
  )
}

const SIDE_MIN: i32 = 64
const SIDE_MAX: i32 = 4096
const ASPECT_RATIO_MAX: i32 = 20
const SCALED_SIDE_MAX: i32 = 1280

/** What within-limits.ts and readings.ts say of the size of an image. */
function takeSize(): void {
  sizeWidth = width
  sizeHeight = height
  const shorter = min(width, height)
  const longer = max(width, height)
  isSizeTaken = shorter >= SIDE_MIN && longer <= SIDE_MAX && longer <= shorter * ASPECT_RATIO_MAX
  sureSide = 2 * (<f64>max(longer, SCALED_SIDE_MAX) / <f64>SCALED_SIDE_MAX)
}

/** Adds the line, once nothing of it is new in the range. */
function finish(): i32 {
  if (load<i32>(program, IN_RANGE) == 0) return ASKS_FIRST_LAYOUT
  if (isLabelNew()) return ASKS_LABEL
  if (classMap != 0 && !isInRange(classMap)) return ASKS_FIRST_CLASS_MAP
  add()
  return TAKEN
}

/** Whether the line has a label that no line of the range has had. */
function isLabelNew(): bool {
  for (let index: i32 = 0; index < imageLevelCount(); index++) {
    const name = nameOf(index)
    if (isNew(<usize>load<u32>(name), <usize>load<u32>(name, WORD))) return true
  }
  const end = BOXES + <usize>boxCount * BOX_BYTES
  for (let box = BOXES; box < end; box += BOX_BYTES) if (isNew(<usize>load<u32>(box, LABEL), tokenFrom)) return true
  return false
}

function isNew(place: usize, where: usize): bool {
  if (isBegun(place)) return false
  label = indexOfLabel(place)
  labelPlace = where
  return true
}

// @ts-ignore: a decorator
@inline
function imageLevelCount(): i32 {
  return load<i32>(program, IMAGE_LEVEL)
}

/** The class name of an image-level attribute. */
// @ts-ignore: a decorator
@inline
function nameOf(attribute: i32): usize {
  return NAMES + <usize>load<i32>(program + ORDER + <usize>attribute * WORD) * NAME_BYTES
}

function add(): void {
  addColumns()
  if (imageLevelCount() > 0) addImageLevel()
  if (boxCount > 0) addBoxes()
  store<i32>(LABEL_ENDS + <usize>lineCount * WORD, labelIdCount)
  if (<u32>load<u8>(newline - 1) == CARRIAGE_RETURN) addReturn()
  lineCount++
  lines++
  line++
  at = newline + 1
}

function addColumns(): void {
  const row = <usize>lineCount * WORD
  hashSource(sourceFrom, sourceTo)
  store<u32>(SOURCE_LOW + row, low)
  store<u32>(SOURCE_HIGH + row, high)
  store<i32>(SOURCE_COLUMN + row, unitsOf(at, sourceFrom))
  store<u32>(NUMBERED_NAME + row, load<u32>(program, NAME_HASH))
  store<u32>(SOURCE_FROM + row, <u32>sourceFrom)
  store<u32>(SOURCE_TO + row, <u32>sourceTo)
  if (classMap == 0) return
  const other = countClassMap(classMap)
  if (other == 0) return
  store<u32>(OTHER_CLASS_MAPS + <usize>otherClassMapCount * WORD, other)
  otherClassMapCount++
}

function addReturn(): void {
  if (returns == 0) {
    firstReturn = line
    firstReturnColumn = unitsOf(at, newline)
  }
  returns++
}

function addImageLevel(): void {
  imageLevelLines++
  for (let index: i32 = 0; index < imageLevelCount(); index++) addLabel(<usize>load<u32>(nameOf(index)))
}

// @ts-ignore: a decorator
@inline
function addLabel(place: usize): void {
  if (!countLine(place, line, sourceFrom, sourceTo - sourceFrom)) return
  store<u32>(LABEL_IDS + <usize>labelIdCount * WORD, numberOf(place))
  labelIdCount++
}

function addBoxes(): void {
  boxLines++
  const image = octavesOf(width)
  const imageHeight = octavesOf(height)
  const end = BOXES + <usize>boxCount * BOX_BYTES
  for (let box = BOXES; box < end; box += BOX_BYTES) {
    const place = <usize>load<u32>(box, LABEL)
    addLabel(place)
    countBox(place)
    const boxWidth = octavesOf(load<i32>(box, WIDTH))
    const boxHeight = octavesOf(load<i32>(box, HEIGHT))
    // In the order of box-bins.ts, so that they round alike.
    addToBin(place + SIDES, rounded(boxWidth + boxHeight - image - imageHeight), box)
    addToBin(place + SHAPES, rounded((boxWidth - boxHeight) * 2), box)
  }
}

// @ts-ignore: a decorator
@inline
function addToBin(bins: usize, bin: i32, box: usize): void {
  if (countBin(bins, bin)) beginBin(bins, bin, line, unitsOf(at, <usize>load<u32>(box, PLACE)) + 1)
}

// @ts-ignore: a decorator
@inline
function octavesOf(pixels: i32): f64 {
  return load<f64>(OCTAVES + (<usize>pixels << 3))
}

/** The nearest whole number, the greater of two, as Math.round has it. */
// @ts-ignore: a decorator
@inline
function rounded(number: f64): i32 {
  const above = ceil(number)
  return <i32>(above - 0.5 > number ? above - 1 : above)
}
