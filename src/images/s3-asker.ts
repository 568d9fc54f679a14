/** Requests for bytes of images: as many at once as S3 takes, tried again where that may help, and given up where it does not. */
import { isOfCredentials, isPassingFault, ServiceError } from '../errors/service-error.js'
import type { S3Object } from '../model/s3-uri.js'
import type { FirstBytes, WantedBytes } from '../ports/image-port.js'
import { backOff, tryAgain, type Waits } from '../ports/try-again.js'
import type { ImageDeps } from './image-deps.js'
import { FirstImages } from './first-images.js'
import { FIRST_PACE, MOST_AT_ONCE, faster, slower, type Pace } from './pace.js'

/** Attempts of one request, the first included, and the upper bounds of the waits in between. */
const TRIES_MAX = 8
const WAITS: Waits = { firstMs: 200, longestMs: 20_000 }

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

/** What an asker needs. */
export interface AskDeps extends Pick<ImageDeps, 'images' | 'sleep' | 'random' | 'signal'> {
  /** Whether every image is asked for, also those of a bucket that refuses the first ones. */
  readonly asksAll?: boolean | undefined
}

export class S3Asker {
  readonly #deps: AskDeps
  readonly #most: number
  #pace: Pace
  #begun = 0
  #unanswered = 0
  /** The error that ended the run. */
  #end: Error | undefined
  readonly #firsts = new Map<string, FirstImages>()
  /** Buckets that do not exist. */
  readonly #missing = new Set<string>()
  /** Buckets in another Region: S3 says so of each of their objects. */
  readonly #elsewhere = new Set<string>()

  /** @param most  requests at once */
  constructor(deps: AskDeps, most = MOST_AT_ONCE) {
    this.#deps = deps
    this.#most = most
    this.#pace = { ...FIRST_PACE, atOnce: Math.min(FIRST_PACE.atOnce, most) }
  }

  /** How many requests may be under way. */
  get atOnce(): number {
    return Math.floor(this.#pace.atOnce)
  }

  /**
   * Images are asked for in the order of the manifest.
   * @throws NotAsked for an image of which nothing can be known; ServiceError or ActionError for what ends the run
   */
  async ask(object: S3Object, wanted: WantedBytes): Promise<FirstBytes> {
    const { bucket } = object
    const first = this.#firstOf(bucket)
    const isAsked = await first.begin()
    if (this.#end !== undefined) throw this.#end
    if (this.#missing.has(bucket)) return { kind: 'missing' }
    if (this.#elsewhere.has(bucket)) throw new NotAsked(OTHER_REGION)
    if (!isAsked) throw new NotAsked(DENIED)
    try {
      const answer = await this.#tryAgain(object, wanted)
      this.#unanswered = 0
      first.open()
      return answer
    } catch (error) {
      if (error instanceof ServiceError && !isOfCredentials(error)) return this.#understand(bucket, error)
      throw this.#ended(error, first)
    }
  }

  /** Says that an image is known, so that it is not asked for: its bucket could be read. */
  know({ bucket }: S3Object): void {
    this.#firstOf(bucket).open()
  }

  #firstOf(bucket: string): FirstImages {
    const known = this.#firsts.get(bucket)
    if (known !== undefined) return known
    const first = new FirstImages(this.#deps.asksAll === true)
    this.#firsts.set(bucket, first)
    return first
  }

  /** Lets those go that wait for the first images. */
  #ended(error: unknown, first: FirstImages): unknown {
    if (error instanceof Error) this.#end ??= error
    first.open()
    return error
  }

  async #tryAgain(object: S3Object, wanted: WantedBytes): Promise<FirstBytes> {
    const { images } = this.#deps
    let request = 0
    const wait = async (error: ServiceError, tries: number): Promise<void> => {
      if (error.kind === 'throttled' || error.kind === 'unavailable')
        this.#pace = slower(this.#pace, request, this.#begun)
      await backOff(this.#deps, WAITS, tries)
    }
    return await tryAgain({ triesMax: TRIES_MAX, mayPass: isPassingFault, wait }, async () => {
      this.#begun += 1
      request = this.#begun
      const answer = await images.firstBytes(object, wanted)
      this.#pace = faster(this.#pace, this.#most)
      return answer
    })
  }

  /** What a refusal means for the image; throws what ends the run. */
  #understand(bucket: string, error: ServiceError): FirstBytes {
    const { kind, facts } = error
    const first = this.#firstOf(bucket)
    if (kind === 'access-denied') {
      first.refuse()
      throw new NotAsked(facts.errorName === 'AllAccessDisabled' ? 'S3 has disabled access to it' : DENIED)
    }
    if (facts.errorName === 'NoSuchBucket') {
      this.#missing.add(bucket)
      first.open()
      return { kind: 'missing' }
    }
    if (facts.bucketRegion !== undefined && kind === 'refused') {
      this.#elsewhere.add(bucket)
      first.open()
      throw new NotAsked(OTHER_REGION)
    }
    const mayPass: boolean = isPassingFault(error)
    if (mayPass) this.#unanswered += 1
    const isOfImage = kind === 'refused' || kind === 'not-found'
    if (!isOfImage && (!mayPass || this.#unanswered >= UNANSWERED_MAX)) throw this.#ended(error, first)
    first.open()
    throw new NotAsked(isOfImage ? `S3 refused it (${facts.errorName})` : UNANSWERED)
  }
}
