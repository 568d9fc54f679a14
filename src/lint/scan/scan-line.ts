/** Adds a line to the partial result of its range. */
import type { LineReport } from '../../manifest/finding.js'
import { own } from '../../text/json.js'
import { checkManifestLine, readManifestLine } from '../check-line.js'
import { groupOf, type GroupBy } from '../group-by.js'
import type { LineFacts } from '../own-rule.js'
import { OWN_LINE_RULES } from '../own-rules.js'
import { doubtsOf, readLeniently, readStrictly } from '../readings.js'
import type { ManifestLine } from '../rule.js'
import { collectFindings } from './collect-findings.js'
import { hashOfClassMap } from './class-map-hash.js'
import { hash32, hashOf, type SourceHash } from './hash.js'
import { addLabels } from './add-labels.js'
import { classMapOf, columnAt, columnOfSource } from './locate-fact.js'
import { countLine, type LineCount, type Reading } from './label-entry.js'
import type { UsualLine } from './usual/usual-line.js'
import { BUCKETS_KEPT, CLASS_MAPS_KEPT, VERDICTS, shapeOf, type ManifestPartial } from './partial.js'

export interface ScanOptions {
  /** Findings of each code that are kept. */
  readonly keptPerCode: number
  readonly groupBy: GroupBy | undefined
}

/**
 * Checks the next line of a range and counts it.
 * @param text the line without its newline; for a longer one than can be read, its beginning
 * @returns what the line says; undefined where there is a doubt about it
 */
export function scanLine(partial: ManifestPartial, text: string, options: ScanOptions): LineFacts | undefined {
  const line = partial.lines + 1
  countLayout(partial, text, line)
  const manifestLine = readManifestLine(text)
  const report = checkManifestLine(line, manifestLine)
  const sourceRef = own(manifestLine.record, 'source-ref')
  const facts: LineFacts = {
    text,
    record: manifestLine.record,
    attributes: manifestLine.attributes,
    sourceRef: typeof sourceRef === 'string' ? sourceRef : undefined,
    report,
  }
  addFacts(partial, facts, options)
  const lenient = addReadings(partial, text, manifestLine, report)
  collectFindings(partial, facts, lenient, options.keptPerCode)
  return lenient === undefined ? facts : undefined
}

/** Counts the next line of a range as {@link scanLine} does. */
export function addUsualLine(partial: ManifestPartial, usual: UsualLine, options: ScanOptions): void {
  const { crlf } = partial.layout
  // The column is that of the first one.
  if (usual.hasCarriageReturn) countOf(crlf, usual.report.line, crlf.count === 0 ? usual.text.length : 1)
  addFacts(partial, usual, options, { hash: usual.sourceHash, column: usual.sourceColumn })
  addSureLine(partial, usual.report)
  collectFindings(partial, usual, undefined, options.keptPerCode, RULES_FOR_USUAL_LINES)
}

const RULES_FOR_USUAL_LINES = OWN_LINE_RULES.filter(({ silentOnUsualLines }) => silentOnUsualLines !== true)

function addFacts(partial: ManifestPartial, facts: LineFacts, options: ScanOptions, source?: SourceFacts): void {
  partial.lines = facts.report.line
  addSource(partial, facts, options.groupBy, source)
  addNames(partial, facts)
  partial.columns.verdict.push(VERDICTS.indexOf(facts.report.verdict))
  addLabels(partial, facts)
}

function countLayout({ layout }: ManifestPartial, text: string, line: number): void {
  const last = text.length - 1
  if (text.charCodeAt(last) === 0x0d) {
    if (text.charCodeAt(last - 1) !== 0x0d) countOf(layout.crlf, line, text.length)
    else countOf(layout.doubleCr, line, text.length - 1)
  }
  if (text.charCodeAt(0) !== 0x7b && text.trim() === '') countOf(layout.blank, line, 1)
}

function countOf(count: LineCount, line: number, column: number): void {
  if (count.count === 0) Object.assign(count, { first: line, column })
  count.count += 1
}

const NO_HASH: SourceHash = { low: 0, high: 0 }

/** Where the source-ref of a line is, and its hash. */
interface SourceFacts {
  readonly hash: SourceHash
  readonly column: number
}

