/** From images of a source to the lines of a manifest: what the service would not take is not written. */
import { isAllowedSize } from '../manifest/within-limits.js'
import { LINE_MAX_CHARACTERS, MANIFEST_MAX_BYTES, MANIFEST_MAX_LINES } from '../manifest/limits.js'
import type { S3Location } from '../model/s3-uri.js'
import { formatCount } from '../text/number.js'
import { NO_DATE, toCreationDate } from './creation-date.js'
import { factsOf, type FindImage } from './image-file.js'
import { LabelNames, type LabelFault, type LabelMap } from './label-names.js'
import { add, type Ledger } from './ledger.js'
import { placeText } from './place-text.js'
import type { SourceProblem } from './source-format.js'
import type { SourceImage } from './source-image.js'
import { toImageRef } from './source-ref.js'
import { faultOf, takeLabels, type TakenLabels, type WrittenKind } from './take-labels.js'
import { writeLine } from './write-line.js'

export interface ConvertOptions {
  /** Where the images are; undefined where the source names them by S3 URIs. */
  readonly images: S3Location | undefined
  /** Folder that absolute names are made relative to. */
  readonly files: string | undefined
  /** Undefined where the files of the images are not here. */
  readonly findImage: FindImage | undefined
  readonly labels: LabelMap
  /** What to write: `image-level` makes labels of boxes, `boxes` leaves other labels out; undefined: all as it is. */
  readonly kind: WrittenKind
  /** UTC; undefined for the dates of the source. */
  readonly created: string | undefined
}

/** Converts images in their order. Yields lines with their newlines. @throws SourceError */
export async function* convertImages(
  images: AsyncIterable<SourceImage>,
  options: ConvertOptions,
  ledger: Ledger,
): AsyncGenerator<string, void, undefined> {
  const conversion = new Conversion(options, ledger)
  for await (const image of images) {
    const line = await conversion.convert(image)
    if (line !== undefined) yield line
  }
  conversion.end()
}

class Conversion {
  readonly #options: ConvertOptions
  readonly #ledger: Ledger
  readonly #names: LabelNames
  readonly #seen = new Set<string>()
  #bucket: string | undefined
  #bytes = 0
  #lastDate = { text: '', date: NO_DATE }
  #withLabelsAlone = 0
  #withBoxesAlone = 0

