/** How many findings there are of each severity, and of each code. */
import type { LintFinding, LintReport, LintSeverity } from '../../lint/lint-report.js'

export interface CodeTotal {
  readonly code: string
  readonly severity: LintSeverity
  readonly count: number
}

/** Worst first, then by how often. Of a code that no listed finding has, the name says how bad it is, or the last one listed. */
export function totalsByCode({ findings, totals }: Pick<LintReport, 'findings' | 'totals'>): readonly CodeTotal[] {
  const severities = new Map<string, LintSeverity>()
  for (const { code, severity } of findings) if (!severities.has(code)) severities.set(code, severity)
  const last = findings.at(-1)?.severity ?? 'notice'
  return [...totals]
    .map(([code, count]) => ({ code, severity: severities.get(code) ?? severityInName(code) ?? last, count }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count)
}

/** The service names its codes by what they are. */
function severityInName(code: string): LintSeverity | undefined {
  if (code.startsWith('ERROR_')) return 'error'
  return code.startsWith('WARNING_') ? 'warning' : undefined
}

/** Worst first. */
const RANK: Readonly<Record<LintFinding['severity'], number>> = { error: 0, warning: 1, notice: 2 }

/** By severity, worst first. */
export function countBySeverity(
  report: Pick<LintReport, 'findings' | 'totals'>,
): Readonly<Record<LintSeverity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity, count } of totalsByCode(report)) counts[severity] += count
  return counts
}
