/** Checks images by their first bytes in S3. */
import type { ImageFacts, LineFacts, ListedImage } from '../../lint/images/image-facts.js'
import { parseSourceRef } from '../../model/s3-uri.js'
import type { ImageDeps } from '../image-deps.js'
import { NotAsked, S3Asker, type AskDeps } from '../s3-asker.js'
import type { ImageCache } from './image-cache.js'
import { inParallel } from '../pool.js'
import { readHeader } from './read-header.js'

/** An image, with the ETag that a listing or an inventory gives it, in its quotes: what is known of that needs no request. */
export interface AskedImage extends ListedImage {
  readonly etag?: string | undefined
}

export interface HeadersDeps extends AskDeps, Pick<ImageDeps, 'clock'> {
  readonly cache: ImageCache
  /** Called for each image that is known without a request. */
  readonly onKnown?: (() => void) | undefined
}

/** @returns a CheckImages, which answers for each image */
export function createHeaderCheck(
  deps: HeadersDeps,
): (images: AsyncIterable<readonly AskedImage[]>) => AsyncIterable<readonly LineFacts[]> {
  const asker = new S3Asker(deps)
  return (images) =>
    inParallel(
      oneByOne(images),
      () => asker.atOnce,
      async (image) => [{ line: image.line, facts: await checkOne(asker, deps, image) }],
    )
}

async function* oneByOne(batches: AsyncIterable<readonly AskedImage[]>): AsyncGenerator<AskedImage, void, undefined> {
  for await (const batch of batches) yield* batch
}

async function checkOne(
  asker: S3Asker,
  { cache, clock, onKnown }: HeadersDeps,
  image: AskedImage,
): Promise<ImageFacts> {
  const { sourceRef, etag } = image
  const object = parseSourceRef(sourceRef)
  if (!object.ok) return { kind: 'unknown', reason: 'their source-ref is no address in S3' }
  const known = cache.find(sourceRef)
  if (known !== undefined) {
    const isSame =
      etag === undefined
        ? cache.isTrusted(known, clock.now())
        : // It may have been replaced before the report or after it.
          known.etag === etag || cache.isResumed(known, clock.now())
    if (isSame) {
      asker.know(object.value)
      onKnown?.()
      return known.facts
    }
  }
  try {
    const read = await readHeader((...asked) => asker.ask(...asked), object.value, known)
    if (read === undefined) return { kind: 'unknown', reason: 'they changed while they were read' }
    cache.add(sourceRef, read.etag, read.facts, clock.now())
    return read.facts
  } catch (error) {
    if (error instanceof NotAsked) return { kind: 'unknown', reason: error.message }
    throw error
  }
}
