/** Partial results as JSON, so that ranges of a manifest can be scanned by other processes. */
import { decodeColumn, encodeColumn } from './column-text.js'
import { DecodeError, aList, aNumber, aText, listIn, numberIn, optionalTextIn, textIn, wordIn } from './decode.js'
import { BOUNDS, READINGS, countLine, type ByReading, type LabelEntry, type LineCount } from './label-entry.js'
import { VERDICTS, createPartial, type LineColumns, type ManifestPartial, type PartialFinding } from './partial.js'
import { DOUBTS } from '../readings.js'
import { decodeImages, encodeImages } from '../images/encode-images.js'
import { own } from '../../text/json.js'

const LAYOUTS = ['blank', 'crlf', 'doubleCr'] as const
const KINDS = ['image-level', 'box'] as const
const SEVERITIES = ['error', 'warning', 'notice'] as const

const COLUMNS = [
  'sourceLow',
  'sourceHigh',
  'sourceColumn',
  'verdict',
  'labelEnds',
  'labelIds',
  'numberedName',
  'groupLow',
  'groupHigh',
  'otherClassMaps',
] as const satisfies readonly (keyof LineColumns)[]

/** A value for JSON.stringify. Columns are bytes in Base64, four to a number, the lowest first. */
export function encodePartial(partial: ManifestPartial): Readonly<Record<string, unknown>> {
  const counts = (bins: ReadonlyMap<unknown, LineCount>) =>
    [...bins].map(([key, { count, first, column }]) => [key, count, first, column ?? 0])
  return {
    sizeBytes: partial.sizeBytes,
    head: Buffer.from(partial.head).toString('base64'),
    lines: partial.lines,
    layout: partial.layout,
    verdicts: partial.verdicts,
    kinds: partial.kinds,
    buckets: [...partial.buckets],
    doubts: counts(partial.doubts),
    labels: partial.labels.entries.map(({ sides, shapes, ...entry }) => ({
      ...entry,
      sides: counts(inOrder(sides)),
      shapes: counts(inOrder(shapes)),
    })),
    classMaps: [...partial.classMaps].map(([hash, { lines, first, column, labels }]) => {
      return [hash, lines, first, column, [...labels]]
    }),
    numberedNames: partial.numberedNames ?? null,
    columns: Object.fromEntries(COLUMNS.map((name) => [name, encodeColumn(partial.columns[name])])),
    findings: [...partial.findings].map(([code, { total, kept }]) => [code, total, kept.map(encodeFinding)]),
    images: partial.images && encodeImages(partial.images),
  }
}

/** A range may have counted its bins in any order. */
function inOrder(bins: ReadonlyMap<number, LineCount>): ReadonlyMap<number, LineCount> {
  return new Map([...bins].sort(([left], [right]) => left - right))
}

/**
 * The partial result that {@link encodePartial} made a value from.
 * @throws DecodeError for any other value
 */
