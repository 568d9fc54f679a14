/** Both versions on the images that their test sets share. */
import type { F1Estimate } from '../../snapshot/bootstrap.js'
import type { SharedImagesComparison } from '../../snapshot/compare-snapshots.js'
import { formatChange, formatCount, formatRatio, formatSigned, plural } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { cautionOf, intervalOf } from './estimates.js'

/** An estimate in addition to the service's numbers: whether the change is more than the choice of the images explains. */
export function sharedImages(shared: SharedImagesComparison, sameTestSet: boolean | 'unknown'): readonly string[] {
  const { sharedImages: count, versionF1, baselineF1, difference } = shared
  const left = leftOut(shared)
  if (count === 0)
    return [`The test sets share no image on which the versions could be compared${left === '' ? '' : `: ${left}`}.`]
  if (versionF1 === undefined || baselineF1 === undefined || difference === undefined) {
    return [`No label could be counted on the ${plural(count, 'image')} that both test sets share.`]
  }
  const which =
    sameTestSet === true
      ? `the ${plural(count, 'image')} of the test set`
      : `the ${plural(count, 'image')} that both test sets share`
  const table = renderTable(
    [
      { heading: `On ${which}` },
      { heading: 'F1, estimated', align: 'right' },
      { heading: '95 % interval', align: 'right' },
    ],
    [
      ['Baseline', formatRatio(baselineF1.point), intervalOf(baselineF1)],
      ['This version', formatRatio(versionF1.point), intervalOf(versionF1)],
      ['Change', formatChange(difference.point), `${formatSigned(difference.low)} to ${formatSigned(difference.high)}`],
    ],
  )
  const words = [
    meaningOf(difference),
    'Estimated from the predictions in both testing snapshots; the gate does not use it.',
    ...(left === '' ? [] : [`Left out: ${left}.`]),
    ...cautionOf(difference),
  ]
  return [table, words.join(' ')]
}

function meaningOf({ low, high }: F1Estimate): string {
  if (low > 0) return 'The whole interval is above 0: the gain is larger than the choice of images explains.'
  if (high < 0) return 'The whole interval is below 0: the loss is larger than the choice of images explains.'
  return 'The interval includes 0: these images do not show which version is better.'
}

function leftOut({ relabelledImages, onlyVersion, onlyBaseline }: SharedImagesComparison): string {
  const parts = [
    [onlyVersion, 'only in the test set of this version'],
    [onlyBaseline, 'only in the test set of the baseline'],
    [relabelledImages, 'in both, but with different ground truth'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, where], index) => `${index === 0 ? plural(count, 'image') : formatCount(count)} ${where}`)
    .join(', ')
}
