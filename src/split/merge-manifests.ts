/** Joins manifests: of each image the first line is kept. */
import { cutLines } from '../manifest/cut-lines.js'
import { lineContent } from './line-content.js'
import { LabelNames } from './label-names.js'
import { LineImageScanner } from './scan-line-image.js'

/** A manifest to be joined. */
export interface MergeInput {
  readonly name: string
  readonly read: () => AsyncIterable<Uint8Array>
}

/** A line of one of the manifests. */
export interface LinePlace {
  /** Which of them, from 0. */
  readonly manifest: number
  /** 1-based. */
  readonly line: number
}

/** Two lines of one image with other labels or boxes. */
export interface MergeConflict {
  readonly sourceRef: string
  readonly kept: LinePlace
  readonly dropped: LinePlace
}

export interface MergeResult {
  /** Lines of each manifest. */
  readonly read: readonly number[]
  readonly written: number
  /** Lines that are dropped, since an earlier line has the image and the same labels. */
  readonly repeated: number
  /** Likewise, but with other labels. */
  readonly conflicting: number
  /** The first of them. */
  readonly conflicts: readonly MergeConflict[]
  /** Lines that name no image; all of them are kept. */
  readonly withoutImage: number
  readonly firstWithoutImage: LinePlace | undefined
  /** Of the images that are written, each with the first line that has it. */
  readonly buckets: ReadonlyMap<string, LinePlace>
}

/** Conflicts that are named. Our choice: more than anybody reads; all are counted. */
const CONFLICTS_KEPT = 1000

/** Buckets that are remembered. Our choice: two are a mistake already. */
const BUCKETS_KEPT = 10

const LINE_FEED = 0x0a

interface KnownImage {
  readonly place: LinePlace
  readonly content: string
}

/**
 * @param write  gets the lines as they are, in their order; a line feed is added to the last line of a manifest that has none
 * @throws LineTooLong
 */
export async function mergeManifests(
  inputs: readonly MergeInput[],
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<MergeResult> {
  const merge = new Merge()
  for (const { read } of inputs) {
    merge.begin()
    await cutLines(
      read(),
      (bytes, start, end, past) => {
        merge.take(bytes, start, end, past)
      },
      async () => {
        await write(merge.written())
      },
    )
  }
  return merge.result()
}

class Merge {
  readonly #image = new LineImageScanner(new LabelNames())
  readonly #known = new Map<string, KnownImage>()
  readonly #read: number[] = []
  readonly #conflicts: MergeConflict[] = []
  readonly #buckets = new Map<string, LinePlace>()
  readonly #counts = { written: 0, repeated: 0, conflicting: 0, withoutImage: 0 }
  #firstWithoutImage: LinePlace | undefined
  #pieces: Uint8Array[] = []

  begin(): void {
    this.#read.push(0)
  }

  take(bytes: Buffer, start: number, end: number, past: number): void {
    const manifest = this.#read.length - 1
    const line = (this.#read[manifest] ?? 0) + 1
    this.#read[manifest] = line
    const place = { manifest, line }
    if (!this.#image.read(bytes, start, end)) {
      this.#counts.withoutImage += 1
      this.#firstWithoutImage ??= place
      this.#keep(bytes, start, past)
      return
    }
    const sourceRef = this.#image.sourceRef()
    const content = lineContent(bytes.toString('utf8', start, end))
    const known = this.#known.get(sourceRef)
    if (known === undefined) {
      this.#known.set(sourceRef, { place, content })
      this.#noteBucket(sourceRef, place)
      this.#keep(bytes, start, past)
    } else if (known.content === content) this.#counts.repeated += 1
    else {
      this.#counts.conflicting += 1
      if (this.#conflicts.length < CONFLICTS_KEPT)
        this.#conflicts.push({ sourceRef, kept: known.place, dropped: place })
    }
  }

  /** What was kept since the last time. */
  written(): Uint8Array {
    const bytes = Buffer.concat(this.#pieces)
    this.#pieces = []
    return bytes
  }

  result(): MergeResult {
    return {
      read: this.#read,
      ...this.#counts,
      conflicts: this.#conflicts,
      firstWithoutImage: this.#firstWithoutImage,
      buckets: this.#buckets,
    }
  }

  #keep(bytes: Buffer, start: number, past: number): void {
    this.#counts.written += 1
    // The line feed that the last line of a manifest lacks is in the bytes, after it: see cutLines.
    this.#pieces.push(bytes.subarray(start, bytes[past - 1] === LINE_FEED ? past : past + 1))
  }

  #noteBucket(sourceRef: string, place: LinePlace): void {
    const bucket = /^s3:\/\/([^/]*)/.exec(sourceRef)?.[1]
    if (bucket !== undefined && this.#buckets.size < BUCKETS_KEPT && !this.#buckets.has(bucket))
      this.#buckets.set(bucket, place)
  }
}
