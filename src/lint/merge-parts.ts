/** Puts parts of manifests together one after the other, so that thousands of them need the memory of one. */
import { createHash } from 'node:crypto'
import { failure, success, type Result } from '../model/result.js'
import type { ScannedManifest } from './conclude/conclude-lint.js'
import { renderPartialFile, type PartialFile } from './partial-file.js'
import { mergeInto } from './scan/merge-partials.js'
import { createPartial, releaseColumns, type ManifestPartial } from './scan/partial.js'
import type { ByteRange } from './scan/scan-range.js'

/** What a merge has to know of every part before it reads the first result. */
export interface PartHead extends Omit<PartialFile, 'partial'> {
  /** The same for the same result: a part that was scanned or handed over twice. */
  readonly digest: string
}

export function headOf(file: PartialFile): PartHead {
  const { role, name, range, keptPerCode, groupBy, images } = file
  const digest = createHash('sha256').update(renderPartialFile(file)).digest('hex')
  return { role, name, range, keptPerCode, groupBy, images, digest }
}

export interface MergedFiles {
  readonly training: ScannedManifest
  readonly testing: ScannedManifest | undefined
  readonly keptPerCode: number
}

/**
 * Merges the parts of one or two manifests, in any order. Their ranges must cover each manifest once; a part that is there
 * twice counts once.
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
      if (before.digest === head.digest) continue
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

function isSameRange(one: PartHead, other: PartHead): boolean {
  return one.name === other.name && one.range.from === other.range.from && one.range.to === other.range.to
}

function describeRange({ from, to }: ByteRange): string {
  return to === Infinity ? `from ${String(from)}` : `from ${String(from)} to ${String(to)}`
}
