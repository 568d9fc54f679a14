/** The views of a run that is about a version, as its end needs them. Loaded late. */
import { renderComment } from '../report/comment/comment.js'
import { renderJson } from '../report/json/json.js'
import { annotationsOf } from '../report/log/annotations.js'
import { renderLogEnd } from '../report/log/log.js'
import { toShown } from '../report/redact-report.js'
import type { RunReport } from '../report/run-report.js'
import { renderSummary } from '../report/summary/summary.js'
import type { EndViews } from './step-views.js'

export const VERSION_END_VIEWS: EndViews<RunReport> = {
  show: (report, hideSecrets) => {
    const shown = toShown(report, hideSecrets)
    return {
      json: () => renderJson(shown),
      summary: () => renderSummary(shown),
      annotations: () => annotationsOf(shown),
      logEnd: () => renderLogEnd(shown),
    }
  },
  commentOf: (report, hideSecrets) => ({
    about: report.project === undefined ? 'the run ended before its project was known' : report,
    body: (marker) => renderComment(toShown(report, hideSecrets), marker),
  }),
  files: [],
}
