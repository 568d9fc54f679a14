/**
 * The entry of a table under a name that someone else wrote; undefined without one. A name may be that of a property that
 * every object has, such as `constructor`: these are no entries.
 */
export function entryOf<T>(table: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
