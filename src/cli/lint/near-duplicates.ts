/** `--images near-duplicates,FOLDER`: images of both manifests that look alike. */
import { availableParallelism } from 'node:os'
import { readFile, stat } from 'node:fs/promises'
import type { DecodeImage } from '../../images/near/decode-image.js'
import { findNearDuplicates, type OfferedImage } from '../../images/near/find-near-duplicates.js'
import { openSharp, SHARP, SHARP_TRIED } from '../../images/near/sharp-decoder.js'
import type { ImagePlaces } from '../../lint/contents/known-contents.js'
import type { FindNearDuplicates } from '../../lint/images/near-duplicates.js'
import { failure, success } from '../../model/result.js'
import { CommandError, messageOf } from '../command-error.js'
import { filesIn } from './image-files.js'
import { shown } from './open-manifest.js'
import type { Progress } from './progress.js'

/** An image of that size is the largest that the service takes: Custom Labels guide, limits. */
const FILE_BYTES_MAX = 15 * 1024 * 1024

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
  const options = { distance, atOnce: AT_ONCE_PER_CORE * availableParallelism() }
  async function* offer(places: ImagePlaces): AsyncGenerator<OfferedImage> {
    const files = await filesIn(folder, places).catch((error: unknown) => {
      throw unreadable(error)
    })
    for (const [at, { path, sourceRefs }] of files.entries()) {
      show(folder, at / files.length)
      yield { sourceRefs, read: () => readImage(path) }
    }
  }
  return (training, testing) => findNearDuplicates(training, testing, offer, decode, options)
}

async function readImage(path: string): ReturnType<OfferedImage['read']> {
  try {
    const { size } = await stat(path)
    if (size > FILE_BYTES_MAX) return failure('they are larger than the service takes')
    return success(await readFile(path))
  } catch {
    return failure('their file cannot be read')
  }
}

/** @throws CommandError without it */
function openDecoder(): DecodeImage {
  const opened = openSharp(import.meta.url)
  if (opened.ok) return opened.value
  throw new CommandError(
    `--images near-duplicates needs the npm package ${SHARP}, but ${opened.problem}. Install it in a folder of its own, and name that in NODE_PATH: npm install --prefix DIR ${SHARP}@${SHARP_TRIED}, then NODE_PATH=DIR/node_modules.`,
  )
}
