/** What is wrong with a value, in words that can be understood without the line. */
import { isJsonArray, isJsonObject, own } from '../../text/json.js'
import type { ValuePath } from '../own-rule.js'

/** One wrong value. */
export interface Fault {
  /** From the value that was asked about; of a value that is missing, to the object that lacks it. */
  readonly path: ValuePath
  /** What was found and what is expected; without a full stop. */
  readonly message: string
}

/** What a member of an object must be. */
export interface Member {
  readonly name: string
  /** In words: `a whole number`. */
  readonly expected: string
  readonly isRight: (value: unknown) => boolean
}

/** Characters of a value that are shown. Our choice: a date fits, and each type that Ground Truth has. */
const SHOWN_MAX = 60

/** A value as a message names it: a short one as it is written, another by what it is. */
export function valueInWords(value: unknown): string {
  if (isJsonArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  const written = JSON.stringify(value)
  if (written.length <= SHOWN_MAX) return written
  return `a text of ${String(Array.from(String(value)).length)} characters`
}

/** That a value is not what it should be. */
export function wrong(name: string, value: unknown, expected: string, path: ValuePath): Fault {
  return { path, message: `${name} is ${valueInWords(value)} (expected: ${expected})` }
}

/** The members of an object that are missing or wrong. */
export function memberFaults(
  object: unknown,
  members: readonly Member[],
  path: ValuePath = [],
  prefix = '',
): readonly Fault[] {
  return members.flatMap(({ name, expected, isRight }): readonly Fault[] => {
    const value = own(object, name)
    if (isRight(value)) return []
    if (value === undefined) return [{ path, message: `${prefix}${name} is missing (expected: ${expected})` }]
    return [wrong(prefix + name, value, expected, [...path, name])]
  })
}
