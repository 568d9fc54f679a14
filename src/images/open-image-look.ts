/** How the images of manifests are looked at, by what was asked for. Each way is loaded late. */
import type { LookAtImages } from '../lint/images/image-facts.js'
import type { ImageLook } from '../lint/images/look-at-images.js'
import type { ImagesRequest } from '../lint/images/images-request.js'
import type { ImageDeps } from './image-deps.js'

/** Undefined where the request asks nothing of S3. */
export async function openImageLook(request: ImagesRequest, deps: ImageDeps): Promise<ImageLook | undefined> {
  const look = await lookOf(request, deps)
  if (look === undefined) return undefined
  const { createBucketsLook } = await import('./headers/look-at-buckets.js')
  return {
    sample: request.headers?.sample,
    region: deps.region,
    lookAtImages: look,
    lookAtBuckets: createBucketsLook(deps),
  }
}

async function lookOf({ headers }: ImagesRequest, deps: ImageDeps): Promise<LookAtImages | undefined> {
  if (headers === undefined) return undefined
  const { createHeadersLook } = await import('./headers/look-at-headers.js')
  return createHeadersLook(deps)
}
