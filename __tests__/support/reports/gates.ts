/** Reports of versions that were judged without a baseline, or not at all. */
import { evaluationOfF1, type Evaluation } from '../../../src/evaluation/evaluation.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { confusionOf, evaluationOf, label, manyLabels } from './evaluations.js'
import { HOSTILE_LABELS } from './hostile-labels.js'
import { judgedReport } from './judged.js'
import { LINE_FINDING, statistics, WARNING_FINDING } from './manifests.js'
import { ACCOUNT, TRAINED_VERSION, trainedReport, VERSION_NAME } from './report.js'

/** Reports by the name of their golden file. */
export const GATES: Readonly<Record<string, RunReport>> = buildReports()

function buildReports(): Record<string, RunReport> {
  const two = [label('apple', 0.9310344827586207, 28), label('pear', 0.9, 20)]
  const forty = manyLabels(40)
  const full = manyLabels(250)
  const hostile = HOSTILE_LABELS.map((name, index) => label(name, 0.5 + index / 60, 5 + index))
  const few = hostile.slice(0, 8)
  const ofTwo = evaluationOf(two, confusionOf(two))
  const ofForty = evaluationOf(forty, confusionOf(forty))

  return {
    'passed-2-labels': judgedReport(ofTwo, 'f1 >= 0.85'),
    'passed-40-labels': judgedReport(ofForty, 'f1 >= 0.7', {
      notes: [
        {
          level: 'warning',
          message: `A CreateProjectVersion request was not answered: a training of ${VERSION_NAME} may have been started. A re-run of the job finds it by name.`,
        },
        {
          level: 'notice',
          message: `The KMS key could not be compared: asked for alias/orchard, the version has ${TRAINED_VERSION.kmsKeyId ?? ''}, and one of them is an alias.`,
        },
      ],
      version: { ...TRAINED_VERSION, resumed: true },
    }),
    'passed-250-labels': judgedReport(evaluationOf(full, confusionOf(full)), 'f1 >= 0.7'),
    'hostile-labels': judgedReport(evaluationOf(hostile, confusionOf(hostile)), gateOfHostileLabels(), {
      version: { ...TRAINED_VERSION, statusMessage: 'ready | <b>@octo-org/team</b>\n::error::no ##[error] `x` #12' },
      notes: [{ level: 'warning', message: '::warning:: <script>alert(1)</script> **bold** | @someone #1 :tada:' }],
    }),
    'hostile-labels-few': trainedReport(evaluationOf(few, confusionOf(few))),
    localisation: judgedReport(
      {
        ...evaluationOf([label('valve', 0.8421052631578947, 38), label('gauge', 0.75, 11)]),
        averagePrecision: 0.7712,
        averageRecall: 0.8034,
      },
      'f1 >= 0.75',
      {
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
    'gate-failed': judgedReport(twoLabels(0.93, 0.86998, 0.89999), 'f1 >= 0.9'),
    'gate-warned': judgedReport(twoLabels(0.88, 0.8, 0.84), 'f1 >= 0.9', { gateWarnsOnly: true }),

    'describe-only': judgedReport(evaluationOfF1(0.9), 'f1 >= 0.9', {
      notes: [
        {
          level: 'warning',
          message: `Only the F1 score from DescribeProjectVersions is available: the evaluation summary s3://orchard-results/runs/EvaluationResultSummary-orchard-${VERSION_NAME}.json does not exist or cannot be read (AccessDenied: Access Denied); allow s3:GetObject on it, and kms:Decrypt on its key (docs/permissions.md).`,
        },
      ],
    }),
  }
}

/** Two labels of these F1 scores, and their mean without the noise of adding. */
function twoLabels(apple: number, pear: number, f1: number): Evaluation {
  const labels = [label('apple', apple, 28), label('pear', pear, 20)]
  return { ...evaluationOf(labels, confusionOf(labels)), f1 }
}

/** A rule of its own for each of the first, and one on all of them. */
function gateOfHostileLabels(): string {
  const named = HOSTILE_LABELS.slice(0, 9).map((name) => `labels[${JSON.stringify(name)}].f1 >= 0.8`)
  return [...named, 'labels.*.f1 >= 0.8'].join('\n')
}
