/** Everything learned in one pass over a testing snapshot: test set, counts, wrong images, and the confidence in the F1 score. */
import { BootstrapSample, estimateF1, type F1Estimate } from './bootstrap.js'
import { DigestSet } from './digest-set.js'
import { digestGroundTruth, digestImage, shorten, type Digest64 } from './image-digest.js'
import type { SnapshotImage } from './snapshot-image.js'
import { readSnapshot } from './snapshot.js'
import { tallyImage, type LabelTally } from './tally.js'
import { TestSetSum, type TestSetIdentity } from './test-set.js'
import { WrongImages, type WrongImage } from './wrong-images.js'

/**
 * Labels that are counted; an image with more new ones is left out. Our choice: four times the 250 that a model may have
 * (developer guide, "Guidelines and quotas"), so that a file that is not a snapshot cannot fill the memory.
 */
export const SNAPSHOT_LABELS_MAX = 1000

/** Lines whose problems are kept. Our choice: enough to see what kind of trouble it is. */
const PROBLEMS_MAX = 5

/** What a snapshot says, in plain data. All of it is an estimate in addition to the service's own numbers. */
export interface SnapshotFigures {
  /** Images that were read. */
  readonly images: number
  /** Of these, images that could be judged: all their predictions have flags. */
  readonly judgedImages: number
  /** False when no line of the file has a prediction: it is not a snapshot of an evaluation then, and nothing is judged. */
  readonly hasPredictions: boolean
  readonly unreadableLines: number
  /** The first of them: 1-based line, and what is wrong with it. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[]
  /** Counts of each label over the judged images; by name. */
  readonly labels: readonly LabelTally[]
  /** How many judged images were wrong, and up to WORST_IMAGES_MAX of them, the worst first. */
  readonly wrongImages: number
  readonly worst: readonly WrongImage[]
  /** Undefined when no image of any label could be judged. */
  readonly f1: F1Estimate | undefined
  readonly testSet: TestSetIdentity
}

/** A snapshot's figures, with what a comparison on shared images goes on from. */
export interface SnapshotStudy {
  readonly figures: SnapshotFigures
  readonly sample: BootstrapSample
  /** The judged images by their place in S3, and by place and ground truth together. */
  readonly places: DigestSet
  readonly labelledImages: DigestSet
}

/** An image that could be judged. */
export interface JudgedImage {
  readonly image: SnapshotImage
  readonly tally: readonly LabelTally[]
  /** Digest of its place in S3. */
  readonly place: Digest64
  /** Digest of its place and ground truth. */
  readonly labelled: Digest64
}

/** What was read of a snapshot besides its judged images. */
export interface SnapshotReading {
  readonly images: number
  readonly hasPredictions: boolean
  readonly unreadableLines: number
  readonly problems: SnapshotFigures['problems']
  readonly testSet: TestSetIdentity
}

/**
 * Studies a snapshot as it streams by. Besides a fixed amount, memory contains 32 to 64 bytes for each image, 12 kB for each
 * label and the worst images.
 * @throws what the chunks throw; the content of lines never throws
 */
export async function studySnapshot(chunks: AsyncIterable<Uint8Array>): Promise<SnapshotStudy> {
  const wrong = new WrongImages()
  const sample = new BootstrapSample()
  const [places, labelledImages] = [new DigestSet(), new DigestSet()]
  const reading = await readJudgedImages(chunks, ({ image, tally, place, labelled }) => {
    sample.add(place, tally)
    places.add(place)
    labelledImages.add(labelled)
    wrong.add(image, tally)
  })
  // Without any prediction every image would look missed.
  const judged = reading.hasPredictions
  const figures: SnapshotFigures = {
    ...reading,
    judgedImages: judged ? sample.images : 0,
    labels: judged ? sample.labels.map(toTally) : [],
    wrongImages: judged ? wrong.total : 0,
    worst: judged ? wrong.worst : [],
    f1: judged ? estimateF1(sample) : undefined,
  }
  return { figures, sample, places, labelledImages }
}

/**
 * Passes each judged image of a snapshot to `take`, in the order of the file.
 * @throws what the chunks throw
 */
export async function readJudgedImages(
  chunks: AsyncIterable<Uint8Array>,
  take: (judged: JudgedImage) => void,
): Promise<SnapshotReading> {
  const testSet = new TestSetSum()
  const problems: { line: number; problem: string }[] = []
  const labels = new Set<string>()
  let [images, unreadableLines, hasPredictions] = [0, 0, false]
  for await (const { line, parsed } of readSnapshot(chunks)) {
    if (!parsed.ok) {
      unreadableLines += 1
      if (problems.length < PROBLEMS_MAX) problems.push({ line, problem: parsed.problem })
      continue
    }
    const image = parsed.value
    const groundTruth = digestGroundTruth(image)
    images += 1
    testSet.add(groundTruth)
    hasPredictions ||= image.predictions.length > 0
    const tally = tallyImage(image)
    if (tally === undefined || !fits(labels, tally)) continue
    take({ image, tally, place: digestImage(image), labelled: shorten(groundTruth) })
  }
  return { images, hasPredictions, unreadableLines, problems, testSet: testSet.identity(unreadableLines === 0) }
}

/** Takes the labels of an image in, unless that would make them more than the limit. */
function fits(labels: Set<string>, tally: readonly LabelTally[]): boolean {
  const fresh = tally.filter(({ label }) => !labels.has(label))
  if (labels.size + fresh.length > SNAPSHOT_LABELS_MAX) return false
  for (const { label } of fresh) labels.add(label)
  return true
}

function toTally({ label, truePositives, falsePositives, misses }: LabelTally): LabelTally {
  return { label, truePositives, falsePositives, misses }
}
