/** Values of the JSON report: nothing in it is undefined or NaN, and null means that a value is not known. */
import { formatS3Object, type S3Object } from '../../model/s3-uri.js'
import { toIsoTime } from '../../text/instant.js'

/** An S3 URI. */
export function objectJson(object: S3Object | undefined): string | null {
  return object === undefined ? null : formatS3Object(object)
}

/** ISO 8601 in UTC. */
export function timeJson(ms: number | undefined): string | null {
  return toIsoTime(ms) ?? null
}

/** Null for what is not a number. */
export function numberJson(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
