import type { LineReport } from '../finding.js'
import { lineFinding } from '../findings.js'

/**
 * The report of a line whose image turned out to be missing or unusable, which no manifest can tell. A line that is
 * invalid or ignored anyway stays as it is: the service does not come as far as its image.
 */
export function withInvalidImage(report: LineReport): LineReport {
  if (report.verdict !== 'valid') return report
  return {
    ...report,
    verdict: 'invalid',
    findings: [...report.findings, lineFinding('ERROR_INVALID_IMAGE', { kind: 'line' })],
    usable: { imageLabels: [], boxes: [] },
  }
}
