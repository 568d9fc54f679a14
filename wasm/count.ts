/** Counts a line: its labels, its boxes, and how it ends. */
import { unitsOf } from './bytes'
import { addLabelId, addRow } from './columns'
import { BOXES, BOX_BYTES, HEIGHT, LABEL, NAMES, NAME_BYTES, OCTAVES, PLACE, WIDTH, WORD } from './layout'
import { SHAPES, SIDES, beginBin, countBin, countBox, countLine, indexOfLabel, isBegun, numberOf } from './label'
import { at, classNameOf, hasReturn, imageLevelCount, line, newline } from './line'
import { boxCount, height, sourceFrom, sourceTo, tokenFrom, width } from './match'

/** What was taken since the range began. */
export let lines: i32 = 0
export let boxLines: i32 = 0
export let imageLevelLines: i32 = 0
/** Lines with a carriage return before the newline, and of the first its number and its length in UTF-16 units. */
export let returns: i32 = 0
export let firstReturn: i32 = 0
export let firstReturnColumn: i32 = 0

/** A label that no line of the range has had, and where the line has it. */
export let label: i32 = 0
export let labelPlace: usize = 0

/** Begins with a range. */
export function countNone(): void {
  lines = 0
  boxLines = 0
  imageLevelLines = 0
  returns = 0
}

/** Whether the line has a label that no line of the range has had. */
export function isLabelNew(): bool {
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

/** The class name of an image-level attribute. */
function nameOf(attribute: i32): usize {
  return NAMES + <usize>classNameOf(attribute) * NAME_BYTES
}

/** Adds the line to all counts. */
export function addLine(): void {
  if (imageLevelCount() > 0) addImageLevel()
  if (boxCount > 0) addBoxes()
  if (hasReturn()) addReturn()
  addRow()
  lines++
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

function addLabel(place: usize): void {
  if (!countLine(place, line, sourceFrom, sourceTo - sourceFrom)) return
  addLabelId(numberOf(place))
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

function addToBin(bins: usize, bin: i32, box: usize): void {
  if (countBin(bins, bin)) beginBin(bins, bin, line, unitsOf(at, <usize>load<u32>(box, PLACE)) + 1)
}

function octavesOf(pixels: i32): f64 {
  return load<f64>(OCTAVES + ((<usize>pixels) << 3))
}

/** The nearest whole number, the greater of two, as Math.round has it. */
function rounded(number: f64): i32 {
  const above = ceil(number)
  return <i32>(above - 0.5 > number ? above - 1 : above)
}
