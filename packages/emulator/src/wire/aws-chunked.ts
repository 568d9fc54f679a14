/**
 * The body format `aws-chunked`: chunks with their sizes in hex, for S3 uploads that are signed or checksummed
 * while they stream, with an optional trailer. S3 API reference, "Signature calculations: transferring payload in
 * multiple chunks" and "... with trailing headers".
 */
import { failure, success, type Result } from '../../../../src/model/result.js'
import { hmac, sameText, scopeOf, sha256, signingKey, type Signed } from './sigv4.js'

/** A decoded body and its trailing headers, names in lower case. */
export interface Dechunked {
  readonly body: Buffer
  readonly trailers: Readonly<Record<string, string>>
}

/** Why a body could not be decoded. */
export type ChunkProblem = 'incomplete' | 'signature'

const EMPTY_HASH = sha256('')

/**
 * Undoes the chunking and, where the chunks are signed, verifies each signature.
 * @param signing  the request's signature and the secret it was made with; undefined for unsigned chunks
 */
export function decodeAwsChunked(
  raw: Buffer,
  signing: { readonly signed: Signed; readonly secretAccessKey: string } | undefined,
): Result<Dechunked, ChunkProblem> {
  const chunks: Buffer[] = []
  let previous = signing?.signed.signature ?? ''
  let at = 0
  for (;;) {
    const lineEnd = raw.indexOf('\r\n', at)
    if (lineEnd < 0) return failure('incomplete')
    const [size = '', extension = ''] = raw.toString('latin1', at, lineEnd).split(';')
    if (!/^[0-9a-f]+$/i.test(size)) return failure('incomplete')
    const start = lineEnd + 2
    const end = start + Number.parseInt(size, 16)
    if (end > raw.length) return failure('incomplete')
    const chunk = raw.subarray(start, end)
    if (signing !== undefined) {
      const given = extension.replace(/^chunk-signature=/, '')
      if (!sameText(chunkSignature(signing, 'PAYLOAD', previous, [EMPTY_HASH, sha256(chunk)]), given))
        return failure('signature')
      previous = given
    }
    if (chunk.length === 0) return withTrailers(Buffer.concat(chunks), raw.toString('latin1', start), signing, previous)
    if (raw.toString('latin1', end, end + 2) !== '\r\n') return failure('incomplete')
    chunks.push(chunk)
    at = end + 2
  }
}

function withTrailers(
  body: Buffer,
  rest: string,
  signing: { readonly signed: Signed; readonly secretAccessKey: string } | undefined,
  previous: string,
): Result<Dechunked, ChunkProblem> {
  const lines = rest.split('\r\n').filter((line) => line !== '')
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
  })
  const { 'x-amz-trailer-signature': given, ...trailers } = Object.fromEntries(pairs)
  if (signing !== undefined && given !== undefined) {
    const canonical = Object.entries(trailers).map(([name, value]) => `${name}:${value}\n`)
    const expected = chunkSignature(signing, 'TRAILER', previous, [sha256(canonical.join(''))])
    if (!sameText(expected, given)) return failure('signature')
  }
  return success({ body, trailers })
}

function chunkSignature(
  { signed, secretAccessKey }: { readonly signed: Signed; readonly secretAccessKey: string },
  part: 'PAYLOAD' | 'TRAILER',
  previous: string,
  hashes: readonly string[],
): string {
  const toSign = [`AWS4-HMAC-SHA256-${part}`, signed.timestamp, scopeOf(signed), previous, ...hashes].join('\n')
  return hmac(signingKey(signed, secretAccessKey), toSign).toString('hex')
}
