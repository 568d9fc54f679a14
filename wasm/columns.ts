/** Columns: what is kept of each line, until the caller takes it. */
import { unitsOf } from './bytes'
import { countClassMap } from './known'
import {
  BOXES_MAX,
  LABEL_ENDS,
  LABEL_IDS,
  LABEL_IDS_MAX,
  LINES_MAX,
  NAMES_MAX,
  NUMBERED_NAME,
  OTHER_CLASS_MAPS,
  SOURCE_COLUMN,
  SOURCE_FROM,
  SOURCE_HIGH,
  SOURCE_LOW,
  SOURCE_TO,
  WORD,
} from './layout'
import { at, nameHash } from './line'
import { classMap, sourceFrom, sourceTo } from './match'
import { hashSource, high, low } from './source'

/** Labels of a line at most. */
const LABELS_OF_LINE: i32 = BOXES_MAX + NAMES_MAX

/** What there is in the columns. */
export let lineCount: i32 = 0
export let labelIdCount: i32 = 0
export let otherClassMapCount: i32 = 0

/** Empties the columns. */
export function empty(): void {
  lineCount = 0
  labelIdCount = 0
  otherClassMapCount = 0
}

/** Whether there may be no room for the next line. */
export function areFull(): bool {
  return lineCount == LINES_MAX || labelIdCount > LABEL_IDS_MAX - LABELS_OF_LINE
}

/** Adds a label to the line. */
export function addLabelId(number: u32): void {
  store<u32>(LABEL_IDS + <usize>labelIdCount * WORD, number)
  labelIdCount++
}

/** Adds the line, whose labels were added before. */
export function addRow(): void {
  const row = <usize>lineCount * WORD
  hashSource(sourceFrom, sourceTo)
  store<u32>(SOURCE_LOW + row, low)
  store<u32>(SOURCE_HIGH + row, high)
  store<i32>(SOURCE_COLUMN + row, unitsOf(at, sourceFrom))
  store<u32>(NUMBERED_NAME + row, nameHash())
  store<u32>(SOURCE_FROM + row, <u32>sourceFrom)
  store<u32>(SOURCE_TO + row, <u32>sourceTo)
  store<i32>(LABEL_ENDS + row, labelIdCount)
  lineCount++
  if (classMap == 0) return
  const other = countClassMap(classMap)
  if (other == 0) return
  store<u32>(OTHER_CLASS_MAPS + <usize>otherClassMapCount * WORD, other)
  otherClassMapCount++
}
