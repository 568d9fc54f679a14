/**
 * What is known of images from earlier, in a journal on disk: one line for each image, written as soon as its answer is
 * there, so that a run that was killed is resumed where it ended. A line that is torn is ignored. The journal is a help,
 * never a need: what cannot be read or written of it only costs requests. Several kinds of facts can be in one journal, and
 * several processes can write to it at the same time.
 */
import { readLines } from '../manifest/read-lines.js'
import type { JournalPort } from '../ports/journal.js'
import { ownText } from '../text/json.js'
import { compactJournal, FORGOTTEN_MS, isMostlySuperseded } from './compact-journal.js'
import { readJournalLine, VERSION } from './journal-line.js'
import { OpenRuns } from './open-runs.js'

/** How the facts of a kind are written as fields of a JSON object, besides `v`, `ref`, `etag`, `at` and `run`. */
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
  /** Of this run, or of one that was killed. */
  readonly isOfOpenRun: boolean
}

/** How long an answer is good without a request. Our choice: a workflow that lints twice in a working day. */
const TRUSTED_MS = 12 * 3600 * 1000

/**
 * How long a run that was killed is believed, where the opposite may be said elsewhere or may soon be true. Our choice: long enough
 * to start it again.
 */
const RESUMED_MS = 10 * 60 * 1000

type StoredImage<F> = Omit<KnownImage<F>, 'isOfOpenRun'>

export class ImageJournal<F> {
  readonly #journal: JournalPort | undefined
  readonly #format: FactsFormat<F>
  readonly #images = new Map<string, StoredImage<F>>()
  readonly #runs = new OpenRuns()
  /** Runs that were killed: the end of this one is theirs. */
  #resumed: readonly string[] = []
  #isWritable: boolean

  private constructor(journal: JournalPort | undefined, format: FactsFormat<F>) {
    this.#journal = journal
    this.#format = format
    this.#isWritable = journal !== undefined
  }

  /** Reads the journal; without one, images are remembered for this run alone. */
  static async open<F>(
    journal: JournalPort | undefined,
    format: FactsFormat<F>,
    now: number,
  ): Promise<ImageJournal<F>> {
    const images = new ImageJournal(journal, format)
    if (journal !== undefined) await images.#read(journal, now)
    return images
  }

  find(sourceRef: string): KnownImage<F> | undefined {
    const image = this.#images.get(sourceRef)
    return image && { ...image, isOfOpenRun: this.#runs.isOpen(sourceRef) }
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
    const run = this.#journal?.writer ?? ''
    this.#images.set(sourceRef, { etag, facts, seenAt: now })
    this.#runs.note(run, sourceRef, now)
    this.#write({ v: VERSION, ref: sourceRef, etag, at: now, run, ...this.#format.encode(facts) })
  }

  /** Says that a run has come to its end. */
  end(now: number): void {
    const of = this.#resumed.length > 0 ? this.#resumed : undefined
    this.#write({ v: VERSION, end: now, run: this.#journal?.writer, of })
  }

  #write(entry: Readonly<Record<string, unknown>>): void {
    if (this.#isWritable) this.#isWritable = this.#journal?.append(`${JSON.stringify(entry)}\n`) === true
  }

  async #read(journal: JournalPort, now: number): Promise<void> {
    /** Keys of lines with facts of other kinds. */
    const others = new Set<string>()
    const count = { all: 0, kept: 0 }
    for await (const { text } of readLines(journal.read())) {
      count.all += 1
      const line = readJournalLine(text)
      if (line?.kind === 'end') this.#runs.end(line.entry)
      if (line?.kind !== 'image') continue
      const { sourceRef, at, run, key, entry } = line
      const facts = this.#format.decode(entry)
      const isKnown = facts === undefined ? others.has(key) : this.#images.has(sourceRef)
      if (!isKnown && now - at < FORGOTTEN_MS) count.kept += 1
      this.#runs.note(run, facts === undefined ? key : sourceRef, at)
      if (facts === undefined) others.add(key)
      else this.#images.set(sourceRef, { etag: ownText(entry, 'etag'), facts, seenAt: at })
    }
    this.#resumed = this.#runs.resume(journal, now)
    if (isMostlySuperseded(count)) await compactJournal(journal, now)
  }
}
