/** An entry of a dataset as ListDatasetEntries shows it. */
import { FINDING_LISTS, isFindingList } from '../../../../src/manifest/findings-in-line.js'
import { LINE_MAX_CHARACTERS } from '../../../../src/manifest/limits.js'
import { withFindings } from '../../../../src/manifest/write-findings.js'
import { isRecord } from '../wire/is-record.js'
import type { DatasetEntry } from './dataset.js'

/** In the entries of datasets the lists have the names with `cl-`. Guide, sample of an unsupported use case type. */
const PREFIXED: ReadonlyMap<string, string> = new Map(
  Object.values(FINDING_LISTS).map(([plain, prefixed]) => [plain, prefixed]),
)

/**
 * The line with `cl-metadata`, which says whether the image is labelled, and what is wrong with it in lists named
 * `cl-errors` and `cl-warnings`. Where they would make it longer than a line may be, they are left out.
 */
export function listedLine({ text, report, sourceRef, isLabeled }: DatasetEntry): string {
  const record: unknown = JSON.parse(withFindings(text, report))
  // Of a line that is nested too deep to be written again, only the findings are left there.
  if (!isRecord(record) || record['source-ref'] !== sourceRef) return onOneLine(text)
  const ofLine = Object.entries(withPrefix(record)).filter(([key]) => key !== METADATA)
  const isOwn = ([key, value]: readonly [string, unknown]): boolean => key.startsWith('cl-') && isFindingList(value)
  const line = {
    ...Object.fromEntries(ofLine.filter((entry) => !isOwn(entry)).map(([key, value]) => [key, inDepth(value)])),
    [METADATA]: { is_labeled: isLabeled },
    ...Object.fromEntries(ofLine.filter(isOwn)),
  }
  const written = writtenOf(line)
  return onOneLine(written === undefined || written.length > LINE_MAX_CHARACTERS ? text : written)
}

/** Undefined for what is nested deeper than the engine can write, though it could read it. */
function writtenOf(line: Line): string | undefined {
  try {
    return JSON.stringify(line)
  } catch {
    return undefined
  }
}

const METADATA = 'cl-metadata'

type Line = Readonly<Record<string, unknown>>

/** A label attribute or its metadata, with the lists of its boxes. */
function inDepth(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { annotations } = value
  const holder = withPrefix(value)
  if (!Array.isArray(annotations)) return holder
  return { ...holder, annotations: annotations.map((box: unknown) => (isRecord(box) ? withPrefix(box) : box)) }
}

function withPrefix(holder: Line): Line {
  return Object.fromEntries(
    Object.entries(holder).map(([key, value]) => [isFindingList(value) ? (PREFIXED.get(key) ?? key) : key, value]),
  )
}

/** JSON may contain these two characters unescaped, but other programs treat them as line ends. */
function onOneLine(text: string): string {
  return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
