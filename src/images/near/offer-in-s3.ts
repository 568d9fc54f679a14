/** Offers the images that two manifests have in S3. */
import { firstImageLines, listImages } from '../../lint/images/list-images.js'
import type { ManifestPartial } from '../../lint/scan/partial.js'
import type { OfferedImage } from './find-near-duplicates.js'
import type { HashesInS3 } from './hash-in-s3.js'

/** A manifest that was scanned, and can be read once more: only its lines have the names of its images. */
export interface ReadableManifest {
  readonly partial: ManifestPartial
  readonly read: () => AsyncIterable<Uint8Array>
}

/** In the order of the manifests; an image of both is offered twice. Lines that changed since they were scanned are left out. */
export async function* offerInS3(
  manifests: readonly ReadableManifest[],
  hashes: Pick<HashesInS3, 'hash'>,
): AsyncGenerator<OfferedImage> {
  for (const { partial, read } of manifests) {
    const listing = { firsts: firstImageLines(partial), isRange: false, isNameEnough: true }
    for await (const lines of listImages(partial, listing, read()))
      for (const { image, isRepeat, isAsScanned } of lines) {
        const { sourceRef } = image
        if (!isRepeat && isAsScanned) yield { sourceRefs: [sourceRef], hash: () => hashes.hash(sourceRef) }
      }
  }
}
