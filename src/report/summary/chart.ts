/** A bar chart of the F1 score of the labels. */
import { formatRatio } from '../../text/number.js'
import { toMermaidStrings } from '../../text/mermaid.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { ShownReport } from '../redact-report.js'
import { worstLabelsFirst } from '../worst-labels.js'
import type { Section } from './section.js'

/** Bars that can still be distinguished. */
const BARS_MAX = 20

/** Characters next to a bar. */
const LABEL_MAX_LENGTH = 24

/** Pixels: a bar with the space around it, and what the axis and the title take. */
const BAR_HEIGHT = 26
const FRAME_HEIGHT = 150

/** Seen on GitHub's light and dark pages alike; Mermaid's own is nearly white. */
const BAR_COLOUR = '#4878d0'

/**
 * Horizontal bars, which leave room for the labels. Mermaid refuses NaN, exponents and empty lists, and draws
 * a single value badly: fewer than two labels with a score make no chart.
 */
export function chartSection({ evaluation }: ShownReport): Section | undefined {
  if (evaluation === undefined) return undefined
  const measured = worstLabelsFirst(evaluation).filter(({ f1 }) => f1 !== null && Number.isFinite(f1))
  if (measured.length < 2) return undefined
  const bars = measured.slice(0, BARS_MAX)
  const title =
    bars.length < measured.length ? `F1 of the ${String(bars.length)} worst labels` : allOf(evaluation, bars)
  // What is beyond the axis would be painted outside of the chart, or not at all.
  const ends = [0, 1, ...bars.flatMap(({ f1 }) => f1 ?? [])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const lines = [
    '```mermaid',
    `%%{init: ${JSON.stringify(settingsFor(bars.length))}}%%`,
    'xychart-beta horizontal',
    `    title "${title}"`,
    `    x-axis [${toMermaidStrings(
      bars.map(({ label }) => label),
      LABEL_MAX_LENGTH,
    ).join(', ')}]`,
    `    y-axis ${axisEnd(low)} --> ${axisEnd(high)}`,
    `    bar [${bars.map(({ f1 }) => formatRatio(f1)).join(', ')}]`,
    '```',
  ]
  return { title: 'the chart', weight: 30, forms: [lines.join('\n')] }
}

/** A chart that lacks a label says so. */
function allOf({ labels }: Evaluation, bars: readonly unknown[]): string {
  return bars.length < labels.length ? `F1 of the ${String(bars.length)} labels that have one` : 'F1 by label'
}

function axisEnd(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4)
}

/** Mermaid's settings for a chart of so many bars. */
export function settingsFor(bars: number): object {
  return {
    xyChart: { height: FRAME_HEIGHT + bars * BAR_HEIGHT },
    themeVariables: { xyChart: { plotColorPalette: BAR_COLOUR } },
  }
}
