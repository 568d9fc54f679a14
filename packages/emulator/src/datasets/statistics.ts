/** What DescribeDataset and ListDatasetLabels count. */
import { hasErrors } from './entries.js'
import type { DatasetEntry } from './dataset.js'

/** How many images have a label, and how many have it at a box. */
export interface LabelCount {
  readonly images: number
  readonly imagesWithBox: number
}

/** In the order in which the labels first appear, as in the API reference's sample. */
export function countLabels(entries: readonly DatasetEntry[]): ReadonlyMap<string, LabelCount> {
  const counts = new Map<string, LabelCount>()
  for (const { labels, boxLabels } of entries) {
    for (const label of labels) {
      const { images, imagesWithBox } = counts.get(label) ?? { images: 0, imagesWithBox: 0 }
      const hasBox = boxLabels.includes(label)
      counts.set(label, { images: images + 1, imagesWithBox: imagesWithBox + (hasBox ? 1 : 0) })
    }
  }
  return counts
}

/** DatasetStats of the API. */
export function describeStats(entries: readonly DatasetEntry[]): Readonly<Record<string, number>> {
  return {
    LabeledEntries: entries.filter(({ isLabeled }) => isLabeled).length,
    TotalEntries: entries.length,
    TotalLabels: countLabels(entries).size,
    ErrorEntries: entries.filter(hasErrors).length,
  }
}
