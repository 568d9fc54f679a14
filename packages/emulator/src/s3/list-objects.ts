/** The two lists of the current objects of a bucket. */
import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import { accessDenied, invalidArgument } from './error.js'
import { commonPrefixes, contentsOf, entriesOf, listQueryOrThrow, pageOf } from './listing.js'
import { bucketOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import { currentKeys } from './store.js'

/** ListObjects, the older list: it continues after a key that the client names. boto3's resources use it. */
export const listObjects: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.list) throw accessDenied()
  const query = listQueryOrThrow(request)
  const marker = queryOf(request, 'marker') ?? ''
  const entries = entriesOf(currentKeys(bucket), query, marker === '' ? undefined : marker)
  const { page, last } = pageOf(entries, query.maxKeys)
  const xml = renderXml(
    'ListBucketResult',
    {
      Name: bucket.name,
      Prefix: query.encode(query.prefix),
      Marker: query.encode(marker),
      // Without folders the last key of the page is the same.
      NextMarker: last === undefined || query.delimiter === '' ? undefined : query.encode(last.name),
      MaxKeys: query.maxKeys,
      Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
      EncodingType: query.encodingType,
      IsTruncated: last !== undefined,
      Contents: contentsOf(bucket, page, query, true),
      CommonPrefixes: commonPrefixes(page, query),
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

/** ListObjectsV2: keys by their UTF-8 bytes, common prefixes rolled up, pages by token. */
export const listObjectsV2: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.list) throw accessDenied()
  const query = listQueryOrThrow(request)
  const startAfter = queryOf(request, 'start-after')
  const token = queryOf(request, 'continuation-token')
  const entries = entriesOf(currentKeys(bucket), query, token === undefined ? startAfter : readToken(token))
  const { page, last } = pageOf(entries, query.maxKeys)
  const xml = renderXml(
    'ListBucketResult',
    {
      Name: bucket.name,
      Prefix: query.encode(query.prefix),
      Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
      MaxKeys: query.maxKeys,
      EncodingType: query.encodingType,
      KeyCount: page.length,
      IsTruncated: last !== undefined,
      ContinuationToken: token,
      NextContinuationToken: last === undefined ? undefined : Buffer.from(last.name).toString('base64'),
      StartAfter: startAfter === undefined ? undefined : query.encode(startAfter),
      Contents: contentsOf(bucket, page, query, queryOf(request, 'fetch-owner') === 'true'),
      CommonPrefixes: commonPrefixes(page, query),
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

function readToken(token: string): string {
  const name = Buffer.from(token, 'base64').toString('utf8')
  if (Buffer.from(name).toString('base64') === token) return name
  throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token)
}
