/** Lines that the rules show as examples. */
import type { ImageFacts } from './images/image-facts.js'

const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00' }

/** Keys to add to a line, or to take out with undefined. */
type Changes = Readonly<Record<string, unknown>>

/** An image in the bucket of the examples. */
export function imageNamed(name: string): string {
  return `s3://orchard-images/${name}`
}

/** What is found of an image that the service takes, of the size that {@link boxExample} states. */
export const GOOD_IMAGE: ImageFacts = {
  kind: 'found',
  sizeBytes: 48_213,
  header: { format: 'jpeg', width: 640, height: 480 },
}

export function imageMetadata(label: string, changes: Changes = {}): Changes {
  return { 'class-name': label, confidence: 1, type: 'groundtruth/image-classification', ...COMMON, ...changes }
}

/** A line with one image-level label. */
export function imageExample(name: string, label: string, changes: Changes = {}): string {
  return JSON.stringify({
    'source-ref': imageNamed(name),
    fruit: 1,
    'fruit-metadata': imageMetadata(label),
    ...changes,
  })
}

export interface ExampleBox {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface BoxOptions {
  readonly size?: { readonly width: number; readonly height: number }
  /** Label of each id. Without it, the labels are numbered from 0. */
  readonly classMap?: Readonly<Record<string, string>>
  readonly changes?: Changes
}

/** A line with boxes. */
export function boxExample(name: string, boxes: readonly ExampleBox[], options: BoxOptions = {}): string {
  const { size = { width: 640, height: 480 }, changes = {} } = options
  const labels = [...new Set(boxes.map(({ label }) => label))]
  const classMap = options.classMap ?? Object.fromEntries(labels.map((label, id) => [String(id), label]))
  const idOf = (label: string) => Number(Object.entries(classMap).find(([, other]) => other === label)?.[0] ?? 0)
  return JSON.stringify({
    'source-ref': imageNamed(name),
    boxes: {
      image_size: [{ ...size, depth: 3 }],
      annotations: boxes.map(({ label, ...place }) => ({ class_id: idOf(label), ...place })),
    },
    'boxes-metadata': boxMetadata(boxes.length, classMap),
    ...changes,
  })
}

export function boxMetadata(boxes: number, classMap: Changes, changes: Changes = {}): Changes {
  return {
    objects: Array.from({ length: boxes }, () => ({ confidence: 1 })),
    'class-map': classMap,
    type: 'groundtruth/object-detection',
    ...COMMON,
    ...changes,
  }
}

export function exampleBox(label: string, changes: Partial<ExampleBox> = {}): ExampleBox {
  return { label, left: 10, top: 20, width: 300, height: 200, ...changes }
}

/** A manifest of these lines. */
export function manifestOf(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** A manifest with so many images of each label, numbered from `from` on. */
export function imageExamples(counts: Readonly<Record<string, number>>, from = 1): string {
  const lines = Object.entries(counts).flatMap(([label, count]) =>
    Array.from({ length: count }, (_, index) =>
      imageExample(`${label}-${String(from + index).padStart(4, '0')}.jpg`, label),
    ),
  )
  return manifestOf(...lines)
}
