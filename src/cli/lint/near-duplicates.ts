/** `--images near-duplicates,FOLDER`: images of both manifests that look alike. */
import { availableParallelism } from 'node:os'
import { readFile, stat } from 'node:fs/promises'
import type { DecodeImage } from '../../images/near/decode-image.js'
import { findNearDuplicates, type OfferedImage } from '../../images/near/find-near-duplicates.js'
import { hashFile, TOO_LARGE } from '../../images/near/hash-file.js'
import type { PerceptualHash } from '../../images/near/perceptual-hash.js'
import type { ImagePlaces } from '../../lint/contents/known-contents.js'
import type { FindNearDuplicates } from '../../lint/images/near-duplicates.js'
import { IMAGE_MAX_BYTES } from '../../manifest/limits.js'
import { failure, type Result } from '../../model/result.js'
import { CommandError, messageOf } from '../command-error.js'
import { filesIn } from './image-files.js'
import { openDecoder } from './near-decoder.js'
import { shown } from './open-manifest.js'
import type { Progress } from './progress.js'

/** Images at once for each core: one is read while another one is decoded. */
const AT_ONCE_PER_CORE = 2

export interface NearRequest {
  /** A folder with the images. */
  readonly folder: string
  /** Bits that the hashes of near duplicates may differ in. */
  readonly distance: number
}

/**
 * @param decode undefined for sharp
 * @throws CommandError where there is no folder or no sharp; what it returns throws it for a folder that cannot be read
 */
export async function openNearDuplicates(
  { folder, distance }: NearRequest,
  { show }: Progress,
  decode: DecodeImage = openDecoder(),
): Promise<FindNearDuplicates> {
  const unreadable = (error: unknown): CommandError =>
    new CommandError(`--images is ${shown(folder)}, which cannot be read: ${messageOf(error)}.`, { cause: error })
  const found = await stat(folder).catch((error: unknown) => {
    throw unreadable(error)
  })
  if (!found.isDirectory())
    throw new CommandError(`--images near-duplicates needs a folder with the images, but ${shown(folder)} is a file.`)
  const atOnce = AT_ONCE_PER_CORE * availableParallelism()
  const options = { distance, room: () => atOnce, notOffered: 'there is no file for them' }
  async function* offer(places: ImagePlaces): AsyncGenerator<OfferedImage> {
    const files = await filesIn(folder, places).catch((error: unknown) => {
      throw unreadable(error)
    })
    for (const [at, { path, sourceRefs }] of files.entries()) {
      show(folder, at / files.length)
      yield { sourceRefs, hash: () => hashOfFile(path, decode) }
    }
  }
  return (training, testing) => findNearDuplicates(training, testing, offer, options)
}

async function hashOfFile(path: string, decode: DecodeImage): Promise<Result<PerceptualHash>> {
  let file: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > IMAGE_MAX_BYTES) return failure(TOO_LARGE)
    file = await readFile(path)
  } catch {
    return failure('their file cannot be read')
  }
  return await hashFile(file, decode)
}
