/** What the service's message on a whole manifest leaves out: numbers, names and lines. */
import { labelsTogether } from '../check-together.js'
import { describeCode } from '../codes.js'
import { countOfImages } from '../line-words.js'
import type { ConcludedManifest } from './concluded.js'
import { reportOf } from './forecast.js'
import { formatCount } from '../../text/number.js'

/** Names that are listed before the rest is only counted. Our choice. */
const NAMES_MAX = 5

/** More on a finding, a sentence; empty where there is nothing to add. */
const DETAILS: Readonly<Partial<Record<string, (manifest: ConcludedManifest) => string>>> = {
  ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST: ({ counted }) =>
    `${formatCount(counted.invalidLines)} of ${formatCount(counted.lines)} lines are invalid.`,
  ERROR_IMAGES_IN_MULTIPLE_S3_BUCKETS: ({ partial }) =>
    `${listed([...partial.buckets].map(([bucket, first]) => `${bucket} from line ${formatCount(first)} on`))}.`,
  ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM: ({ counted }) => `It has ${formatCount(counted.lines)}.`,
  ERROR_MANIFEST_TOO_FEW_LABELS: ({ counted }) => labelsOf(counted.labels),
  ERROR_MANIFEST_TOO_MANY_LABELS: ({ counted }) => `It has ${formatCount(counted.labels.size)}.`,
  ERROR_INSUFFICIENT_IMAGES_PER_LABEL_FOR_AUTOSPLIT: ({ partial }) => {
    const { useCase, imageLabels, boxLabels } = reportOf(partial, 'taken')
    const labels = [...(useCase === 'OBJECT_LOCALIZATION' ? boxLabels : imageLabels)]
    const fewest = Math.min(...labels.map(([, images]) => images))
    const names = labels.filter(([, images]) => images === fewest).map(([label]) => label)
    return `${countOfImages(fewest)}: ${listed(names)}.`
  },
}

/** Where a lint, which has read the manifest, knows better than the remedy for a failed training. */
const FIXES: Readonly<Partial<Record<string, string>>> = {
  ERROR_MANIFEST_INACCESSIBLE_OR_UNSUPPORTED_FORMAT:
    'Give a file of JSON Lines: one complete JSON object for each image, on a line of its own.',
  ERROR_EMPTY_MANIFEST: 'Put at least one line into the manifest, and check that what makes it did not fail.',
}

/** What to do about a finding on a whole manifest. */
export function fixOf(code: string): string | undefined {
  return FIXES[code] ?? describeCode(code)?.remedy
}

/** The sentence to add to the service's message. */
export function detailsOf(code: string, manifest: ConcludedManifest): string {
  return DETAILS[code]?.(manifest) ?? ''
}

/** Training labels that the testing manifest lacks, as a sentence on an error across both manifests. */
export function untestedOf(code: string, training: ConcludedManifest, testing: ConcludedManifest): string {
  if (code !== 'ERROR_INSUFFICIENT_USABLE_LABEL_OVERLAP')
    return `Not tested: ${lacking(training.counted.labels, testing.counted.labels)}.`
  const { trained, tested } = labelsTogether(reportOf(training.partial, 'taken'), reportOf(testing.partial, 'taken'))
  const kind = trained.useCase === 'OBJECT_LOCALIZATION' ? 'boxes' : 'image-level labels'
  return `Not tested with ${kind}: ${lacking(trained.usable, tested.usable)}.`
}

function lacking(labels: ReadonlyMap<string, unknown>, tested: ReadonlyMap<string, unknown>): string {
  const untested = [...labels.keys()].filter((label) => !tested.has(label))
  return `${listed(untested)} (${formatCount(untested.length)} of ${formatCount(labels.size)} labels)`
}

function labelsOf(labels: ReadonlyMap<string, unknown>): string {
  return labels.size === 0 ? 'It has none.' : `It has ${formatCount(labels.size)}: ${listed([...labels.keys()])}.`
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMES_MAX
  return [...names.slice(0, NAMES_MAX), ...(rest > 0 ? [`${formatCount(rest)} more`] : [])].join(', ')
}
