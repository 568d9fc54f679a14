/** Malformed answers with status 200: they are treated like no answer. */
import { messageOf } from '../errors/action-error.js'
import { ServiceError } from '../errors/service-error.js'
import type { CallFacts } from './to-service-error.js'

/**
 * What an answer says.
 * @param read  throws when it makes no sense
 * @throws ServiceError `no-answer`: a retry may get one that does
 */
export function understand<T>(facts: CallFacts, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(facts, messageOf(error), error)
  }
}

/** The error for an answer that makes no sense. */
export function unreadable(facts: CallFacts, why: string, cause?: unknown): ServiceError {
  return new ServiceError({ ...facts, kind: 'no-answer', errorName: 'UnreadableAnswer' }, why, cause)
}

/**
 * A list that the service always gives, be it empty: a missing one is not an empty one.
 * @throws TypeError
 */
export function listOf<T extends object>(value: readonly T[] | undefined, name: string): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`the response has no list ${name}`)
  const list: readonly T[] = value
  if (list.some((one: unknown) => typeof one !== 'object' || one === null)) {
    throw new TypeError(`the list ${name} in the response contains an entry that is not an object`)
  }
  return list
}

/** A list of texts. @throws TypeError for anything else */
export function textsOf(value: readonly string[] | undefined, name: string): readonly string[] {
  const given: unknown = value
  if (!Array.isArray(given)) throw new TypeError(`the response has no list ${name}`)
  return given.map((one: unknown) => {
    if (typeof one === 'string') return one
    throw new TypeError(`the list ${name} in the response contains an entry that is not a string`)
  })
}

/** A text; undefined where there is none. @throws TypeError for a value of another type */
export function textOf(value: string | null | undefined, name: string): string | undefined {
  const given: unknown = value ?? undefined
  if (given === undefined || typeof given === 'string') return given
  throw new TypeError(`${name} in the response is not a string`)
}

/** A finite number; undefined where there is none. @throws TypeError for any other value */
export function numberOf(value: number | null | undefined, name: string): number | undefined {
  const number = scoreOf(value, name)
  if (number === undefined || Number.isFinite(number)) return number
  throw new TypeError(`${name} of the answer is ${String(number)}, no finite number`)
}

/**
 * A number that a training came to, which may be NaN: that is a result, of which whoever judges has to hear. Undefined
 * where there is none. @throws TypeError for a value of another type
 */
export function scoreOf(value: number | null | undefined, name: string): number | undefined {
  const given: unknown = value ?? undefined
  if (given === undefined || typeof given === 'number') return given
  throw new TypeError(`${name} in the response is not a number`)
}

/** A text that must be there and of a form. @throws TypeError */
export function arnOf(value: string | null | undefined, form: RegExp, name: string): string {
  const text = textOf(value, name)
  if (text === undefined || !form.test(text)) throw new TypeError(`the response has no ${name}`)
  return text
}
