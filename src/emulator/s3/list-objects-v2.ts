import { percentEncode, queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import type { Bucket } from '../world.js'
import { accessDenied, S3Error } from './error.js'
import { bucketOrThrow, xmlReply, type S3Operation } from './operation.js'
import { byUtf8, currentKeys } from './store.js'

/** Entries of one page, also when more are asked for. S3 API reference, ListObjectsV2. */
const PAGE_MAX = 1000

/** A key, or several keys that share what comes before the delimiter. */
interface Entry {
  readonly kind: 'key' | 'prefix'
  readonly name: string
}

/** ListObjectsV2: keys by their UTF-8 bytes, common prefixes rolled up, pages by token. */
export const listObjectsV2: S3Operation = (world, request) => {
  const bucket = bucketOrThrow(world, request)
  if (!bucket.access.list) throw accessDenied()
  const prefix = queryOf(request, 'prefix') ?? ''
  const delimiter = queryOf(request, 'delimiter') ?? ''
  const startAfter = queryOf(request, 'start-after')
  const token = queryOf(request, 'continuation-token')
  const maxKeys = readMaxKeys(queryOf(request, 'max-keys'))
  const after = token === undefined ? startAfter : readToken(token)
  const entries = rollUp(currentKeys(bucket), prefix, delimiter).filter(
    ({ name }) => after === undefined || byUtf8(name, after) > 0,
  )
  const page = entries.slice(0, Math.min(maxKeys, PAGE_MAX))
  const last = page.at(-1)
  const truncated = page.length < entries.length && last !== undefined
  const encode = queryOf(request, 'encoding-type') === 'url' ? urlEncode : (text: string): string => text
  const xml = renderXml(
    'ListBucketResult',
    {
      Name: bucket.name,
      Prefix: encode(prefix),
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      MaxKeys: maxKeys,
      EncodingType: queryOf(request, 'encoding-type'),
      KeyCount: page.length,
      IsTruncated: truncated,
      ContinuationToken: token,
      NextContinuationToken: truncated ? Buffer.from(last.name).toString('base64') : undefined,
      StartAfter: startAfter === undefined ? undefined : encode(startAfter),
      Contents: page.filter(({ kind }) => kind === 'key').map(({ name }) => contentsOf(bucket, name, encode)),
      CommonPrefixes: page.filter(({ kind }) => kind === 'prefix').map(({ name }) => ({ Prefix: encode(name) })),
    },
    'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"',
  )
  return { world, reply: xmlReply(xml) }
}

function contentsOf(bucket: Bucket, key: string, encode: (text: string) => string) {
  const version = bucket.objects.get(key)?.[0]
  return {
    Key: encode(key),
    LastModified: new Date(version?.lastModified ?? 0).toISOString(),
    ETag: `"${version?.content?.etag ?? ''}"`,
    ChecksumAlgorithm: version?.content?.checksum.algorithm.toUpperCase(),
    Size: version?.content?.bytes.length ?? 0,
    StorageClass: version?.content?.headers['x-amz-storage-class'] ?? 'STANDARD',
  }
}

/** Keys below the prefix; what has the delimiter after the prefix becomes one common prefix. */
function rollUp(keys: readonly string[], prefix: string, delimiter: string): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end < 0 ? key : key.slice(0, end + delimiter.length)
    if (!entries.has(name)) entries.set(name, { kind: end < 0 ? 'key' : 'prefix', name })
  }
  return [...entries.values()]
}

function readMaxKeys(text: string | undefined): number {
  const value = Number(text ?? PAGE_MAX)
  if (!Number.isInteger(value) || value < 0)
    throw new S3Error(400, 'InvalidArgument', 'Provided max-keys not an integer or within integer range', {
      ArgumentName: 'max-keys',
      ArgumentValue: text,
    })
  return value
}

function readToken(token: string): string {
  const name = Buffer.from(token, 'base64').toString('utf8')
  if (Buffer.from(name).toString('base64') !== token)
    throw new S3Error(400, 'InvalidArgument', 'The continuation token provided is incorrect', {
      ArgumentName: 'continuation-token',
    })
  return name
}

/** Keys in listings keep their slashes when they are encoded. */
function urlEncode(text: string): string {
  return text.split('/').map(percentEncode).join('/')
}
