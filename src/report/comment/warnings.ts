/** Warnings in a comment: what a reviewer should know in addition to the verdict. */
import { toProse } from '../../text/markdown.js'
import { formatCount } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from '../summary/section.js'
import { notesOf } from '../outcome-text.js'

const WARNINGS_MAX = 5

const MESSAGE_MAX_LENGTH = 500

/** The first warnings; the job summary has all of them. */
export function warningsSection(report: ShownReport): Section | undefined {
  const warnings = notesOf(report).filter(({ level }) => level === 'warning')
  const lines = warnings
    .slice(0, WARNINGS_MAX)
    .map(({ message }) => `- ⚠️ ${toProse(shorten(message, MESSAGE_MAX_LENGTH))}`)
  const rest = warnings.length - lines.length
  if (rest > 0) lines.push(`- … and ${formatCount(rest)} more`)
  return lines.length === 0 ? undefined : { title: 'the warnings', weight: 80, forms: [lines.join('\n')] }
}
