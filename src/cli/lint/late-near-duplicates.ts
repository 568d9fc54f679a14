/** Loads what compares images, for those who ask for it: `--images near-duplicates`. */
import { comparesInS3, type ImagesRequest } from '../../lint/images/images-request.js'
import { NEAR_DISTANCE, type FindNearDuplicates } from '../../lint/images/near-duplicates.js'
import { UsageError } from '../command-error.js'
import type { CommandContext } from '../command.js'
import type { ConnectOptions } from './connect-images.js'
import { NO_TESTING } from './lint-options.js'
import type { OpenNear } from './near-in-s3.js'
import type { Progress } from './progress.js'

/**
 * @param hasTesting whether there is a testing manifest
 * @returns undefined where nobody asked for it
 * @throws UsageError, CommandError
 */
export async function openNear(
  asked: ImagesRequest | undefined,
  hasTesting: boolean,
  options: ConnectOptions,
  context: CommandContext,
  progress: Progress,
): Promise<OpenNear | undefined> {
  if (asked === undefined || !comparesInS3(asked)) {
    const find = await nearDuplicatesOf(asked, hasTesting, progress)
    return find && { of: () => find, end: () => undefined }
  }
  if (!hasTesting) throw new UsageError(NO_TESTING)
  const { openNearInS3 } = await import('./near-in-s3.js')
  return await openNearInS3(asked.nearDistance ?? NEAR_DISTANCE, options, context, progress)
}

/**
 * Compares the images of a folder.
 * @param hasTesting whether there is a testing manifest
 * @returns undefined where nobody asked for it
 * @throws UsageError, CommandError
 */
export async function nearDuplicatesOf(
  asked: ImagesRequest | undefined,
  hasTesting: boolean,
  progress: Progress,
): Promise<FindNearDuplicates | undefined> {
  if (asked?.nearDuplicates !== true) return undefined
  if (!hasTesting) throw new UsageError(NO_TESTING)
  if (asked.path === undefined)
    throw new UsageError(
      'Parts have no names of images, so that --images near-duplicates cannot read them from S3 here; give a folder with the images: --images near-duplicates,FOLDER.',
    )
  const { openNearDuplicates } = await import('./near-duplicates.js')
  return await openNearDuplicates({ folder: asked.path, distance: asked.nearDistance ?? NEAR_DISTANCE }, progress)
}
