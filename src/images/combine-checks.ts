/** An inventory report and the first bytes of images together: the report answers first, the bytes add what it cannot know. */
import type { ImageFacts, LineFacts, ListedImage, CheckImages } from '../lint/images/image-facts.js'
import { eTagIn } from './digest-of.js'
import type { AskedImage } from './headers/check-headers.js'

/**
 * @param inReport  may leave images out
 * @param atBytes   is asked for every image, with its ETag where the report has one: it may know these bytes already
 */
export function combineChecks(
  inReport: CheckImages,
  atBytes: (images: AsyncIterable<readonly AskedImage[]>) => AsyncIterable<readonly LineFacts[]>,
): CheckImages {
  return async function* (images) {
    const listed: (readonly ListedImage[])[] = []
    const reported = new Map<number, ImageFacts>()
    for await (const found of inReport(noting(images, listed)))
      for (const { line, facts } of found) reported.set(line, facts)
    for await (const found of atBytes(withTags(listed, reported)))
      yield found.map(({ line, facts }) => ({ line, facts: joined(reported.get(line), facts) }))
  }
}

/** What is known of an image whose bytes could not be read is what the report says. */
function joined(reported: ImageFacts | undefined, facts: ImageFacts): ImageFacts {
  return facts.kind === 'unknown' && reported?.kind === 'found' ? { ...reported, unread: facts.reason } : facts
}

async function* noting(
  images: AsyncIterable<readonly ListedImage[]>,
  listed: (readonly ListedImage[])[],
): AsyncGenerator<readonly ListedImage[]> {
  for await (const batch of images) {
    listed.push(batch)
    yield batch
  }
}

async function* withTags(
  listed: readonly (readonly ListedImage[])[],
  reported: ReadonlyMap<number, ImageFacts>,
): AsyncGenerator<readonly AskedImage[]> {
  const withTag = (image: ListedImage): AskedImage => {
    const facts = reported.get(image.line)
    const digest = facts?.kind === 'found' ? facts.digest : undefined
    return { ...image, etag: digest === undefined ? undefined : eTagIn(digest) }
  }
  for (const batch of listed) yield await Promise.resolve(batch.map(withTag))
}
