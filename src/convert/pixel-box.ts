/** From a box as a source has it to one that the service trains from. */
import { SCALED_SIDE_MAX_PIXELS } from '../manifest/limits.js'
import type { ImageSize, SourceBox } from './source-image.js'

/** Whole pixels, inside of the image. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Why a source's box is not taken over. */
export type BoxFault = 'not-a-number' | 'negative-box' | 'empty-box' | 'outside-image'

/** In what it differs from the source's box. */
export interface FittedBox extends PixelBox {
  readonly isRounded: boolean
  readonly isClipped: boolean
  readonly isEnlarged: boolean
}

/**
 * Pixels of a side, in an image that is scaled down to 1280. The service asks for more than one and does not say how it
 * rounds: with two a box is large enough either way.
 */
const SIDE_PIXELS = 2

/** Differences up to this are the source's own rounding. */
const ROUNDING_NOISE = 0.001

/**
 * Puts a box on whole pixels: its edges are rounded to the nearest, moved inside of the image, and moved apart until the box
 * is as large as the service asks.
 * @param size of an image that the service takes
 */
export function fitBox(box: SourceBox, size: ImageSize): FittedBox | BoxFault {
  const [scaleX, scaleY] = box.unit === 'fraction' ? [size.width, size.height] : [1, 1]
  const left = box.left * scaleX
  const top = box.top * scaleY
  const right = (box.left + box.width) * scaleX
  const bottom = (box.top + box.height) * scaleY
  if (!Number.isFinite(left + top + right + bottom)) return 'not-a-number'
  if (box.width < 0 || box.height < 0) return 'negative-box'
  if (box.width === 0 || box.height === 0) return 'empty-box'
  if (right <= 0 || bottom <= 0 || left >= size.width || top >= size.height) return 'outside-image'
  const minimum = smallestSide(size)
  const [x, endX] = fitEdges(left, right, size.width)
  const [y, endY] = fitEdges(top, bottom, size.height)
  const isEnlarged = endX - x < minimum || endY - y < minimum
  const [fromX, toX] = endX - x < minimum ? enlarge(left, right, size.width, minimum) : [x, endX]
  const [fromY, toY] = endY - y < minimum ? enlarge(top, bottom, size.height, minimum) : [y, endY]
  return {
    left: fromX,
    top: fromY,
    width: toX - fromX,
    height: toY - fromY,
    isRounded: box.unit === 'pixels' && !isWhole(left, top, right, bottom),
    isClipped: isOutside(left, right, size.width) || isOutside(top, bottom, size.height),
    isEnlarged,
  }
}

/** Pixels that a side of a box needs in an image of this size. */
export function smallestSide({ width, height }: ImageSize): number {
  return Math.ceil(SIDE_PIXELS * Math.max(1, Math.max(width, height) / SCALED_SIDE_MAX_PIXELS))
}

function fitEdges(from: number, to: number, side: number): readonly [number, number] {
  return [Math.max(0, Math.round(from)), Math.min(side, Math.round(to))]
}

/** Around the middle of what is in the image, as far as the image goes. */
function enlarge(from: number, to: number, side: number, minimum: number): readonly [number, number] {
  const middle = (Math.max(0, from) + Math.min(side, to)) / 2
  const start = Math.min(Math.max(0, Math.round(middle - minimum / 2)), side - minimum)
  return [start, start + minimum]
}

/** By more than rounding takes away. */
function isOutside(from: number, to: number, side: number): boolean {
  return Math.round(from) < 0 || Math.round(to) > side
}

function isWhole(...values: readonly number[]): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) <= ROUNDING_NOISE)
}
