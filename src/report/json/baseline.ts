/** The baseline and the comparison with it in the JSON report. */
import type { SharedImagesComparison } from '../../snapshot/compare-snapshots.js'
import type { Change, VersionComparison } from '../../evaluation/compare-versions.js'
import type { ReportedBaseline } from '../run-report.js'
import { estimateJson } from './estimate.js'
import { evaluationJson } from './evaluation.js'
import type * as schema from './schema/baseline.js'
import type { JsonOf } from './schema/values.js'
import { numberJson } from './values.js'

export function baselineJson(baseline: ReportedBaseline): JsonOf<typeof schema.baseline> {
  switch (baseline.kind) {
    case 'none':
      return { kind: baseline.kind }
    case 'unavailable':
      return { kind: baseline.kind, reason: baseline.reason }
    case 'found':
      return {
        kind: baseline.kind,
        name: baseline.name,
        arn: baseline.arn,
        'same-test-set': baseline.sameTestSet === 'unknown' ? null : baseline.sameTestSet,
        evaluation: evaluationJson(baseline.evaluation),
        comparison: comparisonJson(baseline.comparison),
        'shared-images': baseline.shared === undefined ? null : sharedJson(baseline.shared),
      }
  }
}

function comparisonJson(comparison: VersionComparison): JsonOf<typeof schema.comparison> {
  return {
    'f1-score': changeJson(comparison.f1),
    precision: changeJson(comparison.precision),
    recall: changeJson(comparison.recall),
    'average-precision': changeJson(comparison.averagePrecision),
    'average-recall': changeJson(comparison.averageRecall),
    'labels-known': comparison.labelsKnown,
    labels: comparison.labels.map(({ label, f1, precision, recall, testingImages }) => ({
      label,
      'f1-score': changeJson(f1),
      precision: changeJson(precision),
      recall: changeJson(recall),
      'testing-images': changeJson(testingImages),
    })),
    'new-labels': comparison.newLabels,
    'vanished-labels': comparison.vanishedLabels,
  }
}

function changeJson({ before, after, delta }: Change): JsonOf<typeof schema.change> {
  return { before: numberJson(before), after: numberJson(after), delta: numberJson(delta) }
}

function sharedJson(shared: SharedImagesComparison): JsonOf<typeof schema.sharedImages> {
  return {
    'shared-images': shared.sharedImages,
    'relabelled-images': shared.relabelledImages,
    'only-version': shared.onlyVersion,
    'only-baseline': shared.onlyBaseline,
    'version-f1': estimateJson(shared.versionF1),
    'baseline-f1': estimateJson(shared.baselineF1),
    difference: estimateJson(shared.difference),
  }
}
