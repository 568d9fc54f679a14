/** What is known from earlier runs of how images look: of each a hash, never the image. */
import type { JournalPort } from '../../ports/journal.js'
import { own, ownText } from '../../text/json.js'
import { ImageJournal, isGoodWithoutRequest, type FactsFormat, type KnownImage } from '../image-journal.js'
import { readHash, writeHash } from './hash-text.js'
import type { PerceptualHash } from './perceptual-hash.js'

/** What its bytes say of an image; `problem` as of DecodeImage, for one that cannot be compared. */
export type Likeness =
  | { readonly kind: 'hash'; readonly hash: PerceptualHash }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'missing' }

export type KnownLikeness = KnownImage<Likeness>

export class HashCache {
  readonly #journal: ImageJournal<Likeness>

  private constructor(journal: ImageJournal<Likeness>) {
    this.#journal = journal
  }

  /** Reads the journal; without one, images are remembered for this run alone. */
  static async open(journal: JournalPort | undefined): Promise<HashCache> {
    return new HashCache(await ImageJournal.open(journal, FORMAT))
  }

  find(sourceRef: string): KnownLikeness | undefined {
    return this.#journal.find(sourceRef)
  }

  /** Whether what is known is good without a request. */
  isTrusted(known: KnownLikeness, now: number): boolean {
    return isGoodWithoutRequest(known, known.facts.kind !== 'missing', now)
  }

  add(sourceRef: string, etag: string | undefined, facts: Likeness, now: number): void {
    this.#journal.add(sourceRef, etag, facts, now)
  }

  /** Says that a run has come to its end. */
  end(now: number): void {
    this.#journal.end(now)
  }
}

/** The words of `kind` are others than those of the first bytes of images, which may be in the same journal. */
const FORMAT: FactsFormat<Likeness> = {
  encode: (facts) => {
    switch (facts.kind) {
      case 'hash':
        return { kind: 'looks', hash: writeHash(facts.hash) }
      case 'problem':
        return { kind: 'looks', problem: facts.problem }
      case 'missing':
        return { kind: 'looks', missing: true }
    }
  },
  decode: (entry) => {
    if (own(entry, 'kind') !== 'looks') return undefined
    if (own(entry, 'missing') === true) return { kind: 'missing' }
    const problem = ownText(entry, 'problem')
    if (problem !== undefined) return { kind: 'problem', problem }
    const hash = readHash(ownText(entry, 'hash') ?? '')
    return hash && { kind: 'hash', hash }
  },
}
