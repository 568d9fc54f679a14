/** The numbers of the whole version. */
import type { Evaluation } from '../../evaluation/evaluation.js'
import { formatCount, formatRatio, undoFloat32 } from '../../text/number.js'
import { renderTable, type Column } from '../../text/table.js'
import type { RunReport } from '../run-report.js'
import type { Section } from './section.js'

export function metricsSection({ evaluation }: RunReport): Section | undefined {
  if (evaluation === undefined) return undefined
  const cells = evaluation.source === 'describe' ? describedCells(evaluation) : summaryCells(evaluation)
  const columns = cells.map(([heading]): Column => ({ heading, align: 'right' }))
  const table = renderTable(columns, [cells.map(([, value]) => value)])
  return { title: 'the metrics', weight: 90, forms: [`${table}\n\n${remarkOn(evaluation)}`, table] }
}

type Cell = readonly [heading: string, value: string]

function summaryCells(evaluation: Evaluation): readonly Cell[] {
  const { averagePrecision, averageRecall } = evaluation
  const isLocalisation = averagePrecision !== null || averageRecall !== null
  return [
    ['F1', `**${formatRatio(evaluation.f1)}**`],
    ['Precision', formatRatio(evaluation.precision)],
    ['Recall', formatRatio(evaluation.recall)],
    ...(isLocalisation
      ? ([
          ['Average precision', formatRatio(averagePrecision)],
          ['Average recall', formatRatio(averageRecall)],
        ] as const)
      : []),
    ['Labels', formatCount(evaluation.labels.length)],
    ['Training images', formatCount(evaluation.trainingImages)],
    ['Testing images', formatCount(evaluation.testingImages)],
  ]
}

function describedCells({ f1 }: Evaluation): readonly Cell[] {
  return [['F1', `**${formatRatio(f1 === null ? null : undoFloat32(f1))}**`]]
}

function remarkOn({ source, labels }: Evaluation): string {
  if (source === 'describe')
    return 'Only the service’s F1Score could be read; precision, recall and the labels stand in the evaluation summary, which could not.'
  return labels.length < 2
    ? 'Measured by the service on the testing images.'
    : 'Measured by the service on the testing images. F1, precision and recall are means over the labels, each with the same weight, however few images it has.'
}
