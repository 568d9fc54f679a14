/** The result of a smoke test as reports have it. */
import type { DetectedLabel } from '../../ports/models.js'
import type { SmokeImage, SmokeResult } from '../../report/release/release-report.js'
import type { SnapshotImage } from '../../snapshot/snapshot-image.js'
import { isWrong, tallyImage } from '../../snapshot/tally.js'
import type { LabelledImage } from '../predict/labelled-image.js'
import type { Measured } from '../predict/measure-answers.js'
import { differs } from './ask-shadow.js'

/** Images that a report shows. */
const SHOWN_MAX = 100

/** An image with its answers. */
export interface Answered {
  readonly image: LabelledImage
  readonly found: readonly DetectedLabel[]
  /** Undefined without a ground truth. */
  readonly compared: SnapshotImage | undefined
  /** Of the version in use, where it was asked. */
  readonly shadow: readonly DetectedLabel[] | undefined
}

/**
 * Counts and numbers, with the images that do not match or on which the versions differ. An image without a ground truth
 * matches: the model answered.
 * @param log  receives every difference between the versions, also those that the report has no room for
 */
export function resultOf(
  answered: readonly Answered[],
  { f1, precision, recall }: Pick<Measured, 'f1' | 'precision' | 'recall'>,
  log: (line: string) => void,
): SmokeResult {
  const images = answered.map((one) => ({ shown: toSmokeImage(one), differs: isDifferent(one) }))
  const different = images.filter((one) => one.differs)
  for (const { shown } of different) log(lineOf(shown))
  return {
    images: images.length,
    matches: images.filter(({ shown }) => shown.isMatch).length,
    f1,
    precision,
    recall,
    shown: images
      .filter((one) => !one.shown.isMatch || one.differs)
      .slice(0, SHOWN_MAX)
      .map(({ shown }) => shown),
    differences: answered.some(({ shadow }) => shadow !== undefined) ? different.length : undefined,
  }
}

function isDifferent({ found, shadow }: Answered): boolean {
  return shadow !== undefined && differs(found, shadow)
}

function toSmokeImage({ image, found, compared, shadow }: Answered): SmokeImage {
  const tallies = compared === undefined ? [] : tallyImage(compared)
  return {
    image: image.name,
    expected: image.expected?.map(({ label }) => label),
    found: found.map(toFound),
    shadow: shadow?.map(toFound),
    isMatch: tallies !== undefined && !tallies.some(isWrong),
  }
}

function toFound({ name, confidence }: DetectedLabel): SmokeImage['found'][number] {
  return { label: name, confidence }
}

function lineOf({ image, found, shadow = [] }: SmokeImage): string {
  return `${image}: ${namesOf(found)}; the version in use: ${namesOf(shadow)}`
}

function namesOf(found: SmokeImage['found']): string {
  return found.length === 0
    ? 'nothing'
    : found.map(({ label, confidence }) => `${label} ${confidence.toFixed(1)}`).join(', ')
}
