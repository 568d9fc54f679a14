export function joinLicences(lists: readonly string[], packages: Iterable<readonly [string, string]>): string
