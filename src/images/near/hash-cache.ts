/** What is known from earlier runs of how images look: of each a hash, never the image. */
import type { JournalPort } from '../../ports/journal.js'
import { own, ownText } from '../../text/json.js'
import { ImageJournal, type FactsFormat, type KnownImage } from '../image-journal.js'
import { LOOKS } from '../journal-line.js'
import { readHash, writeHash } from './hash-text.js'
import type { PerceptualHash } from './perceptual-hash.js'

/** What its bytes say of an image; `problem` as of DecodeImage, for one that cannot be compared. */
export type Likeness =
  | { readonly kind: 'hash'; readonly hash: PerceptualHash }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'missing' }

export type KnownLikeness = KnownImage<Likeness>

export type HashCache = ImageJournal<Likeness>

/** Reads the journal; without one, images are remembered for this run alone. */
export async function openHashCache(journal: JournalPort | undefined, now: number): Promise<HashCache> {
  return await ImageJournal.open(journal, FORMAT, now)
}

const FORMAT: FactsFormat<Likeness> = {
  encode: (facts) => {
    switch (facts.kind) {
      case 'hash':
        return { kind: LOOKS, hash: writeHash(facts.hash) }
      case 'problem':
        return { kind: LOOKS, problem: facts.problem }
      case 'missing':
        return { kind: LOOKS, missing: true }
    }
  },
  decode: (entry) => {
    if (own(entry, 'kind') !== LOOKS) return undefined
    if (own(entry, 'missing') === true) return { kind: 'missing' }
    const problem = ownText(entry, 'problem')
    if (problem !== undefined) return { kind: 'problem', problem }
    const hash = readHash(ownText(entry, 'hash') ?? '')
    return hash && { kind: 'hash', hash }
  },
  isThere: ({ kind }) => kind !== 'missing',
}
