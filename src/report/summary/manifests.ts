/** What the service says about the manifests: how many lines it used, and what is wrong with the others. */
import type { ManifestFinding, ManifestRole, ManifestStatistics } from '../../evaluation/manifest-results.js'
import { formatCount, formatShare, plural } from '../../text/number.js'
import { shorten } from '../../text/shorten.js'
import { renderTable } from '../../text/table.js'
import { toCode, toProse } from '../../text/markdown.js'
import { workspacePathOf } from '../run-report.js'
import type { ShownReport } from '../redact-report.js'
import { droppedLinesOf } from '../outcome-text.js'
import type { Section } from './section.js'

const MESSAGE_MAX_LENGTH = 600

/** How many findings are shown where space is short. */
const FEW = 5

const KINDS: Readonly<Record<string, string>> = {
  IMAGE_LEVEL_LABELS: 'image-level labels',
  OBJECT_LOCALIZATION: 'object detection',
  NOT_DETERMINED: 'not determined',
}

export function statisticsSection(report: ShownReport): Section | undefined {
  const { training, testing } = report.manifestSummary ?? {}
  const known = [['training', training] as const, ['testing', testing] as const].flatMap(([role, statistics]) =>
    statistics ? [{ role, statistics }] : [],
  )
  if (known.length === 0) return undefined
  const table = renderTable(
    [
      { heading: 'Manifest' },
      { heading: 'Kind' },
      { heading: 'Lines', align: 'right' },
      { heading: 'Valid', align: 'right' },
      { heading: 'Invalid', align: 'right' },
      { heading: 'Ignored', align: 'right' },
      { heading: 'Not used', align: 'right' },
    ],
    known.map(({ role, statistics }) => [
      role,
      kindOf(statistics),
      formatCount(statistics.totalLines),
      formatCount(statistics.validLines),
      formatCount(statistics.invalidLines),
      formatCount(statistics.ignoredLines),
      formatShare(unusedShareOf(statistics)),
    ]),
  )
  return { title: 'Manifests', weight: 65, forms: [`### Manifests\n\n${table}`] }
}

/** A successful training does not report the lines that it dropped. */
export function droppedLinesSection(report: ShownReport): Section | undefined {
  const dropped = droppedLinesOf(report)
  if (dropped === 0) return undefined
  const text = `⚠️ The service skipped ${plural(dropped, 'line')} of the manifests without failing the training; see Manifests below.`
  return { title: 'the skipped lines', weight: 86, forms: [text] }
}

export function findingsSection(report: ShownReport): Section | undefined {
  const { findings } = report
  if (findings.length === 0) return undefined
  const render = (count: number): string => {
    const shown = findings.slice(0, count)
    const rest = findings.length - shown.length
    const more = rest > 0 ? [`… and ${plural(rest, 'more kind', 'more kinds')} of error in the JSON report.`] : []
    return ['### Problems in the manifests', renderFindings(report, shown), ...more].join('\n\n')
  }
  const short = findings.length > FEW ? [render(FEW)] : []
  return { title: 'Problems in the manifests', weight: 80, forms: [render(findings.length), ...short] }
}

function renderFindings(report: ShownReport, findings: readonly ManifestFinding[]): string {
  return renderTable(
    [
      { heading: '', align: 'center' },
      { heading: 'Manifest' },
      { heading: 'Message from the service' },
      { heading: 'Count', align: 'right' },
      { heading: 'Lines' },
      { heading: 'What to do' },
    ],
    findings.map((finding) => [
      finding.severity === 'error' ? '❌' : '⚠️',
      manifestOf(report, finding.manifest),
      [...(finding.code === '' ? [] : [toCode(finding.code)]), toProse(shorten(finding.message, MESSAGE_MAX_LENGTH))]
        .filter((part) => part !== '')
        .join('<br>'),
      countOf(finding),
      linesOf(finding),
      toProse(shorten(finding.remedy, MESSAGE_MAX_LENGTH)),
    ]),
  )
}

function manifestOf(report: ShownReport, role: ManifestRole | null): string {
  const path = workspacePathOf(report, role)
  return `${role ?? 'one or both'}${path === undefined ? '' : `<br>${toCode(path)}`}`
}

function countOf({ count, complete }: ManifestFinding): string {
  return count === null ? '' : `${formatCount(count)}${complete ? '' : ' or more'}`
}

/** A line may contain more than one faulty box, so that the count says nothing of the number of lines. */
function linesOf({ lines, hasMoreLines = false, complete }: ManifestFinding): string {
  const hasMore = !complete || hasMoreLines
  return lines.length === 0 ? '' : `${lines.map(String).join(', ')}${hasMore ? ', …' : ''}`
}

function kindOf({ useCase }: ManifestStatistics): string {
  return useCase === null ? '–' : (KINDS[useCase] ?? toCode(useCase))
}

function unusedShareOf({ totalLines, invalidLines, ignoredLines }: ManifestStatistics): number | null {
  if (totalLines === null || totalLines === 0 || invalidLines === null || ignoredLines === null) return null
  return (invalidLines + ignoredLines) / totalLines
}
