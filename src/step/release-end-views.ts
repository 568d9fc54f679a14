/** The views of a step that releases, as its end needs them. Loaded late. */
import { renderModelCard } from '../report/release/model-card.js'
import { releaseAnnotations } from '../report/release/release-annotations.js'
import { renderReleaseComment } from '../report/release/release-comment.js'
import { releaseJson } from '../report/release/release-json.js'
import { releaseLogEnd } from '../report/release/release-log.js'
import type { ReleaseReport } from '../report/release/release-report.js'
import { renderReleaseSummary } from '../report/release/release-summary.js'
import { showRelease } from '../report/release/show-release.js'
import type { EndViews, ReportFile } from './step-views.js'

const MODEL_CARD: ReportFile<ReleaseReport> = {
  what: 'model card',
  nextTo: 'report-path',
  extension: 'model-card.json',
  render: (report, hideSecrets) => renderModelCard(showRelease(report, hideSecrets)),
  written: (modelCardPath) => ({ modelCardPath }),
}

export const RELEASE_END_VIEWS: EndViews<ReleaseReport> = {
  show: (report, hideSecrets) => {
    const shown = showRelease(report, hideSecrets)
    return {
      json: () => releaseJson(shown),
      summary: () => renderReleaseSummary(shown),
      annotations: () => releaseAnnotations(shown),
      logEnd: () => releaseLogEnd(shown),
    }
  },
  commentOf: (report, hideSecrets) => ({
    about:
      report.project === undefined
        ? 'the run ended before its project was known'
        : { action: report.action, run: report.run, project: report.project, subject: [report.operation ?? ''] },
    body: (marker) => renderReleaseComment(showRelease(report, hideSecrets), marker),
  }),
  files: [MODEL_CARD],
}
