/** Reports of steps that lint, one for each way to end, with invented findings, numbers and fixed times. */
import { dataMetricsOf } from '../../../src/lint/data-metrics-of.js'
import type { LintFinding, LintReport } from '../../../src/lint/lint-report.js'
import type { LintRunReport } from '../../../src/report/lint/step/lint-run-report.js'
import { HOSTILE_LABELS } from '../reports/hostile-labels.js'
import { PROJECT_ARN } from '../reports/report.js'
import { linted, LINT_FINDINGS, lintReport } from './lint-reports.js'
import { IMAGE_FINDINGS, NO_IMAGE_FINDINGS } from './wrong-images.js'
import { CHANGE, data, failure, lintRun, UNCHANGED } from './lint-run.js'

const FRUIT = { apple: [412, 96], pear: [388, 90], quince: [41, 9], medlar: [17, 4] } as const
const good = lintReport(FRUIT)
/** What CHANGE made the fruit of. */
const before = dataMetricsOf(lintReport({ 'a label that nobody needs': [3, 0], apple: [88, 96], pear: [118, 90] }))
const faulty = lintReport(FRUIT, {
  willTrain: false,
  predictedCode: 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
  training: linted({ apple: 412, pear: 388, quince: 41, medlar: 17 }, { invalidLines: 240, ignoredLines: 2 }),
  leakedImages: 21,
  leakedGroups: 3,
  duplicateImages: 5,
  findings: LINT_FINDINGS,
})

const withLabels = (names: readonly string[]): LintReport =>
  lintReport(Object.fromEntries(names.map((name, index) => [name, [10 + index * 7, 3 + index]])))

const hostileFinding = (label: string, index: number): LintFinding => ({
  code: 'CL_FEW_IMAGES',
  severity: 'warning',
  manifest: 'training',
  line: index + 1,
  column: undefined,
  label,
  message: `The label "${label}" has 3 training images.`,
  fix: 'Add images of the label.',
})

