/** The labels of both manifests. */
import type { OwnFinding } from '../own-rule.js'
import type { ConcludedManifest } from './concluded.js'

/** Label to its images in both, those of the training manifest first. */
export function imagesByLabel(
  training: ConcludedManifest,
  testing: ConcludedManifest | undefined,
): ReadonlyMap<string, number> {
  const images = new Map<string, number>()
  for (const manifest of [training, testing])
    for (const [label, count] of manifest?.counted.labels ?? [])
      images.set(label, (images.get(label) ?? 0) + count.images)
  return images
}

/** The first place that has a label: in the training manifest, or else in the testing manifest. */
export function placeOfLabel(
  label: string,
  training: ConcludedManifest,
  testing: ConcludedManifest | undefined,
): Pick<OwnFinding, 'line' | 'column' | 'manifest'> {
  for (const manifest of [training, testing]) {
    const place = manifest && placeIn(manifest, label)
    if (place !== undefined) return place
  }
  return {}
}

/** The first place of a manifest that has a label; undefined without one. */
export function placeIn(
  { role, partial }: ConcludedManifest,
  label: string,
): Pick<OwnFinding, 'line' | 'column' | 'manifest'> | undefined {
  const entries = partial.labels.entries.filter((entry) => entry.label === label && entry.first > 0)
  const [entry] = entries.toSorted((left, right) => left.first - right.first || left.column - right.column)
  return entry === undefined ? undefined : { line: entry.first, column: entry.column, manifest: role }
}
