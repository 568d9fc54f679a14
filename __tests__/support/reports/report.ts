/** The base of every invented report: a project, a run and fixed times. */
import { hintOf, type ErrorCode } from '../../../src/errors/hints.js'
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import type { Failure, ReportedVersion, RunReport } from '../../../src/report/run-report.js'
import { statistics } from './manifests.js'

export const STARTED_AT = Date.UTC(2026, 2, 2, 9, 15, 0)
export const MINUTE_MS = 60_000
export const ACCOUNT = '111122223333'
export const PROJECT_ARN = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/1772000000123`
export const VERSION_NAME = 'main-118-4f2a9c1-7d03be'
export const VERSION_ARN = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/version/${VERSION_NAME}/1772442900123`

/** A report of an unfinished run: project, manifests and nothing else. */
export function startedReport(change: Partial<RunReport> = {}): RunReport {
  return {
    action: 'train',
    startedAt: STARTED_AT,
    endedAt: STARTED_AT + 92 * MINUTE_MS,
    run: {
      repository: 'octo-org/orchard',
      workflow: 'Train',
      job: 'train',
      runId: '16012345678',
      runNumber: '118',
      runAttempt: 1,
      commit: '4f2a9c1d0e8b7a65f4c3d2b1a09f8e7d6c5b4a39',
      runUrl: 'https://github.com/octo-org/orchard/actions/runs/16012345678',
    },
    region: 'eu-west-1',
    showImages: true,
    outcome: 'error',
    project: { name: 'orchard', arn: PROJECT_ARN },
    data: {
      kind: 'manifests',
      training: {
        object: { bucket: 'orchard-data', key: 'manifests/3c9d/train.manifest', versionId: '3HL4kqtJvjVBH40Nrjfkd' },
        sha256: '3c9d1f60b7a8e2445d0c6f1b92a37e58c4d0b1f2a3968e7d5c4b3a2918f7e6d5',
        workspacePath: 'data/train.manifest',
      },
      testing: {
        object: { bucket: 'orchard-data', key: 'manifests/test.manifest' },
        sha256: 'a41b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b',
      },
    },
    gateWarnsOnly: false,
    findings: [],
    notes: [],
    timeline: [],
    ...change,
  }
}

/** The version while it trains. */
export const TRAINING_VERSION: ReportedVersion = {
  name: VERSION_NAME,
  arn: VERSION_ARN,
  resumed: false,
  status: 'TRAINING_IN_PROGRESS',
  statusMessage: 'The model is being trained.',
  createdAt: STARTED_AT + 20_000,
  kmsKeyId: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/0a1b2c3d-1111-2222-3333-444455556666`,
}

export const TRAINED_VERSION: ReportedVersion = {
  ...TRAINING_VERSION,
  status: 'TRAINING_COMPLETED',
  statusMessage: 'The model is ready to run.',
  trainingEndedAt: STARTED_AT + 87 * MINUTE_MS,
  billableSeconds: 4217,
  evaluationSummary: {
    bucket: 'orchard-results',
    key: `runs/EvaluationResultSummary-orchard-${VERSION_NAME}.json`,
  },
  manifestSummary: { bucket: 'orchard-results', key: `runs/ManifestSummary-orchard-${VERSION_NAME}.json` },
}

/** A report of a version that is trained. */
export function trainedReport(evaluation: Evaluation, change: Partial<RunReport> = {}): RunReport {
  return startedReport({
    outcome: 'trained',
    version: TRAINED_VERSION,
    evaluation,
    manifestSummary: {
      training: statistics({ totalLines: evaluation.trainingImages ?? 0 }),
      testing: statistics({ totalLines: evaluation.testingImages ?? 0 }),
      errors: [],
    },
    timeline: [
      { status: 'TRAINING_IN_PROGRESS', at: STARTED_AT + 21_000 },
      { status: 'TRAINING_COMPLETED', at: STARTED_AT + 87 * MINUTE_MS + 12_000 },
    ],
    ...change,
  })
}

/** Why a run failed, with the hint of its code. */
export function failure(code: ErrorCode, message: string, change: Partial<Failure> = {}): Failure {
  return { code, message, hint: hintOf(code), problems: [], ...change }
}
