/** Tags of AWS resources. */

/** Tags of a resource, key to value. */
export type Tags = Readonly<Record<string, string>>

/** The instant in a tag, milliseconds since the epoch; undefined where there is none that can be read. */
export function instantOf(tags: Tags | undefined, key: string): number | undefined {
  const at = Date.parse(tags?.[key] ?? '')
  return Number.isNaN(at) ? undefined : at
}
