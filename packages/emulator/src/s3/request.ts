/** An S3 request with its bucket and key found and its body decoded. */
import type { Need } from '../iam/policy.js'
import { percentDecode, type WireRequest } from '../wire/http.js'

export interface S3Request {
  readonly method: string
  /** The Region that the request is signed for: that of the endpoint which the client means. */
  readonly region: string
  /** Absent for the service itself. */
  readonly bucket?: string | undefined
  /** Absent for a bucket. */
  readonly key?: string | undefined
  readonly query: WireRequest['query']
  readonly headers: Readonly<Record<string, string>>
  /** Without the framing of aws-chunked. */
  readonly body: Buffer
  /** Headers that came after a chunked body. */
  readonly trailers: Readonly<Record<string, string>>
  /** The clock that signatures, and the policies of forms, are checked with; milliseconds since the epoch. */
  readonly signatureNow: number
  /** Why the caller may not do a part of the request; undefined for what is allowed. */
  readonly denialOf: (need: Need) => string | undefined
}

/** A host of S3 itself with a bucket in front, for clients whose proxy leads to here. S3 user guide, "Virtual hosting". */
const AWS_HOST = /^(.+)\.s3(?:-fips)?(?:\.dualstack)?\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?$/

/** The target of a request in S3: `/bucket/key`, or `/key` on a host that names the bucket, on this machine or AWS's. */
export function addressOf(request: WireRequest): Pick<S3Request, 'bucket' | 'key'> {
  const fromHost = bucketOfHost(request)
  const path = request.path.replace(/^\//, '')
  if (fromHost !== undefined) return { bucket: fromHost, key: keyOf(path) }
  const slash = path.indexOf('/')
  const bucket = percentDecode(slash < 0 ? path : path.slice(0, slash))
  if (bucket === '') return {}
  return { bucket, key: slash < 0 ? undefined : keyOf(path.slice(slash + 1)) }
}

/** Where a request names its bucket. */
export function bucketIsNamedIn(request: Pick<WireRequest, 'headers'>): 'host' | 'path' {
  return bucketOfHost(request) === undefined ? 'path' : 'host'
}

function bucketOfHost({ headers }: Pick<WireRequest, 'headers'>): string | undefined {
  const host = (headers.host ?? '').replace(/:\d+$/, '')
  const bucket = (/^(.+?)(?:\.s3)?\.localhost$/.exec(host) ?? AWS_HOST.exec(host))?.[1]
  return bucket === 's3' ? undefined : bucket
}

function keyOf(encoded: string): string | undefined {
  return encoded === '' ? undefined : percentDecode(encoded)
}
