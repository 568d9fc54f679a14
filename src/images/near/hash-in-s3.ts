/** The hashes of images in S3: each image is read whole, hashed and let go. What is kept is the hash, by ETag. */
import { IMAGE_MAX_BYTES } from '../../manifest/limits.js'
import { failure, success, type Result } from '../../model/result.js'
import { parseSourceRef, type S3Object } from '../../model/s3-uri.js'
import type { FirstBytes } from '../../ports/image-port.js'
import { NotAsked, S3Asker } from '../s3-asker.js'
import type { ImageDeps } from '../image-deps.js'
import type { DecodeImage } from './decode-image.js'
import type { HashCache, KnownLikeness, Likeness } from './hash-cache.js'
import { hashFile, TOO_LARGE } from './hash-file.js'
import type { PerceptualHash } from './perceptual-hash.js'

/** Images at once, each up to 15 MB: 240 MB of them at most. Our choice: it is the line that limits, not their number. */
const AT_ONCE_MAX = 16

const MISSING = 'they are not in S3'

export interface HashInS3Deps extends Pick<ImageDeps, 'images' | 'clock' | 'sleep' | 'random' | 'signal'> {
  readonly cache: HashCache
  readonly decode: DecodeImage
  /** Called for each image that is known without a request. */
  readonly onKnown?: (() => void) | undefined
}

export interface HashesInS3 {
  /** How many images may be read at once. */
  readonly room: () => number
  /**
   * A problem is as of {@link DecodeImage}: also for what could not be read.
   * @throws what ends the run: no valid credentials, no answer again and again
   */
  readonly hash: (sourceRef: string) => Promise<Result<PerceptualHash>>
}

/** Images are asked for in the order of the manifests. */
export function createHashesInS3(deps: HashInS3Deps): HashesInS3 {
  const asker = new S3Asker(deps, AT_ONCE_MAX)
  return {
    room: () => asker.atOnce,
    hash: async (sourceRef) => {
      const object = parseSourceRef(sourceRef)
      if (!object.ok) return failure('their source-ref is no address in S3')
      const { cache, clock } = deps
      const known = cache.find(sourceRef)
      if (known !== undefined && cache.isTrusted(known, clock.now())) {
        asker.know(object.value)
        deps.onKnown?.()
        return resultOf(known.facts)
      }
      try {
        const { etag, facts } = await readWhole(asker, deps.decode, object.value, known)
        cache.add(sourceRef, etag, facts, clock.now())
        return resultOf(facts)
      } catch (error) {
        if (error instanceof NotAsked) return failure(error.message)
        throw error
      }
    },
  }
}

async function readWhole(
  asker: S3Asker,
  decode: DecodeImage,
  object: S3Object,
  known: KnownLikeness | undefined,
): Promise<{ readonly etag: string | undefined; readonly facts: Likeness }> {
  // What could not be decoded is read again: it may have been the decoder.
  const ifNoneMatch = known?.facts.kind === 'hash' ? known.etag : undefined
  const answer = await asker.ask(object, { length: IMAGE_MAX_BYTES, isWhole: true, ifNoneMatch })
  switch (answer.kind) {
    case 'missing':
      return { etag: undefined, facts: { kind: 'missing' } }
    case 'bytes':
      return { etag: answer.etag, facts: await likenessOf(answer, decode) }
    case 'unchanged':
      if (known !== undefined) return { etag: known.etag, facts: known.facts }
      throw new NotAsked('S3 did not send them')
    case 'changed':
      throw new NotAsked('S3 did not send them')
  }
}

async function likenessOf(
  { bytes, sizeBytes }: Extract<FirstBytes, { readonly kind: 'bytes' }>,
  decode: DecodeImage,
): Promise<Likeness> {
  if (sizeBytes > IMAGE_MAX_BYTES) return { kind: 'problem', problem: TOO_LARGE }
  const hash = await hashFile(bytes, decode)
  return hash.ok ? { kind: 'hash', hash: hash.value } : { kind: 'problem', problem: hash.problem }
}

function resultOf(likeness: Likeness): Result<PerceptualHash> {
  switch (likeness.kind) {
    case 'hash':
      return success(likeness.hash)
    case 'problem':
      return failure(likeness.problem)
    case 'missing':
      return failure(MISSING)
  }
}
