/** The comparison with the baseline in a line of plain text. */
import { formatRatio, formatSigned } from '../../text/number.js'
import type { ShownReport } from '../redact-report.js'

/** `Baseline v1: F1 0.9000, this version +0.0155, on the same test set`; nothing where no baseline was asked for. */
export function comparisonLine({ baseline }: ShownReport): readonly string[] {
  if (baseline === undefined) return []
  switch (baseline.kind) {
    case 'none':
      return ['No baseline: the project has no earlier trained version to compare with']
    case 'unavailable':
      return [`No baseline: ${baseline.reason}`]
    case 'found': {
      const { name, evaluation, comparison, sameTestSet } = baseline
      const testSet = sameTestSet === 'unknown' ? 'possibly on another' : sameTestSet ? 'on the same' : 'on another'
      return [
        `Baseline ${name}: F1 ${formatRatio(evaluation.f1)}, this version ${formatSigned(comparison.f1.delta)}, ${testSet} test set`,
      ]
    }
  }
}
