import { queryOf } from '../wire/http.js'
import { renderXml } from '../wire/xml.js'
import type { Upload } from '../state.js'
import { accessDenied } from './error.js'
import { commonPrefixes, entriesOf, listQueryOrThrow, pageOf, type Entry } from './listing.js'
import { bucketOrThrow, xmlReply, XMLNS, type S3Operation } from './operation.js'
import { byUtf8 } from './store.js'

/** A common prefix, or one upload of a key. */
type Row = Entry & { readonly upload?: Upload & { readonly id: string } }

/** ListMultipartUploads: uploads that are neither complete nor aborted, by key and then by time. */
export const listMultipartUploads: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.list) throw accessDenied()
  const query = listQueryOrThrow(request, 'max-uploads')
  const keyMarker = queryOf(request, 'key-marker') ?? ''
  const idMarker = queryOf(request, 'upload-id-marker') ?? ''
  const uploads = [...state.uploads]
    .filter(([, upload]) => upload.bucket === bucket.name)
    .map(([id, upload]): Row => ({ kind: 'key', name: upload.key, upload: { id, ...upload } }))
    .sort((left, right) => byUtf8(left.name, right.name) || startOf(left) - startOf(right))
  const ofMarked = uploads.filter(({ name }) => name === keyMarker)
  const at = ofMarked.findIndex(({ upload }) => upload?.id === idMarker)
  const keys = [...new Set(uploads.map(({ name }) => name))]
  const later = entriesOf(keys, query, keyMarker === '' ? undefined : keyMarker)
  const rows = [
    ...(at < 0 ? [] : ofMarked.slice(at + 1)),
    ...later.flatMap((entry) =>
      entry.kind === 'prefix' ? [entry] : uploads.filter(({ name }) => name === entry.name),
    ),
  ]
  const { page, last } = pageOf<Row>(rows, query.maxKeys)
  const xml = renderXml(
    'ListMultipartUploadsResult',
    {
      Bucket: bucket.name,
      KeyMarker: query.encode(keyMarker),
      UploadIdMarker: idMarker,
      NextKeyMarker: last === undefined ? undefined : query.encode(last.name),
      NextUploadIdMarker: last?.upload?.id,
      Prefix: query.encode(query.prefix),
      Delimiter: query.delimiter === '' ? undefined : query.encode(query.delimiter),
      EncodingType: query.encodingType,
      MaxUploads: query.maxKeys,
      IsTruncated: last !== undefined,
      Upload: page.flatMap(({ upload }) =>
        upload === undefined
          ? []
          : [
              {
                Key: query.encode(upload.key),
                UploadId: upload.id,
                Initiator: { ID: bucket.access.owner },
                Owner: { ID: bucket.access.owner },
                StorageClass: upload.headers['x-amz-storage-class'] ?? 'STANDARD',
                Initiated: new Date(upload.initiatedAt).toISOString(),
                ChecksumAlgorithm: upload.checksum?.algorithm.toUpperCase(),
                ChecksumType: upload.checksum?.type,
              },
            ],
      ),
      CommonPrefixes: commonPrefixes(page, query),
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

function startOf({ upload }: Row): number {
  return upload?.initiatedAt ?? 0
}
