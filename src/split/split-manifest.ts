/** Splits the lines of a manifest into training and testing, in one pass. */
import { cutLines } from '../manifest/cut-lines.js'
import { ImageSides, type Side, type SplitRule } from './image-side.js'
import { LabelCounts, type LabelSides } from './label-sides.js'
import { LabelNames } from './label-names.js'
import { SideWriter, type WriteSide } from './side-writer.js'
import { LineImageScanner } from './scan-line-image.js'

/** Lines without an image. */
export interface LinesWithoutImage {
  readonly count: number
  /** 1-based; 0 without one. */
  readonly first: number
}

/** What a split has made. */
export interface SplitCounts {
  /** Lines that were read: those of training and testing together. */
  readonly read: number
  readonly training: number
  readonly testing: number
  readonly trainingBytes: number
  readonly testingBytes: number
  /** Lines that name no image: they are in training, since nothing says on which side they belong. */
  readonly withoutImage: LinesWithoutImage
  readonly labels: readonly LabelSides[]
}

/**
 * @param write  gets the lines as they are, in their order, some at a time
 * @throws LineTooLong
 */
export async function splitManifest(
  chunks: AsyncIterable<Uint8Array>,
  rule: SplitRule,
  write: WriteSide,
): Promise<SplitCounts> {
  const names = new LabelNames()
  const image = new LineImageScanner(names)
  const sides = new ImageSides(rule)
  const labels = new LabelCounts()
  const writer = new SideWriter(write)
  const withoutImage = { count: 0, first: 0 }
  const unit = (): string => sides.unitOf(image)
  let read = 0
  await cutLines(
    chunks,
    (bytes, start, end, past) => {
      read += 1
      let side: Side = 'training'
      if (image.read(bytes, start, end)) {
        side = sides.sideOf(image)
        labels.add(image.labels, side, sides.place, unit)
      } else {
        withoutImage.count += 1
        if (withoutImage.first === 0) withoutImage.first = read
      }
      writer.add(side, bytes, start, past)
    },
    () => writer.flush(),
  )
  return { read, ...writer.counts(), withoutImage, labels: labels.all(names.names) }
}
