/** Loads what compares images, for those who ask for it: `--images near-duplicates`. */
import type { ImagesRequest } from '../../lint/images/images-request.js'
import { NEAR_DISTANCE, type FindNearDuplicates } from '../../lint/images/near-duplicates.js'
import { UsageError } from '../command-error.js'
import type { Progress } from './progress.js'

/**
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
  if (!hasTesting)
    throw new UsageError(
      '--images near-duplicates compares the images of two manifests, but there is no testing manifest; give --testing FILE.',
    )
  if (asked.path === undefined)
    throw new UsageError('--images near-duplicates needs a folder with the images: --images near-duplicates,FOLDER.')
  const { openNearDuplicates } = await import('./near-duplicates.js')
  return await openNearDuplicates({ folder: asked.path, distance: asked.nearDistance ?? NEAR_DISTANCE }, progress)
}
