/** What changed from one manifest to another: images by their source-ref, and the labels that each has. */
import type { ManifestSource } from './lint-manifests.js'
import type { ManifestPartial } from './scan/partial.js'
import { VERDICTS } from './scan/partial.js'
import { WHOLE_FILE, scanRange } from './scan/scan-range.js'

/** Different source-refs on valid lines, and labels. */
export interface ManifestChange {
  readonly imagesAdded: number
  readonly imagesRemoved: number
  /** In both manifests, with other labels. */
  readonly imagesRelabelled: number
  /** Labels that the base does not have. */
  readonly labelsAdded: readonly string[]
  readonly labelsRemoved: readonly string[]
}

/** Reads both to their ends. An image on several lines has the labels of all of them. */
export async function compareManifests(base: ManifestSource, now: ManifestSource): Promise<ManifestChange> {
  const options = { keptPerCode: 0, groupBy: undefined }
  const before = labelsByImage(await scanRange(base.read, WHOLE_FILE, options))
  const after = labelsByImage(await scanRange(now.read, WHOLE_FILE, options))
  const [labelsBefore, labelsAfter] = [labelsIn(before), labelsIn(after)]
  let [imagesAdded, imagesRelabelled] = [0, 0]
  for (const [image, labels] of after) {
    const earlier = before.get(image)
    if (earlier === undefined) imagesAdded += 1
    else if (!isSame(earlier, labels)) imagesRelabelled += 1
  }
  return {
    imagesAdded,
    imagesRemoved: [...before.keys()].filter((image) => !after.has(image)).length,
    imagesRelabelled,
    labelsAdded: [...labelsAfter].filter((label) => !labelsBefore.has(label)),
    labelsRemoved: [...labelsBefore].filter((label) => !labelsAfter.has(label)),
  }
}

/** By the hash of the source-ref, both halves of it. */
type LabelsByImage = ReadonlyMap<bigint, ReadonlySet<string>>

const VALID = VERDICTS.indexOf('valid')

function labelsByImage({ lines, columns, labels }: ManifestPartial): LabelsByImage {
  const images = new Map<bigint, Set<string>>()
  let from = 0
  for (let line = 0; line < lines; line += 1) {
    const end = columns.labelEnds.at(line)
    if (columns.verdict.at(line) === VALID) {
      const image = (BigInt(columns.sourceHigh.at(line)) << 32n) | BigInt(columns.sourceLow.at(line))
      const known = images.get(image) ?? new Set()
      for (let at = from; at < end; at += 1) {
        const label = labels.entries[columns.labelIds.at(at)]?.label
        if (label !== undefined) known.add(label)
      }
      images.set(image, known)
    }
    from = end
  }
  return images
}

function labelsIn(images: LabelsByImage): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const own of images.values()) for (const label of own) labels.add(label)
  return labels
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label))
}
