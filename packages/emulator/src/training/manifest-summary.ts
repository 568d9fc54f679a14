/** The manifest summary file. Developer guide, "Debugging a failed model training", page on the summary. */
import type { TogetherReport } from '../../../../src/lint/check-together.js'
import type { ContentFinding, ManifestReport, UseCase } from '../../../../src/manifest/finding.js'

/** The file's text. Of a split nothing is said about testing: what the service writes then is not documented. */
export function renderManifestSummary(
  training: ManifestReport,
  testing: ManifestReport | 'auto-create',
  together: TogetherReport,
): string {
  return JSON.stringify({
    statistics: {
      training: statisticsOf(training, together.useCase, together.training),
      testing: testing === 'auto-create' ? undefined : statisticsOf(testing, together.useCase, together.testing),
    },
    errors: together.both.map(toEntry),
  })
}

function statisticsOf(report: ManifestReport, useCase: UseCase, errors: readonly ContentFinding[]) {
  return {
    use_case: useCase,
    total_json_lines: report.totalLines,
    valid_json_lines: report.validLines,
    invalid_json_lines: report.invalidLines,
    ignored_json_lines: report.ignoredLines,
    error_json_line_indices: report.errorLines,
    errors: errors.map(toEntry),
  }
}

function toEntry({ code, message }: ContentFinding) {
  return { code, message }
}
