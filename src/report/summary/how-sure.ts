/** How sure the F1 score is, beside the service's own number. */
import type { SnapshotFigures } from '../../evaluation/study-snapshot.js'
import { formatCount, formatRatio, plural } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { measuredRatio } from '../measured-ratio.js'
import type { RunReport } from '../run-report.js'
import { cautionOf, intervalOf, untestedLabels } from './estimates.js'
import type { Section } from './section.js'

const WHY_IT_DIFFERS =
  'The estimate counts the flags of the testing snapshot, which does not give the service’s F1 exactly. The interval says how far the score may move with another draw of testing images; the service also chooses each label’s threshold on this very test set, which the interval leaves out.'

export function howSureSection(report: RunReport): Section | undefined {
  const { figures, evaluation } = report
  if (figures === undefined) return undefined
  const heading = '### How sure is the F1?'
  const reading = readingOf(figures)
  const { f1 } = figures
  if (f1 === undefined) {
    return {
      title: 'how sure the F1 is',
      weight: 64,
      forms: [`${heading}\n\n${[whyNot(figures), ...reading].join(' ')}`],
    }
  }
  const untested = untestedLabels(evaluation)
  const interval = untested === 0 ? intervalOf(f1) : '–'
  const without =
    untested === 0
      ? []
      : [
          `There is no interval: ${plural(untested, 'label has', 'labels have')} no testing image, and the service counts such a label as 0, which the estimate cannot.`,
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
    'The gate uses the service’s numbers alone.',
  ]
  return {
    title: 'how sure the F1 is',
    weight: 64,
    forms: [
      [heading, table, [...words, WHY_IT_DIFFERS].join(' ')].join('\n\n'),
      [heading, table, words.join(' ')].join('\n\n'),
    ],
  }
}

function whyNot({ hasPredictions }: SnapshotFigures): string {
  return hasPredictions
    ? 'No image of the testing snapshot could be judged, so that nothing can be said.'
    : 'The testing snapshot holds no predictions, so that nothing can be said.'
}

/** What of the snapshot is not in the numbers. */
function readingOf({ images, judgedImages, unreadableLines, hasPredictions }: SnapshotFigures): readonly string[] {
  const unjudged = images - judgedImages
  return [
    ...(unreadableLines === 0 ? [] : [`${plural(unreadableLines, 'line')} of the testing snapshot could not be read.`]),
    ...(unjudged === 0 || !hasPredictions
      ? []
      : [`${formatCount(unjudged)} of ${plural(images, 'image')} could not be judged for want of flags.`]),
  ]
}
