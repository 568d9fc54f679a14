/** Whether the boxes of a line are taken. */
import { labelOf } from './known'
import { BOXES, BOX_BYTES, CLASS_ID, HEIGHT, LABEL, LEFT, TOP, WIDTH } from './layout'
import { boxCount, classMap, confidences, height, width } from './match'

let sizeWidth: i32 = 0
let sizeHeight: i32 = 0
let isSizeTaken: bool = false
let sureSide: f64 = 0

/**
 * Whether the service takes the image and each of its boxes, whichever way its documents are read, and no two boxes are the
 * same. Puts its label into each.
 */
export function areBoxesUsual(): bool {
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
