/** The images that a training can use, out of the lines of a manifest. */
import type { Box, UseCase } from '../../../../src/manifest/finding.js'
import type { ReadManifest } from './read-manifest.js'

/** An image with its ground truth. In classification it has no boxes, in localisation a label for each box. */
export interface LabelledImage {
  /** As the manifest has it. */
  readonly sourceRef: string
  /** Each label once. */
  readonly labels: readonly string[]
  readonly boxes: readonly Box[]
  readonly size: { readonly width: number; readonly height: number; readonly depth: number }
}

/** What an image that is not measured is taken to be. */
const ASSUMED_SIZE = { width: 1024, height: 768, depth: 3 }

/**
 * The images that are of use to a model of this kind; lines of the other kind are dropped. For a model of boxes,
 * a manifest without any box is a set of logos, each the whole image.
 */
export function usableImages(manifest: ReadManifest, useCase: UseCase): readonly LabelledImage[] {
  const byBoxes = useCase === 'OBJECT_LOCALIZATION' && manifest.report.boxLabels.size > 0
  return manifest.lines.flatMap(({ report }) => {
    const { usable, sourceRef } = report
    const boxes = byBoxes ? usable.boxes : []
    const labels = byBoxes ? boxes.map(({ label }) => label) : usable.imageLabels
    if (sourceRef === undefined || labels.length === 0) return []
    return [
      {
        sourceRef: `s3://${sourceRef.bucket}/${sourceRef.key}`,
        labels: [...new Set(labels)],
        boxes,
        size: usable.imageSize ?? ASSUMED_SIZE,
      },
    ]
  })
}

/** All labels of these images, in alphabetical order. */
export function labelsOf(images: readonly LabelledImage[]): readonly string[] {
  return [...new Set(images.flatMap(({ labels }) => labels))].sort()
}

/** The images as a model of these labels sees them: what it was not trained on is not in them. */
export function knownOnly(images: readonly LabelledImage[], known: readonly string[]): readonly LabelledImage[] {
  const labels = new Set(known)
  return images
    .map((image) => ({
      ...image,
      labels: image.labels.filter((label) => labels.has(label)),
      boxes: image.boxes.filter(({ label }) => labels.has(label)),
    }))
    .filter((image) => image.labels.length > 0)
}
