/** What the answers on images with a ground truth come to: precision, recall and F1, by label and as a plain mean over labels. */
import type { SnapshotImage } from '../../snapshot/snapshot-image.js'
import { compareLabels } from '../../snapshot/label-sums.js'
import { countExpected, tallyImage } from '../../snapshot/tally.js'

/** Numbers of one label of the ground truth; ratios. */
export interface LabelNumbers {
  readonly label: string
  /** Images that have the label. */
  readonly images: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** The numbers of a set of images; undefined means that no image has a label. */
export interface Measured {
  readonly f1: number | undefined
  readonly precision: number | undefined
  readonly recall: number | undefined
  /** Those that the ground truth has, by name. */
  readonly labels: readonly LabelNumbers[]
  /** Labels that were found and that no image has, with how often: they are in no mean. */
  readonly unexpected: readonly { readonly label: string; readonly found: number }[]
}

interface Sums {
  images: number
  truePositives: number
  falsePositives: number
  misses: number
}

/**
 * A label counts where the ground truth has it, since without any it has no recall; where it was never found, its precision
 * is 0. The mean over labels is the service's own way to sum them up.
 * @param images  with flags, as {@link compareAnswer} makes them; only those with a ground truth
 */
export function measureAnswers(images: readonly SnapshotImage[]): Measured {
  const sums = new Map<string, Sums>()
  const sumOf = (label: string): Sums => {
    const known = sums.get(label) ?? { images: 0, truePositives: 0, falsePositives: 0, misses: 0 }
    sums.set(label, known)
    return known
  }
  for (const image of images) {
    for (const label of countExpected(image).keys()) sumOf(label).images += 1
    for (const { label, truePositives, falsePositives, misses } of tallyImage(image) ?? []) {
      const sum = sumOf(label)
      sum.truePositives += truePositives
      sum.falsePositives += falsePositives
      sum.misses += misses
    }
  }
  const all = [...sums].map(([label, sum]) => ({ label, ...sum })).sort(compareLabels)
  const labels = all.filter(({ images: count }) => count > 0).map(toNumbers)
  return {
    f1: mean(labels.map(({ f1 }) => f1)),
    precision: mean(labels.map(({ precision }) => precision)),
    recall: mean(labels.map(({ recall }) => recall)),
    labels,
    unexpected: all
      .filter(({ images: count }) => count === 0)
      .map(({ label, falsePositives }) => ({ label, found: falsePositives })),
  }
}

function toNumbers({
  label,
  images,
  truePositives,
  falsePositives,
  misses,
}: Sums & { readonly label: string }): LabelNumbers {
  const found = truePositives + falsePositives
  const expected = truePositives + misses
  return {
    label,
    images,
    f1: (2 * truePositives) / (2 * truePositives + falsePositives + misses),
    precision: found === 0 ? 0 : truePositives / found,
    recall: expected === 0 ? 0 : truePositives / expected,
  }
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
