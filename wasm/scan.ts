/**
 * Takes the usual lines out of the bytes of a manifest: compares each with programs, and counts it. What it cannot do by itself
 * is asked of the caller, which answers and lets it proceed.
 */
import { areBoxesUsual } from './boxes'
import { areFull, empty } from './columns'
import { addLine, countNone, isLabelNew } from './count'
import { CLASS_MAP, isInRange } from './known'
import { SOURCE_MAX } from './label'
import { at, findProgram, goOn, goTo, hasBoxes, isLayoutInRange, newline } from './line'
import { classMap, sourceFrom, sourceTo, unknown } from './match'
import { isPlain, setBucket } from './source'

export { unitsOf } from './bytes'
export { empty, labelIdCount, lineCount, otherClassMapCount } from './columns'
export { boxLines, firstReturn, firstReturnColumn, imageLevelLines, label, labelPlace, lines, returns } from './count'
export { addKnown, beginClassMap, endClassMap, forgetKnown, labelsOf } from './known'
export { beginLabel, endLabel, placeOfLabel } from './label'
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
export { at, newline, program } from './line'
export { classMap, sourceFrom, sourceTo, tokenFrom, tokenTo } from './match'
export { setBucket } from './source'

/** Why it stops: past the last line; at a line that is not usual; with columns that are full. */
export const STOPPED_AT_END: i32 = 0
const STOPPED_AT_OTHER: i32 = 1
export const STOPPED_FULL: i32 = 2
/** What it asks for: what a line has that is not known. With the answer the line is scanned again. */
export const ASKS_CLASS_MAP: i32 = 3
export const ASKS_CLASS_NAME: i32 = 4
/** These are asked of a line that was read. With the answer it is gone on with. */
export const ASKS_SOURCE: i32 = 5
export const ASKS_LABEL: i32 = 6
export const ASKS_FIRST_CLASS_MAP: i32 = 7
export const ASKS_FIRST_LAYOUT: i32 = 8
const TAKEN: i32 = 9

const LINE_MAX_BYTES: usize = 100000

/** Where lines begin no more. */
let limit: usize = 0

/** Begins with a range: the bucket is that of the lines before no more. */
export function beginRange(): void {
  countNone()
  empty()
  setBucket(0, 0)
}

/**
 * Takes lines that begin between two places; the last one may end after them.
 * @param number  of the first line
 */
export function scan(from: usize, to: usize, number: i32): i32 {
  limit = to
  goTo(from, number)
  return takeAll()
}

/** Goes on with the line of which something was asked, and which is usual by the answer. */
export function proceed(): i32 {
  const stop = finish()
  return stop == TAKEN ? takeAll() : stop
}

function takeAll(): i32 {
  while (at < limit) {
    if (areFull()) return STOPPED_FULL
    const stop = take()
    if (stop != TAKEN) return stop
  }
  return STOPPED_AT_END
}

function take(): i32 {
  if (!findProgram()) return unknown == 0 ? STOPPED_AT_OTHER : unknown == CLASS_MAP ? ASKS_CLASS_MAP : ASKS_CLASS_NAME
  if (newline - at > LINE_MAX_BYTES || sourceTo - sourceFrom > SOURCE_MAX) return STOPPED_AT_OTHER
  if (hasBoxes() && !areBoxesUsual()) return STOPPED_AT_OTHER
  return isPlain(sourceFrom, sourceTo) ? finish() : ASKS_SOURCE
}

/** Adds the line, once nothing of it is new in the range. */
function finish(): i32 {
  if (!isLayoutInRange()) return ASKS_FIRST_LAYOUT
  if (isLabelNew()) return ASKS_LABEL
  if (classMap != 0 && !isInRange(classMap)) return ASKS_FIRST_CLASS_MAP
  addLine()
  goOn()
  return TAKEN
}
