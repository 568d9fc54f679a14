/** Results of the testing snapshot in the JSON report. */
import type { SnapshotFigures } from '../../snapshot/study-snapshot.js'
import type { CountedLabel, WrongImage } from '../../snapshot/wrong-images.js'
import { estimateJson } from './estimate.js'
import type * as schema from './schema/snapshot.js'
import type { JsonOf } from './schema/values.js'
import { numberJson } from './values.js'

export function snapshotJson(figures: SnapshotFigures): JsonOf<typeof schema.testingSnapshot> {
  const { digest, images, complete } = figures.testSet
  return {
    images: figures.images,
    'judged-images': figures.judgedImages,
    'has-predictions': figures.hasPredictions,
    'unreadable-lines': figures.unreadableLines,
    problems: figures.problems.map(({ line, problem }) => ({ line, problem })),
    'test-set': { digest, images, complete },
    'f1-estimate': estimateJson(figures.f1),
    labels: figures.labels.map(({ label, truePositives, falsePositives, misses }) => ({
      label,
      'true-positives': truePositives,
      'false-positives': falsePositives,
      misses,
    })),
    'wrong-images': figures.wrongImages,
    // Filled in by the writer of the report: each image is a line of its own.
    'worst-images': [],
  }
}

export function wrongImageJson({
  sourceRef,
  wrongness,
  expected,
  predicted,
  missed,
}: WrongImage): JsonOf<typeof schema.wrongImage> {
  return {
    'source-ref': sourceRef,
    wrongness: numberJson(wrongness),
    expected: expected.map(countedJson),
    missed: missed.map(countedJson),
    predicted: predicted.map(({ label, confidence, correct, box }) => ({
      label,
      confidence: numberJson(confidence),
      correct,
      box: box === null ? null : { left: box.left, top: box.top, width: box.width, height: box.height },
    })),
  }
}

function countedJson({ label, count }: CountedLabel): JsonOf<typeof schema.countedLabel> {
  return { label, count }
}
