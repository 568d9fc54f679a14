/**
 * What is known of images from earlier, in a journal on disk: one line for each image, written as soon as its answer is
 * there, so that a run that was killed is resumed where it ended. A line that is torn is ignored. The journal is a help,
 * never a need: what cannot be read or written of it only costs requests.
 */
import { decodeHeader } from '../../lint/images/encode-images.js'
import type { ImageFacts } from '../../lint/images/image-facts.js'
import { DecodeError } from '../../lint/scan/decode.js'
import { readLines } from '../../manifest/read-lines.js'
import { own, ownText, parseJson } from '../../text/json.js'
import type { JournalPort } from '../../ports/journal.js'
import { digestOf } from '../digest-of.js'

/** What a request found: something that S3 said of an object. */
export type CachedFacts = Exclude<ImageFacts, { readonly kind: 'unknown' }>

export interface CachedImage {
  /** As S3 writes it; undefined for an object that is missing or empty. */
  readonly etag: string | undefined
  readonly facts: CachedFacts
  /** Milliseconds since the epoch. */
  readonly seenAt: number
  /** Of this run, or of one that did not come to its end. */
  readonly isOfOpenRun: boolean
}

/** How long an answer is good without a request. Our choice: a workflow that lints twice in a working day. */
const TRUSTED_MS = 12 * 3600 * 1000

/** How long a run that was killed is believed that an image is missing. Our choice: long enough to start it again. */
const MISSING_TRUSTED_MS = 10 * 60 * 1000

/** Raised when a line of before would be misread. */
const VERSION = 1

export class ImageCache {
  readonly #journal: JournalPort | undefined
  readonly #images = new Map<string, CachedImage>()
  /** Lines before the last end of a run, while the journal is read. */
  #isWritable: boolean

  private constructor(journal: JournalPort | undefined) {
    this.#journal = journal
    this.#isWritable = journal !== undefined
  }

  /** Reads the journal; without one, images are remembered for this run alone. */
  static async open(journal: JournalPort | undefined): Promise<ImageCache> {
    const cache = new ImageCache(journal)
    if (journal !== undefined) await cache.#read(journal)
    return cache
  }

  find(sourceRef: string): CachedImage | undefined {
    return this.#images.get(sourceRef)
  }

  /** Whether what is known is good without a request. */
  isTrusted({ seenAt, facts, isOfOpenRun }: CachedImage, now: number): boolean {
    const age = now - seenAt
    if (age < 0 || age >= TRUSTED_MS) return false
    // Whoever learns that an image is missing uploads it, and lints again.
    return facts.kind === 'found' || (isOfOpenRun && age < MISSING_TRUSTED_MS)
  }

  add(sourceRef: string, etag: string | undefined, facts: CachedFacts, now: number): void {
    this.#images.set(sourceRef, { etag, facts, seenAt: now, isOfOpenRun: true })
    const { kind } = facts
    const found = kind === 'found' ? { size: facts.sizeBytes, header: facts.header, unread: facts.unread } : {}
    this.#write({ v: VERSION, ref: sourceRef, etag, at: now, kind, ...found })
  }

  /** Says that a run has come to its end. */
  end(now: number): void {
    this.#write({ v: VERSION, end: now })
  }

  #write(entry: Readonly<Record<string, unknown>>): void {
    if (this.#isWritable) this.#isWritable = this.#journal?.append(`${JSON.stringify(entry)}\n`) === true
  }

  async #read(journal: JournalPort): Promise<void> {
    let open = new Set<string>()
    for await (const { text } of readLines(journal.read())) {
      const entry = parseJson(text)
      if (own(entry, 'v') !== VERSION) continue
      if (own(entry, 'end') !== undefined) {
        for (const sourceRef of open) this.#close(sourceRef)
        open = new Set()
        continue
      }
      const found = readEntry(entry)
      if (found === undefined) continue
      this.#images.set(found.sourceRef, found.image)
      open.add(found.sourceRef)
    }
  }

  #close(sourceRef: string): void {
    const image = this.#images.get(sourceRef)
    if (image !== undefined) this.#images.set(sourceRef, { ...image, isOfOpenRun: false })
  }
}

function readEntry(entry: unknown): { readonly sourceRef: string; readonly image: CachedImage } | undefined {
  const [sourceRef, seenAt] = [ownText(entry, 'ref'), own(entry, 'at')]
  const facts = factsIn(entry)
  if (sourceRef === undefined || typeof seenAt !== 'number' || facts === undefined) return undefined
  return { sourceRef, image: { etag: ownText(entry, 'etag'), facts, seenAt, isOfOpenRun: true } }
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
      ...(header !== undefined && { header: decodeHeader(header) }),
      ...(unread !== undefined && { unread }),
    }
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}
