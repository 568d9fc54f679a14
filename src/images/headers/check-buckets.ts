/** Checks the buckets of images: where they are, and whose. */
import { backOff, tryAgain, type Waits } from '../../ports/try-again.js'
import { isAboutTheObject, isPassingFault } from '../../errors/service-error.js'
import type { BucketFacts } from '../../lint/images/images-part.js'
import type { BucketState } from '../../ports/objects.js'
import type { ImageDeps } from '../image-deps.js'

/** Attempts of one request, the first included, and the upper bounds of the waits in between. */
const TRIES_MAX = 5
const WAITS: Waits = { firstMs: 500, longestMs: 8000 }

type CheckBuckets = (buckets: readonly string[]) => Promise<ReadonlyMap<string, BucketFacts>>

/** @returns asks HeadBucket: of a bucket that it says nothing of, nothing is known */
export function createBucketCheck({
  images,
  account,
  sleep,
  random,
  signal,
}: Pick<ImageDeps, 'images' | 'account' | 'sleep' | 'random' | 'signal'>): CheckBuckets {
  const known = new Map<string, BucketFacts | undefined>()
  return async (buckets) => {
    const found = new Map<string, BucketFacts>()
    for (const bucket of buckets) {
      if (!known.has(bucket)) known.set(bucket, await factsOf(bucket))
      const facts = known.get(bucket)
      if (facts !== undefined) found.set(bucket, facts)
    }
    return found
  }

  async function factsOf(bucket: string): Promise<BucketFacts | undefined> {
    const state = await stateOf(bucket)
    if (state === undefined || state.kind === 'missing') return undefined
    if (account === undefined || state.kind === 'forbidden') return { region: state.region, isOfOther: undefined }
    const asOwner = await stateOf(bucket, account)
    // The same call was allowed without the name of an owner.
    return { region: state.region, isOfOther: asOwner === undefined ? undefined : asOwner.kind === 'forbidden' }
  }

  async function wait(_: unknown, tries: number): Promise<void> {
    await backOff({ sleep, random, signal }, WAITS, tries)
  }

  async function stateOf(bucket: string, owner?: string): Promise<BucketState | undefined> {
    try {
      return await tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault, wait }, () => images.bucket(bucket, owner))
    } catch (error) {
      if (isAboutTheObject(error)) return undefined
      throw error
    }
  }
}
