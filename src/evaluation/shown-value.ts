/** Values of result files in messages. */
import { isJsonArray, isJsonObject } from '../text/json.js'

/** A value for a message. A nested value may be too deep to be printed. */
export function shown(value: unknown): string {
  if (isJsonArray(value)) return 'a list'
  if (isJsonObject(value)) return 'an object'
  return (typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 40)
}
