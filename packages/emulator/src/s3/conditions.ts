/** Conditional requests: If-Match and similar headers. S3 API reference, GetObject and PutObject; RFC 9110, section 13. */
import type { ObjectContent, StoredVersion } from '../state.js'
import { noSuchKey, S3Error } from './error.js'
import type { FoundObject } from './stored-object.js'

type Headers = Readonly<Record<string, string>>

/** @throws S3Error 412, or 304 for what the client already has */
export function checkReadConditions(headers: Headers, { version, content }: FoundObject): void {
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  const unmodifiedSince = instantOf(headers['if-unmodified-since'])
  const modifiedSince = instantOf(headers['if-modified-since'])
  const modifiedAt = Math.trunc(version.lastModified / 1000) * 1000
  if (ifMatch !== undefined) {
    if (!etagMatches(ifMatch, content)) throw preconditionFailed('If-Match')
  } else if (unmodifiedSince !== undefined && modifiedAt > unmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since')
  }
  if (ifNoneMatch !== undefined) {
    if (etagMatches(ifNoneMatch, content)) throw notModified(content)
  } else if (modifiedSince !== undefined && modifiedAt <= modifiedSince) {
    throw notModified(content)
  }
}

/** The conditions on the source of a copy; all of them say 412. S3 API reference, CopyObject. */
export function checkCopyConditions(headers: Headers, found: FoundObject): void {
  const ofSource = Object.entries(headers).flatMap(([name, value]) => {
    const match = /^x-amz-copy-source-(if-.+)$/.exec(name)
    return match?.[1] === undefined ? [] : [[match[1], value] as const]
  })
  try {
    checkReadConditions(Object.fromEntries(ofSource), found)
  } catch (error) {
    throw error instanceof S3Error ? preconditionFailed('x-amz-copy-source-If') : error
  }
}

/** @throws S3Error 412 when the object exists although it must not, or is another one than expected; 404 */
export function checkWriteConditions(headers: Headers, current: StoredVersion | undefined, key: string): void {
  const content = current?.content
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch !== '*') throw new S3Error(501, 'NotImplemented', 'If-None-Match takes only * when writing.')
    if (content !== undefined) throw preconditionFailed('If-None-Match')
  }
  if (ifMatch === undefined) return
  if (content === undefined) throw noSuchKey(key)
  if (!etagMatches(ifMatch, content)) throw preconditionFailed('If-Match')
}

/**
 * If-Match of a delete, which applies to the current object. S3 user guide, "How to perform conditional deletes".
 * @throws S3Error 412 for another object and for a delete marker, 404 where there is no object
 */
export function checkDeleteCondition(
  ifMatch: string | undefined,
  current: StoredVersion | undefined,
  key: string,
): void {
  if (ifMatch === undefined) return
  if (current === undefined) throw noSuchKey(key)
  if (current.content === undefined || !etagMatches(ifMatch, current.content)) throw preconditionFailed('If-Match')
}

function etagMatches(header: string, content: ObjectContent): boolean {
  return header.split(',').some((entry) => {
    const etag = entry.trim().replace(/^W\//, '').replaceAll('"', '')
    return etag === '*' || etag === content.etag
  })
}

function instantOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  const ms = Date.parse(header)
  return Number.isNaN(ms) ? undefined : ms
}

function preconditionFailed(condition: string): S3Error {
  const message = 'At least one of the pre-conditions you specified did not hold'
  return new S3Error(412, 'PreconditionFailed', message, { Condition: condition })
}

function notModified(content: ObjectContent): S3Error {
  return new S3Error(304, 'NotModified', 'Not Modified', {}, { etag: `"${content.etag}"` })
}
