/** What a run is about, in the JSON report. */
import type { RunContext } from '../../model/run.js'
import type { ReportedNotify, ReportedVersion } from '../run-report.js'
import type * as subject from './schema/subject.js'
import type { JsonOf } from './schema/values.js'
import { numberJson, objectJson, timeJson } from './values.js'

export function runJson(run: RunContext): JsonOf<typeof subject.run> {
  return {
    repository: run.repository ?? null,
    workflow: run.workflow ?? null,
    job: run.job ?? null,
    'run-id': run.runId ?? null,
    'run-number': run.runNumber ?? null,
    'run-attempt': run.runAttempt,
    commit: run.commit ?? null,
    'run-url': run.runUrl ?? null,
  }
}

export function versionJson(version: ReportedVersion): JsonOf<typeof subject.version> {
  return {
    name: version.name,
    arn: version.arn ?? null,
    resumed: version.resumed ?? null,
    'data-unproven': version.isDoubtful ?? false,
    status: version.status ?? null,
    'status-message': version.statusMessage ?? null,
    'created-at': timeJson(version.createdAt),
    'training-ended-at': timeJson(version.trainingEndedAt),
    'billable-training-seconds': numberJson(version.billableSeconds),
    'kms-key-id': version.kmsKeyId ?? null,
    'evaluation-summary': objectJson(version.evaluationSummary),
    'manifest-summary': objectJson(version.manifestSummary),
    'source-version-arn': version.sourceVersionArn ?? null,
  }
}

export function notifyJson({ stateMachineArn, executionArn, state }: ReportedNotify): JsonOf<typeof subject.notify> {
  return { 'state-machine-arn': stateMachineArn, 'execution-arn': executionArn ?? null, state }
}
