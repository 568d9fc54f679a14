/** The labels with their training and testing images side by side. */
import { distinctNames } from '../../../text/distinct.js'
import { toCode, toDetails } from '../../../text/markdown.js'
import { formatCount } from '../../../text/number.js'
import { renderTable } from '../../../text/table.js'
import type { Section } from '../../summary/section.js'
import type { LintedData } from './lint-run-report.js'

const LABEL_MAX_LENGTH = 60

/** Labels that are shown at once. */
const FEW = 20

/** Folding away fewer than this many saves no space. */
const WORTH_FOLDING = 5

/** The labels with the fewest training images first, those that only the base has before them. */
export function lintLabelsSection({ metrics, base }: LintedData): Section | undefined {
  const labels = [...metrics.labels].sort(([, a], [, b]) => a.trainingImages - b.trainingImages)
  const gone = [...(base?.metrics.labels ?? [])].filter(([label]) => !metrics.labels.has(label))
  if (labels.length + gone.length === 0) return undefined
  const hasBoxes = labels.some(([, { boxes }]) => boxes > 0)
  const right = (heading: string) => ({ heading, align: 'right' as const })
  const columns = [
    { heading: 'Label' },
    right('Training images'),
    ...(base === undefined ? [] : [right('Change')]),
    ...(metrics.testingImages === null ? [] : [right('Testing images')]),
    ...(hasBoxes ? [right('Boxes')] : []),
  ]
  const none = { trainingImages: 0, testingImages: 0, boxes: 0 }
  const all = [...gone.map(([label]) => [label, none] as const), ...labels]
  const names = distinctNames(
    all.map(([label]) => label),
    LABEL_MAX_LENGTH,
  )
  const rows = all.map(([label, { trainingImages, testingImages, boxes }], index) => [
    toCode(names[index] ?? label),
    formatCount(trainingImages),
    ...(base === undefined ? [] : [changeOf(trainingImages, base.metrics.labels.get(label)?.trainingImages)]),
    ...(metrics.testingImages === null ? [] : [formatCount(testingImages)]),
    ...(hasBoxes ? [formatCount(boxes)] : []),
  ])
  const rest = rows.length - FEW
  if (rest < WORTH_FOLDING) {
    return { title: 'the labels', weight: 50, forms: [`### Labels\n\n${renderTable(columns, rows)}`] }
  }
  const heading = `### Labels: the ${String(FEW)} of ${formatCount(rows.length)} with the fewest training images`
  const first = `${heading}\n\n${renderTable(columns, rows.slice(0, FEW))}`
  const others = toDetails(`The other ${formatCount(rest)} labels`, renderTable(columns, rows.slice(FEW)))
  const inJson = `… and ${formatCount(rest)} more labels in the JSON report.`
  return { title: 'the labels', weight: 50, forms: [`${first}\n\n${others}`, `${first}\n\n${inJson}`] }
}

function changeOf(images: number, before: number | undefined): string {
  if (before === undefined) return 'new'
  const change = images - before
  if (change === 0) return '–'
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))}`
}
