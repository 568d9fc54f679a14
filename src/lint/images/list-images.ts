/** Lists the images of a manifest, or of a range of it, that was scanned: each once, by its first valid line. */
import { mapLines } from '../../manifest/read-lines.js'
import { own } from '../../text/json.js'
import { checkManifestLine, readManifestLine } from '../check-line.js'
import { indexShares } from '../conclude/source-index.js'
import { doubtsOf } from '../readings.js'
import { hashBytes, hashOf } from '../scan/hash.js'
import { VERDICTS, type ManifestPartial } from '../scan/partial.js'
import type { ListedImage } from './image-facts.js'
import type { LineLoss } from './images-part.js'

const VALID = VERDICTS.indexOf('valid')

/** What a valid line is among those with its image. */
export interface ImageLine extends LineLoss {
  readonly image: ListedImage
  /** True for one that has the image of an earlier valid line. */
  readonly isRepeat: boolean
  /** False where the line is no longer the one that was scanned. */
  readonly isAsScanned: boolean
}

/** For each line, from 0, the first valid line with its image; -1 for lines that are not valid. */
export function firstImageLines({ lines, columns }: ManifestPartial): Int32Array {
  const { sourceLow, sourceHigh, verdict } = columns
  const firsts = new Int32Array(lines).fill(-1)
  for (const index of indexShares(sourceLow, sourceHigh))
    for (let line = 0; line < lines; line += 1)
      if (verdict.at(line) === VALID && index.covers(sourceLow.at(line))) firsts[line] = index.add(line)
  return firsts
}

/**
 * Chooses a sample: the images whose source-refs have the least hashes. What is in the sample of all lines is in that of
 * each range, whatever the ranges.
 * @param firsts as {@link firstImageLines} has them
 * @returns the same, with -1 for all lines of other images
 */
export function sampleOf({ columns }: ManifestPartial, firsts: Int32Array, sample: number | undefined): Int32Array {
  if (sample === undefined) return firsts
  const { sourceLow, sourceHigh } = columns
  const images = firsts.filter((first, line) => first === line)
  if (images.length <= sample) return firsts
  const sorted = images.sort(
    (one, other) => sourceHigh.at(one) - sourceHigh.at(other) || sourceLow.at(one) - sourceLow.at(other) || one - other,
  )
  const chosen = new Set(sorted.subarray(0, sample))
  return firsts.map((first) => (chosen.has(first) ? first : -1))
}

/** What is read of which lines. */
export interface Listing {
  /** As {@link sampleOf} has them. */
  readonly firsts: Int32Array
  /** Whether the bytes begin with the end of a line that is of the range before. */
  readonly isRange: boolean
  /** Whether all but the source-refs may be left out, other than of repeated images: to parse the lines takes long. */
  readonly isNameEnough: boolean
}

/**
 * The lines with the images that are to be checked, in their order, in batches.
 * @param chunks  the bytes of the manifest, or of the range from the byte before it on
 */
export async function* listImages(
  partial: ManifestPartial,
  { firsts, isRange, isNameEnough }: Listing,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly ImageLine[], void, undefined> {
  let last = firsts.length - 1
  while (last >= 0 && (firsts[last] ?? -1) < 0) last -= 1
  if (last < 0) return
  const before = isRange ? 1 : 0
  yield* mapLines(chunks, last + 1 + before, (number, bytes, from, to) => {
    const line = number - before
    const first = line === 0 ? -1 : (firsts[line - 1] ?? -1)
    if (first < 0) return undefined
    const isRepeat = first !== line - 1
    const named = isNameEnough && !isRepeat ? readName(partial, line, bytes, from, to) : undefined
    return named ?? readLine(partial, line, bytes.toString('utf8', from, to), isRepeat)
  })
}

/** How nearly all manifests begin their lines. */
const START = Buffer.from('{"source-ref":')

const SPACE = 0x20
const TILDE = 0x7e
const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Whether a byte can be in a text without escapes. No byte, past the end of all, cannot. */
function isInText(byte = 0): boolean {
  return byte >= SPACE && byte <= TILDE && byte !== QUOTE && byte !== BACKSLASH
}

/** The line by its source-ref alone; undefined where it does not begin with the one that was scanned, in ASCII. */
function readName(
  { columns }: ManifestPartial,
  line: number,
  bytes: Buffer,
  from: number,
  to: number,
): ImageLine | undefined {
  for (let at = 0; at < START.length; at += 1) if (bytes[from + at] !== START[at]) return undefined
  let at = from + START.length
  if (bytes[at] === SPACE) at += 1
  if (bytes[at] !== QUOTE) return undefined
  const start = at + 1
  at = start
  while (isInText(bytes[at])) at += 1
  if (at >= to || bytes[at] !== QUOTE) return undefined
  const hash = { low: 0, high: 0 }
  hashBytes(bytes, start, at, hash)
  if (columns.sourceLow.at(line - 1) !== hash.low || columns.sourceHigh.at(line - 1) !== hash.high) return undefined
  const image = { line, sourceRef: bytes.toString('latin1', start, at), stated: undefined, reach: undefined }
  return { image, ...NO_LOSS, isRepeat: false, isAsScanned: true }
}

/** Where it is not read what is lost with a line. */
const NO_LOSS: LineLoss = { boxes: [], isDoubtful: false }

function readLine(partial: ManifestPartial, line: number, text: string, isRepeat: boolean): ImageLine {
  const read = readManifestLine(text)
  const { usable } = checkManifestLine(line, read)
  const found = own(read.record, 'source-ref')
  const sourceRef = typeof found === 'string' ? found : ''
  const { low, high } = hashOf(sourceRef)
  const { sourceLow, sourceHigh } = partial.columns
  const boxes = new Map<string, number>()
  let reach: ListedImage['reach']
  for (const { label, left, top, width, height } of usable.boxes) {
    boxes.set(label, (boxes.get(label) ?? 0) + 1)
    reach = { right: Math.max(reach?.right ?? 0, left + width), bottom: Math.max(reach?.bottom ?? 0, top + height) }
  }
  const { imageSize } = usable
  return {
    image: {
      line,
      sourceRef,
      stated: imageSize && { width: imageSize.width, height: imageSize.height },
      reach,
    },
    boxes: [...boxes],
    isDoubtful: doubtsOf(text, read).length > 0,
    isRepeat,
    isAsScanned: sourceLow.at(line - 1) === low && sourceHigh.at(line - 1) === high,
  }
}
