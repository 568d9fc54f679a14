/** Reports of runs that end before a training is started. */
import { hintOf } from '../../../src/errors/hints.js'
import type { InputProblem } from '../../../src/errors/action-error.js'
import { sentenceOfFindings, type ReportedData, type RunReport } from '../../../src/report/run-report.js'
import { ACCOUNT, failure, PROJECT_ARN, startedReport, VERSION_NAME } from './report.js'

/** Before a start, when a file of the workspace is not in S3 yet. */
const TO_BE_UPLOADED: ReportedData = {
  kind: 'manifests',
  training: {
    object: { bucket: 'orchard-data', key: 'manifests/3c9d/train.manifest' },
    sha256: '3c9d1f60b7a8e2445d0c6f1b92a37e58c4d0b1f2a3968e7d5c4b3a2918f7e6d5',
    workspacePath: 'data/train.manifest',
    toBeUploaded: true,
  },
  testing: 'auto-create',
}

/** Everything that can be wrong at once, hostile words among it. */
const FINDINGS_BEFORE_START: NonNullable<RunReport['preflight']>['findings'] = [
  {
    code: 'PROJECT_HAS_DATASETS',
    message: `The project orchard owns datasets, so the service takes no manifests: TRAIN (CREATE_COMPLETE) arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/dataset/train/1772000000456.`,
    hint: hintOf('PROJECT_HAS_DATASETS'),
  },
  {
    code: 'BUCKET_NOT_FOUND',
    message: 'The bucket orchard-resluts (output-location, manifest-location) does not exist.',
    hint: hintOf('BUCKET_NOT_FOUND'),
  },
  {
    code: 'BUCKET_IN_OTHER_REGION',
    message:
      'The bucket orchard-images (images of training-manifests) lies in us-east-1; the training runs in eu-west-1.',
    hint: hintOf('BUCKET_IN_OTHER_REGION'),
  },
  {
    code: 'MANIFEST_UNREADABLE',
    message:
      'The manifest s3://orchard-data/@octocat/<b>test</b> | `x`.manifest is missing or may not be read (AccessDenied: ::error::no\n# heading).',
    hint: hintOf('MANIFEST_UNREADABLE'),
    requestId: '7a1b2c3d4e5f6071',
  },
]

const UNCHECKED = [
  'The bucket orchard-results (output-location) exists in eu-west-1, but s3:ListBucket on it was denied: it may be somebody else’s.',
  'The bucket orchard-images (images of training-manifests, images of testing-manifests) could not be looked at (TimeoutError: no answer within 30 s).',
]

const PROBLEMS: readonly InputProblem[] = [
  ['project', '', 'a name or an ARN is required'],
  ['version-name', 'feature/x', '1-255 letters, digits, _, . and -'],
  ['training-manifests', '../secret\n/etc/passwd', 'one manifest, inside of the workspace'],
  ['testing-manifests', 's3://b', 's3://bucket/key'],
  ['auto-create-testing-data', 'maybe', 'true or false'],
  ['output-location', 'https://x', 's3://bucket/prefix'],
  ['tags', 'aws:owner=me', 'keys that do not begin with aws:'],
  ['reuse', '| x | <b>', 'run, never or fail'],
  ['poll-interval', '1s', '5 s to 1 h'],
  ['timeout', '8d', '10 s to 7 days'],
  ['f1-threshold', '1.5', '0 to 1, or a percentage'],
  ['on-timeout', 'x'.repeat(3000), 'fail or detach'],
].map(([input = '', given = '', allowed = '']) => ({ input, given, allowed }))

const GATE_PROBLEMS: readonly InputProblem[] = [
  {
    input: 'gate',
    given: 'f1 => 0.9',
    allowed: 'line 1, column 4: expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?',
    excerpt:
      'gate, line 1, column 4: expected an operator (>=, >, <=, < or ==), found "=>"; did you mean >=?\n  f1 => 0.9\n     ^',
  },
  {
    input: 'gate',
    given: 'labels["```"].f1 0.8',
    allowed: 'line 3, column 18: expected an operator (>=, >, <=, < or ==), found "0.8"',
    excerpt: 'gate, line 3, column 18: expected an operator, found "0.8"\n  labels["```"].f1 0.8\n                   ^',
  },
]

/** Reports by the name of their golden file. */
export const BEFORE_START: Readonly<Record<string, RunReport>> = {
  'queue-full': startedReport({
    outcome: 'queue-full',
    version: { name: VERSION_NAME },
    failure: failure(
      'QUEUE_FULL',
      'No training place came free within 30 min; two other trainings hold the places of the account (Exceeded limit).',
      { requestId: 'c6a1c2aa-91d3-4f4e-8d2e-0a1b2c3d4e5f' },
    ),
  }),
  'invalid-input': startedReport({
    outcome: 'invalid-input',
    project: { name: 'orchard' },
    failure: failure('INVALID_INPUT', '12 inputs are not usable.', { problems: PROBLEMS }),
  }),
  'invalid-gate': startedReport({
    outcome: 'invalid-input',
    failure: failure('INVALID_INPUT', '2 inputs are not usable.', { problems: GATE_PROBLEMS }),
  }),
  'access-denied': startedReport({
    outcome: 'error',
    showImages: false,
    failure: failure(
      'ACCESS_DENIED',
      `rekognition:CreateProjectVersion on ${PROJECT_ARN} is not allowed (User: arn:aws:sts::${ACCOUNT}:assumed-role/ci/train is not authorized to perform: rekognition:CreateProjectVersion; image s3://orchard-images/row 1/b-0009.jpg).`,
      { requestId: '5f2b8c1e-0000-4000-8000-0123456789ab' },
    ),
  }),
  'dry-run': startedReport({
    outcome: 'dry-run',
    version: { name: VERSION_NAME },
    request: {
      projectArn: PROJECT_ARN,
      versionName: VERSION_NAME,
      output: { bucket: 'orchard-results', prefix: 'runs' },
      data: {
        kind: 'manifests',
        training: {
          bucket: 'orchard-data',
          key: 'manifests/```/train\u202e.manifest',
          versionId: '3HL4kqtJvjVBH40Nrjfkd',
        },
        testing: 'auto-create',
      },
      kmsKeyId: 'alias/orchard',
      description: 'octo-org/orchard, Train, run 118',
      tags: { 'train-custom-labels:commit': '4f2a9c1' },
    },
  }),
  'preflight-refused': startedReport({
    outcome: 'error',
    data: TO_BE_UPLOADED,
    version: { name: VERSION_NAME },
    failure: failure(
      'PROJECT_HAS_DATASETS',
      `${sentenceOfFindings(FINDINGS_BEFORE_START.length)} ${FINDINGS_BEFORE_START.map(({ code, message }) => `${code}: ${message}`).join(' ')}`,
      { hint: 'Correct all that is listed; a dry run (dry-run: true) then shows whether anything is left.' },
    ),
    preflight: { findings: FINDINGS_BEFORE_START, unchecked: UNCHECKED.slice(0, 1) },
    notes: [
      { level: 'notice', message: `Not everything was checked before the start. ${UNCHECKED.slice(0, 1).join(' ')}` },
    ],
  }),
  'preflight-unchecked': startedReport({
    outcome: 'dry-run',
    data: TO_BE_UPLOADED,
    version: { name: VERSION_NAME },
    preflight: { findings: [], unchecked: UNCHECKED },
    notes: [{ level: 'notice', message: `Not everything was checked before the start. ${UNCHECKED.join(' ')}` }],
  }),
  'nothing-known': { ...startedReport(), project: { name: 'orchard' }, run: { runAttempt: 1 }, showImages: false },
}
