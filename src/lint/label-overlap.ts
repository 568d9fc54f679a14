/** How many of the training labels the testing manifest has too. */
import { LABEL_OVERLAP_MIN_SHARE } from '../manifest/limits.js'

/** Whether enough of the training labels are in the testing manifest. True where there are no training labels. */
export function overlaps(training: Iterable<string>, testing: { readonly has: (label: string) => boolean }): boolean {
  const labels = [...training]
  return labels.filter((label) => testing.has(label)).length >= labels.length * LABEL_OVERLAP_MIN_SHARE
}
