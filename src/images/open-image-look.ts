/** How the images of manifests are checked, by what was asked for. Each way is loaded late. */
import type { LookAtImages } from '../lint/images/image-facts.js'
import type { ImageLook } from '../lint/images/look-at-images.js'
import { asksS3, type ImagesRequest } from '../lint/images/images-request.js'
import { createMeter } from './pacing.js'
import type { ImageDeps } from './image-deps.js'

/** A check of images, for all manifests of a run. */
export interface OpenImageLook extends ImageLook {
  /** Says that the run has come to its end: what was found is not taken up again, but asked about. */
  readonly end: () => void
}

/** Undefined where the request asks nothing of S3. */
export async function openImageLook(request: ImagesRequest, deps: ImageDeps): Promise<OpenImageLook | undefined> {
  if (!asksS3(request)) return undefined
  const { createBucketsLook } = await import('./headers/look-at-buckets.js')
  const { clock, progress, region } = deps
  const meter = createMeter(clock, (pacing) => progress?.(pacing))
  const { look, end } = await lookOf(request, deps)
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
  { headers, inventory }: ImagesRequest,
  deps: ImageDeps,
): Promise<{ readonly look: LookAtImages; readonly end: () => void }> {
  const inReport = async (asksS3: boolean): Promise<LookAtImages | undefined> => {
    if (inventory === undefined) return undefined
    const { lookInInventory } = await import('./inventory/look-in-inventory.js')
    return lookInInventory(deps.objects, inventory, asksS3)
  }
  if (headers === undefined) {
    const look = await inReport(true)
    if (look === undefined) throw new Error('nothing is asked of S3')
    return { look, end: () => undefined }
  }
  const [{ createHeadersLook }, { ImageCache }, { lookInBoth }] = await Promise.all([
    import('./headers/look-at-headers.js'),
    import('./headers/image-cache.js'),
    import('./look-in-both.js'),
  ])
  const cache = await ImageCache.open(deps.journal)
  const atBytes = createHeadersLook({ ...deps, cache })
  const reported = await inReport(false)
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
