/** A bar chart of the training images of the labels. */
import { toMermaidStrings } from '../../../text/mermaid.js'
import type { Section } from '../../summary/section.js'
import { settingsFor } from '../../summary/chart.js'
import type { LintedData } from './lint-run-report.js'

/** Bars that can still be distinguished. */
const BARS_MAX = 20

/** Characters next to a bar. */
const LABEL_MAX_LENGTH = 24

/** Mermaid draws a single value badly: fewer than two labels make no chart. */
export function lintChartSection({ metrics }: LintedData): Section | undefined {
  const labels = [...metrics.labels].sort(([, a], [, b]) => a.trainingImages - b.trainingImages)
  if (labels.length < 2) return undefined
  const bars = labels.slice(0, BARS_MAX)
  const counts = bars.map(([, { trainingImages }]) => trainingImages)
  const names = toMermaidStrings(
    bars.map(([label]) => label),
    LABEL_MAX_LENGTH,
  )
  const title =
    bars.length < labels.length
      ? `Training images of the ${String(bars.length)} labels with the fewest`
      : 'Training images by label'
  const lines = [
    '```mermaid',
    `%%{init: ${JSON.stringify(settingsFor(bars.length))}}%%`,
    'xychart-beta horizontal',
    `    title "${title}"`,
    `    x-axis [${names.join(', ')}]`,
    `    y-axis 0 --> ${String(Math.max(1, ...counts))}`,
    `    bar [${counts.map(String).join(', ')}]`,
    '```',
  ]
  return { title: 'the chart', weight: 30, forms: [lines.join('\n')] }
}
