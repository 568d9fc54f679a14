import { s3Arn } from '../iam/needs.js'
import { renderXml } from '../wire/xml.js'
import { readXml } from '../wire/read-xml.js'
import type { Tags } from '../state.js'
import { checkDigests } from './digests.js'
import { accessDenied, invalidArgument, malformedXml, S3Error } from './error.js'
import { bucketOrThrow, emptyReply, newKeyOrThrow, objectUrl, type S3Operation, type S3Reply } from './operation.js'
import { postFormOf, type PostForm } from './post-form.js'
import { checkPostPolicy } from './post-policy.js'
import type { S3Request } from './request.js'
import { putObject } from './store.js'
import { versionHeader } from './stored-object.js'
import { tagsOfDocument } from './tag-set.js'
import { writtenWith } from './write-headers.js'

/** The upload of a form, as created by boto3's `generate_presigned_post` and by browsers. */
export const postObject: S3Operation = (state, request, now) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  const form = postFormOf(request)
  if (form === undefined)
    throw new S3Error(412, 'PreconditionFailed', 'Bucket POST must be of the enclosure-type multipart/form-data')
  const { fields, file } = form
  if (fields.key === undefined || fields.key === '')
    throw invalidArgument(
      "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
      'key',
      '',
    )
  if (file === undefined) throw invalidArgument('POST requires exactly one file upload per request.', 'file', '0')
  checkPostPolicy(fields.policy ?? '', { fields, bucket: bucket.name, size: file.length }, request.signatureNow)
  const key = newKeyOrThrow({ key: fields.key })
  const headers = headersOf(fields)
  const written = writtenWith({ headers })
  const tags = tagsOf(fields.tagging)
  const denial =
    Object.keys(tags).length === 0
      ? undefined
      : request.denialOf({ action: 's3:PutObjectTagging', resource: s3Arn(state.region, bucket.name, key) })
  if (denial !== undefined) throw new S3Error(403, 'AccessDenied', denial)
  const given = checkDigests({ ...request, headers, trailers: {}, body: file })
  const { state: next, stored } = putObject(state, bucket.name, key, file, now, {
    ...written,
    tags,
    algorithm: given?.algorithm,
  })
  const etag = `"${stored.content?.etag ?? ''}"`
  const location = objectUrl(request, bucket.name, key)
  const reply = replyOf(fields, { Location: location, Bucket: bucket.name, Key: key, ETag: etag })
  return {
    state: next,
    reply: { ...reply, headers: { location, etag, ...versionHeader(bucket, stored), ...reply.headers } },
  }
}

/** Fields under the names of the headers that say the same. */
function headersOf({ acl, ...fields }: PostForm['fields']): S3Request['headers'] {
  const named: PostForm['fields'] = { ...fields, 'x-amz-acl': acl }
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function tagsOf(xml: string | undefined): Tags {
  if (xml === undefined) return {}
  const document = readXml(xml)
  if (document?.name !== 'Tagging') throw malformedXml()
  return tagsOfDocument(document)
}

/** The answer that the form requests: a redirect, a status, a document; nothing by default. */
function replyOf(
  fields: PostForm['fields'],
  stored: Readonly<Record<'Location' | 'Bucket' | 'Key' | 'ETag', string>>,
): S3Reply {
  const target = fields.success_action_redirect ?? fields.redirect
  if (target !== undefined && URL.canParse(target)) {
    const url = new URL(target)
    for (const name of ['Bucket', 'Key', 'ETag'] as const) url.searchParams.set(name.toLowerCase(), stored[name])
    return emptyReply(303, { location: url.href })
  }
  if (fields.success_action_status === '201')
    return {
      status: 201,
      headers: { 'content-type': 'application/xml' },
      body: Buffer.from(renderXml('PostResponse', stored)),
    }
  return emptyReply(fields.success_action_status === '200' ? 200 : 204)
}
