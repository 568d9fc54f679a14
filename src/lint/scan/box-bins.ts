/** The sizes and shapes by which the boxes of a label are counted. */
import { IMAGE_SIDE_MAX_PIXELS } from '../../manifest/limits.js'

const HALF_OCTAVES = 2

/** The side of a box (square root of its share of the image's area), in half octaves. */
export function sideOf(width: number, height: number, imageWidth: number, imageHeight: number): number {
  return Math.round(octavesOf(width) + octavesOf(height) - octavesOf(imageWidth) - octavesOf(imageHeight))
}

/** The shape of a box (width by height), in half octaves: twice as wide is 2, four times as high is -4. */
export function shapeOfBox(width: number, height: number): number {
  return Math.round((octavesOf(width) - octavesOf(height)) * HALF_OCTAVES)
}

/** Of all whole numbers of pixels that an image can have. */
export const OCTAVES = Float64Array.from({ length: IMAGE_SIDE_MAX_PIXELS + 1 }, (_, pixels) => Math.log2(pixels))

/** How often a number of pixels doubles from 1 on; most are whole, and are looked up. */
function octavesOf(pixels: number): number {
  return OCTAVES[pixels] ?? Math.log2(pixels)
}
