/** What was right and wrong in one image, label by label, by the service's own flags. */
import type { Prediction, SnapshotImage } from './snapshot-image.js'

/** Counts of one label: images in classification, boxes in localisation. */
export interface LabelTally {
  readonly label: string
  readonly truePositives: number
  readonly falsePositives: number
  /** Ground truth that was not found: the service's false negatives. */
  readonly misses: number
}

/**
 * The tally of one image, for each label that it expects or that was predicted in it; labels in the order of the line.
 *
 * Misses are what the ground truth has beyond the true positives rather than the false-negative flags: a box that the
 * model did not see at all has no prediction with a flag. The flags count for labels that the ground truth lacks.
 * @returns undefined when a prediction has no flags: the image cannot be judged then
 */
export function tallyImage(image: SnapshotImage): readonly LabelTally[] | undefined {
  const counts = new Map<string, Counts>()
  for (const [label, expected] of countExpected(image)) counts.set(label, { ...NOTHING, expected })
  for (const { label, flags } of image.predictions) {
    if (flags === null) return undefined
    const count = counts.get(label) ?? { ...NOTHING }
    if (flags.truePositive) count.truePositives += 1
    if (flags.falsePositive) count.falsePositives += 1
    if (flags.falseNegative) count.falseNegatives += 1
    counts.set(label, count)
  }
  const tallies: LabelTally[] = []
  for (const [label, { expected, truePositives, falsePositives, falseNegatives }] of counts) {
    const misses = expected === 0 ? falseNegatives : Math.max(expected - truePositives, 0)
    if (truePositives + falsePositives + misses > 0) tallies.push({ label, truePositives, falsePositives, misses })
  }
  return tallies
}

/** Whether anything in the image was wrong. */
export function isWrong(tally: LabelTally): boolean {
  return tally.falsePositives > 0 || tally.misses > 0
}

/** How often the ground truth has each label; an image-level label that appears twice counts once. */
export function countExpected(image: SnapshotImage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label, box } of image.expected) counts.set(label, box === null ? 1 : (counts.get(label) ?? 0) + 1)
  return counts
}

/** Whether the model predicted the label at the label's threshold, rightly or wrongly. */
export function isPutForward({ flags }: Prediction): boolean {
  return flags !== null && (flags.truePositive || flags.falsePositive)
}

interface Counts {
  readonly expected: number
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

const NOTHING: Counts = { expected: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 }
