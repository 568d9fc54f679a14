/** A manifest that was read to its end: what its partial result adds up to. */
import type { LabelCount, LintedManifest } from '../lint-report.js'
import { NO_CONTENTS, type ContentsByLine } from '../contents/known-contents.js'
import type { NearDuplicates } from '../images/near-duplicates.js'
import { concludeImages, withoutLines, type ConcludedImages } from '../images/conclude-images.js'
import type { ManifestPartial } from '../scan/partial.js'
import { Column } from '../scan/column.js'
import { findRepeats } from './repeats.js'

export interface ConcludedManifest {
  readonly role: 'training' | 'testing'
  /** As it is shown. */
  readonly name: string
  /** Of the training; undefined where it is not known. */
  readonly region: string | undefined
  readonly partial: ManifestPartial
  readonly counted: LintedManifest
  readonly contents: ContentsByLine
  /** Of a testing manifest whose images were compared with those of the training manifest. */
  readonly nearDuplicates: NearDuplicates | undefined
  /** Undefined where no image was checked. */
  readonly images: ConcludedImages | undefined
  /**
   * For each line, from 0, the first line with its source-ref: usually itself, also without a source-ref. Empty where no
   * source-ref is on two lines.
   */
  readonly firstLines: Int32Array
  /** Lines whose source-ref is on an earlier line, and the different source-refs of these. */
  readonly repeatedLines: number
  readonly repeatedImages: number
}

const VALID = 0

/** What is known besides the lines. */
interface KnownOfManifest {
  readonly contents?: ContentsByLine | undefined
  readonly nearDuplicates?: NearDuplicates | undefined
  readonly region?: string | undefined
}

/** Lines whose images cannot be used count as invalid, as they do in a training. */
export function concludeManifest(
  role: ConcludedManifest['role'],
  name: string,
  scanned: ManifestPartial,
  { contents: given = NO_CONTENTS, nearDuplicates, region: named }: KnownOfManifest = {},
): ConcludedManifest {
  const images = concludeImages(scanned)
  const partial = images === undefined ? scanned : withoutLines(scanned, images.lost)
  const contents = images === undefined ? given : joinedContents(images.contents, given)
  const { sourceLow, sourceHigh } = partial.columns
  let firstLines = new Int32Array(0)
  let repeatedLines = 0
  const repeated = new Set<number>()
  const repeats = (line: number, first: number) => {
    if (repeatedLines === 0) firstLines = Int32Array.from({ length: partial.lines }, (_, place) => place)
    firstLines[line] = first
    repeatedLines += 1
    repeated.add(first)
  }
  findRepeats(sourceLow, sourceHigh, repeats)
  const counted = count(partial, firstLines, repeated)
  const known = { contents, nearDuplicates, images, region: named ?? images?.region }
  return { role, name, partial, ...known, counted, firstLines, repeatedLines, repeatedImages: repeated.size }
}

/** What is known of contents from elsewhere counts before what the images themselves say. */
function joinedContents(ofImages: ContentsByLine, known: ContentsByLine): ContentsByLine {
  if (known.low.length === 0) return ofImages
  const [low, high] = [new Column(), new Column()]
  for (let line = 0; line < known.low.length; line += 1) {
    const contents = known.low.at(line) === 0 ? ofImages : known
    low.push(contents.low.at(line))
    high.push(contents.high.at(line))
  }
  return { low, high, missed: known.missed }
}

