/** Puts the partial results of a manifest's ranges together, all at once. */
import { mergeInto } from '../../src/lint/scan/merge-partials.js'
import { createPartial, type ManifestPartial } from '../../src/lint/scan/partial.js'

/** @param parts  of one manifest, in the order of their ranges, without a gap */
export function mergePartials(parts: readonly ManifestPartial[], keptPerCode: number): ManifestPartial {
  const merged = createPartial()
  for (const part of parts) mergeInto(merged, part, keptPerCode)
  return merged
}
