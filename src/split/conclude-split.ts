/** What of a split is not as the service, or a person, would want it. */
import {
  LABEL_OVERLAP_MIN_SHARE,
  MANIFEST_MAX_BYTES,
  TESTING_IMAGES_OF_LABEL_MAX,
  MANIFEST_MAX_LINES,
} from '../manifest/limits.js'
import { formatCount, formatShare, plural } from '../text/number.js'
import { toVisible } from '../text/visible.js'
import type { Side } from './image-side.js'
import type { KeptTesting } from './keep-testing.js'
import type { LabelSides } from './label-sides.js'
import type { SplitCounts } from './split-manifest.js'
import type { SplitProblem } from './split-problem.js'

/** How a split was decided; undefined where an earlier testing manifest was kept. */
export interface Decided {
  readonly testing: number
  readonly isGrouped: boolean
}

/** Chance with which the images that a label is said to need are enough. */
const CHANCE = 0.95

/** In the order of their weight. */
export function concludeSplit(
  counts: SplitCounts & { readonly kept?: KeptTesting },
  decided: Decided | undefined,
): readonly SplitProblem[] {
  return [
    ...emptySides(counts, decided),
    ...counts.labels.flatMap((label) => missingLabel(label, decided) ?? []),
    ...overlap(counts.labels),
    ...limits(counts, decided),
    ...tornGroups(counts.kept),
    ...withoutImage(counts),
  ]
}

function emptySides(
  { read, withoutImage, training, testing }: SplitCounts,
  decided: Decided | undefined,
): SplitProblem[] {
  const images = read - withoutImage.count
  const what = decided?.isGrouped === true ? 'groups' : 'images'
  const advice = decided === undefined ? '' : ` Add ${what}, or choose another share or seed.`
  const of = `of ${plural(images, 'image')}`
  return [
    ...(training - withoutImage.count <= 0
      ? [{ reason: 'no-training-image' as const, message: `Training has no image ${of}.${advice}` }]
      : []),
    ...(testing === 0
      ? [{ reason: 'no-testing-image' as const, message: `Testing has no image ${of}.${advice}` }]
      : []),
  ]
}

function missingLabel(label: LabelSides, decided: Decided | undefined): SplitProblem | undefined {
  const { training, testing } = label
  if (training > 0 && testing > 0) return undefined
  const missing: Side = training === 0 ? 'training' : 'testing'
  const images = training + testing
  const needs = decided === undefined ? undefined : imagesNeeded(missing, decided.testing)
  return {
    reason: missing === 'training' ? 'label-not-trained' : 'label-not-tested',
    message: `${named(label.label)} has no ${missing} image: ${whereAll(images, missing === 'training' ? 'testing' : 'training')}. ${adviceFor(label, missing, decided)}`,
    label: label.label,
    images,
    needs,
  }
}

function whereAll(images: number, side: Side): string {
  return images === 1 ? `its only image is in ${side}` : `all ${formatCount(images)} are in ${side}`
}

function adviceFor(
  { units, leastPlace, greatestPlace }: LabelSides,
  missing: Side,
  decided: Decided | undefined,
): string {
  if (decided === undefined) {
    return missing === 'testing'
      ? 'Add lines with it to the testing manifest that is kept; new images of it go to training.'
      : 'Add images with it: they go to training.'
  }
  const { testing, isGrouped } = decided
  const unit = isGrouped ? 'group' : 'image'
  const more = `Of ${formatCount(imagesNeeded(missing, testing))} more ${unit}s, one is in ${missing} in 19 of 20 cases`
  if (units.size < 2) return `${more}; a label needs at least two ${unit}s to be on both sides.`
  const share = missing === 'testing' ? Math.floor(leastPlace * TENTHS) + 1 : Math.floor(greatestPlace * TENTHS)
  return share > 0 && share < TENTHS
    ? `${more}; with --testing ${String(share / 10)}%, one that is there is in ${missing} now.`
    : `${more}.`
}

/** Further images of which at least one is on the side that has none, with the chance of {@link CHANCE}. */
function imagesNeeded(missing: Side, testing: number): number {
  const share = missing === 'testing' ? testing : 1 - testing
  return Math.ceil(Math.log(1 - CHANCE) / Math.log(1 - share))
}

/** Shares are advised in tenths of a percent. */
const TENTHS = 1000

function overlap(labels: readonly LabelSides[]): SplitProblem[] {
  const trained = labels.filter(({ training }) => training > 0)
  const tested = trained.filter(({ testing }) => testing > 0).length
  if (trained.length === 0 || tested / trained.length >= LABEL_OVERLAP_MIN_SHARE) return []
  const message = `${formatCount(tested)} of ${plural(trained.length, 'label')} in training are tested. The service needs half of them, and does not train with fewer.`
  return [{ reason: 'label-overlap', message }]
}

function limits(counts: SplitCounts, decided: Decided | undefined): SplitProblem[] {
  const problems: SplitProblem[] = []
  const sides = [
    ['Training', counts.training, counts.trainingBytes],
    ['Testing', counts.testing, counts.testingBytes],
  ] as const
  for (const [side, lines, sizeBytes] of sides) {
    if (lines > MANIFEST_MAX_LINES) {
      const message = `${side} has ${plural(lines, 'line')}; the service takes ${formatCount(MANIFEST_MAX_LINES)}.`
      problems.push({ reason: 'too-many-lines', message })
    }
    if (sizeBytes > MANIFEST_MAX_BYTES) {
      const message = `${side} has ${plural(sizeBytes, 'byte')}; the service takes ${formatCount(MANIFEST_MAX_BYTES)}.`
      problems.push({ reason: 'too-many-bytes', message })
    }
  }
  for (const { label, training, testing } of counts.labels) {
    if (testing <= TESTING_IMAGES_OF_LABEL_MAX) continue
    const share = TESTING_IMAGES_OF_LABEL_MAX / (training + testing)
    const advice = decided === undefined ? '' : ` A share for testing of about ${formatShare(share)} keeps within it.`
    const message = `${named(label)} has ${plural(testing, 'testing image')}; the service tests with up to ${formatCount(TESTING_IMAGES_OF_LABEL_MAX)} of a label.${advice}`
    problems.push({ reason: 'too-many-images-of-label', message, label, images: training + testing })
  }
  return problems
}

function tornGroups(kept: KeptTesting | undefined): SplitProblem[] {
  if (kept === undefined || kept.tornGroups === 0) return []
  const { tornGroups: count, firstTornLine: line } = kept
  const message = `${plural(count, 'group')} of the kept testing manifest ${count === 1 ? 'has' : 'have'} further images in training, the first in line ${formatCount(line)}: the model is tested with what it was trained with. Take them out of the manifest, or split again without --keep-testing.`
  return [{ reason: 'torn-group', message, line }]
}

function withoutImage({ withoutImage: { count, first } }: SplitCounts): SplitProblem[] {
  if (count === 0) return []
  const message =
    count === 1
      ? `Line ${formatCount(first)} names no image, and is in training. Run lint to see what is wrong with it.`
      : `${formatCount(count)} lines name no image, the first is line ${formatCount(first)}; they are in training. Run lint to see what is wrong with them.`
  return [{ reason: 'line-without-image', message, line: first }]
}

function named(label: string): string {
  return `The label "${toVisible(label)}"`
}
