/** The numbers of a lint that a gate can ask for. */
import type { DataMetrics, LabelDataMetrics } from '../model/data-metrics.js'
import type { LintReport } from './lint-report.js'

/** Counts of both manifests; labels in the order of the training manifest, then those of the testing manifest alone. */
export function dataMetricsOf(report: LintReport): DataMetrics {
  const { training, testing } = report
  const labels = new Map<string, LabelDataMetrics>()
  for (const label of [...training.labels.keys(), ...(testing?.labels.keys() ?? [])]) {
    const trained = training.labels.get(label)
    const tested = testing?.labels.get(label)
    labels.set(label, {
      trainingImages: trained?.images ?? 0,
      testingImages: tested?.images ?? 0,
      boxes: (trained?.boxes ?? 0) + (tested?.boxes ?? 0),
    })
  }
  return {
    useCase: report.useCase,
    trainingImages: training.images,
    testingImages: testing?.images ?? null,
    labelCount: labels.size,
    invalidLines: training.invalidLines + (testing?.invalidLines ?? 0),
    ignoredLines: training.ignoredLines + (testing?.ignoredLines ?? 0),
    leakedImages: report.leakedImages,
    duplicateImages: report.duplicateImages,
    labels,
  }
}
