/** The views of a step that lints, as its end needs them. Loaded late. */
import { VERSION } from '../text/program-version.js'
import { ruleTexts } from '../lint/rule-texts.js'
import { toSarif } from '../report/lint/sarif.js'
import { lintRunAnnotations } from '../report/lint/step/lint-run-annotations.js'
import { renderLintComment } from '../report/lint/step/lint-comment.js'
import { lintRunJson } from '../report/lint/step/lint-run-json.js'
import { lintLogEnd } from '../report/lint/step/lint-log.js'
import type { LintRunReport } from '../report/lint/step/lint-run-report.js'
import { renderLintSummary } from '../report/lint/step/lint-summary.js'
import { showLintRun, toShownLint } from '../report/lint/step/show-lint-run.js'
import type { EndViews, ReportFile } from './step-views.js'

const SARIF: ReportFile<LintRunReport> = {
  what: 'SARIF file',
  input: 'sarif-path',
  extension: 'sarif',
  render: (step, hideSecrets) => {
    const { lint } = showLintRun(step, hideSecrets)
    if (lint === undefined) return undefined
    const tool = { name: 'custom-labels', version: VERSION, rules: ruleTexts() }
    return `${JSON.stringify(toSarif([toShownLint(lint)], tool), undefined, 2)}\n`
  },
  written: (sarifPath) => ({ sarifPath }),
}

export const LINT_END_VIEWS: EndViews<LintRunReport> = {
  show: (step, hideSecrets) => {
    const shown = showLintRun(step, hideSecrets)
    return {
      json: () => lintRunJson(shown),
      summary: () => renderLintSummary(shown),
      annotations: () => lintRunAnnotations(shown),
      logEnd: () => lintLogEnd(shown),
    }
  },
  commentOf: (step, hideSecrets) => ({
    about: step,
    body: (marker) => renderLintComment(showLintRun(step, hideSecrets), marker),
  }),
  files: [SARIF],
}
