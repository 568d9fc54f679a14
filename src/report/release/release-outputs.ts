/** The outputs of a step that releases. Nothing is rounded or redacted in them: a later step works with their values. */
import { ownRunning, type ReleaseReport } from './release-report.js'

/** Every output, in the order of release/action.yml. */
export const RELEASE_OUTPUT_NAMES = [
  'outcome',
  'error-code',
  'version-name',
  'project-version-arn',
  'status',
  'previous-version-name',
  'previous-project-version-arn',
  'published',
  'running-versions',
  'deleted-versions',
  'unit-hours',
  'destination-project-version-arn',
  'model-card-path',
  'report-path',
] as const

/** One of {@link RELEASE_OUTPUT_NAMES}. */
export type ReleaseOutputName = (typeof RELEASE_OUTPUT_NAMES)[number]

/** Every name; the empty string for what is not known. */
export function releaseOutputsOf(report: ReleaseReport): ReadonlyMap<ReleaseOutputName, string> {
  const { version, previous, destination, unitHours } = report
  const values: Readonly<Record<ReleaseOutputName, string>> = {
    outcome: report.outcome,
    'error-code': report.failure?.code ?? '',
    'version-name': version?.name ?? '',
    'project-version-arn': version?.arn ?? '',
    status: version?.status ?? '',
    'previous-version-name': previous?.name ?? '',
    'previous-project-version-arn': previous?.arn ?? '',
    published: JSON.stringify(
      report.published.map(({ target, value, previous: before }) => ({ target, value, previous: before ?? null })),
    ),
    'running-versions': runningOf(report),
    'deleted-versions': JSON.stringify(report.deleted),
    'unit-hours': unitHours === undefined ? '' : String(Number(unitHours.value.toFixed(6))),
    'destination-project-version-arn': destination?.arn ?? '',
    'model-card-path': report.modelCardPath ?? '',
    'report-path': report.reportPath ?? '',
  }
  return new Map(RELEASE_OUTPUT_NAMES.map((name) => [name, values[name]]))
}

/** Empty where it was not checked: `[]` would say that nothing runs. */
function runningOf(report: ReleaseReport): string {
  if (report.running === undefined) return ''
  return JSON.stringify(ownRunning(report).map(({ name }) => name))
}
