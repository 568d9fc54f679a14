/** The data of the trainings: images, manifests of them, and a manifest with faults on known lines. */
import { LABELS, renderImage, type Label } from './images.js'

/** Images of a label. Ten are what the guide advises for a split by the service; fewer make a poor test. */
const TRAINING_IMAGES_PER_LABEL = 10
const TESTING_IMAGES_PER_LABEL = 5

/** 1-based lines that are not JSON: eight of 28, more than the fifth that a manifest may have. */
export const BROKEN_LINES: readonly number[] = [3, 5, 7, 9, 11, 13, 15, 17]

/** A file to upload, by its key below the prefix of the verification. */
export interface DataFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const MANIFESTS = {
  training: 'training.manifest',
  testing: 'testing.manifest',
  faulty: 'faulty.manifest',
  empty: 'empty.manifest',
} as const

/** Everything that is uploaded. @param at  the S3 URI of an image */
export function dataFiles(uriOf: (name: string) => string): readonly DataFile[] {
  const training = imagesOf('training', TRAINING_IMAGES_PER_LABEL, 0)
  const testing = imagesOf('testing', TESTING_IMAGES_PER_LABEL, TRAINING_IMAGES_PER_LABEL)
  const lines = training.map((image) => manifestLine(uriOf(image.name), image.label))
  const text = (of: readonly string[]): Uint8Array => new TextEncoder().encode(of.map((line) => `${line}\n`).join(''))
  return [
    ...[...training, ...testing].map(({ name, label, number }) => ({ name, bytes: renderImage(label, number) })),
    { name: MANIFESTS.training, bytes: text(lines) },
    { name: MANIFESTS.testing, bytes: text(testing.map(({ name, label }) => manifestLine(uriOf(name), label))) },
    { name: MANIFESTS.faulty, bytes: text(withBrokenLines(lines)) },
    { name: MANIFESTS.empty, bytes: new Uint8Array() },
  ]
}

function imagesOf(
  split: string,
  count: number,
  from: number,
): readonly { readonly name: string; readonly label: Label; readonly number: number }[] {
  return LABELS.flatMap((label) =>
    Array.from({ length: count }, (_, index) => ({
      name: `images/${split}-${label}-${String(index + 1)}.png`,
      label,
      number: from + index,
    })),
  )
}

/** A line of an image-level manifest. Custom Labels developer guide, "Image-level labels in manifest files". */
function manifestLine(uri: string, label: Label): string {
  return JSON.stringify({
    'source-ref': uri,
    shape: LABELS.indexOf(label),
    'shape-metadata': {
      confidence: 1,
      'class-name': label,
      'human-annotated': 'yes',
      'creation-date': '2026-03-01T08:00:00.000000',
      type: 'groundtruth/image-classification',
      'job-name': 'shape',
    },
  })
}

function withBrokenLines(lines: readonly string[]): readonly string[] {
  const rest = [...lines]
  return Array.from({ length: lines.length + BROKEN_LINES.length }, (_, index) =>
    BROKEN_LINES.includes(index + 1) ? '{"source-ref": ' : (rest.shift() ?? ''),
  )
}
