/** How the images of manifests are checked, by what was asked for. Each way is loaded late. */
import type { CheckImages } from '../lint/images/image-facts.js'
import type { ImageChecks } from '../lint/images/check-images.js'
import type { ChecksInS3 } from '../lint/images/images-request.js'
import type { S3Object } from '../model/s3-uri.js'
import { createMeter } from './pacing.js'
import type { ImageDeps } from './image-deps.js'

/** A check of images, for all manifests of a run. */
export interface OpenImageChecks extends ImageChecks {
  /** Says that the run has come to its end: what was found is not used again: S3 is asked about it. */
  readonly end: () => void
}

export async function openImageChecks(request: ChecksInS3, deps: ImageDeps): Promise<OpenImageChecks> {
  const { createBucketCheck } = await import('./headers/check-buckets.js')
  const { clock, progress, region } = deps
  const meter = createMeter(clock, (pacing) => progress?.(pacing))
  const { check, end } = await checksOf(request, deps, meter.know)
  return {
    sample: request.headers?.sample,
    region,
    checkImages: counted(check, meter.count),
    isOfNames: request.headers === undefined,
    checkBuckets: createBucketCheck(deps),
    expect: meter.begin,
    end,
  }
}

async function checksOf(
  request: ChecksInS3,
  deps: ImageDeps,
  onKnown: () => void,
): Promise<{ readonly check: CheckImages; readonly end: () => void }> {
  const inReport = async (inventory: S3Object, asksS3: boolean): Promise<CheckImages> => {
    const { checkInInventory } = await import('./inventory/check-in-inventory.js')
    return checkInInventory(deps, inventory, asksS3)
  }
  if (request.headers === undefined) return { check: await inReport(request.inventory, true), end: () => undefined }
  const [{ createHeaderCheck }, { openImageCache }, { combineChecks }] = await Promise.all([
    import('./headers/check-headers.js'),
    import('./headers/image-cache.js'),
    import('./combine-checks.js'),
  ])
  const cache = await openImageCache(deps.journal, deps.clock.now())
  const atBytes = createHeaderCheck({ ...deps, cache, onKnown })
  const { inventory } = request
  const reported = inventory && (await inReport(inventory, false))
  return {
    check: reported === undefined ? atBytes : combineChecks(reported, atBytes),
    end: () => {
      cache.end(deps.clock.now())
    },
  }
}

function counted(check: CheckImages, count: (images: number) => void): CheckImages {
  return async function* (images) {
    for await (const facts of check(images)) {
      count(facts.length)
      yield facts
    }
  }
}
