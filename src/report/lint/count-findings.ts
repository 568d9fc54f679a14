/** How many findings there are of each severity, and of each code. */
import type { LintFinding, LintReport, LintSeverity } from '../../lint/lint-report.js'

export interface CodeTotal {
  readonly code: string
  readonly severity: LintSeverity
  readonly count: number
}

type Counted = Pick<LintReport, 'predictedCode' | 'totals' | 'severities'>

/** Worst first, among the errors the code that the training would fail with; then by how often. */
export function totalsByCode({ predictedCode, totals, severities }: Counted): readonly CodeTotal[] {
  const isOfEnd = ({ code }: CodeTotal): number => (code === predictedCode ? 1 : 0)
  return [...totals]
    .map(([code, count]) => ({ code, severity: severities.get(code) ?? 'notice', count }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || isOfEnd(b) - isOfEnd(a) || b.count - a.count)
}

/** Worst first. */
const RANK: Readonly<Record<LintFinding['severity'], number>> = { error: 0, warning: 1, notice: 2 }

/** By severity, worst first. */
export function countBySeverity(report: Counted): Readonly<Record<LintSeverity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity, count } of totalsByCode(report)) counts[severity] += count
  return counts
}
