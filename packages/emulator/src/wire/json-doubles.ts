/** JSON as services write it whose numbers are doubles: a whole one keeps its fraction, `1.0`. */

/**
 * A value as JSON, in which whole numbers under these names are written with a fraction. A text cannot be taken for such
 * a member: quotes in it are escaped.
 * @param names letters and digits alone
 */
export function stringifyDoubles(value: unknown, names: readonly string[]): string {
  const members = new RegExp(`("(?:${names.join('|')})":-?\\d+)(?=[,}])`, 'g')
  return JSON.stringify(value).replaceAll(members, '$1.0')
}
