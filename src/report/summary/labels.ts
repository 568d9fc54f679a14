/** The labels, worst first. */
import type { LabelEvaluation } from '../../evaluation/evaluation.js'
import { formatCount, formatRatio, plural } from '../../text/number.js'
import { renderTable } from '../../text/table.js'
import { toCode, toDetails } from '../../text/markdown.js'
import { measuredRatios } from '../measured-ratio.js'
import type { ShownReport } from '../redact-report.js'
import { worstLabelsFirst } from '../worst-labels.js'
import { labelNames } from './label-cells.js'
import type { Section } from './section.js'
import { weakLabels } from './weak-labels.js'

/** As many labels as a reader grasps; the others are a click away. */
const SHOWN_AT_ONCE = 20

/** Folding away fewer than this many saves no space. */
const WORTH_FOLDING = 5

/** Below this many testing images, one image moves a label's recall by more than a tenth. Our choice. */
const FEW_IMAGES = 10

export function labelsSection(report: ShownReport): Section | undefined {
  const { evaluation } = report
  if (evaluation === undefined || evaluation.labels.length === 0) return undefined
  const labels = worstLabelsFirst(evaluation)
  const remarks = [...remarksOn(labels), ...weakLabels(report)]
  const nameOf = labelNames(labels.map(({ label }) => label))
  const render = tableOf(report, nameOf)
  const folds = labels.length >= SHOWN_AT_ONCE + WORTH_FOLDING
  const first = folds ? labels.slice(0, SHOWN_AT_ONCE) : labels
  const others = labels.slice(first.length)

  const heading = folds
    ? `### Labels: the ${String(first.length)} worst of ${formatCount(labels.length)}`
    : '### Labels'
  const othersTitle = `The other ${formatCount(others.length)} labels`
  const foldedOthers = others.length === 0 ? [] : [toDetails(othersTitle, render(others))]
  const short = labels.slice(0, 10)
  const withoutFull = [heading, render(first), ...remarks, ...foldedOthers].join('\n\n')
  const cutHeading = `### Labels: the ${plural(short.length, 'worst', 'worst')} of ${formatCount(labels.length)}`
  return {
    title: 'Labels',
    weight: 70,
    forms: [
      [withoutFull, ...inFull(labels, nameOf)].join('\n\n'),
      withoutFull,
      [heading, render(first), ...remarks].join('\n\n'),
      [cutHeading, render(short)].join('\n\n'),
    ],
  }
}

function tableOf(
  report: ShownReport,
  nameOf: (label: string) => string,
): (labels: readonly LabelEvaluation[]) => string {
  const ratio = measuredRatios(report)
  const trained = report.lint?.metrics.labels
  const right = (heading: string): { heading: string; align: 'right' } => ({ heading, align: 'right' })
  return (labels) =>
    renderTable(
      [
        { heading: 'Label' },
        right('F1'),
        right('Precision'),
        right('Recall'),
        right('Threshold'),
        ...(trained === undefined ? [] : [right('Training images')]),
        right('Testing images'),
      ],
      labels.map((label) => [
        nameOf(label.label),
        ratio('f1', label.label, label.f1),
        ratio('precision', label.label, label.precision),
        ratio('recall', label.label, label.recall),
        formatRatio(label.threshold),
        ...(trained === undefined ? [] : [formatCount(trained.get(label.label)?.trainingImages ?? null)]),
        formatCount(label.testingImages),
      ]),
    )
}

function remarksOn(labels: readonly LabelEvaluation[]): string[] {
  const unmeasured = labels.filter(({ f1 }) => f1 === null).length
  const thin = labels.filter(({ testingImages }) => testingImages !== null && testingImages < FEW_IMAGES).length
  const remarks = [
    ...(unmeasured === 0
      ? []
      : [
          `${plural(unmeasured, 'label has', 'labels have')} no F1 score; ${unmeasured === 1 ? 'it is' : 'they are'} listed last.`,
        ]),
    ...(thin === 0
      ? []
      : [
          `${plural(thin, 'label was', 'labels were')} tested on fewer than ${String(FEW_IMAGES)} images: a single image changes such a score a lot.`,
        ]),
  ]
  return remarks.length === 0 ? [] : [remarks.join(' ')]
}

/** The labels that the tables show without their middle. */
function inFull(labels: readonly LabelEvaluation[], nameOf: (label: string) => string): string[] {
  const long = labels.filter(({ label }) => nameOf(label) !== toCode(label))
  if (long.length === 0) return []
  const lines = long.map(({ label }) => `- ${toCode(label)}`).join('\n')
  return [toDetails(`${plural(long.length, 'long label')} in full, in the same order`, lines)]
}
