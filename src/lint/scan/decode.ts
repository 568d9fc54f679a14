/** Takes values out of JSON that should have a known form. All throw {@link DecodeError} for one that has another. */
import { isJsonArray, own } from '../../text/json.js'

/** The value is not of the form that is asked for. */
export class DecodeError extends Error {}

export function numberIn(value: unknown, key: string): number {
  return aNumber(own(value, key))
}

export function aNumber(value: unknown): number {
  if (typeof value !== 'number') throw new DecodeError('a number is missing')
  return value
}

export function textIn(value: unknown, key: string): string {
  return aText(own(value, key))
}

export function aText(value: unknown): string {
  if (typeof value !== 'string') throw new DecodeError('a text is missing')
  return value
}

/** Undefined for null. */
export function optionalTextIn(value: unknown, key: string): string | undefined {
  const text = own(value, key)
  return text === null ? undefined : aText(text)
}

export function listIn<Item>(value: unknown, key: string, item: (element: unknown) => Item): Item[] {
  return aList(own(value, key)).map(item)
}

export function aList(value: unknown): readonly unknown[] {
  if (!isJsonArray(value)) throw new DecodeError('a list is missing')
  return value
}

/** One of the words that are allowed. */
export function wordIn<Word extends string>(value: unknown, key: string, words: readonly Word[]): Word {
  const text = own(value, key)
  const word = words.find((one) => one === text)
  if (word === undefined) throw new DecodeError(`${key} is none of ${words.join(', ')}`)
  return word
}
