/** The seam to what decodes images: no test needs a package for it. */
import type { Result } from '../../model/result.js'

/** Pixels on each side of a {@link GreyGrid}. */
export const GRID_SIDE = 64

/** A whole image, upright and scaled to 64 by 64 pixels: its brightness from 0 to 255, row by row. */
export type GreyGrid = Uint8Array

/**
 * Decodes a JPEG or PNG. A problem says why that cannot be done, as a clause that can follow `because`; it is the same for all images
 * with that problem, so that they can be counted.
 */
export type DecodeImage = (file: Uint8Array) => Promise<Result<GreyGrid>>
