/** Whether a forecast would be another one if the service decided otherwise where its documents leave it open. */
import { countOfLines } from '../line-words.js'
import { MANIFEST_MAX_BYTES } from '../../manifest/limits.js'
import type { Doubt } from '../readings.js'
import { isAtInvalidLimit } from './at-limit.js'
import type { ConcludedManifest } from './concluded.js'
import { hasNoExtension } from './file-name.js'
import { forecast, reportOf, type ForecastReading, type Outcome } from './forecast.js'
import { isPastRegion } from './region-limit.js'
import { labelsShortForSplit } from './short-for-split.js'

/** "1 GB" may be this many bytes, or 10^9. */
const BINARY_GIGABYTE = 2 ** 30

/** Lines that AWS support can raise the limit to, for classification. */
const RAISED_MAX_LINES = 500_000

const READINGS: readonly ForecastReading[] = ['taken', 'strict', 'lenient', 'other-kind']

const DOUBTS: Readonly<Record<Doubt, string>> = {
  'fractional-box': 'boxes with fractions of pixels',
  'thin-box': 'boxes that are thin once the image is scaled down',
  'creation-date': 'a creation-date in an undocumented form',
  'class-id-text': 'a class id in quotes',
  'byte-order-mark': 'a byte order mark',
  unannotated: 'no labels',
}

/** Why the training might end otherwise than forecast; empty where the forecast is certain. */
export function reasonsForDoubt(
  training: ConcludedManifest,
  testing: ConcludedManifest | undefined,
): readonly string[] {
  const manifests = testing === undefined ? [training] : [training, testing]
  const outcomeOf = (reading: ForecastReading) => forecast(training.partial, testing?.partial, reading)
  const taken = outcomeOf('taken')
  const trains = taken.code === undefined
  const reasons: string[] = []
  const others = READINGS.filter((reading) => (outcomeOf(reading).code === undefined) !== trains)
  if (others.some((reading) => reading !== 'other-kind')) reasons.push(...manifests.flatMap(doubtsOf))
  if (others.includes('other-kind')) reasons.push('which kind of model lines of two kinds make is not documented')
  const isAtLimit = (reading: ForecastReading) =>
    outcomeOf(reading).code === undefined &&
    manifests.some(({ partial }) => isAtInvalidLimit(reportOf(partial, reading)))
  if (trains && isAtLimit('taken'))
    reasons.push('exactly 20 % of the lines are invalid, which is not documented to pass')
  else if (trains && reasons.length === 0 && READINGS.some(isAtLimit)) reasons.push(...manifests.flatMap(doubtsOf))
  if (trains && testing === undefined && labelsShortForSplit(training).length > 0)
    reasons.push('how many images of a label the split needs is not documented')
  if (trains && manifests.some(({ name }) => name.startsWith('s3://') && hasNoExtension(name)))
    reasons.push('a manifest without a file extension may be refused')
  if (trains)
    for (const manifest of manifests.filter(isPastRegion))
      reasons.push(`the ${manifest.role} manifest has more images than is documented for ${manifest.region ?? ''}`)
  if (!trains) reasons.push(...limitsInDoubt(taken, manifests))
  return reasons
}

function doubtsOf({ role, partial }: ConcludedManifest): readonly string[] {
  return [...partial.doubts].map(
    ([doubt, { count, first }]) =>
      `${countOfLines(count)} of the ${role} manifest, first line ${String(first)}, ${count === 1 ? 'has' : 'have'} ${DOUBTS[doubt]}`,
  )
}

/** Limits that the documents give in two ways: it may be that the training succeeds past them. */
function limitsInDoubt(
  { code, useCase, together }: Outcome,
  manifests: readonly ConcludedManifest[],
): readonly string[] {
  const sizes = manifests.map(({ partial }) => partial.sizeBytes)
  if (code === 'ERROR_MANIFEST_SIZE_TOO_LARGE') {
    const large = sizes.filter((size) => size > MANIFEST_MAX_BYTES)
    return large.every((size) => size <= BINARY_GIGABYTE)
      ? ['whether the limit of 1 GB means 1,000,000,000 or 1,073,741,824 bytes is not documented']
      : []
  }
  const isRaisable = manifests.every(
    ({ partial }) => partial.lines <= RAISED_MAX_LINES && reportOf(partial, 'taken').useCase === 'IMAGE_LEVEL_LABELS',
  )
  const codes = [...together.training, ...together.testing, ...together.both].map((finding) => finding.code)
  const isByLines = codes.length > 0 && codes.every((one) => one === 'ERROR_MANIFEST_ROWS_EXCEEDS_MAXIMUM')
  return isByLines && isRaisable && useCase === 'NOT_DETERMINED'
    ? ['AWS support can raise the limit of lines for classification']
    : []
}