  constructor(options: ConvertOptions, ledger: Ledger) {
    this.#options = options
    this.#ledger = ledger
    this.#names = new LabelNames(options.labels, () => {
      ledger.change('cleaned-label')
    })
  }

  /** The line of an image; undefined for one that is left out. */
  async convert(image: SourceImage): Promise<string | undefined> {
    const { sums } = this.#ledger
    sums.image.read += 1
    sums.box.read += image.boxes.length
    sums.label.read += image.labels.length
    const { images, files, findImage, kind } = this.#options
    const ref = toImageRef(image.name, images, files)
    if (!ref.ok) return this.#without(image, ref.problem)
    const { sourceRef, bucket, path } = ref.value
    const misplaced = this.#misplaced(sourceRef, bucket)
    if (misplaced !== undefined) return this.#without(image, misplaced)
    const found = findImage === undefined || path === undefined ? undefined : await findImage(path)
    const facts = factsOf(image, found)
    if (facts.fault !== undefined && (facts.fault.reason !== 'no-size' || kind !== 'image-level'))
      return this.#without(image, facts.fault)
    const { size } = facts
    if (size !== undefined && !isAllowedSize(size)) {
      const what = `it is ${String(size.width)} x ${String(size.height)} pixels; the service takes sides of 64 to 4096, neither over 20 times the other`
      return this.#without(image, { reason: 'image-dimension', what })
    }
    const taken = takeLabels(image, size, kind, this.#names, this.#ledger)
    const fault = faultOf(image, taken, kind, this.#names)
    if (fault !== undefined) return this.#without(image, fault, taken)
    const line = `${writeLine({ sourceRef, ...taken, size, created: this.#dateOf(image) })}\n`
    const tooMuch = this.#tooMuch(line)
    if (tooMuch !== undefined) return this.#without(image, tooMuch, taken)
    if (facts.notice !== undefined && taken.boxes.length > 0) this.#ledger.note(problemOf(image, facts.notice))
    this.#seen.add(sourceRef)
    this.#bucket = bucket
    this.#count(taken)
    return line
  }

  /** Reports what only the manifest as a whole shows. */
  end(): void {
    if (this.#withLabelsAlone === 0 || this.#withBoxesAlone === 0) return
    const message = `Images with boxes alone: ${formatCount(this.#withBoxesAlone)}; with image-level labels alone: ${formatCount(this.#withLabelsAlone)}. A model is of one kind, and the service drops the lines of the other. Give --kind.`
    this.#ledger.note({ reason: 'mixed-kinds', message, place: { file: '' }, of: 'source' })
  }

  /** A manifest has each image once, and images of one bucket. */
  #misplaced(sourceRef: string, bucket: string): LabelFault | undefined {
    if (this.#seen.has(sourceRef)) {
      const what = `${sourceRef} is also the name of an image before it; keep one of them, with all labels`
      return { reason: 'repeated-image', what }
    }
    if (this.#bucket !== undefined && bucket !== this.#bucket) {
      const what = `it is in the bucket ${bucket}, images before it are in ${this.#bucket}; a manifest has images of one bucket`
      return { reason: 'other-bucket', what }
    }
    return undefined
  }

  #tooMuch(line: string): LabelFault | undefined {
    if (line.length - 1 > LINE_MAX_CHARACTERS) {
      const what = `its line has more than ${formatCount(LINE_MAX_CHARACTERS)} characters; the service reads no more`
      return { reason: 'line-too-long', what }
    }
    const bytes = Buffer.byteLength(line)
    const isFull = this.#ledger.sums.image.written >= MANIFEST_MAX_LINES || this.#bytes + bytes > MANIFEST_MAX_BYTES
    if (isFull) {
      const what = `a manifest has at most ${formatCount(MANIFEST_MAX_LINES)} lines and 1 GB; convert a part of the source`
      return { reason: 'manifest-full', what }
    }
    this.#bytes += bytes
    return undefined
  }

  #dateOf({ created }: SourceImage): string {
    if (this.#options.created !== undefined) return this.#options.created
    if (created === undefined) return NO_DATE
    if (this.#lastDate.text !== created) this.#lastDate = { text: created, date: toCreationDate(created) ?? NO_DATE }
    return this.#lastDate.date
  }

  /** Leaves an image out: it has no line. @param taken  absent as long as nothing of the image was left out by itself */
  #without(image: SourceImage, { reason, what }: LabelFault, taken?: TakenLabels): string | undefined {
    if (what === undefined) this.#ledger.leaveOut('image', reason)
    else this.#ledger.drop(problemOf(image, { reason, what }))
    this.#ledger.leaveOut('box', reason, taken?.sourceBoxes ?? image.boxes.length)
    this.#ledger.leaveOut('label', reason, taken?.sourceLabels ?? image.labels.length)
    return undefined
  }

  #count({ labels, boxes, sourceBoxes, sourceLabels }: TakenLabels): void {
    const { sums, labels: counts } = this.#ledger
    sums.image.written += 1
    sums.box.written += sourceBoxes
    sums.label.written += sourceLabels
    if (boxes.length === 0) this.#withLabelsAlone += 1
    if (labels.length === 0) this.#withBoxesAlone += 1
    if (boxes.length === 0 && sourceBoxes > 0) this.#ledger.change('box-to-label', sourceBoxes)
    const seen: number[] = []
    for (const { name, number } of [...labels, ...boxes.map(({ label }) => label)]) {
      if (seen.includes(number)) continue
      seen.push(number)
      add(counts, name)
    }
  }
}

function problemOf(
  { place }: SourceImage,
  { reason, what }: { readonly reason: string; readonly what: string },
): SourceProblem {
  return { reason, message: `${placeText(place)}: ${what}.`, place, of: 'image' }
}
