/** Values of result files in messages. */
import { isJsonArray, isJsonObject } from '../text/json.js'

/** A value for a message. What is nested may be so deep that it cannot be written out. */
export function shown(value: unknown): string {
  if (isJsonArray(value)) return 'a list'
  if (isJsonObject(value)) return 'an object'
  return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 40)
}
