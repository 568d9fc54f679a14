/** Reports of trainings that failed, or whose end the run did not see. */
import type { RunReport } from '../../../src/report/run-report.js'
import { CONTENT_FINDING, LINE_FINDING, statistics, WARNING_FINDING } from './manifests.js'
import { failure, MINUTE_MS, PROJECT_ARN, STARTED_AT, startedReport, TRAINING_VERSION, VERSION_NAME } from './report.js'

const EXPIRED = `The credentials of the step have expired: DescribeProjectVersions on ${PROJECT_ARN} failed: ExpiredTokenException: The security token included in the request is expired`

const MACHINE_ARN = 'arn:aws:states:eu-west-1:111122223333:stateMachine:orchard-wait'
const EXECUTION_ARN = 'arn:aws:states:eu-west-1:111122223333:execution:orchard-wait:main-117-0a1b2c3-0123456789abcdef'

/** Reports by the name of their golden file. */
export const TRAININGS: Readonly<Record<string, RunReport>> = {
  'training-failed': startedReport({
    outcome: 'training-failed',
    version: {
      ...TRAINING_VERSION,
      status: 'TRAINING_FAILED',
      statusMessage: 'The manifest file contains too many invalid rows.',
      trainingEndedAt: STARTED_AT + 12 * MINUTE_MS,
    },
    manifestSummary: {
      training: statistics({ totalLines: 40, invalidLines: 9, ignoredLines: 2, errorLines: [3, 4, 11] }),
      testing: statistics({ totalLines: 10, invalidLines: 1, errorLines: [7] }),
      errors: [],
    },
    findings: [
      CONTENT_FINDING,
      LINE_FINDING,
      { ...LINE_FINDING, manifest: 'testing', count: 1, lines: [7] },
      WARNING_FINDING,
    ],
    failure: failure(
      'TRAINING_FAILED',
      `The training of ${VERSION_NAME} failed: The manifest file contains too many invalid rows.`,
    ),
    timeline: [
      { status: 'TRAINING_IN_PROGRESS', at: STARTED_AT + 21_000 },
      { status: 'TRAINING_FAILED', at: STARTED_AT + 12 * MINUTE_MS },
    ],
  }),
  'file-error': startedReport({
    outcome: 'training-failed',
    version: { ...TRAINING_VERSION, status: 'TRAINING_FAILED', statusMessage: 'The manifest file is empty.' },
    findings: [
      {
        ...CONTENT_FINDING,
        manifest: null,
        code: '',
        message: 'The manifest file is empty.',
        remedy:
          'Look at both manifests, since the service does not say which one it means, and put at least one line into each.',
      },
    ],
    failure: failure('TRAINING_FAILED', `The training of ${VERSION_NAME} failed: The manifest file is empty.`),
  }),
  timeout: startedReport({
    outcome: 'timed-out',
    endedAt: STARTED_AT + 330 * MINUTE_MS,
    version: TRAINING_VERSION,
    failure: failure(
      'WAIT_TIMEOUT',
      `The timeout for ${VERSION_NAME} was reached; its status was TRAINING_IN_PROGRESS.`,
    ),
    timeline: [{ status: 'TRAINING_IN_PROGRESS', at: STARTED_AT + 21_000 }],
  }),
  'credentials-expired-detached': startedReport({
    outcome: 'still-training',
    version: TRAINING_VERSION,
    failure: failure('CREDENTIALS_EXPIRED', EXPIRED, {
      requestId: '7b1f7a34-5d0e-4a39-9f3b-111122223333',
    }),
    notes: [{ level: 'warning', message: EXPIRED }],
  }),
  'still-training': startedReport({ outcome: 'still-training', version: TRAINING_VERSION }),
  'waited-for': startedReport({
    outcome: 'still-training',
    version: TRAINING_VERSION,
    notify: { stateMachineArn: MACHINE_ARN, executionArn: EXECUTION_ARN, state: 'waiting' },
  }),
  'not-notified': startedReport({
    outcome: 'error',
    version: TRAINING_VERSION,
    notify: { stateMachineArn: MACHINE_ARN, executionArn: EXECUTION_ARN, state: 'unconfirmed' },
    failure: failure(
      'NOTIFY_FAILED',
      `The training of ${VERSION_NAME} was started, but no execution is known to wait for it: states:StartExecution was denied on ${MACHINE_ARN}.`,
      { requestId: '7b1f7a34-5d0e-4a39-9f3b-111122223333' },
    ),
  }),
  'cancelled-uncertain': startedReport({
    outcome: 'cancelled',
    version: { name: VERSION_NAME },
    failure: failure(
      'CREATE_UNCERTAIN',
      `The step was cancelled while the CreateProjectVersion request for ${VERSION_NAME} was in progress, and no answer arrived in time.`,
    ),
  }),
}
