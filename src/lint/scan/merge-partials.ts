/** Puts the partial results of a manifest's ranges together. */
import { FILE_HEAD_BYTES } from '../../manifest/file-kind.js'
import { createImagesPart, mergeImages } from '../images/images-part.js'
import { READINGS, countLine, widen, type ByReading, type LabelEntry, type LineCount } from './label-entry.js'
import {
  BUCKETS_KEPT,
  CLASS_MAPS_KEPT,
  packColumns,
  shapeOf,
  type LineColumns,
  type ManifestPartial,
} from './partial.js'

/** Columns whose numbers mean the same in every range. */
const PLAIN_COLUMNS = [
  'sourceLow',
  'sourceHigh',
  'sourceColumn',
  'verdict',
  'numberedName',
  'groupLow',
  'groupHigh',
] as const satisfies readonly (keyof LineColumns)[]

/** Lines whose columns are not packed. Our choice: some megabytes, and most manifests have fewer. */
const UNPACKED_LINES = 2 ** 19

/**
 * Appends the next range to those before it: after the last one, `to` is what one scan of the whole manifest would have come to.
 * @param to          of the ranges before, without a gap; empty at the beginning
 * @param keptPerCode findings of each code that are kept, as when the parts were made
 */
export function mergeInto(to: ManifestPartial, part: ManifestPartial, keptPerCode: number): void {
  const shift = to.lines
  if (to.head.length < FILE_HEAD_BYTES)
    to.head = Buffer.concat([to.head, part.head.subarray(0, FILE_HEAD_BYTES - to.head.length)])
  to.sizeBytes += part.sizeBytes
  to.lines += part.lines
  for (const kind of ['blank', 'crlf', 'doubleCr'] as const) addCount(to.layout[kind], part.layout[kind], shift)
  for (const verdict of ['valid', 'invalid', 'ignored'] as const) add(to.verdicts[verdict], part.verdicts[verdict])
  for (const kind of ['image-level', 'box'] as const) add(to.kinds[kind], part.kinds[kind])
  for (const [bucket, first] of part.buckets)
    if (to.buckets.size < BUCKETS_KEPT && !to.buckets.has(bucket)) to.buckets.set(bucket, first + shift)
  for (const [doubt, count] of part.doubts) countLine(to.doubts, doubt, shifted(count, shift))
  appendClassMaps(to, part, shift)
  to.numberedNames = mergedNames(to.numberedNames, part.numberedNames)
  appendColumns(to, part, appendLabels(to, part, shift))
  if (to.lines > UNPACKED_LINES) packColumns(to)
  for (const [code, { total, kept }] of part.findings) {
    const known = to.findings.get(code) ?? { total: 0, kept: [] }
    known.total += total
    for (const finding of kept.slice(0, Math.max(0, keptPerCode - known.kept.length)))
      known.kept.push({ ...finding, line: finding.line + shift })
    to.findings.set(code, known)
  }
  if (part.images === undefined) return
  to.images ??= createImagesPart(part.images)
  mergeImages(to.images, part.images, shift)
}

function add(to: ByReading, more: ByReading): void {
  for (const reading of READINGS) to[reading] += more[reading]
}

function addCount(to: LineCount, more: LineCount, shift: number): void {
  if (to.count === 0 && more.count > 0) Object.assign(to, shifted(more, shift), { count: 0 })
  to.count += more.count
}

function shifted(count: LineCount, shift: number): LineCount {
  return { ...count, first: count.first + shift }
}

function mergedNames(
  left: ManifestPartial['numberedNames'],
  right: ManifestPartial['numberedNames'],
): ManifestPartial['numberedNames'] {
  if (left === undefined || right === undefined) return left ?? right
  const isOneShape = left.isOneShape && right.isOneShape && shapeOf(left.first) === shapeOf(right.first)
  return { ...left, isOneShape }
}

/** Keeps the class maps that are new. One that the ranges before have not kept, although they had it, is kept no more. */
function appendClassMaps({ classMaps }: ManifestPartial, part: ManifestPartial, shift: number): void {
  for (const [hash, classMap] of part.classMaps) {
    const known = classMaps.get(hash)
    if (known !== undefined) known.lines += classMap.lines
    else if (classMaps.size < CLASS_MAPS_KEPT) classMaps.set(hash, { ...classMap, first: classMap.first + shift })
  }
  const others = part.columns.otherClassMaps
  for (let index = 0; index < others.length; index += 1) {
    const known = classMaps.get(others.at(index))
    if (known !== undefined) known.lines += 1
  }
}

/** Appends the labels that are new. Returns, for each label of the part, its number in the table of all. */
function appendLabels(to: ManifestPartial, part: ManifestPartial, shift: number): Uint32Array {
  return Uint32Array.from(part.labels.entries, (entry) => {
    addLabel(to.labels.entryOf(entry.kind, entry.label), entry, shift)
    return to.labels.numberOf(entry.kind, entry.label)
  })
}

function addLabel(to: LabelEntry, more: LabelEntry, shift: number): void {
  if (to.first === 0 && more.first > 0) Object.assign(to, { first: more.first + shift, column: more.column })
  add(to.lines, more.lines)
  to.boxes += more.boxes
  widen(to, more)
  for (const [bin, count] of more.sides) countLine(to.sides, bin, shifted(count, shift))
  for (const [bin, count] of more.shapes) countLine(to.shapes, bin, shifted(count, shift))
}

function appendColumns(to: ManifestPartial, part: ManifestPartial, numbers: Uint32Array): void {
  const { columns } = to
  const { labelEnds, labelIds } = part.columns
  columns.labelEnds.append(labelEnds, columns.labelIds.length)
  columns.labelIds.appendInstead(labelIds, numbers)
  for (const name of PLAIN_COLUMNS) columns[name].append(part.columns[name])
}
