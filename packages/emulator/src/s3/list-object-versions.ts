import { queryOf } from '../wire/http.js'
import { renderXml, type XmlElements } from '../wire/xml.js'
import type { Bucket, StoredVersion } from '../state.js'
import { accessDenied, invalidArgument } from './error.js'
import { commonPrefixes, entriesOf, listQueryOrThrow, pageOf, type Entry, type ListQuery } from './listing.js'
import { bucketOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import { byUtf8 } from './store.js'

/** A common prefix, or one version of a key. */
type Row = Entry & { readonly version?: StoredVersion; readonly isLatest?: boolean }

/** ListObjectVersions: all versions and delete markers, of each key the newest first. */
export const listObjectVersions: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.list) throw accessDenied()
  const query = listQueryOrThrow(request)
  const keyMarker = queryOf(request, 'key-marker') ?? ''
  const versionMarker = queryOf(request, 'version-id-marker') ?? ''
  if (versionMarker !== '' && keyMarker === '')
    throw invalidArgument(
      'A version-id marker cannot be specified without a key marker.',
      'version-id-marker',
      versionMarker,
    )
  const { page, last } = pageOf(rowsOf(bucket, query, keyMarker, versionMarker), query.maxKeys)
  const versions = page.filter(({ version }) => version?.content !== undefined)
  const markers = page.filter(({ version }) => version !== undefined && version.content === undefined)
  const xml = renderXml(
    'ListVersionsResult',
    {
      Name: bucket.name,
      Prefix: query.encode(query.prefix),
      KeyMarker: query.encode(keyMarker),
      VersionIdMarker: versionMarker,
      NextKeyMarker: last === undefined ? undefined : query.encode(last.name),
      NextVersionIdMarker: last?.version?.versionId,
      MaxKeys: query.maxKeys,
      Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
      EncodingType: query.encodingType,
      IsTruncated: last !== undefined,
      Version: versions.map((row) => ({ ...common(bucket, row, query), ...ofContent(row) })),
      DeleteMarker: markers.map((row) => common(bucket, row, query)),
      CommonPrefixes: commonPrefixes(page, query),
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

/** Everything after the markers: after a version of the marked key, or after the key as a whole. */
function rowsOf(bucket: Bucket, query: ListQuery, keyMarker: string, versionMarker: string): readonly Row[] {
  const keys = [...bucket.objects.keys()].sort(byUtf8)
  const restOfMarked = versionMarker === '' ? [] : versionsOf(bucket, keyMarker)
  const at = restOfMarked.findIndex(({ version }) => version?.versionId === versionMarker)
  const later = entriesOf(keys, query, keyMarker === '' ? undefined : keyMarker)
  return [
    ...(at < 0 ? [] : restOfMarked.slice(at + 1)),
    ...later.flatMap((entry): readonly Row[] => (entry.kind === 'prefix' ? [entry] : versionsOf(bucket, entry.name))),
  ]
}

function versionsOf({ objects }: Bucket, name: string): readonly Row[] {
  return (objects.get(name) ?? []).map((version, index) => ({ kind: 'key', name, version, isLatest: index === 0 }))
}

function common({ access }: Bucket, { name, version, isLatest }: Row, { encode }: ListQuery): XmlElements {
  return {
    Key: encode(name),
    VersionId: version?.versionId,
    IsLatest: isLatest,
    LastModified: new Date(version?.lastModified ?? 0).toISOString(),
    Owner: { ID: access.owner },
  }
}

function ofContent({ version }: Row): XmlElements {
  const content = version?.content
  return {
    ETag: `"${content?.etag ?? ''}"`,
    ChecksumAlgorithm: content?.checksum.algorithm.toUpperCase(),
    ChecksumType: content?.checksum.type,
    Size: content?.bytes.length,
    StorageClass: content?.headers['x-amz-storage-class'] ?? 'STANDARD',
  }
}
