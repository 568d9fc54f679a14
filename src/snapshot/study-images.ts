/** The figures of images that are in memory, as a testing snapshot's are. */
import { BootstrapSample, estimateF1 } from './bootstrap.js'
import { digestGroundTruth, digestImage } from './image-digest.js'
import type { SnapshotImage } from './snapshot-image.js'
import type { SnapshotFigures } from './study-snapshot.js'
import { tallyImage } from './tally.js'
import { TestSetSum } from './test-set.js'
import { WrongImages } from './wrong-images.js'

/** @param images  with flags on each prediction */
export function studyImages(images: readonly SnapshotImage[]): SnapshotFigures {
  const sample = new BootstrapSample()
  const wrong = new WrongImages()
  const testSet = new TestSetSum()
  for (const image of images) {
    const tally = tallyImage(image) ?? []
    testSet.add(digestGroundTruth(image))
    sample.add(digestImage(image), tally)
    wrong.add(image, tally)
  }
  return {
    images: images.length,
    judgedImages: sample.images,
    hasPredictions: true,
    unreadableLines: 0,
    problems: [],
    labels: sample.labels.map(({ label, truePositives, falsePositives, misses }) => ({
      label,
      truePositives,
      falsePositives,
      misses,
    })),
    wrongImages: wrong.total,
    worst: wrong.worst,
    f1: estimateF1(sample),
    testSet: testSet.identity(true),
  }
}
