/** Builders of reports of steps that lint. */
import { hintOf } from '../../../src/errors/hints.js'
import { parseGate } from '../../../src/gate/grammar/parse.js'
import { judgeManifests } from '../../../src/gate/judge/judge-manifests.js'
import type { ManifestChange } from '../../../src/lint/compare-manifests.js'
import { dataMetricsOf } from '../../../src/lint/data-metrics-of.js'
import type { LintReport } from '../../../src/lint/lint-report.js'
import type { LintedBase, LintedData, LintRunReport } from '../../../src/report/lint/step/lint-run-report.js'
import type { Failure } from '../../../src/report/run-report.js'
import { MINUTE_MS, STARTED_AT } from '../reports/report.js'

const TRAINING = { name: 'manifests/training.manifest', workspacePath: 'manifests/training.manifest' }
const TESTING = { name: 'manifests/testing.manifest', workspacePath: 'manifests/testing.manifest' }

export const CHANGE: ManifestChange = {
  imagesAdded: 652,
  imagesRemoved: 3,
  imagesRelabelled: 12,
  relabelledLines: [4, 7, 19, 20, 21, 22, 23, 40, 41, 57],
  labelsAdded: ['quince', 'medlar'],
  labelsRemoved: ['a label that nobody needs'],
}

export const UNCHANGED: ManifestChange = {
  imagesAdded: 0,
  imagesRemoved: 0,
  imagesRelabelled: 0,
  relabelledLines: [],
  labelsAdded: [],
  labelsRemoved: [],
}

/** A step that passed; without a lint, one that read nothing. */
export function lintRun(change: Partial<LintRunReport> = {}): LintRunReport {
  return {
    action: 'lint',
    startedAt: STARTED_AT,
    endedAt: STARTED_AT + MINUTE_MS,
    run: {
      repository: 'octo-org/orchard',
      workflow: 'Lint the manifests',
      job: 'lint',
      runId: '16012345678',
      runNumber: '118',
      runAttempt: 1,
      commit: '4f2a9c1d0e8b7a65f4c3d2b1a09f8e7d6c5b4a39',
      runUrl: 'https://github.com/octo-org/orchard/actions/runs/16012345678',
    },
    showImages: true,
    outcome: 'passed',
    failOn: 'error',
    notes: [],
    subject: ['manifests/training.manifest', 'manifests/testing.manifest', ''],
    reportPath: '/runner/lint-report.json',
    ...(change.lint && { sarifPath: '/runner/lint.sarif' }),
    ...change,
  }
}

interface DataOptions {
  readonly gate?: string
  readonly base?: Partial<LintedBase>
}

/** What was linted: two manifests of the workspace, or one where the service splits. */
export function data(report: LintReport, { gate, base: changes }: DataOptions = {}): LintedData {
  const base = changes && {
    name: 'main-101-8c11f0e-51aa02',
    metrics: dataMetricsOf(report),
    training: CHANGE,
    testing: undefined,
    ...changes,
  }
  const metrics = dataMetricsOf(report)
  return {
    report,
    metrics,
    training: TRAINING,
    testing: report.testing && TESTING,
    gate: gate === undefined ? undefined : judgedGate(gate, metrics, base),
    base,
  }
}

function judgedGate(gate: string, metrics: LintedData['metrics'], base: LintedBase | undefined) {
  const parsed = parseGate(gate, { input: 'gate' })
  if (!parsed.ok) throw new Error(gate)
  return judgeManifests(parsed.rules, metrics, base && { kind: 'found', ...base })
}

/** Why it failed, with the usual hint of the code. */
export const failure = (code: Failure['code'], message: string, more: Partial<Failure> = {}): Failure => ({
  code,
  message,
  hint: hintOf(code),
  problems: [],
  ...more,
})