/** Counts images and, by label, images and boxes: different source-refs on valid lines. */
function count(partial: ManifestPartial, firstLines: Int32Array, repeated: ReadonlySet<number>): LintedManifest {
  const { labels, verdicts } = partial
  const sum = (counts: ManifestPartial['verdicts']['valid']) => counts.sure + counts.taken
  const textNumbers = numbersByText(partial)
  const isEachTextOnce = textNumbers.every((first, number) => first === number)
  const { images, imagesOfLabels } =
    repeated.size === 0 && isEachTextOnce
      ? { images: sum(verdicts.valid), imagesOfLabels: labels.entries.map(({ lines }) => sum(lines)) }
      : countImages(partial, firstLines, repeated, textNumbers)
  const byLabel = new Map<string, LabelCount>()
  for (const [number, { label, boxes }] of labels.entries.entries()) {
    const known = byLabel.get(label)
    const total = { images: imagesOfLabels[textNumbers[number] ?? 0] ?? 0, boxes: boxes + (known?.boxes ?? 0) }
    if (total.images > 0) byLabel.set(label, total)
  }
  return {
    lines: partial.lines,
    validLines: sum(verdicts.valid),
    invalidLines: sum(verdicts.invalid),
    ignoredLines: sum(verdicts.ignored),
    images,
    labels: byLabel,
  }
}

/** Line by line: images may be on several lines, and have a label of both kinds. */
function countImages(
  partial: ManifestPartial,
  firstLines: Int32Array,
  repeated: ReadonlySet<number>,
  textNumbers: Uint32Array,
): { readonly images: number; readonly imagesOfLabels: ArrayLike<number> } {
  const { columns, labels } = partial
  const imagesOfLabels = new Uint32Array(labels.entries.length)
  /** Labels that an image which is on several lines was counted with, by its first line. */
  const counted = new Map<number, Set<number>>()
  let images = 0
  let end = 0
  for (let line = 0; line < partial.lines; line += 1) {
    const from = end
    end = columns.labelEnds.at(line)
    if (columns.verdict.at(line) !== VALID) continue
    const first = firstLines[line] ?? line
    const isRepeated = repeated.size > 0 && repeated.has(first)
    const known = isRepeated ? counted.get(first) : undefined
    if (known === undefined) images += 1
    const seen = isRepeated ? (known ?? new Set<number>()) : undefined
    if (seen !== undefined) counted.set(first, seen)
    for (let at = from; at < end; at += 1) {
      const number = textNumbers[columns.labelIds.at(at)] ?? 0
      if (seen?.has(number) === true || hasEarlier(columns.labelIds, textNumbers, from, at, number)) continue
      seen?.add(number)
      imagesOfLabels[number] = (imagesOfLabels[number] ?? 0) + 1
    }
  }
  return { images, imagesOfLabels }
}

/** Whether a line has a label of the same text before this one: each number is once in it, but a text may have two. */
function hasEarlier(ids: Column, textNumbers: Uint32Array, from: number, at: number, number: number): boolean {
  for (let earlier = from; earlier < at; earlier += 1) if (textNumbers[ids.at(earlier)] === number) return true
  return false
}

/** For each number of a label, the first number with the same text: an image may have a label of both kinds. */
function numbersByText({ labels }: ManifestPartial): Uint32Array {
  const numbers = new Map<string, number>()
  return Uint32Array.from(labels.entries, ({ label }, number) => {
    const known = numbers.get(label)
    if (known === undefined) numbers.set(label, number)
    return known ?? number
  })
}

/** Where the labels of a line, from 0, begin. */
function startOf({ columns }: ManifestPartial, line: number): number {
  return line === 0 ? 0 : columns.labelEnds.at(line - 1)
}

/** The labels of a line, from 0, in alphabetical order. */
export function labelsOfLine(partial: ManifestPartial, line: number): readonly string[] {
  const { columns, labels } = partial
  const found: string[] = []
  for (let at = startOf(partial, line); at < columns.labelEnds.at(line); at += 1)
    found.push(labels.entries[columns.labelIds.at(at)]?.label ?? '')
  return [...new Set(found)].sort()
}

/** Where a line, from 1, has its source-ref; 1-based, undefined for a line without one. */
export function columnOfImage({ columns }: ManifestPartial, line: number): number | undefined {
  const column = columns.sourceColumn.at(line - 1)
  return column === 0 ? undefined : column
}

/** Whether a line, from 0, is valid. */
export function isValidLine({ columns }: ManifestPartial, line: number): boolean {
  return columns.verdict.at(line) === VALID
}
