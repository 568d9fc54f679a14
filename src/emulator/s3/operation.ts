/** What an operation of S3 is here. */
import type { Bucket, World } from '../world.js'
import { noSuchBucket, S3Error, wrongRegion } from './error.js'
import type { S3Request } from './request.js'

/** A success; errors are thrown. */
export interface S3Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * One operation.
 * @throws S3Error the service's refusal; the world is unchanged then
 */
export type S3Operation = (
  world: World,
  request: S3Request,
  now: number,
) => { readonly world: World; readonly reply: S3Reply }

/** @throws S3Error NoSuchBucket; PermanentRedirect or AuthorizationHeaderMalformed for one in another Region */
export function bucketOrThrow(world: World, request: Pick<S3Request, 'bucket'>): Bucket {
  const bucket = world.buckets.get(request.bucket ?? '')
  if (bucket === undefined) throw noSuchBucket(request.bucket ?? '')
  if (bucket.region !== world.region) throw wrongRegion(bucket, world.region)
  return bucket
}

/** @throws S3Error for a request that has no key, which routing has ruled out */
export function keyOrThrow(request: Pick<S3Request, 'key'>): string {
  if (request.key === undefined) throw new S3Error(400, 'InvalidRequest', 'The request names no key.')
  return request.key
}

export function emptyReply(status: number, headers: Readonly<Record<string, string>> = {}): S3Reply {
  return { status, headers, body: Buffer.alloc(0) }
}

export function xmlReply(xml: string): S3Reply {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) }
}
