/**
 * Reads JSON with any content. Keys are looked up as own properties only: a label attribute may be called
 * `constructor` or `__proto__`.
 */

/** A JSON object as `JSON.parse` makes it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value of a JSON text; undefined when it is not JSON. Of a key that appears twice the last one is used. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Bad syntax, or nested deeper than the engine can follow: either way nothing that can be used.
    return undefined
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isJsonArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The value of a key of the object itself; undefined without one, and for anything but an object. */
export function own(value: unknown, key: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A text under a key of the object itself; undefined for anything else. */
export function ownText(value: unknown, key: string): string | undefined {
  const text = own(value, key)
  return typeof text === 'string' ? text : undefined
}

/** A whole number, `1.0` included; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}
