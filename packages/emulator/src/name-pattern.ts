/** Names in the rules of the settings. */

/** Whether a pattern, in which `*` is any characters, matches a whole name. */
export function nameMatches(pattern: string, name: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${expression}$`, 's').test(name)
}
