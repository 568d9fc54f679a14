/** Tags of AWS resources. */

/** Tags of a resource, key to value. */
export type Tags = Readonly<Record<string, string>>
