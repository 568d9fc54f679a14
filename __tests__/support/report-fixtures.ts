/** Reports of every way a run can end, with invented numbers and fixed times. */
import { hintOf, type ErrorCode } from '../../src/error-hints.js'
import type { InputProblem } from '../../src/errors.js'
import type { F1Estimate } from '../../src/evaluation/bootstrap.js'
import { compareVersions } from '../../src/evaluation/compare-versions.js'
import {
  evaluationOfF1,
  type ConfusionCell,
  type Evaluation,
  type LabelEvaluation,
} from '../../src/evaluation/evaluation.js'
import type { ManifestFinding, ManifestStatistics } from '../../src/evaluation/manifest-results.js'
import type { SnapshotFigures } from '../../src/evaluation/study-snapshot.js'
import type { CountedLabel, PredictedLabel, WrongImage } from '../../src/evaluation/wrong-images.js'
import type { RuleVerdict, Verdict } from '../../src/gate/rule.js'
import {
  sentenceOfFindings,
  type Failure,
  type ReportedBaseline,
  type ReportedVersion,
  type ReportedData,
  type RunReport,
} from '../../src/report/run-report.js'

const STARTED_AT = Date.UTC(2026, 2, 2, 9, 15, 0)
const MINUTE_MS = 60_000
const ACCOUNT = '111122223333'
const PROJECT_ARN = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/1772000000123`
const VERSION_NAME = 'main-118-4f2a9c1-7d03be'
const VERSION_ARN = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/version/${VERSION_NAME}/1772442900123`

/** A report on its way: project, manifests and nothing else. */
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