export function decodePartial(value: unknown): ManifestPartial {
  const partial = createPartial()
  partial.sizeBytes = numberIn(value, 'sizeBytes')
  partial.head = Buffer.from(textIn(value, 'head'), 'base64')
  partial.lines = numberIn(value, 'lines')
  for (const name of LAYOUTS) Object.assign(partial.layout[name], decodeCount(own(own(value, 'layout'), name)))
  for (const verdict of VERDICTS)
    Object.assign(partial.verdicts[verdict], decodeReadings(own(own(value, 'verdicts'), verdict)))
  for (const kind of KINDS) Object.assign(partial.kinds[kind], decodeReadings(own(own(value, 'kinds'), kind)))
  for (const [bucket, first] of listIn(value, 'buckets', aList)) partial.buckets.set(aText(bucket), aNumber(first))
  for (const [doubt, ...lines] of listIn(value, 'doubts', aList))
    countLine(partial.doubts, wordIn({ doubt }, 'doubt', DOUBTS), decodeBin(lines))
  for (const entry of listIn(value, 'labels', (element) => element)) addLabel(partial, entry)
  for (const [hash, lines, first, column, labels] of listIn(value, 'classMaps', aList)) {
    const pairs = aList(labels).map(aList)
    const byId = new Map(pairs.map(([id, label]) => [aText(id), aText(label)]))
    const counted = { lines: aNumber(lines), first: aNumber(first), column: aNumber(column) }
    partial.classMaps.set(aNumber(hash), { ...counted, labels: byId })
  }
  const names = own(value, 'numberedNames')
  if (names !== null)
    partial.numberedNames = {
      first: textIn(names, 'first'),
      column: numberIn(names, 'column'),
      isOneShape: own(names, 'isOneShape') === true,
    }
  for (const name of COLUMNS) partial.columns[name].append(decodeColumn(textIn(own(value, 'columns'), name)))
  for (const [code, total, kept] of listIn(value, 'findings', aList))
    partial.findings.set(aText(code), { total: aNumber(total), kept: aList(kept).map(decodeFinding) })
  checkLengths(partial)
  const images = own(value, 'images')
  if (images !== undefined) partial.images = decodeImages(images, partial.lines)
  return partial
}

function checkLengths({ lines, columns }: ManifestPartial): void {
  const { labelIds, groupLow, groupHigh, otherClassMaps, ...others } = columns
  const isWhole = Object.values(others).every(({ length }) => length === lines)
  const hasAllIds = labelIds.length === (lines === 0 ? 0 : columns.labelEnds.at(lines - 1))
  const hasGroups = groupLow.length === groupHigh.length && [0, lines].includes(groupLow.length)
  if (!isWhole || !hasAllIds || !hasGroups || otherClassMaps.length > lines)
    throw new DecodeError('a column is too short or too long')
}

function addLabel({ labels }: ManifestPartial, value: unknown): void {
  const entry = labels.entryOf(wordIn(value, 'kind', KINDS), textIn(value, 'label'))
  Object.assign(entry.lines, decodeReadings(own(value, 'lines')))
  entry.first = numberIn(value, 'first')
  entry.column = numberIn(value, 'column')
  entry.boxes = numberIn(value, 'boxes')
  for (const bound of BOUNDS) entry[bound] = textIn(value, bound)
  decodeBins(entry, 'sides', value)
  decodeBins(entry, 'shapes', value)
}

function decodeBins(entry: LabelEntry, name: 'sides' | 'shapes', value: unknown): void {
  for (const [bin, ...lines] of listIn(value, name, aList)) countLine(entry[name], aNumber(bin), decodeBin(lines))
}

/** Without a column where that is 0. */
function decodeBin([count, first, column]: readonly unknown[]): LineCount {
  const lines = { count: aNumber(count), first: aNumber(first) }
  return aNumber(column) === 0 ? lines : { ...lines, column: aNumber(column) }
}

function decodeCount(value: unknown): LineCount {
  return { count: numberIn(value, 'count'), first: numberIn(value, 'first'), column: numberIn(value, 'column') }
}

function decodeReadings(value: unknown): ByReading {
  const [sure, taken, strict, lenient] = READINGS.map((reading) => numberIn(value, reading))
  return { sure: sure ?? 0, taken: taken ?? 0, strict: strict ?? 0, lenient: lenient ?? 0 }
}

function encodeFinding({ label, fix, ...finding }: PartialFinding) {
  return { ...finding, label: label ?? null, fix: fix ?? null }
}

function decodeFinding(value: unknown): PartialFinding {
  return {
    line: numberIn(value, 'line'),
    column: numberIn(value, 'column'),
    severity: wordIn(value, 'severity', SEVERITIES),
    label: optionalTextIn(value, 'label'),
    message: textIn(value, 'message'),
    fix: optionalTextIn(value, 'fix'),
  }
}
