/** Has the images of a scanned manifest checked, and adds what was found to its partial result. */
import { hash32, otherHash32 } from '../scan/hash.js'
import type { ManifestPartial } from '../scan/partial.js'
import { AskedLines } from './asked-lines.js'
import type { ImageFacts, ListedImage, CheckImages } from './image-facts.js'
import { CHECKED, FIRST_REASON, createImagesPart, type BucketFacts, type ImagesPart } from './images-part.js'
import { judgeImage } from './judge-image.js'
import { firstImageLines, listImages, sampleOf, type ImageLine } from './list-images.js'

/** How images are checked. */
export interface ImageChecks {
  /** How many, chosen by hash; undefined for all. */
  readonly sample: number | undefined
  /** The Region of the training; undefined where none is named. */
  readonly region: string | undefined
  readonly checkImages: CheckImages
  /** Whether it says of images only whether they are there, and their sizes in bytes: source-refs are enough for it. */
  readonly isOfNames?: boolean | undefined
  /** Asked first, with the buckets of the images. Those of which nothing is known are left out. */
  readonly checkBuckets?: ((buckets: readonly string[]) => Promise<ReadonlyMap<string, BucketFacts>>) | undefined
  /** How many images there will be: for a progress line. */
  readonly expect?: ((images: number) => void) | undefined
}

const CHANGED = 'the manifest changed while it was read'

/** Lends the bytes, as of listImages; each time from the beginning. */
export type LendBytes = (use: (chunks: AsyncIterable<Uint8Array>) => Promise<void>) => Promise<void>

/**
 * Checks the images of the lines that were scanned. The manifest is read a second time; and where source-refs were enough,
 * once more for the lines of images with something wrong.
 * @param isRange as of listImages
 * @throws what reading the manifest throws, and what ends the run
 */
export async function checkImages(
  partial: ManifestPartial,
  lend: LendBytes,
  isRange: boolean,
  { sample, region, checkImages: check, isOfNames = false, checkBuckets, expect }: ImageChecks,
): Promise<void> {
  const firsts = sampleOf(partial, firstImageLines(partial), sample)
  const images = firsts.reduce((count, first, line) => (first === line ? count + 1 : count), 0)
  const buckets = images === 0 ? undefined : await checkBuckets?.([...partial.buckets.keys()].sort())
  let part = createImagesPart({ sample, region })
  const listing = { firsts, isRange, isNameEnough: isOfNames }
  await lend(async (chunks) => {
    // A new one each time: bytes that break off are lent again, and then an image may be there that was not.
    part = createImagesPart({ sample, region })
    expect?.(images)
    const tally = new Tally(partial, part)
    for await (const found of check(tally.asked(listImages(partial, listing, chunks))))
      for (const { line, facts } of found) tally.add(line, facts)
    tally.end()
  })
  for (const [bucket, facts] of buckets ?? []) part.buckets.set(bucket, facts)
  partial.images = part
  if (!isOfNames || part.notes.size === 0) return
  const wrong = firsts.map((first, line) => (first === line && part.notes.has(line + 1) ? first : -1))
  await lend(async (chunks) => {
    for await (const lines of listImages(partial, { firsts: wrong, isRange, isNameEnough: false }, chunks))
      for (const line of lines) complete(part, line)
  })
}

/** Adds to a note what its line says; a line that is no longer the one that was scanned has nothing to add. */
function complete({ notes }: ImagesPart, { image, boxes, isDoubtful, isAsScanned }: ImageLine): void {
  const note = notes.get(image.line)
  if (note === undefined || !isAsScanned) return
  const { stated, reach } = image
  notes.set(image.line, { facts: note.facts, stated, reach, boxes, isDoubtful })
}

/** Takes answers in any order, and gives them in the order of the lines. */
class Tally {
  readonly #part: ImagesPart
  readonly #asked: AskedLines
  readonly #reasons = new Map<string, number>()
  /** The state of each line; of an unknown image by the order in which the reasons came. */
  readonly #states: Uint16Array
  readonly #low: Uint32Array
  readonly #high: Uint32Array
  readonly #notes: (readonly [number, Parameters<ImagesPart['notes']['set']>[1]])[] = []

  constructor({ lines }: ManifestPartial, part: ImagesPart) {
    this.#part = part
    this.#asked = new AskedLines(lines)
    this.#states = new Uint16Array(lines)
    this.#low = new Uint32Array(lines)
    this.#high = new Uint32Array(lines)
  }

  /** The images to ask about, with what has to be known of their lines kept. */
  async *asked(batches: AsyncIterable<readonly ImageLine[]>): AsyncGenerator<readonly ListedImage[], void, undefined> {
    for await (const lines of batches) {
      const images = lines.filter((line) => this.#isAsked(line)).map(({ image }) => image)
      if (images.length > 0) yield images
    }
  }

  #isAsked(line: ImageLine): boolean {
    const { image, boxes, isDoubtful, isRepeat, isAsScanned } = line
    if (isRepeat) this.#part.repeats.set(image.line, { boxes, isDoubtful })
    else if (isAsScanned) this.#asked.set(image, line)
    else this.add(image.line, { kind: 'unknown', reason: CHANGED })
    return !isRepeat && isAsScanned
  }

  add(line: number, facts: ImageFacts): void {
    const place = line - 1
    const asked = this.#asked.take(line)
    const reason = facts.kind === 'unknown' ? facts.reason : facts.kind === 'found' ? facts.unread : undefined
    this.#states[place] = reason === undefined ? CHECKED : FIRST_REASON + this.#numberOf(reason)
    if (facts.kind === 'unknown' || asked === undefined) return
    if (facts.kind === 'found' && facts.digest !== undefined) {
      this.#low[place] = hash32(facts.digest)
      this.#high[place] = otherHash32(facts.digest)
    }
    const { stated, reach, boxes, isDoubtful } = asked
    if (judgeImage(facts, { line, stated, reach }).length === 0) return
    this.#notes.push([line, { facts, stated, reach, boxes, isDoubtful }])
  }

  end(): void {
    const { state, digestLow, digestHigh, reasons, notes } = this.#part
    reasons.push(...[...this.#reasons.keys()].sort())
    const numbers = [...this.#reasons.keys()].map((reason) => reasons.indexOf(reason))
    for (const one of this.#states)
      state.push(one < FIRST_REASON ? one : FIRST_REASON + (numbers[one - FIRST_REASON] ?? 0))
    for (const low of this.#low) digestLow.push(low)
    for (const high of this.#high) digestHigh.push(high)
    for (const [line, note] of this.#notes.sort(([one], [other]) => one - other)) notes.set(line, note)
  }

  #numberOf(reason: string): number {
    const known = this.#reasons.get(reason)
    if (known !== undefined) return known
    this.#reasons.set(reason, this.#reasons.size)
    return this.#reasons.size - 1
  }
}