const TRAINED_VERSION: ReportedVersion = {
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

/** Line counts, all valid unless told. */
export function statistics(change: Partial<ManifestStatistics>): ManifestStatistics {
  const { totalLines = 0, invalidLines = 0, ignoredLines = 0 } = change
  const validLines = (totalLines ?? 0) - (invalidLines ?? 0) - (ignoredLines ?? 0)
  const rest = { useCase: 'IMAGE_LEVEL_LABELS', invalidLines, ignoredLines, errorLines: [], errors: [] }
  return { ...rest, totalLines, validLines, ...change }
}

/** A label with round numbers. */
export function label(name: string, f1: number | null, testingImages: number | null = 40): LabelEvaluation {
  const near = (by: number): number | null => (f1 === null ? null : Math.min(1, Math.max(0, f1 + by)))
  return {
    label: name,
    f1,
    precision: near(0.02),
    recall: near(-0.02),
    threshold: f1 === null ? null : 0.412,
    testingImages,
  }
}

/** An evaluation of these labels, its aggregates their means. */
export function evaluationOf(labels: readonly LabelEvaluation[], confusion: readonly ConfusionCell[] = []): Evaluation {
  const mean = (of: (one: LabelEvaluation) => number | null): number =>
    labels.reduce((sum, one) => sum + (of(one) ?? 0), 0) / labels.length
  return {
    source: 'summary',
    f1: mean(({ f1 }) => f1),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    averagePrecision: null,
    averageRecall: null,
    trainingImages: labels.length * 160,
    testingImages: labels.reduce((sum, { testingImages }) => sum + (testingImages ?? 0), 0),
    labels,
    confusion,
  }
}

/** Every pair of labels: most of a label's images on the diagonal, the rest on the next label. */
export function confusionOf(labels: readonly LabelEvaluation[]): readonly ConfusionCell[] {
  return labels.flatMap((truth, row) =>
    labels.map((predicted, column) => {
      const hit = truth.recall ?? 0
      const share = row === column ? hit : column === (row + 1) % labels.length ? 1 - hit : 0
      return { groundTruthLabel: truth.label, predictedLabel: predicted.label, share }
    }),
  )
}

/** As many labels as asked for, their F1 scores between 0.5 and 1, in no order. */
export function manyLabels(count: number): readonly LabelEvaluation[] {
  return Array.from({ length: count }, (_, index) =>
    label(`part-${String(index + 1).padStart(3, '0')}`, 0.5 + (((index * 37) % count) / count) * 0.5, 8 + (index % 50)),
  )
}

/** A verdict of one rule on F1. */
export function verdictOn(actual: number | null, bound: number, reason = ''): Verdict {
  const holds = actual !== null && actual >= bound
  const shown = { rule: `f1 >= ${String(bound)}`, metric: 'f1', label: null, actual, bound, reason }
  return { passed: holds, rules: [{ ...shown, ...ended(holds) }] }
}

function ended(holds: boolean): Pick<RuleVerdict, 'severity' | 'result' | 'shortfalls'> {
  return { severity: 'fail', result: holds ? 'holds' : 'fails', shortfalls: [] }
}

/** A rule as it ended. */
function ruled(rule: string, change: Partial<RuleVerdict>): RuleVerdict {
  const nothing = { label: null, actual: null, bound: null, reason: '', shortfalls: [] }
  return { rule, severity: 'fail', metric: 'f1', result: 'holds', ...nothing, ...change }
}

/** An F1 estimate and its interval. */
function estimate(point: number, low: number, high: number, change: Partial<F1Estimate> = {}): F1Estimate {
  return { point, low, high, replicates: 1000, images: 412, caution: null, ...change }
}

/** A counted label. */
function counted(label: string, count = 1): CountedLabel {
  return { label, count }
}

/** An image-level prediction. */
function predicted(label: string, confidence: number | null, correct = false): PredictedLabel {
  return { label, confidence, correct, box: null }
}

/** A label by its precision and recall. */
function measured(name: string, precision: number, recall: number, testingImages: number): LabelEvaluation {
  const f1 = (2 * precision * recall) / (precision + recall)
  return { label: name, f1, precision, recall, threshold: 0.412, testingImages }
}

/** Images that were taken for another label, the worst first. */
function mixedUp(count: number, truth: string, taken: string): readonly WrongImage[] {
  return Array.from({ length: count }, (_, index) => ({
    sourceRef: `s3://orchard-images/${truth}/row-${String(index % 7)}/${String(4100 + index)}.jpg`,
    wrongness: 1.9 - index * 0.05,
    expected: [counted(truth)],
    predicted: [predicted(taken, (97 - index * 3) / 100)],
    missed: [counted(truth)],
  }))
}

/** What a testing snapshot tells of these labels: a few mistakes of each. */
export function figuresOf(evaluation: Evaluation, change: Partial<SnapshotFigures> = {}): SnapshotFigures {
  const images = evaluation.testingImages ?? 0
  const labels = evaluation.labels.map(({ label: name, testingImages, recall, precision }) => {
    const expected = testingImages ?? 0
    const truePositives = Math.round(expected * (recall ?? 0))
    const falsePositives = Math.round(truePositives * (1 / (precision ?? 1) - 1))
    return { label: name, truePositives, falsePositives, misses: expected - truePositives }
  })
  const f1 = evaluation.f1 ?? 0
  return {
    images,
    judgedImages: images,
    hasPredictions: true,
    unreadableLines: 0,
    problems: [],
    labels,
    wrongImages: labels.reduce((sum, { misses }) => sum + misses, 0),
    worst: [],
    f1: estimate(f1 + 0.0031, f1 - 0.0412, Math.min(1, f1 + 0.0387), { images }),
    testSet: { digest: 'c0ffee'.repeat(10) + 'c0de', images, complete: true },
    ...change,
  }
}

type FoundBaseline = Extract<ReportedBaseline, { readonly kind: 'found' }>

/** A baseline with these numbers, measured on the same test set unless told. */
export function baselineOf(
  version: Evaluation,
  evaluation: Evaluation,
  change: Partial<FoundBaseline> = {},
): FoundBaseline {
  const name = 'main-104-91be02d-1c44ff'
  const arn = `arn:aws:rekognition:eu-west-1:${ACCOUNT}:project/orchard/version/${name}/1771838100456`
  const comparison = compareVersions(version, evaluation)
  return { kind: 'found', name, arn, evaluation, sameTestSet: true, comparison, ...change }
}

const EXPIRED = `The credentials of the step have expired: DescribeProjectVersions on ${PROJECT_ARN} failed: ExpiredTokenException: The security token included in the request is expired`

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

function failure(code: ErrorCode, message: string, change: Partial<Failure> = {}): Failure {
  return { code, message, hint: hintOf(code), problems: [], ...change }
}

/** Labels that try everything: Markdown, HTML, cells, commands, mentions, links, emoji, direction, length. */
export const HOSTILE_LABELS: readonly string[] = [
  '**bold** _it_ ~~gone~~ # no heading',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</td></tr></table><h1>out</h1>',
  'a | b || c \\| d \\\\| e',
  '`code` ``more`` ```fence```',
  'line\nbreak\r\nand\u2028another',
  '@octo-org/team and @someone',
  '#1 GH-2 octo-org/orchard#3 https://example.com www.example.com',
  ':tada: :+1: 🍏 👩‍🌾 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'safe\u202Egnp.exe\u202C \u2066isolate\u2069',
  '##[error]no ::error::no',
  '::error file=a.ts::pwned',
  '[link](https://example.com) ![img](https://example.com/a.png)',
  '$\\sqrt{x}$ $$y$$ &amp; &#64; &lt;b&gt;',
  '"quoted" \'single\' ; %%{init: {}}%% {a} [b]',
  '  blanks  at   both  ends  ',
  '\t\u0000\u0007\u001b[31mred\u001b[0m',
  '\u200bzero\u200dwidth\ufeff\u00ad',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030calgo',
  'תפוח عربي apple',
  '-'.repeat(255),
  `long-${'x'.repeat(245)}-last`,
  '',
  '\ud83c half',
  '- item',
  '1. item',
  '<!-- comment --> <details>',
]

function buildReports(): Record<string, RunReport> {
  const two = [label('apple', 0.9310344827586207, 28), label('pear', 0.9, 20)]
  const forty = manyLabels(40)
  const full = manyLabels(250)
  const hostile = HOSTILE_LABELS.map((name, index) => label(name, 0.5 + index / 60, 5 + index))
  const few = hostile.slice(0, 8)
  const ofTwo = evaluationOf(two, confusionOf(two))
  const ofForty = evaluationOf(forty, confusionOf(forty))

  return {
    ...judgedReports(),
    'passed-2-labels': trainedReport(ofTwo, { outcome: 'passed', verdict: verdictOn(ofTwo.f1, 0.85) }),
    'passed-40-labels': trainedReport(ofForty, {
      outcome: 'passed',
      verdict: verdictOn(ofForty.f1, 0.7),
      notes: [
        {
          level: 'warning',
          message: 'The version has no tags that name its manifests, so they could not be compared.',
        },
        { level: 'notice', message: 'The training place of the account came free after 12 min.' },
      ],
      version: { ...TRAINED_VERSION, resumed: true },
    }),
    'passed-250-labels': trainedReport(evaluationOf(full, confusionOf(full)), {
      outcome: 'passed',
      verdict: verdictOn(evaluationOf(full).f1, 0.7),
    }),
    'hostile-labels': trainedReport(evaluationOf(hostile, confusionOf(hostile)), {
      outcome: 'gate-failed',
      verdict: hostileVerdict(hostile),
      failure: failure('GATE_FAILED', 'The gate does not hold: <b>f1</b> | @someone.'),
      version: { ...TRAINED_VERSION, statusMessage: 'ready | <b>@octo-org/team</b>\n::error::no ##[error] `x` #12' },
      notes: [{ level: 'warning', message: '::warning:: <script>alert(1)</script> **bold** | @someone #1 :tada:' }],
    }),
    'hostile-labels-few': trainedReport(evaluationOf(few, confusionOf(few))),
    localisation: trainedReport(
      {
        ...evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.75, 11)]),
        averagePrecision: 0.7712,
        averageRecall: 0.8034,
      },
      {
        outcome: 'passed',
        verdict: verdictOn(0.7960526315789473, 0.75),
        showImages: false,
        manifestSummary: {
          training: statistics({ useCase: 'OBJECT_LOCALIZATION', totalLines: 200, invalidLines: 12, ignoredLines: 8 }),
          testing: null,
          errors: [],
        },
        findings: [LINE_FINDING, WARNING_FINDING],
        data: {
          kind: 'manifests',
          training: { object: { bucket: `pipes-${ACCOUNT}`, key: 'train.manifest' } },
          testing: 'auto-create',
        },
      },
    ),
    'near-equal-labels': trainedReport(
      evaluationOf([
        label('transformer_bushing_porcelain_cracked', 0.11),
        label('transformer_bushing_composite_cracked', 0.97),
        label(' pear', 0.5),
        label('pear', 0.6),
        label('a;b', 0.7),
        label('a；b', 0.8),
        label('%%{init: {}}%%', 0.0000001),
        label(`${'x'.repeat(40)}middle 1${'x'.repeat(40)}`, 0.3),
        label(`${'x'.repeat(40)}middle 2${'x'.repeat(40)}`, 0.4),
      ]),
    ),
    'no-gate': trainedReport(evaluationOf([label('cup', 0.99), label('no images', null, 0), label('plate', 0.4, 6)]), {
      data: { kind: 'project-datasets' },
    }),
    'gate-failed': trainedReport(ofTwo, {
      outcome: 'gate-failed',
      verdict: verdictOn(0.89999, 0.9),
      failure: failure('GATE_FAILED', 'The gate does not hold: f1 >= 0.9 ().'),
    }),
    'gate-warned': trainedReport(ofTwo, {
      outcome: 'gate-failed',
      gateWarnsOnly: true,
      verdict: verdictOn(0.84, 0.9),
      failure: failure('GATE_FAILED', 'The gate does not hold: f1 >= 0.9 ().'),
    }),
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
          remedy: 'Add lines to the manifest; the service does not say which of the two it means.',
        },
      ],
      failure: failure('TRAINING_FAILED', `The training of ${VERSION_NAME} failed: The manifest file is empty.`),
    }),
    timeout: startedReport({
      outcome: 'timed-out',
      endedAt: STARTED_AT + 330 * MINUTE_MS,
      version: TRAINING_VERSION,
      failure: failure('WAIT_TIMEOUT', 'The training had not ended after 5 h 30 min; it was TRAINING_IN_PROGRESS.'),
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
    'queue-full': startedReport({
      outcome: 'queue-full',
      version: { name: VERSION_NAME },
      failure: failure(
        'QUEUE_FULL',
        'No training place came free within 30 min; two other trainings hold the places of the account (Exceeded limit).',
        { requestId: 'c6a1c2aa-91d3-4f4e-8d2e-0a1b2c3d4e5f' },
      ),
    }),
    'cancelled-uncertain': startedReport({
      outcome: 'cancelled',
      version: { name: VERSION_NAME },
      failure: failure(
        'CREATE_UNCERTAIN',
        'The step was cancelled (SIGTERM) while CreateProjectVersion was on its way.',
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
    'describe-only': trainedReport(evaluationOfF1(Math.fround(0.9)), {
      outcome: 'passed',
      verdict: {
        passed: true,
        rules: [
          {
            rule: 'f1 >= 0.9',
            metric: 'f1',
            label: null,
            actual: Math.fround(0.9),
            bound: 0.9,
            ...ended(true),
            reason: 'judged on the service’s 32-bit F1Score',
          },
        ],
      },
      notes: [
        {
          level: 'warning',
          message: 'The evaluation summary could not be read: s3:GetObject and kms:Decrypt are needed.',
        },
      ],
    }),
    'nothing-known': { ...startedReport(), project: { name: 'orchard' }, run: { runAttempt: 1 }, showImages: false },
  }
}

/** Ends with a baseline, with figures of the testing snapshot, or of the evaluate action. */
function judgedReports(): Record<string, RunReport> {
  const now = evaluationOf([
    measured('apple', 121 / 128, 121 / 128, 128),
    measured('pear', 112 / 122, 112 / 120, 120),
    measured('plum', 86 / 95, 86 / 96, 96),
    measured('quince', 58 / 66, 58 / 68, 68),
  ])
  const version = { ...now, confusion: confusionOf(now.labels) }
  const before = evaluationOf([
    measured('apple', 118 / 127, 118 / 128, 128),
    measured('pear', 109 / 122, 109 / 120, 120),
    measured('plum', 88 / 98, 88 / 96, 96),
    measured('quince', 51 / 63, 51 / 68, 68),
  ])
  const elsewhere = evaluationOf([
    measured('apple', 0.9467, 0.9359, 90),
    measured('pear', 0.9064, 0.9187, 61),
    measured('plum', 0.9773, 0.9628, 44),
    measured('medlar', 0.94, 0.94, 9),
  ])
  const quince = now.labels.at(-1)?.f1 ?? null
  const plum = now.labels.at(2)?.f1 ?? null
  const estimated = estimate(0.9102, 0.8735, 0.9401)
  const better = baselineOf(version, before, {
    shared: {
      sharedImages: 412,
      relabelledImages: 0,
      onlyVersion: 0,
      onlyBaseline: 0,
      versionF1: estimated,
      baselineF1: estimate(0.8795, 0.8379, 0.9141),
      difference: estimate(0.0307, 0.0062, 0.0561),
      baselineTestSet: { digest: 'c0ffee'.repeat(10) + 'c0de', images: 412, complete: true },
    },
  })
  const worst = [...mixedUp(20, 'quince', 'pear'), ...mixedUp(15, 'plum', 'quince')].sort(
    (a, b) => b.wrongness - a.wrongness,
  )
  const wide = manyLabels(250)
  const ofWide = evaluationOf(wide, confusionOf(wide))
  const short = wide.filter(({ f1 }) => f1 !== null && f1 < 0.8).sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0))
  const shortfalls = short.map(({ label: name, f1 }) => ({
    label: name,
    actual: f1,
    bound: 0.8,
    reason: 'is below 0.8',
  }))
  const wideBefore = evaluationOf([
    ...wide.slice(5).map((one, index) => label(one.label, Math.min(1, (one.f1 ?? 0) + ((index % 9) - 3) / 100), 20)),
    label('retired part', 0.9),
  ])
  const hostile = HOSTILE_LABELS.map((name, index) => label(name, 0.5 + index / 60, 5 + index))
  const ofHostile = evaluationOf(hostile)
  const two = evaluationOf([label('apple', 0.9310344827586207, 28), label('pear', 0.9, 20)])
  const perfect = evaluationOf([measured('apple', 1, 1, 28), measured('pear', 1, 1, 20)])
  const judged = { action: 'evaluate', data: undefined } as const
  const { data: _data, ...found } = { ...startedReport(), ...judged }

  return {
    'baseline-better': trainedReport(version, {
      outcome: 'passed',
      verdict: {
        passed: true,
        rules: [
          ruled('f1 >= 0.85', { actual: version.f1, bound: 0.85 }),
          ruled('f1 >= baseline - 0.02', { actual: version.f1, bound: (before.f1 ?? 0) - 0.02 }),
          ruled('labels.*.f1 >= 0.8', { label: 'quince', actual: quince, bound: 0.8 }),
          ruled('invalid-lines == 0', { metric: 'invalid-lines', actual: 0, bound: 0 }),
        ],
      },
      recordedVerdict: 'passed',
      baseline: better,
      figures: figuresOf(version, { worst, wrongImages: 35, f1: estimated }),
    }),
    'baseline-worse': trainedReport(version, {
      ...failedGate(),
      verdict: {
        passed: false,
        rules: [
          ruled('f1 >= 0.85', { actual: version.f1, bound: 0.85 }),
          ruled('f1 >= baseline - 0.02', {
            actual: version.f1,
            bound: (elsewhere.f1 ?? 0) - 0.02,
            result: 'fails',
            reason:
              'is below baseline - 0.02 (main-104-91be02d-1c44ff); the baseline main-104-91be02d-1c44ff was measured on another test set',
          }),
          ruled('labels.plum.f1 >= baseline', {
            label: 'plum',
            actual: plum,
            bound: elsewhere.labels.at(2)?.f1 ?? null,
            severity: 'warn',
            result: 'fails',
            reason: 'is below baseline (main-104-91be02d-1c44ff)',
          }),
        ],
      },
      recordedVerdict: 'failed',
      notes: [
        {
          level: 'warning',
          message: 'The baseline main-104-91be02d-1c44ff was measured on another test set; see different-test-set.',
        },
      ],
      baseline: baselineOf(version, elsewhere, {
        sameTestSet: false,
        shared: {
          sharedImages: 148,
          relabelledImages: 6,
          onlyVersion: 258,
          onlyBaseline: 50,
          versionF1: estimate(0.8981, 0.8412, 0.9433, { images: 148 }),
          baselineF1: estimate(0.9127, 0.8594, 0.9561, { images: 148 }),
          difference: estimate(-0.0146, -0.0493, 0.0188, { images: 148 }),
          baselineTestSet: { digest: 'ab'.repeat(32), images: 204, complete: true },
        },
      }),
      figures: figuresOf(version, { worst, wrongImages: 35, f1: estimated }),
    }),
    'baseline-none': trainedReport(perfect, {
      outcome: 'passed',
      verdict: {
        passed: true,
        rules: [
          ruled('f1 >= 0.85', { actual: perfect.f1, bound: 0.85 }),
          ruled('f1 >= baseline', {
            actual: perfect.f1,
            result: 'skipped',
            reason: 'the project has no earlier trained version to compare with',
          }),
          ruled('labels.*.testing-images >= 25', {
            metric: 'testing-images',
            label: 'pear',
            actual: 20,
            bound: 25,
            severity: 'warn',
            result: 'fails',
            reason: '"pear": is below 25',
            shortfalls: [{ label: 'pear', actual: 20, bound: 25, reason: 'is below 25' }],
          }),
        ],
      },
      recordedVerdict: 'passed',
      baseline: { kind: 'none' },
      figures: figuresOf(perfect, {
        wrongImages: 0,
        labels: perfect.labels.map((one) => ({
          label: one.label,
          truePositives: one.testingImages ?? 0,
          falsePositives: 0,
          misses: 0,
        })),
        f1: estimate(1, 1, 1, { images: 48, caution: 'no-variation' }),
      }),
    }),
    'labels-short': trainedReport(ofWide, {
      ...failedGate(),
      showImages: false,
      verdict: {
        passed: false,
        rules: [
          ruled('label-count == 250', { metric: 'label-count', actual: 250, bound: 250 }),
          ruled('labels.*.f1 >= 0.8', {
            label: short[0]?.label ?? null,
            actual: short[0]?.f1 ?? null,
            bound: 0.8,
            result: 'fails',
            reason: `${String(short.length)} of 250 labels fall short: "part-001", "part-197" and 148 more; the first: is below 0.8`,
            shortfalls,
          }),
        ],
      },
      baseline: baselineOf(ofWide, wideBefore, { sameTestSet: 'unknown' }),
      figures: figuresOf(ofWide, { worst, unreadableLines: 2, problems: [{ line: 7, problem: 'no JSON' }] }),
    }),
    'baseline-unavailable': trainedReport(two, {
      ...failedGate('METRIC_MISSING'),
      verdict: {
        passed: false,
        rules: [
          ruled('f1 >= baseline', {
            actual: two.f1,
            result: 'fails',
            reason: 'there is no baseline: no version has the tag stage=live',
          }),
        ],
      },
      baseline: { kind: 'unavailable', reason: 'no version has the tag stage=live' },
      figures: figuresOf(two, { hasPredictions: false, judgedImages: 0, labels: [], wrongImages: 0, f1: undefined }),
    }),
    'evaluate-nothing-to-judge': { ...found, outcome: 'nothing-to-judge' },
    'evaluate-hostile-images': {
      ...found,
      outcome: 'trained',
      version: TRAINED_VERSION,
      evaluation: ofHostile,
      baseline: baselineOf(ofHostile, evaluationOf(hostile.slice(3).map((one) => label(one.label, 0.6))), {
        name: 'v1_|_`x`_@octo-org/team',
        sameTestSet: 'unknown',
      }),
      figures: figuresOf(ofHostile, {
        wrongImages: 31,
        worst: HOSTILE_LABELS.map((name, index) => ({
          sourceRef: `s3://orchard-images/${name}.jpg`,
          wrongness: 3 - index / 10,
          expected: HOSTILE_LABELS.slice(index, index + 3).map((one) => counted(one)),
          missed: [counted(name)],
          predicted: HOSTILE_LABELS.slice(0, index).map((one, at) =>
            predicted(one, at === 1 ? null : 0.9 - at / 50, at % 3 === 1),
          ),
        })),
        f1: estimate(0.71, 0.52, 0.83, { images: 24, caution: 'few-images' }),
      }),
      notes: [
        { level: 'warning', message: 'Labels of the baseline | that <b>this</b> version does not have: "@team".' },
      ],
    },
    'localisation-boxes': localisationReport(),
  }
}

/** Boxes: an image has several, and of some only a part is missed. */
function localisationReport(): RunReport {
  const boxes = (one: Evaluation): Evaluation => ({ ...one, averagePrecision: 0.7712, averageRecall: 0.8034 })
  const version = boxes(evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.75, 11)]))
  const before = {
    ...evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.7, 11)]),
    averagePrecision: 0.7401,
    averageRecall: 0.8034,
  }
  const box = { left: 10, top: 12, width: 130, height: 90 }
  return trainedReport(version, {
    outcome: 'passed',
    verdict: {
      passed: true,
      rules: [ruled('average-precision >= 0.75', { metric: 'average-precision', actual: 0.7712, bound: 0.75 })],
    },
    baseline: baselineOf(version, before),
    figures: figuresOf(version, {
      wrongImages: 2,
      worst: [
        {
          sourceRef: 's3://plant-images/hall-2/0007.png',
          wrongness: 4.1,
          expected: [counted('valve', 12), counted('gauge', 2)],
          predicted: Array.from({ length: 11 }, (_, at) => ({
            ...predicted('valve', 0.99 - at / 20, at % 2 === 0),
            box,
          })),
          missed: [counted('valve', 4), counted('gauge', 2)],
        },
        {
          sourceRef: 's3://plant-images/hall-2/0009.png',
          wrongness: 0.6,
          expected: [],
          predicted: [{ ...predicted('gauge', 0.6), box }],
          missed: [],
        },
      ],
    }),
  })
}

