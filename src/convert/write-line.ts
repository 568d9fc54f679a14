/** A line of a manifest, to the byte: keys in the order of the service's guide, no white space. */
import type { ImageSize } from './source-image.js'

/** A box in whole pixels. */
export interface PixelBox {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a line says. */
export interface LineContent {
  /** `s3://bucket/key`. */
  readonly sourceRef: string
  readonly labels: readonly string[]
  /** Empty, or with a size. */
  readonly boxes: readonly PixelBox[]
  readonly size: ImageSize | undefined
  /** UTC, without a zone. */
  readonly created: string
}

/** @param idOf number of a label, the same in all lines */
export function writeLine(
  { sourceRef, labels, boxes, size, created }: LineContent,
  idOf: (label: string) => number,
): string {
  const common = { 'human-annotated': 'yes', 'creation-date': created }
  const line: Record<string, unknown> = { 'source-ref': sourceRef }
  for (const [index, label] of labels.entries()) {
    const name = labels.length === 1 ? 'label' : `label-${String(index)}`
    line[name] = idOf(label)
    line[`${name}-metadata`] = {
      'class-name': label,
      confidence: 1,
      type: 'groundtruth/image-classification',
      ...common,
    }
  }
  if (boxes.length > 0) {
    line['bounding-box'] = {
      image_size: [{ width: size?.width, height: size?.height, depth: 3 }],
      annotations: boxes.map(({ label, ...box }) => ({ class_id: idOf(label), ...box })),
    }
    line['bounding-box-metadata'] = {
      objects: boxes.map(() => ({ confidence: 1 })),
      'class-map': Object.fromEntries(boxes.map(({ label }) => [String(idOf(label)), label])),
      type: 'groundtruth/object-detection',
      ...common,
    }
  }
  return JSON.stringify(line)
}
