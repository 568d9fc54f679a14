/**
 * What is known of images from earlier, in a journal on disk: one line for each image, written as soon as its answer is
 * there, so that a run that was killed is resumed where it ended. A line that is torn is ignored. The journal is a help,
 * never a need: what cannot be read or written of it only costs requests. Several kinds of facts can be in one journal.
 */
import { readLines } from '../manifest/read-lines.js'
import type { JournalPort } from '../ports/journal.js'
import { own, ownText, parseJson } from '../text/json.js'

/** How the facts of a kind are written as fields of a JSON object, besides `v`, `ref`, `etag` and `at`. */
export interface FactsFormat<F> {
  readonly encode: (facts: F) => Readonly<Record<string, unknown>>
  /** Undefined for an entry with no such facts. */
  readonly decode: (entry: unknown) => F | undefined
  /** False for an image that was missing: whoever learns that uploads it, and lints again. */
  readonly isThere: (facts: F) => boolean
}

export interface KnownImage<F> {
  /** As S3 writes it; undefined for an object that is missing or empty. */
  readonly etag: string | undefined
  readonly facts: F
  /** Milliseconds since the epoch. */
  readonly seenAt: number
  /** Of this run, or of one that did not come to its end. */
  readonly isOfOpenRun: boolean
}

/** How long an answer is good without a request. Our choice: a workflow that lints twice in a working day. */
const TRUSTED_MS = 12 * 3600 * 1000

/**
 * How long a run that was killed is believed, where the opposite may be said elsewhere or may soon be true. Our choice: long enough
 * to start it again.
 */
const RESUMED_MS = 10 * 60 * 1000

/** Raised when a line of before would be misread. */
const VERSION = 1

export class ImageJournal<F> {
  readonly #journal: JournalPort | undefined
  readonly #format: FactsFormat<F>
  readonly #images = new Map<string, KnownImage<F>>()
  #isWritable: boolean

  private constructor(journal: JournalPort | undefined, format: FactsFormat<F>) {
    this.#journal = journal
    this.#format = format
    this.#isWritable = journal !== undefined
  }

  /** Reads the journal; without one, images are remembered for this run alone. */
  static async open<F>(journal: JournalPort | undefined, format: FactsFormat<F>): Promise<ImageJournal<F>> {
    const images = new ImageJournal(journal, format)
    if (journal !== undefined) await images.#read(journal)
    return images
  }

  find(sourceRef: string): KnownImage<F> | undefined {
    return this.#images.get(sourceRef)
  }

  /** Whether what is known is good without a request. */
  isTrusted({ seenAt, facts, isOfOpenRun }: KnownImage<F>, now: number): boolean {
    const age = now - seenAt
    if (age < 0 || age >= TRUSTED_MS) return false
    return this.#format.isThere(facts) || (isOfOpenRun && age < RESUMED_MS)
  }

  /** Whether it was asked for in the run that is resumed: what it was given then, such as a report, is the same now. */
  isResumed({ seenAt, isOfOpenRun }: KnownImage<F>, now: number): boolean {
    return isOfOpenRun && now >= seenAt && now - seenAt < RESUMED_MS
  }

  add(sourceRef: string, etag: string | undefined, facts: F, now: number): void {
    this.#images.set(sourceRef, { etag, facts, seenAt: now, isOfOpenRun: true })
    this.#write({ v: VERSION, ref: sourceRef, etag, at: now, ...this.#format.encode(facts) })
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
      const [sourceRef, seenAt] = [ownText(entry, 'ref'), own(entry, 'at')]
      if (sourceRef === undefined || typeof seenAt !== 'number') continue
      const facts = this.#format.decode(entry)
      if (facts === undefined) continue
      this.#images.set(sourceRef, { etag: ownText(entry, 'etag'), facts, seenAt, isOfOpenRun: true })
      open.add(sourceRef)
    }
  }

  #close(sourceRef: string): void {
    const image = this.#images.get(sourceRef)
    if (image !== undefined) this.#images.set(sourceRef, { ...image, isOfOpenRun: false })
  }
}