/** @param source  where it is known already */
function addSource(
  { columns, buckets }: ManifestPartial,
  facts: LineFacts,
  groupBy: GroupBy | undefined,
  source?: SourceFacts,
): void {
  const { sourceRef, report } = facts
  const known = sourceRef !== undefined && sourceRef !== ''
  const { low, high } = source?.hash ?? (known ? hashOf(sourceRef) : NO_HASH)
  columns.sourceLow.push(low)
  columns.sourceHigh.push(high)
  columns.sourceColumn.push(source?.column ?? (known ? columnOfSource(facts.text, sourceRef) : 0))
  const bucket = report.sourceRef?.bucket
  if (bucket !== undefined && buckets.size < BUCKETS_KEPT && !buckets.has(bucket)) buckets.set(bucket, report.line)
  if (groupBy === undefined) return
  const group = known ? groupOf(sourceRef, groupBy) : undefined
  const ofGroup = group === undefined ? NO_HASH : hashOf(group)
  columns.groupLow.push(ofGroup.low)
  columns.groupHigh.push(ofGroup.high)
}

/** Class map and attribute name of the line, for rules that compare lines. */
function addNames(partial: ManifestPartial, facts: LineFacts): void {
  const {
    attributes,
    report: { line },
  } = facts
  const { columns, classMaps } = partial
  let classMapHash = 0
  for (const attribute of attributes) {
    if (attribute.kind !== 'box' || attribute.metadata === undefined) continue
    const labels = attribute.metadata.classMap
    classMapHash = hashOfClassMap(labels)
    if (classMaps.size < CLASS_MAPS_KEPT && !classMaps.has(classMapHash))
      classMaps.set(classMapHash, { first: line, column: columnAt(facts.text, classMapOf(attribute.name)), labels })
    break
  }
  columns.classMap.push(classMapHash)
  const name = attributes[0]?.name ?? ''
  const isNumbered = hasDigit(name)
  columns.numberedName.push(isNumbered ? hash32(name) : 0)
  if (!isNumbered) return
  const names = partial.numberedNames
  if (names === undefined)
    partial.numberedNames = { first: name, column: columnAt(facts.text, [name]), isOneShape: true }
  else if (names.isOneShape && names.first !== name && shapeOf(names.first) !== shapeOf(name))
    partial.numberedNames = { ...names, isOneShape: false }
}

/** Most lines have the attribute of the line before. */
let last = { name: '', hasDigit: false }

function hasDigit(name: string): boolean {
  if (last.name !== name) last = { name, hasDigit: /\d/.test(name) }
  return last.hasDigit
}

/** Counts the line in each reading. Returns what the lenient one finds, for a line in doubt. */
function addReadings(
  partial: ManifestPartial,
  text: string,
  manifestLine: ManifestLine,
  report: LineReport,
): LineReport | undefined {
  const doubts = doubtsOf(text, manifestLine)
  const isUnannotated = report.findings[0]?.code === 'WARNING_UNANNOTATED_RECORD'
  if (doubts.length === 0 && !isUnannotated) {
    addReading(partial, 'sure', report)
    return undefined
  }
  const once = { count: 1, first: report.line }
  for (const doubt of new Set(doubts)) countLine(partial.doubts, doubt, once)
  if (isUnannotated) countLine(partial.doubts, 'unannotated', once)
  const strict = checkManifestLine(report.line, readStrictly(manifestLine))
  const lenient = checkManifestLine(report.line, readLeniently(text, manifestLine))
  addReading(partial, 'taken', report)
  addReading(partial, 'strict', isUnannotated ? { ...strict, verdict: 'invalid' } : strict)
  addReading(partial, 'lenient', lenient)
  return lenient
}

/** {@link addReading} for a line without a doubt, whose labels were just added. */
function addSureLine({ verdicts, kinds, columns, labels }: ManifestPartial, { line, usable }: LineReport): void {
  verdicts.valid.sure += 1
  if (usable.imageLabels.length > 0) kinds['image-level'].sure += 1
  if (usable.boxes.length > 0) kinds.box.sure += 1
  for (let at = line === 1 ? 0 : columns.labelEnds.at(line - 2); at < columns.labelIds.length; at += 1) {
    const entry = labels.entries[columns.labelIds.at(at)]
    if (entry !== undefined) entry.lines.sure += 1
  }
}

function addReading(partial: ManifestPartial, reading: Reading, { verdict, usable }: LineReport): void {
  partial.verdicts[verdict][reading] += 1
  if (usable.imageLabels.length > 0) partial.kinds['image-level'][reading] += 1
  if (usable.boxes.length > 0) partial.kinds.box[reading] += 1
  const seen: number[] = []
  for (const label of usable.imageLabels) countLabel(partial, 'image-level', label, reading, seen)
  for (const { label } of usable.boxes) countLabel(partial, 'box', label, reading, seen)
}

function countLabel(
  partial: ManifestPartial,
  kind: 'image-level' | 'box',
  label: string,
  reading: Reading,
  seen: number[],
): void {
  const number = partial.labels.numberOf(kind, label)
  if (seen.includes(number)) return
  seen.push(number)
  partial.labels.entryOf(kind, label).lines[reading] += 1
}
