/** The labels of both manifests. */
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
