/** The headers of an upload: checked, and stored if they are returned with the object. */
import type { Tags } from '../state.js'
import { invalidArgument, invalidRequest, notImplemented, S3Error } from './error.js'
import type { S3Request } from './request.js'
import { tagsOfHeader } from './tag-set.js'

type Headers = S3Request['headers']

/** Headers that are stored and returned with the object. */
const KEPT =
  /^(?:content-(?:type|disposition|language)|cache-control|expires|x-amz-meta-.+|x-amz-server-side-encryption(?:-.+)?|x-amz-storage-class)$/

/** Beginnings of the names of headers for features that are not emulated. */
const NOT_HERE = [
  'x-amz-object-lock-',
  'x-amz-website-redirect-location',
  'x-amz-server-side-encryption-customer-',
  'x-amz-write-offset-bytes',
]

/** Storage classes of general purpose buckets. S3 API reference, PutObject, `x-amz-storage-class`. */
const STORAGE_CLASSES = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'GLACIER_IR',
  'DEEP_ARCHIVE',
]

const ENCRYPTIONS = ['AES256', 'aws:kms', 'aws:kms:dsse']

/** Canned ACLs of objects; those of buckets are among them. S3 user guide, "Canned ACL". */
const CANNED_ACLS = [
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
]

/** ACLs that change nothing where ACLs are off, as they are in new buckets. */
const OWNERS_ACLS = ['private', 'bucket-owner-full-control']

/**
 * Headers and tags that an upload gives its object.
 * @throws S3Error for a storage class, encryption, ACL or tag that S3 does not accept, and for what is not emulated
 */
export function writtenWith({ headers }: Pick<S3Request, 'headers'>): {
  readonly headers: Headers
  readonly tags: Tags
} {
  for (const name of Object.keys(headers))
    if (NOT_HERE.some((start) => name.startsWith(start))) throw notImplemented(`the header ${name}`)
  const storageClass = headers['x-amz-storage-class']
  if (storageClass !== undefined && !STORAGE_CLASSES.includes(storageClass))
    throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid', {
      StorageClassRequested: storageClass,
    })
  const encryption = headers['x-amz-server-side-encryption']
  if (encryption !== undefined && !ENCRYPTIONS.includes(encryption))
    throw invalidArgument(
      'The encryption method specified is not supported',
      'x-amz-server-side-encryption',
      encryption,
    )
  checkAcl(headers)
  return { headers: keptHeaders(headers), tags: tagsOfHeader(headers['x-amz-tagging']) }
}

/** @throws S3Error for an invalid ACL, and for one that gives access to others than the owner of the bucket */
export function checkAcl(headers: Headers): void {
  const acl = headers['x-amz-acl']
  if (acl !== undefined && !CANNED_ACLS.includes(acl)) throw invalidArgument('Invalid canned ACL', 'x-amz-acl', acl)
  const grants = Object.keys(headers).some((name) => name.startsWith('x-amz-grant-'))
  if (acl !== undefined && grants) throw invalidRequest('Specifying both Canned ACLs and Header Grants is not allowed')
  if (grants || (acl !== undefined && !OWNERS_ACLS.includes(acl)))
    throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs')
}

/** S3 does not return STANDARD. */
function keptHeaders(headers: Headers): Headers {
  const encoding = (headers['content-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry !== 'aws-chunked')
  const kept = Object.entries(headers).filter(
    ([name, value]) => KEPT.test(name) && !(name === 'x-amz-storage-class' && value === 'STANDARD'),
  )
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept),
    ...(encoding.length === 0 ? {} : { 'content-encoding': encoding.join(',') }),
  }
}
