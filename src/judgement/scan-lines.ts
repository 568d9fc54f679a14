/** The check of a training's manifests. Loaded only where it is asked for: train and evaluate start without it. */
import { concludeLint, type ScannedManifest } from '../lint/conclude/conclude-lint.js'
import { dataMetricsOf } from '../lint/data-metrics-of.js'
import type { LintReport } from '../lint/lint-report.js'
import { scanRange, WHOLE_FILE } from '../lint/scan/scan-range.js'
import type { DataMetrics } from '../model/data-metrics.js'
import type { ScanLines } from './read-bytes.js'

/** Findings that a report holds at most, and of each code while lines are scanned. Our choice. */
const FINDINGS_MAX = 200

export const scanLines: ScanLines = (read) =>
  scanRange(read, WHOLE_FILE, { keptPerCode: FINDINGS_MAX, groupBy: undefined })

/** Manifests that were checked. */
export interface CheckedManifests {
  readonly report: LintReport
  readonly metrics: DataMetrics
}

/**
 * @param testing  undefined where the service splits the training data
 * @param region   of the training; undefined where nothing depends on it any more
 */
export function checkScanned(
  training: ScannedManifest,
  testing: ScannedManifest | undefined,
  region?: string,
): CheckedManifests {
  const report = concludeLint(training, testing, { maxFindings: FINDINGS_MAX, ignore: [], region })
  return { report, metrics: dataMetricsOf(report) }
}
