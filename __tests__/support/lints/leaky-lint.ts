/** A lint with something to hide in every field that may contain it. */
import type { ManifestChange } from '../../../src/lint/compare-manifests.js'
import { dataMetricsOf } from '../../../src/lint/data-metrics-of.js'
import type { LintFinding } from '../../../src/lint/lint-report.js'
import type { LintedData } from '../../../src/report/lint/step/lint-run-report.js'
import { linted, lintReport } from './lint-reports.js'
import { CHANGE } from './lint-run.js'

/**
 * @param hidden  what is in its messages and places
 * @param label  a label, which is also the name in a rule
 */
export function leakyLint(hidden: string, label: string): LintedData {
  const text = `arn:aws:rekognition:eu-west-1:${hidden}:project/orchard names s3://images/a b.jpg`
  const place = `s3://data-${hidden}/train.manifest`
  const finding: LintFinding = {
    code: 'CL_FEW_IMAGES',
    severity: 'warning',
    manifest: 'both',
    line: 1,
    column: 2,
    label,
    message: text,
    fix: text,
  }
  const report = lintReport(
    { [label]: [3, 2] },
    {
      training: linted({ [label]: 3, pear: 9 }),
      checkedImages: { images: 5, checked: 5, unknown: 0, linesLost: 0 },
      findings: [finding, { ...finding, fix: undefined }],
    },
  )
  const metrics = dataMetricsOf(report)
  const change: ManifestChange = { ...CHANGE, labelsAdded: [label], labelsRemoved: ['pear', label] }
  return {
    report,
    metrics,
    training: { name: place, workspacePath: 'train.manifest' },
    testing: { name: place, workspacePath: undefined },
    gate: {
      rules: [
        {
          rule: `labels.${label}.training-images >= 10`,
          severity: 'fail',
          metric: 'training-images',
          label,
          actual: 3,
          bound: 10,
          result: 'fails',
          reason: text,
          shortfalls: [{ label, actual: 3, bound: 10, reason: text }],
        },
      ],
      unjudged: [`labels.${label}.f1 >= 0.9`],
      warnings: [text],
    },
    base: { name: place, metrics, training: change, testing: change },
  }
}
