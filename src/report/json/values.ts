/** Values of the JSON report. */
import { formatS3Object, type S3Object } from '../../model/s3-uri.js'
import { toIsoTime } from '../../text/instant.js'

/** A value of JSON in which nothing is undefined or NaN: each key is there, null where nothing is known. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** An S3 URI. */
export function objectJson(object: S3Object | undefined): Json {
  return object === undefined ? null : formatS3Object(object)
}

/** ISO 8601 in UTC. */
export function timeJson(ms: number | undefined): Json {
  return toIsoTime(ms) ?? null
}

/** Null for what is no number. */
export function numberJson(value: number | null | undefined): Json {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
