/** Adds a line to the partial result of its range. */
import type { LineReport } from '../../manifest/finding.js'
import { own } from '../../text/json.js'
import { checkManifestLine, readManifestLine } from '../check-line.js'
import { objectsBehindCarriageReturns } from '../line-ends.js'
import type { GroupBy } from '../group-by.js'
import type { LineFacts } from '../own-rule.js'
import { doubtsOf, readLeniently, readStrictly } from '../readings.js'
import type { ManifestLine } from '../rule.js'
import { collectFindings } from './collect-findings.js'
import { hashOfClassMap } from './class-map-hash.js'
import { hashOf } from './hash.js'
import { addLabels } from './add-labels.js'
import { classMapOf, columnAt, columnOfSource } from './locate-fact.js'
import { countLine, type LineCount, type Reading } from './label-entry.js'
import { NO_HASH, noteBucket, noteClassMap, noteGroup, noteName } from './line-notes.js'
import { VERDICTS, type ManifestPartial } from './partial.js'

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

function addFacts(partial: ManifestPartial, facts: LineFacts, { groupBy }: ScanOptions): void {
  partial.lines = facts.report.line
  addSource(partial, facts)
  if (groupBy !== undefined) noteGroup(partial, facts.sourceRef, groupBy)
  addClassMap(partial, facts)
  noteName(partial, facts.attributes[0]?.name ?? '', facts)
  partial.columns.verdict.push(VERDICTS.indexOf(facts.report.verdict))
  addLabels(partial, facts)
}

function countLayout({ layout }: ManifestPartial, text: string, line: number): void {
  const last = text.length - 1
  // Where carriage returns alone part the objects of a line, the last one is no half of a line end.
  if (text.charCodeAt(last) === 0x0d && objectsBehindCarriageReturns(text) === 0) {
    if (text.charCodeAt(last - 1) !== 0x0d) countOf(layout.crlf, line, text.length)
    else countOf(layout.doubleCr, line, text.length - 1)
  }
  if (text.charCodeAt(0) !== 0x7b && text.trim() === '') countOf(layout.blank, line, 1)
}

export function countOf(count: LineCount, line: number, column: number): void {
  if (count.count === 0) Object.assign(count, { first: line, column })
  count.count += 1
}

function addSource(partial: ManifestPartial, { sourceRef, report, text }: LineFacts): void {
  const { columns } = partial
  const isKnown = sourceRef !== undefined && sourceRef !== ''
  const { low, high } = isKnown ? hashOf(sourceRef) : NO_HASH
  columns.sourceLow.push(low)
  columns.sourceHigh.push(high)
  columns.sourceColumn.push(isKnown ? columnOfSource(text, sourceRef) : 0)
  if (report.sourceRef !== undefined) noteBucket(partial, report.sourceRef.bucket, report.line)
}

/** The class map of the first box attribute that has one. */
function addClassMap(partial: ManifestPartial, { attributes, text, report: { line } }: LineFacts): void {
  for (const attribute of attributes) {
    if (attribute.kind !== 'box' || attribute.metadata === undefined) continue
    const { classMap: labels } = attribute.metadata
    const hash = hashOfClassMap(labels)
    if (noteClassMap(partial, hash)) {
      const column = columnAt(text, classMapOf(attribute.name))
      partial.classMaps.set(hash, { lines: 1, first: line, column, labels })
    }
    return
  }
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
