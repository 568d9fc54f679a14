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

/** Everything that can be wrong in one run, including hostile texts. */
const FINDINGS_BEFORE_START: NonNullable<RunReport['preflight']>['findings'] = [
  {
    code: 'PROJECT_HAS_DATASETS',
    message: `The project orchard has its own datasets, so the service does not accept manifests: TRAIN (CREATE_COMPLETE) arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/dataset/train/1772000000456.`,
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
      'The bucket orchard-images (images of training-manifests) is in us-east-1, but the training runs in eu-west-1.',
    hint: hintOf('BUCKET_IN_OTHER_REGION'),
  },
  {
    code: 'MANIFEST_UNREADABLE',
    message:
      'The manifest s3://orchard-data/@octocat/<b>test</b> | `x`.manifest does not exist or cannot be read: s3:GetObject was denied (S3 gives the same answer when the object is missing) (AccessDenied: ::error::no\n# heading).',
    hint: hintOf('MANIFEST_UNREADABLE'),
    requestId: '7a1b2c3d4e5f6071',
  },
]

const UNCHECKED = [
  'The bucket orchard-results (output-location) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.',
  'The bucket orchard-images (images of training-manifests, images of testing-manifests) could not be checked (TimeoutError: no answer within 30 s).',
]

const PROBLEMS: readonly InputProblem[] = [
  ['project', '', 'it is required'],
  ['version-name', 'feature/x', '1-255 letters, digits, _, . and -'],
  [
    'training-manifests',
    '../secret\n/etc/passwd',
    'one manifest: the service takes one training and one testing manifest per version; merge them into one',
  ],
  [
    'testing-manifests',
    's3://b',
    's3://bucket/key or s3://bucket/key?versionId=...: the object key is missing: s3://bucket/key',
  ],
  ['auto-create-testing-data', 'maybe', 'true or false'],
  ['output-location', 'https://x', 's3://bucket/prefix: an S3 URI starts with s3:// in lower case'],
  ['tags', 'aws:owner=me', 'one key=value per line: line 1 has a key that begins with aws:, which AWS reserves'],
  ['reuse', '| x | <b>', 'one of run, never, fail'],
  ['poll-interval', '1s', 'a duration such as 45s, 2m, 1h30m or plain seconds, from 5 s to 1 h'],
  ['timeout', '8d', 'a duration such as 45s, 2m, 1h30m or plain seconds, from 10 s to 7 days'],
  ['f1-threshold', '1.5', 'a number from 0 to 1, or a percentage such as 85%'],
  ['on-timeout', 'x'.repeat(2000), 'one of fail, detach'],
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
    excerpt:
      'gate, line 3, column 18: expected an operator (>=, >, <=, < or ==), found "0.8"\n  labels["```"].f1 0.8\n                   ^',
  },
]

function invalidInputs(problems: readonly InputProblem[]): string {
  const names = [...new Set(problems.map(({ input }) => input))]
  return `There are ${String(problems.length)} problems with the inputs: ${names.join(', ')}.`
}

/** Reports by the name of their golden file. */
export const BEFORE_START: Readonly<Record<string, RunReport>> = {
  'queue-full': startedReport({
    outcome: 'queue-full',
    version: { name: VERSION_NAME },
    failure: failure(
      'QUEUE_FULL',
      'The account has run its maximum number of concurrent trainings for 30 min; queue-timeout was reached (Exceeded limit).',
      { requestId: 'c6a1c2aa-91d3-4f4e-8d2e-0a1b2c3d4e5f' },
    ),
  }),
  'invalid-input': startedReport({
    outcome: 'invalid-input',
    project: { name: 'orchard' },
    failure: failure('INVALID_INPUT', invalidInputs(PROBLEMS), { problems: PROBLEMS }),
  }),
  'invalid-gate': startedReport({
    outcome: 'invalid-input',
    failure: failure('INVALID_INPUT', invalidInputs(GATE_PROBLEMS), { problems: GATE_PROBLEMS }),
  }),
  'access-denied': startedReport({
    outcome: 'error',
    showImages: false,
    failure: failure(
      'ACCESS_DENIED',
      `rekognition:CreateProjectVersion was denied on ${PROJECT_ARN}: AccessDeniedException: User: arn:aws:sts::${ACCOUNT}:assumed-role/ci/train is not authorized to perform: rekognition:CreateProjectVersion; image s3://orchard-images/row 1/b-0009.jpg`,
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
      { hint: 'Fix everything that is listed; a dry run (dry-run: true) then shows whether any problem is left.' },
    ),
    preflight: { findings: FINDINGS_BEFORE_START, unchecked: UNCHECKED.slice(0, 1) },
    notes: [
      { level: 'notice', message: `Some checks before the start could not run. ${UNCHECKED.slice(0, 1).join(' ')}` },
    ],
  }),
  'preflight-unchecked': startedReport({
    outcome: 'dry-run',
    data: TO_BE_UPLOADED,
    version: { name: VERSION_NAME },
    preflight: { findings: [], unchecked: UNCHECKED },
    notes: [{ level: 'notice', message: `Some checks before the start could not run. ${UNCHECKED.join(' ')}` }],
  }),
  'nothing-known': { ...startedReport(), project: { name: 'orchard' }, run: { runAttempt: 1 }, showImages: false },
}
