/** S3 URIs as users type them and as reports show them. */
import { failure, success, type Result } from './result.js'

/** An object in S3; `versionId` only in buckets that keep versions. */
export interface S3Object {
  readonly bucket: string
  readonly key: string
  readonly versionId?: string | undefined
}

/** A place in S3 to write below. `prefix` has no slash at its end and may be empty. */
export interface S3Location {
  readonly bucket: string
  readonly prefix: string
}

/** Bucket names of the service: 3-255 of these characters. API model, shape S3Bucket. */
const BUCKET_PATTERN = /^[0-9A-Za-z.\-_]{3,255}$/

/** Longest object key the API takes, in characters. API model, shape S3ObjectName. */
const KEY_MAX_LENGTH = 1024

/** Longest output prefix the API takes, in characters. API model, shape S3KeyPrefix. */
export const PREFIX_MAX_LENGTH = 1024

/** Longest object version id the API takes, in characters. API model, shape S3ObjectVersion. */
const OBJECT_VERSION_MAX_LENGTH = 1024

/** Whether a text means to be an S3 URI rather than a path. */
export function looksLikeS3Uri(text: string): boolean {
  return /^s3:\/\//i.test(text)
}

/**
 * Reads `s3://bucket/key`, with `?versionId=` at its end for one version of the object.
 * The key is taken literally: S3 URIs are not percent-encoded.
 */
export function parseS3ObjectUri(text: string): Result<S3Object> {
  const split = splitBucket(text)
  if (!split.ok) return split
  const { bucket, rest } = split.value
  const marker = rest.lastIndexOf('?versionId=')
  const key = marker < 0 ? rest : rest.slice(0, marker)
  if (key === '') return failure('the object key is missing: s3://bucket/key')
  if (key.endsWith('/')) return failure('the key ends in a slash, which is a folder; give the key of the manifest file')
  if (key.length > KEY_MAX_LENGTH) return failure(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`)
  if (marker < 0) return success({ bucket, key })
  const versionId = rest.slice(marker + '?versionId='.length)
  if (versionId === '') return failure('?versionId= has no value')
  if (versionId.length > OBJECT_VERSION_MAX_LENGTH) return failure('the versionId is longer than 1024 characters')
  return success({ bucket, key, versionId })
}

/** Reads `s3://bucket/prefix`; the prefix may be empty, slashes at its end are dropped. */
export function parseS3LocationUri(text: string): Result<S3Location> {
  const split = splitBucket(text)
  if (!split.ok) return split
  const prefix = split.value.rest.replace(/\/+$/, '')
  if (prefix.startsWith('/'))
    return failure('the prefix starts with a slash, which would create a folder without a name')
  if (prefix.length > PREFIX_MAX_LENGTH)
    return failure(`the prefix is longer than ${String(PREFIX_MAX_LENGTH)} characters`)
  return success({ bucket: split.value.bucket, prefix })
}

/**
 * Reads the `source-ref` of a manifest line: `s3://bucket/key`, the key taken literally to its last character.
 * The guide asks for no more than that form; bucket and key must match the API's patterns.
 */
export function parseSourceRef(text: string): Result<S3Object> {
  // Several rules ask for the source-ref of the same line.
  if (lastSourceRef?.text !== text) lastSourceRef = { text, parsed: readSourceRef(text) }
  return lastSourceRef.parsed
}

let lastSourceRef: { readonly text: string; readonly parsed: Result<S3Object> } | undefined

function readSourceRef(text: string): Result<S3Object> {
  const split = splitBucket(text)
  if (!split.ok) return split
  const { bucket, rest: key } = split.value
  if (key === '') return failure('the object key is missing: s3://bucket/key')
  if (key.length > KEY_MAX_LENGTH) return failure(`the object key is longer than ${String(KEY_MAX_LENGTH)} characters`)
  return success({ bucket, key })
}

/** `s3://bucket/key`, with `?versionId=` where the version is known. */
export function formatS3Object(object: S3Object): string {
  const version = object.versionId === undefined ? '' : `?versionId=${object.versionId}`
  return `s3://${object.bucket}/${object.key}${version}`
}

/** `s3://bucket/prefix`, or `s3://bucket` for the bucket itself. */
export function formatS3Location(location: S3Location): string {
  return location.prefix === '' ? `s3://${location.bucket}` : `s3://${location.bucket}/${location.prefix}`
}

function splitBucket(text: string): Result<{ bucket: string; rest: string }> {
  if (!text.startsWith('s3://')) return failure('an S3 URI starts with s3:// in lower case')
  const afterScheme = text.slice('s3://'.length)
  const slash = afterScheme.indexOf('/')
  const bucket = slash < 0 ? afterScheme : afterScheme.slice(0, slash)
  // Most lines of a manifest have the bucket of the line before.
  if (bucket === lastBucket) return success({ bucket: lastBucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) })
  if (!BUCKET_PATTERN.test(bucket))
    return failure('the bucket name needs 3-255 letters, digits, dots, hyphens or underscores')
  lastBucket = bucket
  return success({ bucket, rest: slash < 0 ? '' : afterScheme.slice(slash + 1) })
}

/** One that has the pattern. */
let lastBucket: string | undefined
