/**
 * Signature Version 4 in headers. AWS General Reference, "Signature Version 4 signing process". Signed by hand, so that
 * this program sees the answers as they are on the wire, and needs no package in a job that has credentials.
 */
import { createHash, createHmac } from 'node:crypto'

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

export interface Unsigned {
  readonly method: string
  readonly url: URL
  readonly service: 'rekognition' | 's3'
  readonly region: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The headers to send, those of the signature among them. */
export function signedHeaders(request: Unsigned, keys: Keys, nowMs: number): Readonly<Record<string, string>> {
  const timestamp = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '')
  const date = timestamp.slice(0, 8)
  const scope = `${date}/${request.region}/${request.service}/aws4_request`
  const payload = sha256(request.body)
  const headers: Readonly<Record<string, string>> = {
    ...request.headers,
    'x-amz-date': timestamp,
    'x-amz-content-sha256': payload,
    ...(keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken }),
  }
  const canonical = Object.entries({ ...headers, host: request.url.host }).sort(byName)
  const names = canonical.map(([name]) => name).join(';')
  const text = [
    request.method,
    request.url.pathname,
    [...request.url.searchParams].map(encodedPair).sort().join('&'),
    ...canonical.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    names,
    payload,
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', timestamp, scope, sha256(text)].join('\n')
  const key = [date, request.region, request.service, 'aws4_request'].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${keys.secretAccessKey}`,
  )
  const signature = hmac(key, toSign).toString('hex')
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

/** Everything but unreserved characters as bytes in hexadecimal, as the signature wants it; encodeURIComponent leaves five. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1
}

function encodedPair([name, value]: readonly [string, string]): string {
  return `${percentEncoded(name)}=${percentEncoded(value)}`
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
