/** Keeps an earlier testing manifest as it is, and trains with the rest of the images. */
import { groupOf, type GroupBy } from '../lint/group-by.js'
import { cutLines } from '../manifest/cut-lines.js'
import type { Side } from './image-side.js'
import { LabelCounts } from './label-sides.js'
import { LabelNames } from './label-names.js'
import { murmurHash3 } from './murmur-hash.js'
import { LineImageScanner } from './scan-line-image.js'
import { SideWriter, type WriteSide } from './side-writer.js'
import type { LinesWithoutImage, SplitCounts } from './split-manifest.js'

/** What was kept. */
export interface KeptTesting {
  /** Lines of the earlier testing manifest: those of testing, and those that are gone. */
  readonly read: number
  /** Lines of images that the manifest does not have. */
  readonly gone: number
  /** Lines of the manifest that are in neither file, since testing has the earlier line of their image. */
  readonly leftOut: number
  /** Of these, lines that are not the same as the earlier one, byte by byte. */
  readonly changed: number
  /** Groups with images on both sides, and the first line of training that has an image of one; 0 without one. */
  readonly tornGroups: number
  readonly firstTornLine: number
}

/** An image of the earlier testing manifest. */
interface TestedImage {
  /** Two hashes of its first line, without the line feed. */
  readonly low: number
  readonly high: number
  isThere: boolean
}

/**
 * @param manifest  all lines, to be read once
 * @param earlier   begins to read the earlier testing manifest; it is read twice
 * @throws LineTooLong
 */
export async function keepTesting(
  manifest: AsyncIterable<Uint8Array>,
  earlier: () => AsyncIterable<Uint8Array>,
  groupBy: GroupBy | undefined,
  write: WriteSide,
): Promise<SplitCounts & { readonly kept: KeptTesting }> {
  const pass = new KeepPass(groupBy, write)
  await cutLines(earlier(), (bytes, start, end) => {
    pass.noteTested(bytes, start, end)
  })
  await cutLines(
    manifest,
    (bytes, start, end, past) => {
      pass.takeLine(bytes, start, end, past)
    },
    () => pass.flush(),
  )
  await cutLines(
    earlier(),
    (bytes, start, end, past) => {
      pass.takeTested(bytes, start, end, past)
    },
    () => pass.flush(),
  )
  return pass.result()
}

class KeepPass {
  readonly #names = new LabelNames()
  readonly #image = new LineImageScanner(this.#names)
  readonly #labels = new LabelCounts()
  readonly #writer: SideWriter
  readonly #groupBy: GroupBy | undefined
  readonly #tested = new Map<string, TestedImage>()
  readonly #testedGroups = new Set<string>()
  /** The first line of each. */
  readonly #trainedGroups = new Map<string, number>()
  readonly #withoutImage = { count: 0, first: 0 }
  readonly #kept = { read: 0, gone: 0, leftOut: 0, changed: 0 }
  #read = 0

  constructor(groupBy: GroupBy | undefined, write: WriteSide) {
    this.#groupBy = groupBy
    this.#writer = new SideWriter(write)
  }

  noteTested(bytes: Buffer, start: number, end: number): void {
    if (!this.#image.read(bytes, start, end)) return
    const sourceRef = this.#image.sourceRef()
    if (!this.#tested.has(sourceRef)) this.#tested.set(sourceRef, { ...hashesOf(bytes, start, end), isThere: false })
  }

  takeLine(bytes: Buffer, start: number, end: number, past: number): void {
    this.#read += 1
    const hasImage = this.#image.read(bytes, start, end)
    const tested = hasImage ? this.#tested.get(this.#image.sourceRef()) : undefined
    if (tested !== undefined) {
      tested.isThere = true
      this.#kept.leftOut += 1
      const { low, high } = hashesOf(bytes, start, end)
      if (low !== tested.low || high !== tested.high) this.#kept.changed += 1
      const group = this.#group()
      if (group !== undefined) this.#testedGroups.add(group)
      return
    }
    this.#writer.add('training', bytes, start, past)
    if (hasImage) {
      const group = this.#group()
      if (group !== undefined && !this.#trainedGroups.has(group)) this.#trainedGroups.set(group, this.#read)
      this.#count('training')
    } else {
      this.#withoutImage.count += 1
      if (this.#withoutImage.first === 0) this.#withoutImage.first = this.#read
    }
  }

  /** A line without an image is kept, too: what is wrong with it is for a lint to say. */
  takeTested(bytes: Buffer, start: number, end: number, past: number): void {
    this.#kept.read += 1
    const hasImage = this.#image.read(bytes, start, end)
    if (hasImage && this.#tested.get(this.#image.sourceRef())?.isThere !== true) {
      this.#kept.gone += 1
      return
    }
    this.#writer.add('testing', bytes, start, past)
    if (hasImage) this.#count('testing')
  }

  flush(): Promise<void> {
    return this.#writer.flush()
  }

  result(): SplitCounts & { readonly kept: KeptTesting } {
    const torn = [...this.#trainedGroups].flatMap(([group, line]) => (this.#testedGroups.has(group) ? line : []))
    return {
      read: this.#read,
      ...this.#writer.counts(),
      withoutImage: this.#withoutImage satisfies LinesWithoutImage,
      labels: this.#labels.all(this.#names.names),
      kept: { ...this.#kept, tornGroups: torn.length, firstTornLine: torn[0] ?? 0 },
    }
  }

  #group(): string | undefined {
    return this.#groupBy === undefined ? undefined : groupOf(this.#image.sourceRef(), this.#groupBy)
  }

  #count(side: Side): void {
    this.#labels.add(this.#image.labels, side, 0, () => this.#image.sourceRef())
  }
}

function hashesOf(bytes: Buffer, start: number, end: number): { readonly low: number; readonly high: number } {
  return { low: murmurHash3(bytes, 0, start, end), high: murmurHash3(bytes, 1, start, end) }
}
