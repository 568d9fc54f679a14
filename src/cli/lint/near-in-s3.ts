/** `--images near-duplicates` without a folder: images of both manifests that look alike, read from S3. */
import type { DecodeImage } from '../../images/near/decode-image.js'
import { findNearDuplicates } from '../../images/near/find-near-duplicates.js'
import { openHashCache } from '../../images/near/hash-cache.js'
import { createHashesInS3 } from '../../images/near/hash-in-s3.js'
import { offerInS3 } from '../../images/near/offer-in-s3.js'
import { createMeter } from '../../images/pacing.js'
import { imageLinesOf } from '../../lint/images/image-lines.js'
import type { FindNearDuplicates } from '../../lint/images/near-duplicates.js'
import type { CommandContext } from '../command.js'
import { connectImages, type ConnectOptions } from './connect-images.js'
import { readingImages } from './late-images.js'
import { openDecoder } from './near-decoder.js'
import { readManifest, type OpenManifest } from './open-manifest.js'
import type { Progress } from './progress.js'

/** A comparison of images, for all pairs of manifests of a run. */
export interface OpenNear {
  readonly of: (manifests: { readonly training: OpenManifest; readonly testing: OpenManifest }) => FindNearDuplicates
  /** Says that the run has come to its end. */
  readonly end: () => void
}

/**
 * @param distance bits that the hashes of near duplicates may differ in
 * @param decode   undefined for sharp
 * @throws CommandError where there is no sharp or no Region; what it returns throws it for what ends the reading
 */
export async function openNearInS3(
  distance: number,
  options: ConnectOptions,
  context: CommandContext,
  progress: Progress,
  decode: DecodeImage = openDecoder(),
): Promise<OpenNear> {
  const deps = await connectImages(options, context, progress)
  const { clock } = deps
  const cache = await openHashCache(deps.journal, clock.now())
  const meter = createMeter(clock, (pacing) => deps.progress?.(pacing))
  const hashes = createHashesInS3({ ...deps, cache, decode, onKnown: meter.know })
  return {
    of: (manifests) => async (training, testing) => {
      meter.begin(imageLinesOf(training).count + imageLinesOf(testing).count)
      const readable = [
        { partial: training, read: () => readManifest(manifests.training) },
        { partial: testing, read: () => readManifest(manifests.testing) },
      ]
      return await readingImages(true, () =>
        findNearDuplicates(training, testing, () => offerInS3(readable, hashes), {
          distance,
          room: hashes.room,
          notOffered: 'their manifest changed while it was read',
          onImage: meter.count,
        }),
      )
    },
    end: () => {
      cache.end(clock.now())
    },
  }
}
