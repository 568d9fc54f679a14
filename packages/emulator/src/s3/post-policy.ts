/** The policy of a form: until when it may be sent, and with what. S3 API reference, "Creating a POST policy". */
import { isRecord } from '../wire/is-record.js'
import { S3Error } from './error.js'

/** A condition on one field; `starts-with` an empty text accepts anything. */
type Condition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly text: string }
  | { readonly kind: 'content-length-range'; readonly least: number; readonly most: number }

export interface SentForm {
  /** Names in lower case. */
  readonly fields: Readonly<Partial<Record<string, string>>>
  readonly bucket: string
  /** Bytes of the file. */
  readonly size: number
}

/** Fields that no condition has to name. */
const FREE = /^(?:x-amz-signature|awsaccesskeyid|signature|policy|file|x-ignore-.*)$/

/**
 * Checks a form against its policy.
 * @param policy as it is in the form: base64 of JSON
 * @param now milliseconds since the epoch
 * @throws S3Error InvalidPolicyDocument for what is not a policy; AccessDenied for one that has expired, for a condition
 *   that is not met, and for a field that no condition names; EntityTooSmall, EntityTooLarge
 */
export function checkPostPolicy(policy: string, { fields, bucket, size }: SentForm, now: number): void {
  const { expiration, conditions } = parsePolicyOrThrow(policy)
  if (expiration <= now) throw againstPolicy('Policy expired.')
  for (const condition of conditions) {
    if (condition.kind === 'content-length-range') {
      checkSize(condition, size)
      continue
    }
    const { kind, field, text } = condition
    const value = field === 'bucket' ? bucket : (fields[field] ?? '')
    if (!holds(condition, value)) throw againstPolicy(`Policy Condition failed: ["${kind}", "$${field}", "${text}"]`)
  }
  const named = conditions.flatMap((condition) => ('field' in condition ? [condition.field] : []))
  const extra = Object.keys(fields).filter((name) => !FREE.test(name) && !named.includes(name))
  if (extra.length > 0) throw againstPolicy(`Extra input fields: ${extra.join(', ')}`)
}

function holds({ kind, field, text }: Extract<Condition, { readonly field: string }>, value: string): boolean {
  if (kind === 'eq') return value === text
  // Several content types are several values.
  const values = field === 'content-type' ? value.split(',').map((entry) => entry.trim()) : [value]
  return values.every((entry) => entry.startsWith(text))
}

function checkSize({ least, most }: { readonly least: number; readonly most: number }, size: number): void {
  if (size < least)
    throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
      ProposedSize: size,
      MinSizeAllowed: least,
    })
  if (size > most)
    throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
      ProposedSize: size,
      MaxSizeAllowed: most,
    })
}

function parsePolicyOrThrow(policy: string): {
  readonly expiration: number
  readonly conditions: readonly Condition[]
} {
  const document = parseJson(Buffer.from(policy, 'base64').toString('utf8'))
  if (!isRecord(document)) throw invalidPolicy('Invalid JSON.')
  const { expiration, conditions } = document
  if (typeof expiration !== 'string') throw invalidPolicy('Policy missing expiration.')
  const until = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(expiration) ? Date.parse(expiration) : NaN
  if (Number.isNaN(until)) throw invalidPolicy(`Invalid 'expiration' value: '${expiration}'`)
  if (!isList(conditions)) throw invalidPolicy('Policy missing conditions.')
  return { expiration: until, conditions: conditions.flatMap(conditionsOf) }
}

/** An object is one or more exact matches; a list is an operator, a field and a text, or a range of lengths. */
function conditionsOf(entry: unknown): readonly Condition[] {
  if (isList(entry)) {
    const [operator, first, second] = entry
    const kind = typeof operator === 'string' ? operator.toLowerCase() : ''
    if (kind === 'content-length-range' && entry.length === 3) {
      const [least, most] = [Number(first), Number(second)]
      if (Number.isInteger(least) && Number.isInteger(most)) return [{ kind, least, most }]
    }
    const isMatch = kind === 'eq' || kind === 'starts-with'
    if (isMatch && typeof first === 'string' && first.startsWith('$') && typeof second === 'string')
      return [{ kind, field: first.slice(1).toLowerCase(), text: second }]
  } else if (isRecord(entry)) {
    const pairs = Object.entries(entry)
    if (pairs.every(([, text]) => typeof text === 'string'))
      return pairs.map(([name, text]) => ({ kind: 'eq', field: name.toLowerCase(), text: String(text) }))
  }
  throw invalidPolicy(`Invalid Condition: ${JSON.stringify(entry)}`)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function againstPolicy(what: string): S3Error {
  return new S3Error(403, 'AccessDenied', `Invalid according to Policy: ${what}`)
}

function invalidPolicy(what: string): S3Error {
  return new S3Error(400, 'InvalidPolicyDocument', `Invalid Policy: ${what}`)
}
