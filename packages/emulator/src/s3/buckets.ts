/** The operations on buckets themselves. */
import { isClosedTo } from '../accounts/acting-account.js'
import { renderXml, textOfElement } from '../wire/xml.js'
import { withEntry, withoutEntry } from '../state.js'
import { canonicalIdOf } from './canonical-id.js'
import { documentOrThrow } from './document.js'
import { accessDenied, noSuchBucket, notImplemented, regionHeader, S3Error } from './error.js'
import { bucketOrThrow, emptyReply, xmlReply, XMLNS, type S3Operation } from './operation.js'
import type { S3Request } from './request.js'
import { byUtf8, withBucket } from './store.js'
import { checkAcl } from './write-headers.js'

/** Names of general purpose buckets. S3 user guide, "Bucket naming rules". */
const BUCKET_NAME = /^(?!xn--|sthree-|.*(?:\.\.|-s3alias$))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export const createBucket: S3Operation = (state, request, now) => {
  const name = request.bucket ?? ''
  if (!BUCKET_NAME.test(name) || /^\d+\.\d+\.\d+\.\d+$/.test(name))
    throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', { BucketName: name })
  checkAcl(request.headers)
  const constraint = locationConstraintOrThrow(request)
  if ((constraint ?? 'us-east-1') !== state.region)
    throw new S3Error(
      400,
      'IllegalLocationConstraintException',
      `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`,
    )
  const existing = state.buckets.get(name)
  const headers = { location: `/${name}` }
  if (existing === undefined) return { state: withBucket(state, name, now), reply: emptyReply(200, headers) }
  if (existing.access.owner !== canonicalIdOf(state.account))
    throw new S3Error(409, 'BucketAlreadyExists', 'The requested bucket name is not available.', { BucketName: name })
  // Creating one's own bucket again is a success only in us-east-1.
  if (state.region === 'us-east-1') return { state, reply: emptyReply(200, headers) }
  throw new S3Error(
    409,
    'BucketAlreadyOwnedByYou',
    'Your previous request to create the named bucket succeeded and you already own it.',
    {
      BucketName: name,
    },
  )
}

/** Regions that S3 accepts as a location, and its old name for eu-west-1. Botocore's model of S3. */
const LOCATIONS =
  /^(?:EU|(?:af|ap|ca|cn|eu|il|me|mx|sa|us|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc-de)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d)$/

/**
 * The Region in the request's document; undefined without one.
 * @throws S3Error InvalidLocationConstraint for what is not a Region, and for us-east-1, which is the default
 */
function locationConstraintOrThrow(request: S3Request): string | undefined {
  if (request.body.length === 0) return undefined
  const children = documentOrThrow(request, 'CreateBucketConfiguration').children
  const other = children.find(({ name }) => name !== 'LocationConstraint')
  if (other !== undefined) throw notImplemented(`${other.name} in CreateBucketConfiguration`)
  const constraint = children[0]?.text.trim() ?? ''
  if (constraint === '') return undefined
  if (!LOCATIONS.test(constraint) || constraint === 'us-east-1')
    throw new S3Error(400, 'InvalidLocationConstraint', 'The specified location-constraint is not valid', {
      LocationConstraint: constraint,
    })
  return constraint === 'EU' ? 'eu-west-1' : constraint
}

export const deleteBucket: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  if (bucket.objects.size > 0)
    throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', { BucketName: bucket.name })
  return { state: { ...state, buckets: withoutEntry(state.buckets, bucket.name) }, reply: emptyReply(204) }
}

export const headBucket: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.list) throw accessDenied(regionHeader(bucket.region))
  return { state, reply: emptyReply(200, regionHeader(bucket.region)) }
}

export const listBuckets: S3Operation = (state) => {
  const owner = canonicalIdOf(state.account)
  const own = [...state.buckets.values()]
    .filter(({ access }) => access.owner === owner)
    .sort((left, right) => byUtf8(left.name, right.name))
  const xml = renderXml(
    'ListAllMyBucketsResult',
    {
      Owner: { ID: owner },
      Buckets: {
        Bucket: own.map(({ name, createdAt }) => ({ Name: name, CreationDate: new Date(createdAt).toISOString() })),
      },
    },
    XMLNS,
  )
  return { state, reply: xmlReply(xml) }
}

/** GetBucketLocation: empty for us-east-1, which answers for the buckets of all Regions. */
export const getBucketLocation: S3Operation = (state, request) => {
  const bucket =
    request.region === 'us-east-1' ? state.buckets.get(request.bucket ?? '') : bucketOrThrow(state, request)
  if (bucket === undefined) throw noSuchBucket(request.bucket ?? '')
  if (isClosedTo(state, bucket)) throw accessDenied()
  const region = bucket.region === 'us-east-1' ? '' : bucket.region
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint ${XMLNS}>${region}</LocationConstraint>`
  return { state, reply: xmlReply(xml) }
}

export const getBucketVersioning: S3Operation = (state, request) => {
  const { versioning } = bucketOrThrow(state, request)
  const content = { Status: versioning === 'never' ? undefined : versioning }
  return { state, reply: xmlReply(renderXml('VersioningConfiguration', content, XMLNS)) }
}

export const putBucketVersioning: S3Operation = (state, request) => {
  const bucket = bucketOrThrow(state, request)
  if (!bucket.access.write) throw accessDenied()
  const versioning = textOfElement(request.body.toString('utf8'), 'Status')
  if (versioning !== 'Enabled' && versioning !== 'Suspended')
    throw new S3Error(400, 'IllegalVersioningConfigurationException', 'The Versioning element must be specified')
  return {
    state: { ...state, buckets: withEntry(state.buckets, bucket.name, { ...bucket, versioning }) },
    reply: emptyReply(200),
  }
}
