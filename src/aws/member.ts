/** Members of what the SDK throws and keeps, whose types do not name them. */

/**
 * The member of a name, an inherited one too: errors and contexts are instances of classes. For JSON there is `own`.
 * @returns undefined without one, and for anything but an object
 */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
