/** Compares two versions on the images that their test sets share. */
import { BootstrapSample, estimateDifference, estimateF1, type F1Estimate } from './bootstrap.js'
import { DigestSet } from './digest-set.js'
import { readJudgedImages, type JudgedImage, type SnapshotStudy } from './study-snapshot.js'
import type { TestSetIdentity } from './test-set.js'

/** Opens a snapshot from its beginning, for as long as it is read. */
export type LendSnapshot = <T>(use: (chunks: AsyncIterable<Uint8Array>) => Promise<T>) => Promise<T>

/** Both versions on the same images with the same ground truth: an estimate in addition to the service's own numbers. */
export interface SharedImagesComparison {
  /** Images that both snapshots have with the same ground truth. */
  readonly sharedImages: number
  /** Images that both have, but with another ground truth: left out, since the change is not the model's. */
  readonly relabelledImages: number
  /** The rest of either. */
  readonly onlyVersion: number
  readonly onlyBaseline: number
  /** F1 of each on the shared images, and what the version gains; undefined when they share nothing to judge. */
  readonly versionF1: F1Estimate | undefined
  readonly baselineF1: F1Estimate | undefined
  readonly difference: F1Estimate | undefined
  /** Of the baseline's snapshot; used to check whether the test sets are the same. */
  readonly baselineTestSet: TestSetIdentity
}

/**
 * Reads the baseline's snapshot once, and the version's a second time only if the baseline lacks some of its images.
 * An image that a snapshot lists twice is taken once. Nothing is joined: an image weighs the same in both by its digest alone.
 * @throws what opening or reading throws
 */
export async function compareOnSharedImages(
  version: SnapshotStudy,
  lendVersion: LendSnapshot,
  lendBaseline: LendSnapshot,
): Promise<SharedImagesComparison> {
  const baseline = new BootstrapSample()
  const [shared, relabelled, rest] = [new DigestSet(), new DigestSet(), new DigestSet()]
  const sort = ({ tally, place, labelled }: JudgedImage): void => {
    if (version.labelledImages.has(labelled)) {
      if (shared.add(labelled)) baseline.add(place, tally)
    } else if (version.places.has(place)) relabelled.add(place)
    else rest.add(place)
  }
  const reading = await lendBaseline((chunks) => readJudgedImages(chunks, sort))
  const { figures, labelledImages } = version
  const judged = figures.hasPredictions && reading.hasPredictions
  const all = labelledImages.size
  // The sample of the study is used when it has exactly the shared images, each once.
  const reusable = shared.size === all && version.sample.images === all
  const sample = reusable ? version.sample : await sampleOf(lendVersion, shared)
  return {
    sharedImages: judged ? shared.size : 0,
    relabelledImages: relabelled.size,
    onlyVersion: Math.max(all - shared.size - relabelled.size, 0),
    onlyBaseline: rest.size,
    versionF1: judged ? estimateF1(sample) : undefined,
    baselineF1: judged ? estimateF1(baseline) : undefined,
    difference: judged ? estimateDifference(sample, baseline) : undefined,
    baselineTestSet: reading.testSet,
  }
}

async function sampleOf(lend: LendSnapshot, shared: DigestSet): Promise<BootstrapSample> {
  const sample = new BootstrapSample()
  if (shared.size === 0) return sample
  const seen = new DigestSet()
  const take = ({ tally, place, labelled }: JudgedImage): void => {
    if (shared.has(labelled) && seen.add(labelled)) sample.add(place, tally)
  }
  await lend((chunks) => readJudgedImages(chunks, take))
  return sample
}
