/** How each field of a report is shown: an allow-list. A field that is not in it is in no view. */
import { LINT } from './lint/lint-fields.js'
import { EVERY_KEY, KEYS, ONLY_WITH_IMAGES, type PolicyOf } from './redaction-policy.js'
import type { RunReport } from './run-report.js'
import { EVALUATION, FAILURE, FINDING, HISTORY, NOTE, OBJECT, RUN, VERDICT } from './shared-fields.js'

/** Never shown: only says which addresses in texts are the report's own. */
export type NotShown = 'addresses'

const MANIFEST = { object: OBJECT, sha256: 'name', workspacePath: 'name', toBeUploaded: 'as-is' } as const

const ERRORS = { code: 'code', message: 'text' } as const

const STATISTICS = {
  useCase: 'name',
  totalLines: 'as-is',
  validLines: 'as-is',
  invalidLines: 'as-is',
  ignoredLines: 'as-is',
  errorLines: 'as-is',
  errors: ERRORS,
} as const

const MANIFEST_SUMMARY = { training: STATISTICS, testing: STATISTICS, errors: ERRORS } as const

const CHANGE = { before: 'as-is', after: 'as-is', delta: 'as-is' } as const

const COMPARISON = {
  f1: CHANGE,
  precision: CHANGE,
  recall: CHANGE,
  averagePrecision: CHANGE,
  averageRecall: CHANGE,
  labelsKnown: 'as-is',
  labels: { label: 'name', f1: CHANGE, precision: CHANGE, recall: CHANGE, testingImages: CHANGE },
  newLabels: 'name',
  vanishedLabels: 'name',
} as const

const ESTIMATE = {
  point: 'as-is',
  low: 'as-is',
  high: 'as-is',
  replicates: 'as-is',
  images: 'as-is',
  caution: 'as-is',
} as const

const TEST_SET = { digest: 'name', images: 'as-is', complete: 'as-is' } as const

const SHARED_IMAGES = {
  sharedImages: 'as-is',
  relabelledImages: 'as-is',
  onlyVersion: 'as-is',
  onlyBaseline: 'as-is',
  versionF1: ESTIMATE,
  baselineF1: ESTIMATE,
  difference: ESTIMATE,
  baselineTestSet: TEST_SET,
} as const

const COUNTED_LABEL = { label: 'name', count: 'as-is' } as const

/** One of the images that were wrong: the counts stay, which images they were goes. */
const WRONG_IMAGE = {
  [ONLY_WITH_IMAGES]: true,
  sourceRef: 'text',
  wrongness: 'as-is',
  expected: COUNTED_LABEL,
  missed: COUNTED_LABEL,
  predicted: {
    label: 'name',
    confidence: 'as-is',
    correct: 'as-is',
    box: { left: 'as-is', top: 'as-is', width: 'as-is', height: 'as-is' },
  },
} as const

/** Every field of a report that is shown, and how. */
export const SHOWN_FIELDS: PolicyOf<Omit<RunReport, NotShown>> = {
  action: 'as-is',
  startedAt: 'as-is',
  endedAt: 'as-is',
  run: RUN,
  region: 'name',
  showImages: 'as-is',
  outcome: 'as-is',
  project: { name: 'name', arn: 'place' },
  version: {
    name: 'name',
    arn: 'place',
    resumed: 'as-is',
    isDoubtful: 'as-is',
    status: 'code',
    statusMessage: 'text',
    createdAt: 'as-is',
    trainingEndedAt: 'as-is',
    billableSeconds: 'as-is',
    kmsKeyId: 'place',
    evaluationSummary: OBJECT,
    manifestSummary: OBJECT,
    sourceVersionArn: 'place',
  },
  notify: { stateMachineArn: 'place', executionArn: 'place', state: 'as-is' },
  data: { kind: 'as-is', training: MANIFEST, testing: MANIFEST },
  evaluation: EVALUATION,
  verdict: VERDICT,
  baseline: {
    kind: 'as-is',
    nothingReleased: 'as-is',
    reason: 'text',
    name: 'name',
    arn: 'place',
    evaluation: EVALUATION,
    manifestSummary: MANIFEST_SUMMARY,
    sameTestSet: 'as-is',
    comparison: COMPARISON,
    shared: SHARED_IMAGES,
  },
  figures: {
    images: 'as-is',
    judgedImages: 'as-is',
    hasPredictions: 'as-is',
    unreadableLines: 'as-is',
    problems: { line: 'as-is', problem: 'text' },
    labels: { label: 'name', truePositives: 'as-is', falsePositives: 'as-is', misses: 'as-is' },
    wrongImages: 'as-is',
    worst: WRONG_IMAGE,
    testSet: TEST_SET,
    f1: ESTIMATE,
  },
  recordedVerdict: 'as-is',
  gateWarnsOnly: 'as-is',
  manifestSummary: MANIFEST_SUMMARY,
  findings: {
    manifest: 'as-is',
    severity: 'as-is',
    code: 'code',
    message: 'text',
    remedy: 'name',
    count: 'as-is',
    lines: 'as-is',
    hasMoreLines: 'as-is',
    complete: 'as-is',
  },
  notes: NOTE,
  failure: FAILURE,
  preflight: { findings: FINDING, unchecked: 'text', scope: { checked: 'text', open: 'text' } },
  lint: { ...LINT, base: 'as-is' },
  timeline: { status: 'code', at: 'as-is' },
  history: HISTORY,
  request: {
    projectArn: 'place',
    versionName: 'name',
    output: { bucket: 'place', prefix: 'place' },
    data: { kind: 'as-is', training: OBJECT, testing: OBJECT },
    kmsKeyId: 'place',
    description: 'text',
    tags: { [KEYS]: 'text', [EVERY_KEY]: 'text' },
  },
  reportPath: 'name',
}
