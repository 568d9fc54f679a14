/** How the images of manifests are checked, by what was asked for. Each way is loaded late. */
import type { LookAtImages } from '../lint/images/image-facts.js'
import type { ImageLook } from '../lint/images/look-at-images.js'
import type { ChecksInS3 } from '../lint/images/images-request.js'
import type { S3Object } from '../model/s3-uri.js'
import { createMeter } from './pacing.js'
import type { ImageDeps } from './image-deps.js'

/** A check of images, for all manifests of a run. */
export interface OpenImageLook extends ImageLook {
  /** Says that the run has come to its end: what was found is not taken up again, but asked about. */
  readonly end: () => void
}

export async function openImageLook(request: ChecksInS3, deps: ImageDeps): Promise<OpenImageLook> {
  const { createBucketsLook } = await import('./headers/look-at-buckets.js')
  const { clock, progress, region } = deps
  const meter = createMeter(clock, (pacing) => progress?.(pacing))
  const { look, end } = await lookOf(request, deps, meter.know)
  return {
    sample: request.headers?.sample,
    region,
    checkImages: counted(look, meter.count),
    isOfNames: request.headers === undefined,
    checkBuckets: createBucketsLook(deps),
    expect: meter.begin,
    end,
  }
}

async function lookOf(
  request: ChecksInS3,
  deps: ImageDeps,
  onKnown: () => void,
): Promise<{ readonly look: LookAtImages; readonly end: () => void }> {
  const inReport = async (inventory: S3Object, asksS3: boolean): Promise<LookAtImages> => {
    const { lookInInventory } = await import('./inventory/look-in-inventory.js')
    return lookInInventory(deps, inventory, asksS3)
  }
  if (request.headers === undefined) return { look: await inReport(request.inventory, true), end: () => undefined }
  const [{ createHeadersLook }, { openImageCache }, { lookInBoth }] = await Promise.all([
    import('./headers/look-at-headers.js'),
    import('./headers/image-cache.js'),
    import('./look-in-both.js'),
  ])
  const cache = await openImageCache(deps.journal, deps.clock.now())
  const atBytes = createHeadersLook({ ...deps, cache, onKnown })
  const { inventory } = request
  const reported = inventory && (await inReport(inventory, false))
  return {
    look: reported === undefined ? atBytes : lookInBoth(reported, atBytes),
    end: () => {
      cache.end(deps.clock.now())
    },
  }
}

function counted(look: LookAtImages, count: (images: number) => void): LookAtImages {
  return async function* (images) {
    for await (const facts of look(images)) {
      count(facts.length)
      yield facts
    }
  }
}
