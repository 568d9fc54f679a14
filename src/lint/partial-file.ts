/** Files of partial results: each is of one range of one manifest; those of all ranges make a report. */
import { own, parseJson } from '../text/json.js'
import { failure, success, type Result } from '../model/result.js'
import type { ScannedManifest } from './conclude/conclude-lint.js'
import { DecodeError, numberIn, optionalTextIn, textIn, wordIn } from './scan/decode.js'
import { decodePartial, encodePartial } from './scan/encode-partial.js'
import { mergePartials } from './scan/merge-partials.js'
import type { ManifestPartial } from './scan/partial.js'
import type { ByteRange } from './scan/scan-range.js'

/** Raised when a file of before can no longer be read. */
const PARTIAL_VERSION = 1

const ROLES = ['training', 'testing'] as const

export interface PartialFile {
  readonly role: (typeof ROLES)[number]
  /** Of the manifest, as it is shown. */
  readonly name: string
  readonly range: ByteRange
  /** As of the scan; ranges of one manifest must agree. */
  readonly keptPerCode: number
  readonly groupBy: string | undefined
  readonly partial: ManifestPartial
}

/** The text of a file. */
export function renderPartialFile({ role, name, range, keptPerCode, groupBy, partial }: PartialFile): string {
  const to = range.to === Infinity ? null : range.to
  const head = { 'partial-version': PARTIAL_VERSION, role, name, from: range.from, to }
  return `${JSON.stringify({ ...head, keptPerCode, groupBy: groupBy ?? null, partial: encodePartial(partial) })}\n`
}

/** Reads the text of a file. */
export function parsePartialFile(text: string): Result<PartialFile> {
  const value = parseJson(text)
  if (own(value, 'partial-version') !== PARTIAL_VERSION)
    return failure(`is no partial result of a lint of version ${String(PARTIAL_VERSION)}`)
  try {
    const to = own(value, 'to')
    const file: PartialFile = {
      role: wordIn(value, 'role', ROLES),
      name: textIn(value, 'name'),
      range: { from: numberIn(value, 'from'), to: to === null ? Infinity : numberIn(value, 'to') },
      keptPerCode: numberIn(value, 'keptPerCode'),
      groupBy: optionalTextIn(value, 'groupBy'),
      partial: decodePartial(own(value, 'partial')),
    }
    return success(file)
  } catch (error) {
    if (error instanceof DecodeError) return failure(`is not a whole partial result: ${error.message}`)
    throw error
  }
}

export interface MergedFiles {
  readonly training: ScannedManifest
  readonly testing: ScannedManifest | undefined
  readonly keptPerCode: number
}

/**
 * Puts the files of one or two manifests together, in any order. Their ranges must cover
 * each manifest once; a file that is there twice counts once.
 */
export function mergePartialFiles(files: readonly PartialFile[]): Result<MergedFiles> {
  const [first] = files
  if (first === undefined) return failure('there is nothing to merge')
  const { keptPerCode, groupBy } = first
  if (files.some((file) => file.keptPerCode !== keptPerCode || file.groupBy !== groupBy))
    return failure('the ranges were scanned with different settings for max-findings or group-by')
  const training = mergeManifest(files.filter(({ role }) => role === 'training'))
  if (!training.ok) return training
  const testingFiles = files.filter(({ role }) => role === 'testing')
  if (testingFiles.length === 0) return success({ training: training.value, testing: undefined, keptPerCode })
  const testing = mergeManifest(testingFiles)
  return testing.ok ? success({ training: training.value, testing: testing.value, keptPerCode }) : testing
}

function mergeManifest(files: readonly PartialFile[]): Result<ScannedManifest> {
  const inOrder = files.toSorted((left, right) => left.range.from - right.range.from || left.range.to - right.range.to)
  const [first] = inOrder
  if (first === undefined) return failure('no range of a training manifest is among the files')
  let end = 0
  const parts: ManifestPartial[] = []
  for (const [index, file] of inOrder.entries()) {
    const { name, range } = file
    const before = inOrder[index - 1]
    if (before !== undefined && isSameRange(before, file)) {
      // A part that was scanned or handed over twice.
      if (isSameResult(before, file)) continue
      return failure(`two partial results of the bytes ${describeRange(range)} of ${name} differ`)
    }
    if (name !== first.name) return failure(`${first.name} and ${name} are ranges of two manifests`)
    if (range.from > end)
      return failure(`the bytes from ${String(end)} to ${String(range.from)} of ${name} are missing`)
    if (range.from < end) return failure(`the bytes from ${String(range.from)} of ${name} are in two ranges`)
    end = range.to
    parts.push(file.partial)
  }
  const partial = mergePartials(parts, first.keptPerCode)
  if (partial.sizeBytes > end) return failure(`the bytes from ${String(end)} of ${first.name} are missing`)
  return success({ name: first.name, partial })
}

function isSameRange(one: PartialFile, other: PartialFile): boolean {
  return one.name === other.name && one.range.from === other.range.from && one.range.to === other.range.to
}

function isSameResult(one: PartialFile, other: PartialFile): boolean {
  return renderPartialFile(one) === renderPartialFile(other)
}

function describeRange({ from, to }: ByteRange): string {
  return to === Infinity ? `from ${String(from)}` : `from ${String(from)} to ${String(to)}`
}
