/**
 * What a lint keeps of a range of a manifest's lines. Lines are counted from the start of the range, labels from the first
 * that it has; merge-partials.ts puts ranges together so that any cut of a file comes to the very same result.
 */
import type { ImagesPart } from '../images/images-part.js'
import type { LintSeverity } from '../lint-report.js'
import type { Doubt } from '../readings.js'
import { Column } from './column.js'
import { LabelTable } from './label-table.js'
import { noLines, type ByReading, type LabelEntry, type LineCount } from './label-entry.js'

/** Buckets and class maps that are remembered. Our choice: past these, one more says nothing new. */
export const BUCKETS_KEPT = 10
export const CLASS_MAPS_KEPT = 256

/** A finding in a line; its code is the key under which it is kept. */
export interface PartialFinding {
  readonly line: number
  readonly column: number
  readonly severity: LintSeverity
  readonly label: string | undefined
  readonly message: string
  readonly fix: string | undefined
}

/** The findings of one code: all are counted, the first are kept. */
export interface CodeFindings {
  total: number
  readonly kept: PartialFinding[]
}

/** A class map as a line has it. */
export interface ClassMap {
  /** That have it as the class map of their first box attribute. */
  lines: number
  readonly first: number
  /** Of the class map on that line, 1-based. */
  readonly column: number
  /** Label by id; ids in the order of the line. */
  readonly labels: ReadonlyMap<string, string>
}

/** One entry for each line, but for the last one. */
export interface LineColumns {
  /** Hash of the source-ref; both 0 where there is none. */
  readonly sourceLow: Column
  readonly sourceHigh: Column
  /** Of the source-ref, 1-based in UTF-16 units; 0 where there is none. */
  readonly sourceColumn: Column
  /** Verdict, as in {@link VERDICTS}. */
  readonly verdict: Column
  /** Where the labels of the line end in `labelIds`; they begin where those of the line before it end. */
  readonly labelEnds: Column
  /** Numbers of labels in the table, each once for a line. */
  readonly labelIds: Column
  /** Hash of the first label attribute's name where that has a digit; 0 otherwise. */
  readonly numberedName: Column
  /** Hash of the image's group; empty without group-by, both 0 for an image in no group. */
  readonly groupLow: Column
  readonly groupHigh: Column
  /**
   * Hashes of the first box attributes' class maps on the lines whose class map is not kept. Of a range: one before it may
   * have kept it. Of a whole manifest it says nothing.
   */
  readonly otherClassMaps: Column
}

export const VERDICTS = ['valid', 'invalid', 'ignored'] as const

export interface ManifestPartial {
  sizeBytes: number
  /** The first bytes, as many as tell what a file is. */
  head: Uint8Array
  lines: number
  readonly layout: { readonly blank: LineCount; readonly crlf: LineCount; readonly doubleCr: LineCount }
  readonly verdicts: Record<(typeof VERDICTS)[number], ByReading>
  /** Lines that offer labels of a kind. */
  readonly kinds: Record<LabelEntry['kind'], ByReading>
  /** Bucket to the first line that has it. */
  readonly buckets: Map<string, number>
  readonly doubts: Map<Doubt, LineCount>
  readonly labels: LabelTable
  /** By their hashes; the first {@link CLASS_MAPS_KEPT}. */
  readonly classMaps: Map<number, ClassMap>
  /** Label attributes with a digit in their name: the first name, and whether all are the same but for their digits. */
  numberedNames: { readonly first: string; readonly column: number; readonly isOneShape: boolean } | undefined
  readonly columns: LineColumns
  readonly findings: Map<string, CodeFindings>
  /** Where the images were checked. */
  images?: ImagesPart | undefined
}

export function createPartial(): ManifestPartial {
  return {
    sizeBytes: 0,
    head: new Uint8Array(),
    lines: 0,
    layout: { blank: none(), crlf: none(), doubleCr: none() },
    verdicts: { valid: noLines(), invalid: noLines(), ignored: noLines() },
    kinds: { 'image-level': noLines(), box: noLines() },
    buckets: new Map(),
    doubts: new Map(),
    labels: new LabelTable(),
    classMaps: new Map(),
    numberedNames: undefined,
    columns: {
      sourceLow: new Column(),
      sourceHigh: new Column(),
      sourceColumn: new Column(),
      verdict: new Column(),
      labelEnds: new Column(),
      labelIds: new Column(),
      numberedName: new Column(),
      groupLow: new Column(),
      groupHigh: new Column(),
      otherClassMaps: new Column(),
    },
    findings: new Map(),
  }
}

/** Keeps the columns of a partial result that grows in less memory. */
export function packColumns({ columns }: ManifestPartial): void {
  for (const column of Object.values<Column>({ ...columns })) column.pack()
}

/** Lets others use the memory of the columns of a partial result that is needed no more. */
export function releaseColumns({ columns }: ManifestPartial): void {
  for (const column of Object.values<Column>({ ...columns })) column.release()
}

function none(): LineCount {
  return { count: 0, first: 0, column: 0 }
}

/** Name of a label attribute without its digits. */
export function shapeOf(name: string): string {
  return name.replace(/\d+/g, '#')
}
