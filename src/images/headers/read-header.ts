/** Reads an image's first bytes: a first range, and a larger one where the size in pixels is behind it. */
import type { S3Object } from '../../model/s3-uri.js'
import { IMAGE_FIRST_BYTES, IMAGE_MORE_BYTES } from '../../manifest/limits.js'
import type { FirstBytes, WantedBytes } from '../../ports/image-port.js'
import { headerIn } from '../probe/facts-of-bytes.js'
import { digestOf } from '../digest-of.js'
import type { CachedFacts, CachedImage } from './image-cache.js'

/** One request, tried again where that may help. */
export type Ask = (object: S3Object, wanted: WantedBytes) => Promise<FirstBytes>

export interface ReadImage {
  readonly etag: string | undefined
  readonly facts: CachedFacts
}

const UNREAD = 'the size in pixels is behind more metadata than is read'

/**
 * @param known what an earlier run has found; S3 is asked whether that is still so
 * @returns undefined for an object that changed each time while it was read
 */
export async function readHeader(
  ask: Ask,
  object: S3Object,
  known: CachedImage | undefined,
): Promise<ReadImage | undefined> {
  const first = await ask(object, { length: IMAGE_FIRST_BYTES, ifNoneMatch: known?.etag })
  if (first.kind === 'unchanged' && known !== undefined) return { etag: known.etag, facts: known.facts }
  let read = await readOn(ask, object, first)
  // It was replaced between the two ranges: once more, from the beginning.
  if (read === 'changed') read = await readOn(ask, object, await ask(object, { length: IMAGE_FIRST_BYTES }))
  return read === 'changed' ? undefined : read
}

async function readOn(ask: Ask, object: S3Object, first: FirstBytes): Promise<ReadImage | 'changed'> {
  if (first.kind === 'missing') return { etag: undefined, facts: { kind: 'missing' } }
  if (first.kind !== 'bytes') return 'changed'
  const { sizeBytes, etag } = first
  const found = { kind: 'found', sizeBytes, digest: digestOf(sizeBytes, etag) } as const
  const header = headerIn(first.bytes, sizeBytes)
  if (header !== 'more') return { etag, facts: { ...found, header } }
  const more = await ask(object, { length: IMAGE_MORE_BYTES, ifMatch: etag })
  if (more.kind === 'missing') return { etag: undefined, facts: { kind: 'missing' } }
  if (more.kind !== 'bytes') return 'changed'
  const later = headerIn(more.bytes, sizeBytes)
  return { etag, facts: later === 'more' ? { ...found, unread: UNREAD } : { ...found, header: later } }
}
