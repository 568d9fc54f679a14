/** The numbers of the whole version, and how they changed against the baseline. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { VersionComparison } from '../../evaluation/compare-versions.js'
import { toCode } from '../../text/markdown.js'
import { formatChange, formatCount, formatCountChange } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable, type Column } from '../../text/table.js'
import { measuredRatio } from '../measured-ratio.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from './section.js'

const NAME_MAX_LENGTH = 40

export function metricsSection(report: ShownReport): Section | undefined {
  const { evaluation, baseline } = report
  if (evaluation === undefined) return undefined
  const found = baseline?.kind === 'found' ? baseline : undefined
  const cells =
    evaluation.source === 'describe'
      ? describedCells(report, evaluation, found?.comparison)
      : summaryCells(report, evaluation, found?.comparison, found?.evaluation)
  const columns = cells.map(([heading]): Column => ({ heading, align: 'right' }))
  const values = cells.map(([, value]) => value)
  const table =
    found === undefined
      ? renderTable(columns, [values])
      : renderTable(
          [{ heading: '' }, ...columns],
          [
            ['This version', ...values],
            [`Against ${toCode(shorten(found.name, NAME_MAX_LENGTH))}`, ...cells.map(([, , change]) => change)],
          ],
        )
  return { title: 'the metrics', weight: 90, forms: [`${table}\n\n${remarkOn(evaluation)}`, table] }
}

/** The change is only shown where there is a baseline. */
type Cell = readonly [heading: string, value: string, change: string]

function summaryCells(
  report: ShownReport,
  evaluation: Evaluation,
  comparison: VersionComparison | undefined,
  before: Evaluation | undefined,
): readonly Cell[] {
  const { averagePrecision, averageRecall } = evaluation
  const isLocalisation = averagePrecision !== null || averageRecall !== null
  const countChange = (of: (one: Evaluation) => number | null): string => {
    const [now, then] = [of(evaluation), before === undefined ? null : of(before)]
    return formatCountChange(now === null || then === null ? null : now - then)
  }
  const labelCount = ({ source, labels }: Evaluation): number | null => (source === 'describe' ? null : labels.length)
  return [
    ['F1', `**${measuredRatio(report, 'f1', evaluation.f1)}**`, `**${formatChange(comparison?.f1.delta)}**`],
    ['Precision', measuredRatio(report, 'precision', evaluation.precision), formatChange(comparison?.precision.delta)],
    ['Recall', measuredRatio(report, 'recall', evaluation.recall), formatChange(comparison?.recall.delta)],
    ...(isLocalisation
      ? ([
          [
            'Average precision',
            measuredRatio(report, 'average-precision', averagePrecision),
            formatChange(comparison?.averagePrecision.delta),
          ],
          [
            'Average recall',
            measuredRatio(report, 'average-recall', averageRecall),
            formatChange(comparison?.averageRecall.delta),
          ],
        ] as const)
      : []),
    ['Labels', formatCount(evaluation.labels.length), countChange(labelCount)],
    ['Training images', formatCount(evaluation.trainingImages), countChange(({ trainingImages }) => trainingImages)],
    ['Testing images', formatCount(evaluation.testingImages), countChange(({ testingImages }) => testingImages)],
  ]
}

function describedCells(
  report: ShownReport,
  { f1 }: Evaluation,
  comparison: VersionComparison | undefined,
): readonly Cell[] {
  return [['F1', `**${measuredRatio(report, 'f1', f1)}**`, `**${formatChange(comparison?.f1.delta)}**`]]
}

function remarkOn({ source, labels }: Evaluation): string {
  if (source === 'describe')
    return 'Only the service’s F1Score is available; precision, recall and the labels are in the evaluation summary, which could not be read.'
  const by =
    source === 'measured'
      ? 'Measured by this action, not by the service: the images of images-manifest were sent to the running model.'
      : 'Measured by the service on the testing images.'
  return labels.length < 2
    ? by
    : `${by} F1, precision and recall are means over the labels, each label weighted equally, however few images it has.`
}
