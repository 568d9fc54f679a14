/** The type of an operation of S3. */
import { isClosedTo } from '../accounts/acting-account.js'
import { percentEncode } from '../wire/http.js'
import type { Bucket, EmulatorState } from '../state.js'
import { accessDenied, noSuchBucket, regionHeader, S3Error } from './error.js'
import { checkOwner } from './owner.js'
import { bucketIsNamedIn, type S3Request } from './request.js'
import { wrongRegion } from './wrong-region.js'

/** A success; errors are thrown. */
export interface S3Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * One operation.
 * @throws S3Error the service's refusal; the state is unchanged then
 */
export type S3Operation = (
  state: EmulatorState,
  request: S3Request,
  now: number,
) => { readonly state: EmulatorState; readonly reply: S3Reply }

/**
 * @throws S3Error NoSuchBucket; PermanentRedirect or AuthorizationHeaderMalformed for one in another Region; 403 for one
 *   of another owner than the client expects, and for one of another account
 */
export function bucketOrThrow(state: EmulatorState, request: Pick<S3Request, 'bucket' | 'region' | 'headers'>): Bucket {
  const bucket = state.buckets.get(request.bucket ?? '')
  if (bucket === undefined) throw noSuchBucket(request.bucket ?? '')
  if (bucket.region !== request.region) throw wrongRegion(bucket, request.region)
  checkOwner(state, bucket, request.headers['x-amz-expected-bucket-owner'])
  if (isClosedTo(state, bucket)) throw accessDenied(regionHeader(bucket.region))
  return bucket
}

/** @throws S3Error for a request that has no key, which routing has ruled out */
export function keyOrThrow(request: Pick<S3Request, 'key'>): string {
  if (request.key === undefined) throw new S3Error(400, 'InvalidRequest', 'The request names no key.')
  return request.key
}

/** Longest key in bytes of UTF-8. S3 user guide, "Naming objects". */
const KEY_MAX_BYTES = 1024

/** The key of an object to write. @throws S3Error KeyTooLongError */
export function newKeyOrThrow(request: Pick<S3Request, 'key'>): string {
  const key = keyOrThrow(request)
  if (Buffer.byteLength(key) > KEY_MAX_BYTES) throw new S3Error(400, 'KeyTooLongError', 'Your key is too long')
  return key
}

export function emptyReply(status: number, headers: Readonly<Record<string, string>> = {}): S3Reply {
  return { status, headers, body: Buffer.alloc(0) }
}

export function xmlReply(xml: string, headers: Readonly<Record<string, string>> = {}): S3Reply {
  return { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body: Buffer.from(xml) }
}

/** The attributes on the root of S3's documents. */
export const XMLNS = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'

/** The URL of an object, with the bucket where the request had it: in the host name, or in the path. */
export function objectUrl(request: Pick<S3Request, 'headers'>, bucket: string, key: string): string {
  const folder = bucketIsNamedIn(request) === 'host' ? '' : `${bucket}/`
  return `http://${request.headers.host ?? 'localhost'}/${folder}${encodeKey(key)}`
}

/** A key, percent-encoded but for its slashes. */
export function encodeKey(key: string): string {
  return key.split('/').map(percentEncode).join('/')
}
