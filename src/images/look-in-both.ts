/** An inventory report and the first bytes of images together: the report answers first, the bytes add what it cannot know. */
import type { ImageFacts, LineFacts, ListedImage, LookAtImages } from '../lint/images/image-facts.js'
import type { AskedImage } from './headers/look-at-headers.js'

/**
 * @param inReport  may leave images out
 * @param atBytes   is asked for every image, with its ETag where the report has one: it may know these bytes already
 */
export function lookInBoth(
  inReport: LookAtImages,
  atBytes: (images: AsyncIterable<AskedImage>) => AsyncIterable<LineFacts>,
): LookAtImages {
  return async function* (images) {
    const listed: ListedImage[] = []
    const reported = new Map<number, ImageFacts>()
    for await (const { line, facts } of inReport(noting(images, listed))) reported.set(line, facts)
    for await (const { line, facts } of atBytes(withTags(listed, reported)))
      yield { line, facts: joined(reported.get(line), facts) }
  }
}

/** What is known of an image whose bytes could not be read is what the report says. */
function joined(reported: ImageFacts | undefined, facts: ImageFacts): ImageFacts {
  return facts.kind === 'unknown' && reported?.kind === 'found' ? { ...reported, unread: facts.reason } : facts
}

async function* noting(images: AsyncIterable<ListedImage>, listed: ListedImage[]): AsyncGenerator<ListedImage> {
  for await (const image of images) {
    listed.push(image)
    yield image
  }
}

async function* withTags(
  listed: readonly ListedImage[],
  reported: ReadonlyMap<number, ImageFacts>,
): AsyncGenerator<AskedImage> {
  for (const image of listed) {
    const facts = reported.get(image.line)
    const digest = facts?.kind === 'found' ? facts.digest : undefined
    // Of its size and its ETag, with a blank between them.
    yield await Promise.resolve({ ...image, etag: digest?.slice(digest.indexOf(' ') + 1) })
  }
}
