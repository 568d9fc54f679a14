/** Which labels are confused: the confusion matrix, or the worst pairs of one that is too large to read. */
import type { ConfusionCell, Evaluation } from '../../evaluation/evaluation.js'
import { formatCount, formatShare, NO_NUMBER } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import type { ShownReport } from '../redact-report.js'
import { worstPairsFirst } from '../worst-labels.js'
import { labelNames } from './label-cells.js'
import type { Section } from './section.js'

/** A wider matrix would not fit the width of a summary. */
const MATRIX_MAX_LABELS = 12

const PAIRS_MAX = 15
const FEW_PAIRS = 5

const HEADING_MAX_LENGTH = 16

export function confusionSection({ evaluation }: ShownReport): Section | undefined {
  if (evaluation === undefined || evaluation.confusion.length === 0) return undefined
  const labels = labelsOf(evaluation)
  const pairs = worstPairsFirst(evaluation)
  const fewPairs = renderPairs(pairs, FEW_PAIRS)
  const full = labels.length <= MATRIX_MAX_LABELS ? renderMatrix(evaluation, labels) : renderPairs(pairs, PAIRS_MAX)
  return { title: 'Confusion matrix', weight: 50, forms: [full, fewPairs] }
}

/** In the order of the evaluation, then what else the matrix names. */
function labelsOf({ labels, confusion }: Evaluation): readonly string[] {
  const named = new Set(confusion.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]))
  const known = labels.map(({ label }) => label).filter((label) => named.has(label))
  return [...new Set([...known, ...named])]
}

function renderMatrix({ confusion }: Evaluation, labels: readonly string[]): string {
  const shares = new Map(confusion.map((cell) => [cellKey(cell.groundTruthLabel, cell.predictedLabel), cell.share]))
  const headingOf = labelNames(labels, HEADING_MAX_LENGTH)
  const nameOf = labelNames(labels)
  const columns = labels.map((label) => ({ heading: headingOf(label), align: 'right' }) as const)
  const rows = labels.map((truth) => [
    nameOf(truth),
    ...labels.map((predicted) => {
      const share = shares.get(cellKey(truth, predicted))
      if (share === undefined) return NO_NUMBER
      if (share === 0) return '0'
      return truth === predicted ? `**${formatShare(share)}**` : formatShare(share)
    }),
  ])
  const table = renderTable([{ heading: 'Truth ↓ / predicted →' }, ...columns], rows)
  return `### Confusion matrix\n\nShare of the images of each label (row) that were predicted as each label (column).\n\n${table}`
}

function renderPairs(pairs: readonly ConfusionCell[], max: number): string {
  if (pairs.length === 0) return '### Mix-ups\n\nNo label was mistaken for another.'
  const nameOf = labelNames(pairs.flatMap((cell) => [cell.groundTruthLabel, cell.predictedLabel]))
  const rows = pairs
    .slice(0, max)
    .map((cell) => [nameOf(cell.groundTruthLabel), nameOf(cell.predictedLabel), formatShare(cell.share)])
  const table = renderTable(
    [{ heading: 'Label' }, { heading: 'Predicted as' }, { heading: 'Share of its images', align: 'right' }],
    rows,
  )
  const rest = pairs.length - rows.length
  const heading = rest > 0 ? `### Worst mix-ups: ${String(rows.length)} of ${formatCount(pairs.length)}` : '### Mix-ups'
  return `${heading}\n\n${table}`
}

/** Labels may contain any character, so that no separator between them would be safe. */
function cellKey(truth: string, predicted: string): string {
  return JSON.stringify([truth, predicted])
}
