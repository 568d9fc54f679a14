/**
 * Decodes images with sharp, which is not part of the program: an optional peer package. Out of what decodes JPEG and PNG
 * on Node, because it is kept up (jpeg-js had its last release in 2022), decodes a JPEG at the size that is needed, turns
 * it by its EXIF, and is fast enough for 250,000 images.
 */
import { createRequire } from 'node:module'
import type Sharp from 'sharp'
import { failure, success, type Result } from '../../model/result.js'
import { GRID_SIDE, type DecodeImage, type GreyGrid } from './decode-image.js'

export const SHARP = 'sharp'

/** The release that was tried; package.json has it too. */
export const SHARP_TRIED = '0.35.5'

/** Sides that the service takes, in pixels: no larger image is trained from. */
const PIXELS_MAX = 4096 * 4096

/** JPEG: start of image, and the next marker. PNG: its signature. libvips would take SVG, PDF and others, too. */
const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Looks for the package as Node does: in the folders `node_modules` from there up, then in those of the variable NODE_PATH. Not in the
 * working folder, which may hold the data of others.
 * @param from URL or path of a file
 * @returns the decoder; a problem says what is wrong with the package
 */
export function openSharp(from: string | URL): Result<DecodeImage> {
  let loaded: unknown
  try {
    // Not `import()`: the bundler would want the package, and it would not see NODE_PATH.
    loaded = createRequire(from)(SHARP)
  } catch (error) {
    return failure(isMissing(error) ? 'it is not installed' : `it cannot be loaded: ${firstLineOf(error)}`)
  }
  return isSharp(loaded)
    ? success(decoderOf(loaded))
    : failure('it has another interface than the one that is expected')
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
}

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function isSharp(loaded: unknown): loaded is typeof Sharp {
  return typeof loaded === 'function' && 'cache' in loaded && 'concurrency' in loaded && 'versions' in loaded
}

function decoderOf(sharp: typeof Sharp): DecodeImage {
  // Each image is decoded once, and several at a time.
  sharp.cache(false)
  sharp.concurrency(1)
  return async (file) => {
    if (!startsWith(file, JPEG) && !startsWith(file, PNG)) return failure('they are neither JPEG nor PNG')
    try {
      return success(await gridOf(sharp, file))
    } catch (error) {
      const isTooLarge = error instanceof Error && error.message.includes('pixel limit')
      return failure(isTooLarge ? 'they have more pixels than the service takes' : 'they cannot be decoded')
    }
  }
}

async function gridOf(sharp: typeof Sharp, file: Uint8Array): Promise<GreyGrid> {
  const picture = sharp(file, { failOn: 'error', limitInputPixels: PIXELS_MAX })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .resize(GRID_SIDE, GRID_SIDE, { fit: 'fill' })
  return await picture.raw({ depth: 'uchar' }).toBuffer()
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
