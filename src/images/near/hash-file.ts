/** The hash of an image, from its bytes. */
import { failure, success, type Result } from '../../model/result.js'
import type { DecodeImage } from './decode-image.js'
import { hashOf, type PerceptualHash } from './perceptual-hash.js'

const NO_CONTRAST = 'they have too little contrast to be compared'

/** Why an image is not decoded that the service would not take. */
export const TOO_LARGE = 'they are larger than the service takes'

/** @returns a problem as of {@link DecodeImage} */
export async function hashFile(file: Uint8Array, decode: DecodeImage): Promise<Result<PerceptualHash>> {
  const grid = await decode(file)
  if (!grid.ok) return grid
  const hash = hashOf(grid.value)
  return hash === undefined ? failure(NO_CONTRAST) : success(hash)
}
