export const DIGEST_FILE: string
export function digestOfSources(bundles: string): string
export function stalenessOf(bundles?: string): string | undefined
