/** Requests for first bytes: as many at once as S3 takes, tried again where that may help, and given up where it does not. */
import { isOfCredentials, isPassingFault, ServiceError } from '../../errors/service-error.js'
import type { S3Object } from '../../model/s3-uri.js'
import type { FirstBytes, WantedBytes } from '../../ports/image-port.js'
import { spread, tryAgain, waitAfter, type Waits } from '../../ports/try-again.js'
import type { ImageDeps } from '../image-deps.js'
import { FIRST_PACE, faster, slower, type Pace } from './pace.js'

/** Attempts of one request, the first included, and the upper bounds of the waits in between. */
const TRIES_MAX = 8
const WAITS: Waits = { firstMs: 200, longestMs: 20_000 }

/** Images of a bucket that are refused before the others of it are not asked for. Our choice: no prefix of a key is so unlucky. */
const REFUSED_MAX = 100

/** Images in a row for which S3 has no answer, all tries spent, before the run ends. */
const UNANSWERED_MAX = 10

/** Why an image is not checked. */
export class NotAsked extends Error {
  override readonly name = 'NotAsked'
}

export const DENIED =
  'access to S3 was denied; it needs s3:GetObject on the images, and s3:ListBucket on their bucket where some are missing (docs/permissions.md)'
export const OTHER_REGION = 'their bucket is in another Region'
const UNANSWERED = 'S3 did not answer'

export class S3Asker {
  readonly #deps: Pick<ImageDeps, 'images' | 'sleep' | 'random' | 'signal'>
  #pace: Pace = FIRST_PACE
  #begun = 0
  #unanswered = 0
  /** By bucket, how many images were refused before the first that was not; what was not refused stays so. */
  readonly #refusals = new Map<string, number>()
  /** Buckets that do not exist. */
  readonly #missing = new Set<string>()

  constructor(deps: Pick<ImageDeps, 'images' | 'sleep' | 'random' | 'signal'>) {
    this.#deps = deps
  }

  /** How many requests may be under way. */
  get atOnce(): number {
    return Math.floor(this.#pace.atOnce)
  }

  /**
   * @throws NotAsked for an image of which nothing can be known; ServiceError or ActionError for what ends the run
   */
  async ask(object: S3Object, wanted: WantedBytes): Promise<FirstBytes> {
    const { bucket } = object
    if (this.#missing.has(bucket)) return { kind: 'missing' }
    if ((this.#refusals.get(bucket) ?? 0) >= REFUSED_MAX) throw new NotAsked(DENIED)
    try {
      const answer = await this.#tryAgain(object, wanted)
      this.#unanswered = 0
      this.#refusals.set(bucket, -Infinity)
      return answer
    } catch (error) {
      if (!(error instanceof ServiceError) || isOfCredentials(error)) throw error
      return this.#understand(bucket, error)
    }
  }

  async #tryAgain(object: S3Object, wanted: WantedBytes): Promise<FirstBytes> {
    const { images, sleep, random, signal } = this.#deps
    let request = 0
    const wait = async (error: ServiceError, tries: number): Promise<void> => {
      if (error.kind === 'throttled' || error.kind === 'unavailable')
        this.#pace = slower(this.#pace, request, this.#begun)
      await sleep(spread(waitAfter(tries, WAITS), random()), signal)
    }
    return await tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault, wait }, async () => {
      this.#begun += 1
      request = this.#begun
      const answer = await images.firstBytes(object, wanted)
      this.#pace = faster(this.#pace)
      return answer
    })
  }

  /** What a refusal means for the image; throws what ends the run. */
  #understand(bucket: string, error: ServiceError): FirstBytes {
    const { kind, facts } = error
    if (facts.errorName === 'NoSuchBucket') {
      this.#missing.add(bucket)
      return { kind: 'missing' }
    }
    if (facts.bucketRegion !== undefined && kind === 'refused') throw new NotAsked(OTHER_REGION)
    if (kind === 'access-denied') {
      this.#refusals.set(bucket, (this.#refusals.get(bucket) ?? 0) + 1)
      throw new NotAsked(facts.errorName === 'AllAccessDisabled' ? 'S3 has disabled access to it' : DENIED)
    }
    if (kind === 'refused' || kind === 'not-found') throw new NotAsked(`S3 refused it (${facts.errorName})`)
    const mayPass: boolean = isPassingFault(error)
    if (mayPass) this.#unanswered += 1
    if (!mayPass || this.#unanswered >= UNANSWERED_MAX) throw error
    throw new NotAsked(UNANSWERED)
  }
}
