/** Reads members of a request that was validated against the API model before. */
import { isRecord } from '../wire/is-record.js'

export type Input = Readonly<Record<string, unknown>>

export function textOf(input: Input, name: string): string | undefined {
  const value = input[name]
  return typeof value === 'string' ? value : undefined
}

/** @throws Error when the member is absent, which validation has ruled out for required ones */
export function textOfOrThrow(input: Input, name: string): string {
  const value = textOf(input, name)
  if (value === undefined) throw new Error(`${name} is missing in a validated request`)
  return value
}

export function numberOf(input: Input, name: string): number | undefined {
  const value = input[name]
  return typeof value === 'number' ? value : undefined
}

export function booleanOf(input: Input, name: string): boolean | undefined {
  const value = input[name]
  return typeof value === 'boolean' ? value : undefined
}

export function recordOf(input: Input, name: string): Input | undefined {
  const value = input[name]
  return isRecord(value) ? value : undefined
}

export function listOf(input: Input, name: string): readonly unknown[] | undefined {
  const value = input[name]
  return Array.isArray(value) ? value : undefined
}

/** The texts of a list. */
export function textsOf(input: Input, name: string): readonly string[] | undefined {
  return listOf(input, name)?.filter((entry) => typeof entry === 'string')
}

export function tagsOf(input: Input): Readonly<Record<string, string>> {
  const entries = Object.entries(recordOf(input, 'Tags') ?? {})
  return Object.fromEntries(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])))
}
