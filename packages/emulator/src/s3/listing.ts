/** What the lists of keys have in common: order, folders, pages, encoding. */
import { queryOf } from '../wire/http.js'
import type { Bucket } from '../state.js'
import { invalidArgument } from './error.js'
import { encodeKey } from './operation.js'
import type { S3Request } from './request.js'
import { byUtf8 } from './store.js'

/** Entries of one page, also when more are asked for. S3 API reference, ListObjectsV2. */
export const PAGE_MAX = 1000

/** A key, or several keys that share what comes before the delimiter. */
export interface Entry {
  readonly kind: 'key' | 'prefix'
  readonly name: string
}

/** The parameters of every list. */
export interface ListQuery {
  readonly prefix: string
  /** Empty for none. */
  readonly delimiter: string
  readonly maxKeys: number
  /** Writes a key or prefix in the requested encoding. */
  readonly encode: (text: string) => string
  /** As requested. */
  readonly encodingType: string | undefined
}

/**
 * @param size the parameter that says how many entries a page may have
 * @throws S3Error for an invalid number of entries, or an encoding that S3 does not have
 */
export function listQueryOrThrow(request: S3Request, size = 'max-keys'): ListQuery {
  const encodingType = queryOf(request, 'encoding-type')
  if (encodingType !== undefined && encodingType !== 'url')
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType)
  const maxKeys = queryOf(request, size) ?? String(PAGE_MAX)
  if (!/^\d{1,10}$/.test(maxKeys))
    throw invalidArgument(`Provided ${size} not an integer or within integer range`, size, maxKeys)
  return {
    prefix: queryOf(request, 'prefix') ?? '',
    delimiter: queryOf(request, 'delimiter') ?? '',
    maxKeys: Number(maxKeys),
    encode: encodingType === 'url' ? encodeKey : (text) => text,
    encodingType,
  }
}

/**
 * Keys below the prefix and after `after`, where that is given; what has the delimiter after the prefix becomes one
 * common prefix. A common prefix that is `after` itself was on the page before.
 */
export function entriesOf(
  keys: readonly string[],
  { prefix, delimiter }: Pick<ListQuery, 'prefix' | 'delimiter'>,
  after: string | undefined,
): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const key of keys) {
    if (!key.startsWith(prefix) || (after !== undefined && byUtf8(key, after) <= 0)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = end < 0 ? key : key.slice(0, end + delimiter.length)
    if (name !== after && !entries.has(name)) entries.set(name, { kind: end < 0 ? 'key' : 'prefix', name })
  }
  return [...entries.values()]
}

/** The first entries, up to the size of a page. */
export function pageOf<T>(entries: readonly T[], maxKeys: number): { readonly page: readonly T[]; readonly last?: T } {
  const page = entries.slice(0, Math.min(maxKeys, PAGE_MAX))
  const last = page.at(-1)
  // After a page of size 0 there is no next one.
  return page.length < entries.length && last !== undefined ? { page, last } : { page }
}

/** Common prefixes, in the form of an answer. */
export function commonPrefixes(page: readonly Entry[], { encode }: ListQuery): readonly { readonly Prefix: string }[] {
  return page.filter(({ kind }) => kind === 'prefix').map(({ name }) => ({ Prefix: encode(name) }))
}

/** The current objects of a page. */
export function contentsOf(bucket: Bucket, page: readonly Entry[], { encode }: ListQuery, withOwner: boolean) {
  return page
    .filter(({ kind }) => kind === 'key')
    .map(({ name }) => {
      const version = bucket.objects.get(name)?.[0]
      return {
        Key: encode(name),
        LastModified: new Date(version?.lastModified ?? 0).toISOString(),
        ETag: `"${version?.content?.etag ?? ''}"`,
        ChecksumAlgorithm: version?.content?.checksum.algorithm.toUpperCase(),
        ChecksumType: version?.content?.checksum.type,
        Size: version?.content?.bytes.length ?? 0,
        Owner: withOwner ? { ID: bucket.access.owner } : undefined,
        StorageClass: version?.content?.headers['x-amz-storage-class'] ?? 'STANDARD',
      }
    })
}
