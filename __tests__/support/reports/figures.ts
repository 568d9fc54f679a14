/** Invented figures of a testing snapshot, and a baseline to compare with. */
import type { F1Estimate } from '../../../src/snapshot/bootstrap.js'
import { compareVersions } from '../../../src/evaluation/compare-versions.js'
import type { Evaluation } from '../../../src/evaluation/evaluation.js'
import type { SnapshotFigures } from '../../../src/snapshot/study-snapshot.js'
import type { CountedLabel, PredictedLabel, WrongImage } from '../../../src/snapshot/wrong-images.js'
import type { ReportedBaseline } from '../../../src/report/run-report.js'
import { ACCOUNT } from './report.js'

/** An F1 estimate and its interval. */
export function estimate(point: number, low: number, high: number, change: Partial<F1Estimate> = {}): F1Estimate {
  return { point, low, high, replicates: 1000, images: 412, caution: null, ...change }
}

/** A counted label. */
export function counted(label: string, count = 1): CountedLabel {
  return { label, count }
}

/** An image-level prediction. */
export function predicted(label: string, confidence: number | null, correct = false): PredictedLabel {
  return { label, confidence, correct, box: null }
}

/** Images that were predicted as another label, the worst first. */
export function mixedUp(count: number, truth: string, taken: string): readonly WrongImage[] {
  return Array.from({ length: count }, (_, index) => ({
    sourceRef: `s3://orchard-images/${truth}/row-${String(index % 7)}/${String(4100 + index)}.jpg`,
    wrongness: 1.9 - index * 0.05,
    expected: [counted(truth)],
    predicted: [predicted(taken, (97 - index * 3) / 100)],
    missed: [counted(truth)],
  }))
}

/** The testing snapshot's figures for these labels: a few mistakes of each. */
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

/** A baseline with these numbers, measured on the same test set unless changed. */
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
