/** Reports of a later version of the program, so to say: with fields that nobody has listed yet. */

/** The text of each new field. */
export const NEW_TEXT = 'new text'

/** The report with new fields in each of its objects, those in lists and maps among them. */
export function withNewFields<R extends object>(report: R): R
export function withNewFields(report: object): unknown {
  return extended(report)
}

function extended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(extended)
  if (value instanceof Map) return new Map([...value].map(([key, held]: [unknown, unknown]) => [key, extended(held)]))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries<unknown>({ ...value }).map(([key, member]) => [key, extended(member)] as const)
  return {
    ...Object.fromEntries(members),
    newField: NEW_TEXT,
    newPart: { text: NEW_TEXT },
    newList: [NEW_TEXT],
    newMap: new Map([[NEW_TEXT, NEW_TEXT]]),
    newSet: new Set([NEW_TEXT]),
  }
}

/** All that a report has, its maps and sets among them: JSON alone does not show what these have. */
export function textOf(report: object): string {
  return JSON.stringify(report, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  )
}
