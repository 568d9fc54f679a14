/** Adds the result for its image to the report of a line. */
import type { LineReport } from '../manifest/finding.js'
import { invalidImage } from './rules/invalid-image.js'

/**
 * The report of a line with what is known of its image. A line that is invalid or ignored anyway stays as it is: the
 * service does not come as far as its image.
 * @param isUsable false for an image that is missing or that cannot be trained from
 */
export function checkImage(report: LineReport, isUsable: boolean): LineReport {
  const finding = report.verdict === 'valid' ? invalidImage.check(isUsable) : undefined
  if (finding === undefined) return report
  return {
    ...report,
    verdict: 'invalid',
    findings: [...report.findings, finding],
    usable: { imageLabels: [], boxes: [] },
  }
}
