/** The JSON report as a whole, and its JSON Schema. */
import * as z from 'zod'
import { OUTCOMES } from '../../../errors/action-error.js'
import { ERROR_CODES } from '../../../errors/hints.js'
import { REPORT_VERSION } from '../../run-report.js'
import { baseline } from './baseline.js'
import { evaluation, gate } from './evaluation.js'
import { historyEntry } from './history.js'
import { failure, finding, manifestSummary, note, preflight, statusSeen } from './problems.js'
import { lintReport } from './lint.js'
import { testingSnapshot } from './snapshot.js'
import { data, notify, project, run, version } from './subject.js'
import { toDocument } from './to-document.js'
import { textOrNull, timeOrNull } from './values.js'

export const report = z
  .strictObject({
    'report-version': z.literal(REPORT_VERSION).describe('Raised when a reader of the report would have to change.'),
    action: z.enum(['train', 'evaluate']),
    outcome: z.enum(OUTCOMES).describe('How the run ended; the same as the output outcome.'),
    'error-code': z
      .literal([...ERROR_CODES, null])
      .describe('Why the run did not end well; the same as the output error-code.'),
    'started-at': timeOrNull,
    'ended-at': timeOrNull,
    'images-shown': z.boolean().describe('Whether account ids and the addresses of images are left in the report.'),
    run,
    region: textOrNull,
    project: project.nullable(),
    version: version.nullable(),
    notify: notify.nullable().describe('Null without the input notify.'),
    data: data.nullable(),
    evaluation: evaluation.nullable(),
    gate: gate.nullable(),
    'recorded-verdict': z
      .literal(['passed', 'failed', null])
      .describe('The verdict that is now in the tags of the version.'),
    baseline: baseline.nullable().describe('The version that this one is compared with; null when none was asked for.'),
    'testing-snapshot': testingSnapshot.nullable(),
    'manifest-summary': manifestSummary.nullable(),
    findings: z.array(finding).describe('Faults in the manifests, each kind once.'),
    notes: z.array(note),
    failure: failure.nullable(),
    preflight: preflight
      .nullable()
      .describe(
        'What was checked right before a training would be started; null where none was about to be and every manifest could be read.',
      ),
    lint: lintReport
      .nullable()
      .describe(
        'The manifests as a lint sees them, before the training: docs/lint.schema.json; null where their lines were not checked.',
      ),
    timeline: z.array(statusSeen).describe('Statuses of the version in the order in which the run saw them.'),
    history: z
      .array(historyEntry)
      .nullable()
      .describe('The newest versions of the project over time; null where they were not asked for.'),
    'request-body': z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Dry runs only: the CreateProjectVersion request that would be sent, as the API spells it.'),
  })
  .meta({
    title: 'Report of a Train Custom Labels run',
    description:
      'The file that the output report-path names. Every key is always there; null means that a value is not known. Where images-shown is false, account ids and the addresses of images are replaced.',
  })

/**
 * The JSON Schema (2020-12) of the report: the content of `docs/report.schema.json`.
 * @internal Only the script that writes it uses it.
 */
export function toReportSchema(): object {
  return toDocument(report)
}
