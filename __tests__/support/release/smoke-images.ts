/** Images for smoke tests: files that begin as images do, and manifest lines. */
import type { FakeEntry } from '../fake-files.js'

/** A file that begins as a JPEG does; what follows tells one from another. */
export function jpeg(content = ''): FakeEntry {
  return { bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(content)]) }
}

export function png(content = ''): FakeEntry {
  return { bytes: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(content)]) }
}

const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-01-01T00:00:00.000Z', 'job-name': 'labels' }

/** A line with image-level labels. */
export function imageLine(ref: string, labels: readonly string[]): string {
  const attributes = labels.flatMap((label, index) => [
    [`label-${String(index)}`, 1],
    [
      `label-${String(index)}-metadata`,
      { ...COMMON, 'class-name': label, confidence: 1, type: 'groundtruth/image-classification' },
    ],
  ])
  return JSON.stringify({ 'source-ref': ref, ...Object.fromEntries(attributes) })
}

/** Label, left, top, width, height; pixels of an image of 100 by 50. */
export type PixelBox = readonly [label: string, left: number, top: number, width: number, height: number]

/** A line with boxes. */
export function boxLine(ref: string, boxes: readonly PixelBox[]): string {
  const labels = [...new Set(boxes.map(([label]) => label))]
  return JSON.stringify({
    'source-ref': ref,
    boxes: {
      image_size: [{ width: 100, height: 50, depth: 3 }],
      annotations: boxes.map(([label, left, top, width, height]) => ({
        class_id: labels.indexOf(label),
        left,
        top,
        width,
        height,
      })),
    },
    'boxes-metadata': {
      ...COMMON,
      objects: boxes.map(() => ({ confidence: 1 })),
      'class-map': Object.fromEntries(labels.map((label, index) => [String(index), label])),
      type: 'groundtruth/object-detection',
    },
  })
}
