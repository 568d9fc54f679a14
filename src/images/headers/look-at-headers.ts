/** Looks at images by their first bytes in S3. */
import { inParallel } from './pool.js'
import { ServiceError } from '../../errors/service-error.js'
import type { ImageFacts, ListedImage, LookAtImages } from '../../lint/images/image-facts.js'
import { parseSourceRef, type S3Object } from '../../model/s3-uri.js'
import type { ImagePort } from '../../ports/images.js'
import { headerIn } from '../probe/facts-of-bytes.js'
import { IMAGE_FIRST_BYTES, IMAGE_MORE_BYTES } from '../../manifest/limits.js'

/** Images that are read at once at most. Our choice: S3 gives 5,500 reads a second to a prefix. */
const AT_ONCE = 64

export interface HeadersDeps {
  readonly images: ImagePort
}

export function createHeadersLook({ images }: HeadersDeps): LookAtImages {
  return (listed) =>
    inParallel(
      listed,
      () => AT_ONCE,
      async (image) => ({ line: image.line, facts: await lookAt(images, image) }),
    )
}

async function lookAt(images: ImagePort, { sourceRef }: ListedImage): Promise<ImageFacts> {
  const object = parseSourceRef(sourceRef)
  if (!object.ok) return { kind: 'unknown', reason: 'the source-ref is no address in S3' }
  try {
    return await readHeader(images, object.value)
  } catch (error) {
    if (error instanceof ServiceError && error.kind === 'access-denied')
      return { kind: 'unknown', reason: 'access to S3 was denied' }
    throw error
  }
}

async function readHeader(images: ImagePort, object: S3Object): Promise<ImageFacts> {
  const first = await images.firstBytes(object, { length: IMAGE_FIRST_BYTES })
  if (first.kind === 'missing') return { kind: 'missing' }
  if (first.kind !== 'bytes') return { kind: 'unknown', reason: 'S3 answered to a condition that was not set' }
  const { sizeBytes, etag } = first
  const digest = etag === undefined ? {} : { digest: `${String(sizeBytes)} ${etag}` }
  let header = headerIn(first.bytes, sizeBytes)
  if (header === 'more') {
    const more = await images.firstBytes(object, { length: IMAGE_MORE_BYTES, ifMatch: etag })
    if (more.kind !== 'bytes') return { kind: 'unknown', reason: 'the image changed while it was read' }
    header = headerIn(more.bytes, sizeBytes)
  }
  if (header === 'more')
    return { kind: 'found', sizeBytes, ...digest, unread: 'their size in pixels is behind more metadata than is read' }
  return { kind: 'found', sizeBytes, ...digest, header }
}
