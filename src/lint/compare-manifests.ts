/** What changed from one manifest to another: images by their source-ref, and the labels that each has. */
import type { ManifestPartial } from './scan/partial.js'
import { VERDICTS } from './scan/partial.js'

/** Different source-refs on valid lines, and labels. */
export interface ManifestChange {
  readonly imagesAdded: number
  readonly imagesRemoved: number
  /** In both manifests, with other labels. */
  readonly imagesRelabelled: number
  /** Lines of the later manifest that the first of those are on, 1-based and at most {@link LINES_MAX}. */
  readonly relabelledLines: readonly number[]
  /** Labels that the base does not have. */
  readonly labelsAdded: readonly string[]
  readonly labelsRemoved: readonly string[]
}

/** Lines that are kept. Our choice: enough to look at, and one line of a report. */
const LINES_MAX = 10

/** An image on several lines has the labels of all of them. */
export function comparePartials(base: ManifestPartial, now: ManifestPartial): ManifestChange {
  const [before, after] = [imagesIn(base), imagesIn(now)]
  const [labelsBefore, labelsAfter] = [labelsIn(before), labelsIn(after)]
  const relabelledLines: number[] = []
  let [imagesAdded, imagesRelabelled] = [0, 0]
  for (const [image, { labels, line }] of after) {
    const earlier = before.get(image)
    if (earlier === undefined) imagesAdded += 1
    else if (!isSame(earlier.labels, labels)) {
      imagesRelabelled += 1
      if (relabelledLines.length < LINES_MAX) relabelledLines.push(line)
    }
  }
  return {
    imagesAdded,
    imagesRemoved: [...before.keys()].filter((image) => !after.has(image)).length,
    imagesRelabelled,
    relabelledLines,
    labelsAdded: [...labelsAfter].filter((label) => !labelsBefore.has(label)),
    labelsRemoved: [...labelsBefore].filter((label) => !labelsAfter.has(label)),
  }
}

/** An image of a manifest. */
interface ComparedImage {
  /** The first line that it is on, 1-based. */
  readonly line: number
  /** Those of all lines that it is on. */
  readonly labels: ReadonlySet<string>
}

/** By the hash of the source-ref, both halves of it. */
type ComparedImages = ReadonlyMap<bigint, ComparedImage>

const VALID = VERDICTS.indexOf('valid')

function imagesIn({ lines, columns, labels }: ManifestPartial): ComparedImages {
  const images = new Map<bigint, { readonly line: number; readonly labels: Set<string> }>()
  let from = 0
  for (let line = 0; line < lines; line += 1) {
    const end = columns.labelEnds.at(line)
    if (columns.verdict.at(line) === VALID) {
      const image = (BigInt(columns.sourceHigh.at(line)) << 32n) | BigInt(columns.sourceLow.at(line))
      const known = images.get(image) ?? { line: line + 1, labels: new Set() }
      for (let at = from; at < end; at += 1) {
        const label = labels.entries[columns.labelIds.at(at)]?.label
        if (label !== undefined) known.labels.add(label)
      }
      images.set(image, known)
    }
    from = end
  }
  return images
}

function labelsIn(images: ComparedImages): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const { labels: own } of images.values()) for (const label of own) labels.add(label)
  return labels
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label))
}
