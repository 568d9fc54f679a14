/** The versions of the project over time: F1 score, verdict and release, as a table and a chart. */
import { formatInstant } from '../../text/instant.js'
import { toCode } from '../../text/markdown.js'
import { formatRatio } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { toMermaidStrings } from '../../text/mermaid.js'
import { renderTable } from '../../text/table.js'
import { settingsFor } from './chart.js'
import type { Section } from './section.js'
import type { HistoryEntry } from '../../model/history.js'

const NAME_MAX_LENGTH = 80

/** Versions that are shown where there is little space. */
const FEW = 5

/** Bars that can still be distinguished, and characters next to a bar. */
const BARS_MAX = 20
const LABEL_MAX_LENGTH = 24

/** The newest version first. */
export function historySection({
  history,
}: {
  readonly history?: readonly HistoryEntry[] | undefined
}): Section | undefined {
  if (history === undefined || history.length === 0) return undefined
  const newestFirst = [...history].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))
  const table = `### Versions over time\n\n${tableOf(newestFirst)}`
  const chart = chartOf(newestFirst)
  const few = `### Versions over time\n\n${tableOf(newestFirst.slice(0, FEW))}`
  const forms: Section['forms'] = chart === undefined ? [table, few] : [`${table}\n\n${chart}`, table, few]
  return { title: 'the versions over time', weight: 40, forms }
}

function tableOf(entries: readonly HistoryEntry[]): string {
  const rows = entries.map((entry) => [
    toCode(shorten(entry.name, NAME_MAX_LENGTH)),
    formatInstant(entry.createdAt),
    formatRatio(entry.f1),
    entry.verdict ?? '–',
    releaseOf(entry),
    toCode(entry.status),
  ])
  const columns = [
    { heading: 'Version' },
    { heading: 'Created' },
    { heading: 'F1', align: 'right' },
    { heading: 'Verdict' },
    { heading: 'Released' },
    { heading: 'Status' },
  ] as const
  return renderTable(columns, rows)
}

function releaseOf({ releasedAt, releasedUntil }: HistoryEntry): string {
  if (releasedAt !== undefined) return `since ${formatInstant(releasedAt)}`
  return releasedUntil === undefined ? '–' : `until ${formatInstant(releasedUntil)}`
}

/** From the oldest to the newest. Mermaid draws a single value badly: fewer than two versions with a score make no chart. */
function chartOf(newestFirst: readonly HistoryEntry[]): string | undefined {
  const measured = newestFirst.filter(({ f1 }) => f1 !== undefined && f1 >= 0 && f1 <= 1)
  if (measured.length < 2) return undefined
  const bars = measured.slice(0, BARS_MAX).reverse()
  const names = toMermaidStrings(
    bars.map(({ name, releasedAt }) => (releasedAt === undefined ? name : `${name} (released)`)),
    LABEL_MAX_LENGTH,
  )
  const title = bars.length < measured.length ? `F1 of the newest ${String(bars.length)} versions` : 'F1 by version'
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(settingsFor(bars.length))}}%%`,
    'xychart-beta horizontal',
    `    title "${title}"`,
    `    x-axis [${names.join(', ')}]`,
    '    y-axis 0 --> 1',
    `    bar [${bars.map(({ f1 }) => formatRatio(f1)).join(', ')}]`,
    '```',
  ].join('\n')
}
