/** A state as JSON text, with what JSON cannot hold: maps, bytes, and numbers that are not finite. */
import { isRecord } from '../wire/is-record.js'

/** Marks of values that JSON has no form for. A record with a member of such a name is marked itself. */
const MAP = '$map'
const BYTES = '$bytes'
const NUMBER = '$number'
const RECORD = '$record'

/** Text of a value that consists of records, lists, maps, buffers, texts, numbers and booleans. */
export function textOf(value: unknown): string {
  return JSON.stringify(encoded(value))
}

/** The value of such a text. @throws Error for a text that is not JSON */
export function valueOf(text: string): unknown {
  const parsed: unknown = JSON.parse(text)
  return decoded(parsed)
}

function encoded(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { [BYTES]: value.toString('base64') }
  if (value instanceof Map) return { [MAP]: [...value].map(([key, entry]) => [encoded(key), encoded(entry)]) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { [NUMBER]: String(value) }
  if (Array.isArray(value)) return value.map(encoded)
  if (!isRecord(value)) return value
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]): [string, unknown] => [name, encoded(member)])
  return members.some(([name]) => name.startsWith('$')) ? { [RECORD]: members } : Object.fromEntries(members)
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded)
  if (!isRecord(value)) return value
  const { [MAP]: entries, [BYTES]: bytes, [NUMBER]: number, [RECORD]: members } = value
  if (Array.isArray(entries)) return new Map(pairsOf(entries).map(([key, entry]) => [decoded(key), decoded(entry)]))
  if (typeof bytes === 'string') return Buffer.from(bytes, 'base64')
  if (typeof number === 'string') return Number(number)
  const pairs = Array.isArray(members) ? pairsOf(members) : Object.entries(value)
  return Object.fromEntries(pairs.map(([name, member]) => [String(name), decoded(member)]))
}

function pairsOf(list: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  return list.map((pair) => (Array.isArray(pair) ? [pair[0], pair[1]] : [undefined, undefined]))
}