/** By the name of their golden files. */
export const LINT_RUNS: Readonly<Record<string, LintRunReport>> = {
  passed: lintRun({ lint: data(good) }),
  'passed-gate': lintRun({
    lint: data(good, { gate: 'labels.*.training-images >= 10\nleaked-images == 0\nf1 >= 0.85\n' }),
  }),
  'passed-boxes': lintRun({
    lint: data(
      lintReport(
        { valve: [120, 0], gauge: [80, 0] },
        {
          useCase: 'OBJECT_LOCALIZATION',
          certain: false,
          testing: undefined,
          training: linted({ valve: 120, gauge: 80 }, { ignoredLines: 1 }, 3),
          findings: LINT_FINDINGS.filter(({ severity }) => severity !== 'error'),
        },
      ),
    ),
  }),
  'passed-base': lintRun({
    project: { name: 'orchard', arn: PROJECT_ARN },
    region: 'eu-west-1',
    lint: data(good, { base: { metrics: before, testing: UNCHANGED } }),
  }),
  'passed-unchanged': lintRun({
    lint: data(good, { base: { name: './base.manifest', training: UNCHANGED } }),
  }),
  findings: lintRun({
    outcome: 'findings',
    failure: failure(
      'MANIFEST_INVALID',
      'The training would fail with ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST. The manifests have 6 errors and 2 warnings.',
      { hint: 'Correct the manifests before a training is started.' },
    ),
    lint: data(faulty, {
      gate: 'labels.*.training-images >= 20\ninvalid-lines == 0\nleaked-images == 0\n',
      base: { metrics: before },
    }),
  }),
  'findings-allowed': lintRun({
    outcome: 'findings',
    failOn: 'never',
    failure: failure('MANIFEST_INVALID', 'The manifests have 6 errors and 2 warnings.', {
      hint: 'Correct what the findings name: the service would train without the lines that are wrong.',
    }),
    lint: data({ ...faulty, willTrain: true, predictedCode: undefined }),
  }),
  'wrong-images': lintRun({
    outcome: 'findings',
    failure: failure('MANIFEST_INVALID', 'The manifests have 8 errors and 1 warning.', {
      hint: 'Correct what the findings name: the service would train without the lines that are wrong.',
    }),
    lint: data(
      lintReport(FRUIT, {
        training: linted({ apple: 412, pear: 388, quince: 41, medlar: 17 }, { invalidLines: 6 }),
        checkedImages: { images: 1057, checked: 1019, unknown: 38, linesLost: 5 },
        findings: IMAGE_FINDINGS,
      }),
    ),
  }),
  'no-image-checked': lintRun({
    outcome: 'findings',
    failure: failure('MANIFEST_INVALID', 'The manifests have 1 error and 1 warning.', {
      hint: 'Correct what the findings name: the service would train without the lines that are wrong.',
    }),
    lint: data(
      lintReport(FRUIT, {
        checkedImages: { images: 1057, checked: 199, unknown: 500, linesLost: 0 },
        findings: NO_IMAGE_FINDINGS,
      }),
    ),
  }),
  'gate-failed': lintRun({
    outcome: 'gate-failed',
    failure: failure(
      'GATE_FAILED',
      'The gate failed: labels.*.training-images >= 20 ("medlar": is below 20); training-images >= base.',
      { hint: 'Add the data that the rules ask for, or change the gate if it is too strict.' },
    ),
    lint: data(good, {
      gate: 'labels.*.training-images >= 20\ntraining-images >= base\nwarn: labels.*.testing-images >= 10\n',
      base: { metrics: dataMetricsOf(lintReport({ apple: [900, 96], pear: [388, 90] })), training: CHANGE },
    }),
  }),
  'empty-manifest': lintRun({
    outcome: 'findings',
    failure: failure(
      'MANIFEST_INVALID',
      'The training would fail with ERROR_EMPTY_MANIFEST. The manifests have 1 error.',
      { hint: 'Correct the manifests before a training is started.' },
    ),
    lint: data(
      lintReport(
        {},
        {
          willTrain: false,
          predictedCode: 'ERROR_EMPTY_MANIFEST',
          training: linted({}),
          testing: undefined,
          findings: LINT_FINDINGS.slice(0, 1).map((finding) => ({
            ...finding,
            code: 'ERROR_EMPTY_MANIFEST',
            message: 'The manifest file is empty.',
            fix: 'Give the manifest lines.',
          })),
        },
      ),
    ),
  }),
  'many-labels': lintRun({
    lint: data(withLabels(Array.from({ length: 250 }, (_, index) => `label ${String(index + 1).padStart(3, '0')}`))),
  }),
  'hostile-labels': lintRun({
    outcome: 'gate-failed',
    failure: failure('GATE_FAILED', 'The gate failed: labels.*.training-images >= 100.', {
      hint: 'Add the data that the rules ask for, or change the gate if it is too strict.',
    }),
    lint: data(
      {
        ...withLabels(HOSTILE_LABELS),
        findings: HOSTILE_LABELS.map(hostileFinding),
        totals: new Map([['CL_FEW_IMAGES', HOSTILE_LABELS.length]]),
        severities: new Map([['CL_FEW_IMAGES', 'warning']]),
      },
      {
        gate: 'labels.*.training-images >= 100\n',
        base: {
          name: 'base/`@octo-org` <b>.manifest',
          metrics: dataMetricsOf(lintReport({ [HOSTILE_LABELS[6] ?? '']: [4, 2], gone: [9, 1] })),
          training: { ...CHANGE, labelsAdded: HOSTILE_LABELS, labelsRemoved: HOSTILE_LABELS.slice(0, 3) },
        },
      },
    ),
  }),
  'invalid-input': lintRun({
    outcome: 'invalid-input',
    failure: failure('INVALID_INPUT', '2 inputs are not valid.', {
      problems: [
        { input: 'fail-on', given: 'errors', allowed: 'error, warning or never' },
        { input: 'training-manifests', given: '', allowed: 'it is required' },
      ],
    }),
  }),
  denied: lintRun({
    outcome: 'error',
    failure: failure('ACCESS_DENIED', 's3:GetObject was denied on s3://orchard-data/manifests/train.manifest.', {
      requestId: '8c5b1f0e-3d4a-4a5f-9f57-2b9d6d3c1a10',
    }),
    notes: [{ level: 'warning', message: 'The input evaluate-only does not exist.' }],
  }),
  cancelled: lintRun({
    outcome: 'cancelled',
    failure: failure('CANCELLED', 'The step was cancelled (SIGTERM).', {
      hint: 'No action needed if you cancelled the run yourself: nothing was started and nothing was changed.',
    }),
  }),
}
