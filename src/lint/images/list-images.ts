/** Lists the images of a manifest, or of a range of it, that was scanned: each once, by its first valid line. */
import { readLines } from '../../manifest/read-lines.js'
import { own } from '../../text/json.js'
import { checkManifestLine, readManifestLine } from '../check-line.js'
import { indexShares } from '../conclude/source-index.js'
import { doubtsOf } from '../readings.js'
import { hashOf } from '../scan/hash.js'
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

/**
 * The lines with the images that are to be checked, in their order.
 * @param firsts  as {@link sampleOf} has them
 * @param chunks  the bytes of the manifest, or of the range from the byte before it on
 * @param isRange whether the bytes begin with the end of a line that is of the range before
 */
export async function* listImages(
  partial: ManifestPartial,
  firsts: Int32Array,
  chunks: AsyncIterable<Uint8Array>,
  isRange: boolean,
): AsyncGenerator<ImageLine, void, undefined> {
  let last = firsts.length - 1
  while (last >= 0 && (firsts[last] ?? -1) < 0) last -= 1
  if (last < 0) return
  const before = isRange ? 1 : 0
  for await (const { line: number, text } of readLines(chunks)) {
    const line = number - before
    const first = line === 0 ? -1 : (firsts[line - 1] ?? -1)
    if (first >= 0) yield readLine(partial, line, text, first !== line - 1)
    if (line > last) return
  }
}

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
