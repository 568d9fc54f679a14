/** Takes fields out of events. All throw InvalidEvent with the name of the field, its value and what it must be. */
import { isJsonArray, isJsonObject, own, type JsonObject } from '../text/json.js'
import type { Result } from '../model/result.js'
import { parseS3ObjectUri, type S3Object } from '../model/s3-uri.js'
import { InvalidEvent } from './invocation-error.js'

/** Characters of a value that a message shows. */
const SHOWN_MAX = 200

/** An event without a field that its operation does not know: a misspelt one would be left out silently. */
export function readFields(event: unknown, known: readonly string[]): JsonObject {
  if (!isJsonObject(event)) throw new InvalidEvent('The event is not a JSON object.')
  const unknown = Object.keys(event).find((name) => !known.includes(name))
  if (unknown === undefined) return event
  throw new InvalidEvent(`The event has ${JSON.stringify(unknown)}, which is not one of ${known.join(', ')}.`)
}

export function textField(event: JsonObject, name: string): string {
  const text = optionalTextField(event, name)
  if (text === undefined) throw new InvalidEvent(`${name} is missing; it must be a text.`)
  return text
}

/** Undefined where the field is missing or null. */
export function optionalTextField(event: JsonObject, name: string): string | undefined {
  const value = own(event, name) ?? undefined
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new InvalidEvent(`${name} is ${shown(value)}; it must be a text.`)
}

/** The default where the field is missing or null. */
export function countField(event: JsonObject, name: string, atLeast: number, byDefault: number): number {
  const value = own(event, name) ?? byDefault
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= atLeast) return value
  throw new InvalidEvent(`${name} is ${shown(value)}; it must be a whole number of at least ${String(atLeast)}.`)
}

export function listField(event: JsonObject, name: string): readonly unknown[] {
  const value = own(event, name)
  if (isJsonArray(value)) return value
  throw new InvalidEvent(`${name} is ${shown(value)}; it must be a list.`)
}

/** A field that a parser of its own reads. */
export function parsedField<T>(name: string, text: string, parsed: Result<T>): T {
  if (parsed.ok) return parsed.value
  throw new InvalidEvent(`${name} is ${shown(text)}: ${parsed.problem}.`)
}

/** A field with the URI of an object. */
export function objectField(event: JsonObject, name: string): { readonly uri: string; readonly object: S3Object } {
  const uri = textField(event, name)
  return { uri, object: parsedField(name, uri, parseS3ObjectUri(uri)) }
}

/** A field with the bucket and key of an object, as Step Functions names it. */
export function placeField(event: JsonObject, name: string): S3Object {
  const place = readFields(own(event, name), ['Bucket', 'Key'])
  return { bucket: textField(place, 'Bucket'), key: textField(place, 'Key') }
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null).slice(0, SHOWN_MAX)
}
