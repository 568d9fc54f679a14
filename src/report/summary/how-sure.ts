/** Confidence in the F1 score, next to the service's own number. */
import type { SnapshotFigures } from '../../snapshot/study-snapshot.js'
import { formatCount, formatRatio, plural } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { measuredRatio } from '../measured-ratio.js'
import type { ShownReport } from '../redact-report.js'
import { cautionOf, intervalOf, NO_INTERVAL, untestedLabels } from './estimates.js'
import type { Section } from './section.js'

const WHY_IT_DIFFERS =
  'The estimate is counted from the predictions in the testing snapshot and does not match the service’s F1 exactly. The interval shows how much the score could vary with a different sample of testing images. It does not account for the service choosing each label’s threshold on this same test set.'

export function howSureSection(report: ShownReport): Section | undefined {
  const { figures, evaluation } = report
  if (figures === undefined) return undefined
  const heading = '### Confidence in the F1 score'
  const reading = readingOf(figures)
  const { f1 } = figures
  if (f1 === undefined) {
    return {
      title: 'the confidence in the F1 score',
      weight: 64,
      forms: [`${heading}\n\n${[whyNot(figures), ...reading].join(' ')}`],
    }
  }
  if (evaluation?.source === 'measured') {
    const interval = `The 95 % interval of F1, estimated from ${plural(f1.images, 'image')}, is ${intervalOf(f1)}. It shows how much the score could vary with a different sample of images.`
    return {
      title: 'the confidence in the F1 score',
      weight: 64,
      forms: [`${heading}\n\n${[interval, ...cautionOf(f1)].join(' ')}`],
    }
  }
  const untested = untestedLabels(evaluation)
  const interval = untested === 0 ? intervalOf(f1) : NO_INTERVAL
  const without =
    untested === 0
      ? []
      : [
          `No interval is shown: ${plural(untested, 'label has', 'labels have')} no testing images. The service scores such a label as 0; the estimate cannot include it.`,
        ]
  const table = renderTable(
    [{ heading: '' }, { heading: 'F1', align: 'right' }, { heading: '95 % interval', align: 'right' }],
    [
      ['Measured by the service', measuredRatio(report, 'f1', evaluation?.f1 ?? null), ''],
      [`Estimated from ${plural(f1.images, 'testing image')}`, formatRatio(f1.point), interval],
    ],
  )
  const words = [
    ...without,
    ...(untested === 0 ? cautionOf(f1) : []),
    ...reading,
    'The gate uses only the service’s numbers.',
  ]
  return {
    title: 'the confidence in the F1 score',
    weight: 64,
    forms: [
      [heading, table, [...words, WHY_IT_DIFFERS].join(' ')].join('\n\n'),
      [heading, table, words.join(' ')].join('\n\n'),
    ],
  }
}

function whyNot({ hasPredictions }: SnapshotFigures): string {
  return hasPredictions
    ? 'There is no estimate because no image of the testing snapshot could be judged.'
    : 'There is no estimate because the testing snapshot contains no predictions.'
}

/** What of the snapshot is not in the numbers. */
function readingOf({ images, judgedImages, unreadableLines, hasPredictions }: SnapshotFigures): readonly string[] {
  const unjudged = images - judgedImages
  return [
    ...(unreadableLines === 0 ? [] : [`${plural(unreadableLines, 'line')} of the testing snapshot could not be read.`]),
    ...(unjudged === 0 || !hasPredictions
      ? []
      : [
          `${formatCount(unjudged)} of ${plural(images, 'image')} could not be judged because the snapshot does not mark their predictions as correct or wrong.`,
        ]),
  ]
}
