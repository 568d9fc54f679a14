/** Reads the entries of a dataset out of JSON lines, and writes them as ListDatasetEntries shows them. */
import { invalidJsonLine } from '../../../../src/lint/rules/invalid-json-line.js'
import { invalidSourceRefFormat } from '../../../../src/lint/rules/invalid-source-ref-format.js'
import { missingSourceRef } from '../../../../src/lint/rules/missing-source-ref.js'
import { findLabelAttributes, type LabelAttribute } from '../../../../src/manifest/label-attribute.js'
import { labelsOf } from '../../../../src/manifest/labels.js'
import { isRecord } from '../wire/is-record.js'
import { readManifest, type ImageCheck, type ReadManifest } from '../training/read-manifest.js'
import type { DatasetEntry } from './dataset.js'

/** Entries, and how many lines there were and were dropped. */
export interface ReadEntries {
  readonly entries: readonly DatasetEntry[]
  readonly lineCount: number
  readonly droppedCount: number
}

/**
 * Lines with one of these codes are dropped without a report. A line over 100,000 characters has the first code. Guide,
 * "Terminal errors" of datasets, "Terminal content errors".
 */
const DROPPED: readonly string[] = [invalidJsonLine, missingSourceRef, invalidSourceRefFormat].map(({ code }) => code)

/** The entries of a manifest. Of several lines for one image all but the first are dropped: same page. */
export async function readEntries(bytes: Buffer, isUsable: ImageCheck): Promise<ReadEntries> {
  const { lines } = await readManifest(bytes, isUsable)
  const entries = new Map<string, DatasetEntry>()
  for (const line of lines) {
    const entry = readEntry(line)
    if (entry !== undefined && !entries.has(entry.sourceRef)) entries.set(entry.sourceRef, entry)
  }
  return { entries: [...entries.values()], lineCount: lines.length, droppedCount: lines.length - entries.size }
}

function readEntry({ text, report }: ReadManifest['lines'][number]): DatasetEntry | undefined {
  if (report.findings.some(({ code }) => DROPPED.includes(code))) return undefined
  const record: unknown = JSON.parse(text)
  if (!isRecord(record) || typeof record['source-ref'] !== 'string') return undefined
  const sourceRef = record['source-ref']
  const attributes = findLabelAttributes(record)
  const boxes = attributes.filter(({ kind }) => kind === 'box')
  return {
    text: text.trim(),
    report,
    sourceRef,
    labels: namedBy(attributes),
    boxLabels: namedBy(boxes),
    isLabeled: !attributes.every(isEmpty),
  }
}

/** A box attribute without boxes labels nothing; any other attribute does, a faulty one too, as in the guide's sample. */
function isEmpty(attribute: LabelAttribute): boolean {
  return attribute.kind === 'box' && attribute.boxes?.annotations.length === 0
}

/** Labels that the API can name: at most 255 characters (API model, DatasetLabel), while manifests allow 256. */
const LABEL = /^.{1,255}$/u

function namedBy(attributes: readonly LabelAttribute[]): readonly string[] {
  return [...new Set(attributes.flatMap(labelsOf))].filter((label) => LABEL.test(label))
}

/** Whether an entry has an error; warnings do not count. */
export function hasErrors({ report }: DatasetEntry): boolean {
  return report.findings.some(({ severity }) => severity === 'error')
}

/** The entries with those of the same images replaced in their places, and new ones added at the end. */
export function mergeEntries(
  entries: readonly DatasetEntry[],
  changes: readonly DatasetEntry[],
): readonly DatasetEntry[] {
  const merged = new Map(entries.map((entry) => [entry.sourceRef, entry]))
  for (const change of changes) merged.set(change.sourceRef, change)
  return [...merged.values()]
}

/** The lines of the entries, as a training reads them. */
export function manifestOfEntries(entries: readonly DatasetEntry[]): Buffer {
  return Buffer.from(entries.map(({ text }) => `${text}\n`).join(''))
}
