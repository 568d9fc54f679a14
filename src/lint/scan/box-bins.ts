/** The sizes and shapes by which the boxes of a label are counted. */

const HALF_OCTAVES = 2

/** The side of a box (square root of its share of the image's area), in half octaves. */
export function sideOf(width: number, height: number, imageWidth: number, imageHeight: number): number {
  return halfOctaves(Math.sqrt((width * height) / (imageWidth * imageHeight)))
}

/** The shape of a box (width by height), in half octaves. */
export function shapeOfBox(width: number, height: number): number {
  return halfOctaves(width / height)
}

/** How often a ratio doubles, in halves: 1 is 0, 2 is 2, a quarter is -4. */
function halfOctaves(ratio: number): number {
  return Math.round(Math.log2(ratio) * HALF_OCTAVES)
}
