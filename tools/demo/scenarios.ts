/** The scenarios of the demo. Their manifests are in examples/manifests. */
import { REPORT } from './run-step.js'
import type { Scenario } from './scenario.js'

/** Bucket that receives the manifests of the workspace; it keeps versions, so that manifests are pinned. */
const DATA = 'demo-data'
const RESULTS = 'demo-results'

const BUCKETS = {
  [DATA]: { versioning: 'Enabled' },
  [RESULTS]: {},
  // Bucket of the images, which are not read here; its existence is checked before a training is started.
  'example-orchard-images': {},
  'example-pipe-images': {},
}

/** Inputs that all scenarios share. The shortest interval that the action takes, so that polling is fast. */
const COMMON = {
  'output-location': `s3://${RESULTS}/{project}/{version-name}`,
  'manifest-location': `s3://${DATA}/manifests`,
  'poll-interval': '5s',
  'report-path': REPORT,
}

const ORCHARD = {
  project: 'orchard',
  'training-manifests': 'orchard-training.manifest',
  'testing-manifests': 'orchard-testing.manifest',
  ...COMMON,
}

/** One create, one answer, one version: how a run goes when nothing is lost. */
const ONE_TRAINING = { creates: 1, lostAnswers: 0, versions: 1 }

/** In the order in which they are printed. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: '1-gate-passes',
    action: 'train',
    title: 'The model is good enough',
    about:
      'Image-level labels of an orchard. The step uploads the manifests of the workspace, starts the training, waits, reads the evaluation, and the gate passes: the step succeeds.',
    inputs: { ...ORCHARD, 'f1-threshold': '0.85' },
    seed: { buckets: BUCKETS, projects: { orchard: {} } },
    expected: {
      exitCode: 0,
      outputs: { outcome: 'passed', passed: 'true', 'error-code': '', status: 'TRAINING_COMPLETED', resumed: 'false' },
      summaryHolds: ['Passed', 'Confusion matrix', 'quince'],
      logHolds: ['Uploaded orchard-training.manifest', 'TRAINING_COMPLETED'],
      ...ONE_TRAINING,
    },
  },
  {
    id: '2-gate-fails',
    action: 'train',
    title: 'The model is not good enough',
    about:
      'Bounding boxes of valves and gauges, with a model that finds too few of the gauges. The training succeeds but the gate fails, so the step fails and names the label that lowers the score.',
    inputs: {
      project: 'pipes',
      'training-manifests': 'pipes-training.manifest',
      'testing-manifests': 'pipes-testing.manifest',
      ...COMMON,
      'f1-threshold': '85%',
    },
    seed: {
      buckets: BUCKETS,
      projects: { pipes: {} },
      settings: { quality: { default: 0.95, labels: { gauge: 0.5 } } },
    },
    expected: {
      exitCode: 1,
      outputs: { outcome: 'gate-failed', passed: 'false', 'error-code': 'GATE_FAILED', status: 'TRAINING_COMPLETED' },
      summaryHolds: ['Gate failed', 'f1 >= 0.85', 'gauge'],
      logHolds: ['Error: ', 'gauge'],
      ...ONE_TRAINING,
    },
  },
  {
    id: '3-faulty-manifest',
    action: 'train',
    title: 'The manifest has errors',
    about:
      'More than a fifth of the lines of the training manifest are invalid. With lint: off the training is started, and the service stops it. The step reads the result files and reports what is wrong, in which lines, how often, and what to do.',
    inputs: { ...ORCHARD, 'training-manifests': 'orchard-faulty.manifest', 'f1-threshold': '0.85', lint: 'off' },
    seed: { buckets: BUCKETS, projects: { orchard: {} } },
    expected: {
      exitCode: 1,
      outputs: {
        outcome: 'training-failed',
        passed: '',
        'error-code': 'TRAINING_FAILED',
        status: 'TRAINING_FAILED',
        'invalid-lines': '12',
        'ignored-lines': '2',
      },
      summaryHolds: ['ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST', 'ERROR_INVALID_JSON_LINE', 'ERROR_MISSING_SOURCE_REF'],
      logHolds: ['Error: ', 'ERROR_INVALID_JSON_LINE'],
      ...ONE_TRAINING,
    },
  },
  {
    id: '4-lost-answer',
    action: 'train',
    title: 'The answer to CreateProjectVersion is lost',
    about:
      'The emulator starts the training and cuts the connection before it answers. Sending the request again would fail, or train and bill a second time; the step looks for its version by name, finds it and waits for it. Here the service splits off the testing data.',
    inputs: {
      project: 'orchard',
      'training-manifests': 'orchard-training.manifest',
      'auto-create-testing-data': 'true',
      ...COMMON,
      'f1-threshold': '0.85',
    },
    seed: {
      buckets: BUCKETS,
      projects: { orchard: {} },
      faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' }],
    },
    expected: {
      exitCode: 0,
      outputs: { outcome: 'passed', passed: 'true', 'error-code': '', status: 'TRAINING_COMPLETED' },
      summaryHolds: ['Passed'],
      logHolds: ['TRAINING_COMPLETED'],
      creates: 1,
      lostAnswers: 1,
      versions: 1,
    },
  },
  {
    id: '5-lint',
    action: 'lint',
    title: 'A lint finds the errors without a training',
    about:
      'The manifest of scenario 3 again, read by the lint action before a training is paid for. It forecasts the error that the service would end with, annotates the lines, counts the images of each label and judges a gate on the data. It needs no AWS credentials and sends no request.',
    inputs: {
      'training-manifests': 'orchard-faulty.manifest',
      'testing-manifests': 'orchard-testing.manifest',
      gate: 'labels.*.training-images >= 10',
      'report-path': REPORT,
    },
    seed: {},
    expected: {
      exitCode: 1,
      outputs: {
        outcome: 'findings',
        passed: 'false',
        'will-train': 'false',
        'error-code': 'MANIFEST_INVALID',
        'invalid-lines': '12',
        'ignored-lines': '2',
      },
      summaryHolds: [
        'The training would fail with `ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST`',
        'ERROR_INVALID_JSON_LINE',
        'labels.*.training-images >= 10',
      ],
      logHolds: ['Error: ', 'ERROR_INVALID_JSON_LINE'],
      creates: 0,
      lostAnswers: 0,
      versions: 0,
    },
  },
]
