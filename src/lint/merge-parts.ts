/** Puts parts of manifests together one after the other, so that thousands of them need the memory of one. */
import { createHash } from 'node:crypto'
import { failure, success, type Result } from '../model/result.js'
import { encodeImages } from './images/encode-images.js'
import { FIRST_REASON, type ImagesPart } from './images/images-part.js'
import type { ScannedManifest } from './conclude/conclude-lint.js'
import { renderPartialFile, type PartialFile } from './partial-file.js'
import { mergeInto } from './scan/merge-partials.js'
import { createPartial, releaseColumns, type ManifestPartial } from './scan/partial.js'
import type { ByteRange } from './scan/scan-range.js'

/** What a merge has to know of every part before it reads the first result. */
export interface PartHead extends Omit<PartialFile, 'partial'> {
  /** The same for the same result, but for its images: a part that was scanned or handed over twice. */
  readonly digest: string
  /** What is known of its images, where they were checked. */
  readonly found?: FoundImages | undefined
}

/** How much a part knows of its images: a fault that passes leaves some unknown, and a second scan of the range does not. */
interface FoundImages {
  readonly unknown: number
  /** Images of which the bytes are known, also where their size in pixels is not. */
  readonly digests: number
  /** Buckets of which something is known. */
  readonly buckets: number
  /** The same for the same facts. */
  readonly digest: string
}

export function headOf(file: PartialFile): PartHead {
  const { role, name, range, keptPerCode, groupBy, images, partial } = file
  const digest = digestOf(renderPartialFile({ ...file, partial: { ...partial, images: undefined } }))
  return { role, name, range, keptPerCode, groupBy, images, digest, found: partial.images && foundIn(partial.images) }
}

function foundIn(part: ImagesPart): FoundImages {
  let [unknown, digests] = [0, 0]
  for (let line = 0; line < part.state.length; line += 1) {
    if (part.state.at(line) >= FIRST_REASON) unknown += 1
    if (part.digestLow.at(line) !== 0) digests += 1
  }
  return { unknown, digests, buckets: part.buckets.size, digest: digestOf(JSON.stringify(encodeImages(part))) }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export interface MergedFiles {
  readonly training: ScannedManifest
  readonly testing: ScannedManifest | undefined
  readonly keptPerCode: number
}

/**
 * Merges the parts of one or two manifests, in any order. Their ranges must cover each manifest once; a part that is there
 * twice counts once: of results that differ in what is known of images, the one that knows most, whatever their order.
 * @param read  the result of the part with this number in `heads`; it is of no use to others after that
 */
export async function mergeParts(
  heads: readonly PartHead[],
  read: (index: number) => Promise<ManifestPartial>,
): Promise<Result<MergedFiles>> {
  const planned = planMerge(heads)
  if (!planned.ok) return planned
  const { training, testing, keptPerCode } = planned.value
  const trained = await mergeManifest(training, keptPerCode, read)
  if (!trained.ok) return trained
  const tested = testing && (await mergeManifest(testing, keptPerCode, read))
  if (tested?.ok === false) return tested
  return success({ training: trained.value, testing: tested?.value, keptPerCode })
}

/** Parts of one manifest that follow each other from its first byte on. */
interface ManifestParts {
  readonly name: string
  /** Numbers of parts, in the order of their ranges, each range once. */
  readonly order: readonly number[]
  /** Where the last range ends; may be past the end of the manifest. */
  readonly end: number
}

interface MergePlan {
  readonly training: ManifestParts
  readonly testing: ManifestParts | undefined
  readonly keptPerCode: number
}

function planMerge(heads: readonly PartHead[]): Result<MergePlan> {
  const [first] = heads
  if (first === undefined) return failure('there is nothing to merge')
  const { keptPerCode, groupBy, images } = first
  if (heads.some((head) => head.keptPerCode !== keptPerCode || head.groupBy !== groupBy || head.images !== images))
    return failure('the ranges were scanned with different settings for max-findings, group-by or images')
  const training = planManifest(heads, 'training')
  if (!training.ok) return training
  if (!heads.some(({ role }) => role === 'testing'))
    return success({ training: training.value, testing: undefined, keptPerCode })
  const testing = planManifest(heads, 'testing')
  return testing.ok ? success({ training: training.value, testing: testing.value, keptPerCode }) : testing
}

function planManifest(heads: readonly PartHead[], role: PartHead['role']): Result<ManifestParts> {
  const inOrder = [...heads.entries()]
    .filter(([, head]) => head.role === role)
    .sort(([, { range: one }], [, { range: other }]) => one.from - other.from || one.to - other.to)
  const [first] = inOrder
  if (first === undefined) return failure('no range of a training manifest is among the files')
  const [, { name }] = first
  const order: number[] = []
  let end = 0
  let before: PartHead | undefined
  for (const [index, head] of inOrder) {
    const { range } = head
    if (before !== undefined && isSameRange(before, head)) {
      if (before.digest === head.digest) {
        if (!knowsMore(head.found, before.found)) continue
        order[order.length - 1] = index
        before = head
        continue
      }
      return failure(`two partial results of the bytes ${describeRange(range)} of ${head.name} differ`)
    }
    if (head.name !== name) return failure(`${name} and ${head.name} are ranges of two manifests`)
    if (range.from > end)
      return failure(`the bytes from ${String(end)} to ${String(range.from)} of ${name} are missing`)
    if (range.from < end) return failure(`the bytes from ${String(range.from)} of ${name} are in two ranges`)
    end = range.to
    before = head
    order.push(index)
  }
  return success({ name, order, end })
}

async function mergeManifest(
  { name, order, end }: ManifestParts,
  keptPerCode: number,
  read: (index: number) => Promise<ManifestPartial>,
): Promise<Result<ScannedManifest>> {
  const partial = createPartial()
  for (const index of order) {
    const part = await read(index)
    mergeInto(partial, part, keptPerCode)
    releaseColumns(part)
  }
  if (partial.sizeBytes > end) return failure(`the bytes from ${String(end)} of ${name} are missing`)
  return success({ name, partial })
}

/** An order of all results, so that it does not matter in which order they come. */
function knowsMore(one: FoundImages | undefined, other: FoundImages | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined && other === undefined
  if (one.unknown !== other.unknown) return one.unknown < other.unknown
  if (one.digests !== other.digests) return one.digests > other.digests
  if (one.buckets !== other.buckets) return one.buckets > other.buckets
  return one.digest < other.digest
}

function isSameRange(one: PartHead, other: PartHead): boolean {
  return one.name === other.name && one.range.from === other.range.from && one.range.to === other.range.to
}

function describeRange({ from, to }: ByteRange): string {
  return to === Infinity ? `from ${String(from)}` : `from ${String(from)} to ${String(to)}`
}