function failedGate(code: ErrorCode = 'GATE_FAILED'): Partial<RunReport> {
  return { outcome: 'gate-failed', failure: failure(code, 'The gate does not hold.') }
}

const CONTENT_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'error',
  code: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  message: 'The manifest file contains too many invalid rows.',
  remedy: 'Correct the lines that are listed; up to 20 % of them may be invalid.',
  count: null,
  lines: [],
  complete: true,
}

const LINE_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'error',
  code: 'ERROR_INVALID_SOURCE_REF_FORMAT',
  message: 'The format of the source-ref value is invalid.',
  remedy: 'Write s3://bucket/key.',
  count: 8,
  lines: [3, 4, 11, 17, 18, 25, 31, 36],
  complete: true,
}

const WARNING_FINDING: ManifestFinding = {
  manifest: 'training',
  severity: 'warning',
  code: 'WARNING_UNANNOTATED_RECORD',
  message: 'Record is unannotated.',
  remedy: 'Label the image, or drop the line.',
  count: 24,
  lines: [12, 40],
  complete: false,
}

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

function hostileVerdict(labels: readonly LabelEvaluation[]): Verdict {
  return {
    passed: false,
    rules: labels.slice(0, 9).map((one) => ({
      rule: `labels[${JSON.stringify(one.label)}].f1 >= 0.8`,
      metric: 'f1',
      label: one.label,
      actual: one.f1,
      bound: 0.8,
      ...ended(false),
      reason: `${one.label} falls short`,
    })),
  }
}

/** Reports by the name of their golden file. */
export const REPORTS: Readonly<Record<string, RunReport>> = buildReports()
