/** What is known of the first bytes of images from earlier runs. */
import { decodeHeader } from '../../lint/images/encode-images.js'
import type { ImageFacts } from '../../lint/images/image-facts.js'
import { DecodeError } from '../../lint/scan/decode.js'
import { own, ownText } from '../../text/json.js'
import type { JournalPort } from '../../ports/journal.js'
import { digestOf } from '../digest-of.js'
import { ImageJournal, type FactsFormat, type KnownImage } from '../image-journal.js'

/** What a request found: something that S3 said of an object. */
export type CachedFacts = Exclude<ImageFacts, { readonly kind: 'unknown' }>

export type CachedImage = KnownImage<CachedFacts>

export type ImageCache = ImageJournal<CachedFacts>

/** Reads the journal; without one, images are remembered for this run alone. */
export async function openImageCache(journal: JournalPort | undefined, now: number): Promise<ImageCache> {
  return await ImageJournal.open(journal, FORMAT, now)
}

const FORMAT: FactsFormat<CachedFacts> = {
  encode: (facts) =>
    facts.kind === 'missing'
      ? { kind: 'missing' }
      : { kind: 'found', size: facts.sizeBytes, header: facts.header, unread: facts.unread },
  decode: factsIn,
  isThere: ({ kind }) => kind === 'found',
}

function factsIn(entry: unknown): CachedFacts | undefined {
  if (own(entry, 'kind') === 'missing') return { kind: 'missing' }
  const [size, header, unread, etag] = [
    own(entry, 'size'),
    own(entry, 'header'),
    ownText(entry, 'unread'),
    ownText(entry, 'etag'),
  ]
  if (own(entry, 'kind') !== 'found' || typeof size !== 'number') return undefined
  try {
    return {
      kind: 'found',
      sizeBytes: size,
      digest: digestOf(size, etag),
      header: header === undefined ? undefined : decodeHeader(header),
      unread,
    }
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}
