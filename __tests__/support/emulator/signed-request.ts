/** Requests signed by hand, for what no official client would send. */
import { createHash, createHmac } from 'node:crypto'
import { EXAMPLE_CREDENTIALS } from '../../../packages/emulator/src/credentials.js'

export interface SignOptions {
  readonly accessKeyId?: string
  readonly secretAccessKey?: string
  readonly region?: string
  readonly service?: string
  /** Milliseconds since the epoch. */
  readonly at?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
  /** Sent instead of the body that was signed. */
  readonly sentBody?: string
}

/** Headers and body for fetch, signed with Signature Version 4. */
export function signedRequest(
  url: string,
  body: string,
  options: SignOptions = {},
): { readonly method: string; readonly headers: Record<string, string>; readonly body?: string } {
  const sentBody = options.sentBody ?? body
  return { ...signed(url, body, options), ...(sentBody === '' ? {} : { body: sentBody }) }
}

/** The same for a body that is not text. */
export function signedBytes(
  url: string,
  body: Buffer,
  options: SignOptions = {},
): { readonly method: string; readonly headers: Record<string, string>; readonly body: Uint8Array<ArrayBuffer> } {
  return { ...signed(url, body, options), body: new Uint8Array(body) }
}

function signed(
  url: string,
  body: string | Buffer,
  options: SignOptions,
): { readonly method: string; readonly headers: Record<string, string> } {
  const { region = 'eu-west-1', service = 'rekognition', method = 'POST' } = options
  const { pathname, search, host } = new URL(url)
  const timestamp = new Date(options.at ?? Date.now()).toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = `${timestamp.slice(0, 8)}/${region}/${service}/aws4_request`
  const digest = sha256(body)
  const headers: Record<string, string> = {
    host,
    'x-amz-date': timestamp,
    ...(service === 's3' ? { 'x-amz-content-sha256': digest } : {}),
    ...options.headers,
  }
  const names = Object.keys(headers).sort()
  const payload = headers['x-amz-content-sha256'] ?? digest
  const canonical = [
    method,
    pathname,
    search.slice(1).split('&').sort().join('&'),
    ...names.map((name) => `${name}:${headers[name] ?? ''}`),
    '',
    names.join(';'),
    payload,
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')
  const secret = options.secretAccessKey ?? EXAMPLE_CREDENTIALS.secretAccessKey
  const key = [timestamp.slice(0, 8), region, service, 'aws4_request'].reduce<Buffer | string>(
    (previous, part) => hmac(previous, part),
    `AWS4${secret}`,
  )
  const accessKeyId = options.accessKeyId ?? EXAMPLE_CREDENTIALS.accessKeyId
  const { host: _host, ...sent } = headers
  const signature = hmac(key, toSign).toString('hex')
  return {
    method,
    headers: {
      ...sent,
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    },
  }
}

/** The headers of an operation of Rekognition. */
export function rekognitionHeaders(operation: string): Readonly<Record<string, string>> {
  return { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `RekognitionService.${operation}` }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
