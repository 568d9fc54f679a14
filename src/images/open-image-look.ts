/** How the images of manifests are looked at, by what was asked for. Each way is loaded late. */
import type { LookAtImages } from '../lint/images/image-facts.js'
import type { ImageLook } from '../lint/images/look-at-images.js'
import type { ImagesRequest } from '../lint/images/images-request.js'
import { createMeter } from './pacing.js'
import type { ImageDeps } from './image-deps.js'

/** A look, for all manifests of a run. */
export interface OpenImageLook extends ImageLook {
  /** Says that the run has come to its end: what was found is not taken up again, but asked about. */
  readonly end: () => void
}

/** Undefined where the request asks nothing of S3. */
export async function openImageLook(request: ImagesRequest, deps: ImageDeps): Promise<OpenImageLook | undefined> {
  const { headers } = request
  if (headers === undefined) return undefined
  const [{ createBucketsLook }, { createHeadersLook }, { ImageCache }] = await Promise.all([
    import('./headers/look-at-buckets.js'),
    import('./headers/look-at-headers.js'),
    import('./headers/image-cache.js'),
  ])
  const { clock, journal, progress, region } = deps
  const cache = await ImageCache.open(journal)
  const meter = createMeter(clock, (pacing) => progress?.(pacing))
  return {
    sample: headers.sample,
    region,
    lookAtImages: counted(createHeadersLook({ ...deps, cache }), meter.count),
    lookAtBuckets: createBucketsLook(deps),
    expect: meter.begin,
    end: () => {
      cache.end(clock.now())
    },
  }
}

function counted(look: LookAtImages, count: () => void): LookAtImages {
  return async function* (images) {
    for await (const facts of look(images)) {
      count()
      yield facts
    }
  }
}
