/** Violations of the API model as the service's front end answers them. */
import { isRecord } from './is-record.js'
import type { Violation } from './validate-shape.js'

/** A refusal: the error's name and its message. */
export interface Refusal {
  readonly name: 'ValidationException' | 'SerializationException'
  readonly message: string
}

/** What the front end says to these violations; undefined when there are none. */
export function refusalOf(violations: readonly Violation[]): Refusal | undefined {
  const wrongKind = violations.find(({ kind }) => kind === 'type')
  if (wrongKind !== undefined) return { name: 'SerializationException', message: wrongKindMessage(wrongKind) }
  if (violations.length === 0) return undefined
  const count = violations.length === 1 ? '1 validation error' : `${String(violations.length)} validation errors`
  return { name: 'ValidationException', message: `${count} detected: ${violations.map(sentence).join('; ')}` }
}

function sentence({ path, value, constraint }: Violation): string {
  const shown = value === undefined || value === null ? 'null' : `'${shownValue(value)}'`
  return `Value ${shown} at '${lowerCamelPath(path)}' failed to satisfy constraint: ${constraint}`
}

/** Lists and maps are shown as Java prints them. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shownValue).join(', ')}]`
  if (isRecord(value))
    return `{${Object.entries(value)
      .map(([key, entry]) => `${key}=${shownValue(entry)}`)
      .join(', ')}}`
  return String(value)
}

/** `TrainingData.Assets.1.member` is `trainingData.assets.1.member` in the service's words. */
function lowerCamelPath(path: string): string {
  return path
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.')
}

function wrongKindMessage({ value, constraint }: Violation): string {
  if (constraint === 'structure' || constraint === 'map') return 'Expected start of structure or map'
  if (constraint === 'list') return 'Expected list or null'
  if (Array.isArray(value) || isRecord(value)) return 'Start of structure or map found where not expected.'
  return `${JAVA_KINDS[typeof value] ?? 'VALUE'} can not be converted to ${constraint === 'integer' ? 'an Integer' : `a ${capital(constraint)}`}`
}

const JAVA_KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'STRING_VALUE',
  number: 'NUMBER_VALUE',
  boolean: 'TRUE_VALUE',
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
