/**
 * Signature Version 4, the side of the service: what a request should have been signed with, from its raw bytes.
 * AWS General Reference, "Signature Version 4 signing process".
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { percentDecode, percentEncode, type WireRequest } from './http.js'

/** What a request says about its signature. */
export interface Signed {
  readonly accessKeyId: string
  /** `yyyymmdd` of the credential scope. */
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `yyyymmddThhmmssZ`. */
  readonly timestamp: string
  readonly sessionToken?: string | undefined
  /** Seconds for which a presigned URL is valid; absent for a signature in the headers. */
  readonly expiresSeconds?: number | undefined
  /** The last line of the canonical request. */
  readonly payloadHash: string
  /** The policy of a form, which is signed in place of a request; as it is in the form, in base64. */
  readonly formPolicy?: string | undefined
  /** A form that is signed with Signature Version 2. */
  readonly isOfOld?: boolean | undefined
}

const ALGORITHM = 'AWS4-HMAC-SHA256'

/**
 * Reads the Authorization header, or the query of a presigned URL.
 * @returns undefined when the request is not signed; `malformed` when it cannot be read
 */
export function parseSignature(request: WireRequest): Signed | 'malformed' | undefined {
  const header = request.headers.authorization
  if (header !== undefined) return parseHeader(header, request)
  return request.query.some(([name]) => name === 'X-Amz-Signature') ? parsePresigned(request) : undefined
}

function parseHeader(header: string, request: WireRequest): Signed | 'malformed' {
  const match = /^AWS4-HMAC-SHA256\s+(.*)$/.exec(header)
  if (match === null) return 'malformed'
  const parts = new Map(
    (match[1] ?? '').split(',').map((part): [string, string] => {
      const equals = part.indexOf('=')
      return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()]
    }),
  )
  const token = request.headers['x-amz-security-token']
  return signedBy(
    parts.get('Credential'),
    parts.get('SignedHeaders'),
    parts.get('Signature'),
    request.headers['x-amz-date'],
    {
      payloadHash: request.headers['x-amz-content-sha256'] ?? sha256(request.body),
      sessionToken: token,
    },
  )
}

function parsePresigned(request: WireRequest): Signed | 'malformed' {
  const query = new Map(request.query)
  if (query.get('X-Amz-Algorithm') !== ALGORITHM) return 'malformed'
  const expires = Number(query.get('X-Amz-Expires'))
  if (!Number.isInteger(expires) || expires < 1) return 'malformed'
  const token = query.get('X-Amz-Security-Token')
  return signedBy(
    query.get('X-Amz-Credential'),
    query.get('X-Amz-SignedHeaders'),
    query.get('X-Amz-Signature'),
    query.get('X-Amz-Date'),
    {
      payloadHash: request.headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
      expiresSeconds: expires,
      sessionToken: token,
    },
  )
}

/** The parts of a credential scope, a signature and a time; `malformed` when one of them is missing or invalid. */
export function signedBy(
  credential: string | undefined,
  signedHeaders: string | undefined,
  signature: string | undefined,
  timestamp: string | undefined,
  rest: Pick<Signed, 'payloadHash' | 'sessionToken' | 'expiresSeconds' | 'formPolicy'>,
): Signed | 'malformed' {
  const [accessKeyId, date, region, service, end] = credential?.split('/') ?? []
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined)
    return 'malformed'
  if (end !== 'aws4_request' || signature === undefined || signedHeaders === undefined) return 'malformed'
  if (timestamp === undefined || timestampToMs(timestamp) === undefined) return 'malformed'
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature, timestamp, ...rest }
}

/** Milliseconds since the epoch of `yyyymmddThhmmssZ`; undefined for another format. */
export function timestampToMs(timestamp: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(timestamp)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second] = match
  const ms = Date.parse(`${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** `yyyymmddThhmmssZ` of an instant. */
export function msToTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** Whether the request was signed with this secret. */
export function signatureMatches(request: WireRequest, signed: Signed, secretAccessKey: string): boolean {
  if (signed.isOfOld === true) {
    const old = createHmac('sha1', secretAccessKey)
      .update(signed.formPolicy ?? '', 'utf8')
      .digest('base64')
    return sameText(old, signed.signature)
  }
  const scope = scopeOf(signed)
  const toSign =
    signed.formPolicy ?? [ALGORITHM, signed.timestamp, scope, sha256(canonicalRequest(request, signed))].join('\n')
  return sameText(hmac(signingKey(signed, secretAccessKey), toSign).toString('hex'), signed.signature)
}

/** `date/region/service/aws4_request`. */
export function scopeOf(signed: Pick<Signed, 'date' | 'region' | 'service'>): string {
  return `${signed.date}/${signed.region}/${signed.service}/aws4_request`
}

/** The key that signs everything of one day, Region and service. */
export function signingKey(signed: Pick<Signed, 'date' | 'region' | 'service'>, secretAccessKey: string): Buffer {
  const day = hmac(`AWS4${secretAccessKey}`, signed.date)
  return hmac(hmac(hmac(day, signed.region), signed.service), 'aws4_request')
}

/** Compares in constant time, so that the duration does not reveal where the texts differ. */
export function sameText(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))
}

export function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

function canonicalRequest(request: WireRequest, signed: Signed): string {
  const once = (part: string): string => percentEncode(percentDecode(part))
  // S3 signs the path as it is sent, the other services encode what is sent once more.
  const path = request.path
    .split('/')
    .map((part) => (signed.service === 's3' ? once(part) : percentEncode(once(part))))
    .join('/')
  const query = request.query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): readonly [string, string] => [percentEncode(name), percentEncode(value)])
    .sort(byNameThenValue)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const headers = signed.signedHeaders.map((name) => `${name}:${collapse(request.headers[name] ?? '')}\n`).join('')
  return [request.method, path, query, headers, signed.signedHeaders.join(';'), signed.payloadHash].join('\n')
}

function byNameThenValue(left: readonly [string, string], right: readonly [string, string]): number {
  if (left[0] !== right[0]) return left[0] < right[0] ? -1 : 1
  return left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0
}

function collapse(value: string): string {
  return value.trim().replace(/ +/g, ' ')
}
