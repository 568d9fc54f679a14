/** Warnings near the top of the summary, notices near its end. */
import type { Note } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { toProse } from '../../text/markdown.js'
import { notesOf } from '../outcome-text.js'
import type { Section } from './section.js'

const MESSAGE_MAX_LENGTH = 1000

/** How many are shown where space is short. */
const FEW = 3

export function warningsSection(report: Pick<ShownReport, 'notes' | 'failure'>): Section | undefined {
  return section(notesOf(report), 'warning', { title: 'Warnings', weight: 85 })
}

export function noticesSection(report: Pick<ShownReport, 'notes' | 'failure'>): Section | undefined {
  return section(notesOf(report), 'notice', { title: 'Notes', weight: 20 })
}

function section(
  notes: readonly Note[],
  level: Note['level'],
  { title, weight }: Pick<Section, 'title' | 'weight'>,
): Section | undefined {
  const sign = level === 'warning' ? '⚠️ ' : ''
  const lines = notes
    .filter((note) => note.level === level)
    .map((note) => `- ${sign}${toProse(shorten(note.message, MESSAGE_MAX_LENGTH))}`)
  if (lines.length === 0) return undefined
  const heading = `### ${title}\n\n`
  const rest = lines.length - FEW
  const short = [...lines.slice(0, FEW), `- … and ${formatCount(rest)} more`].join('\n')
  return { title, weight, forms: [heading + lines.join('\n'), ...(rest > 0 ? [heading + short] : [])] }
}
