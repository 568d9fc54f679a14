/** Finds the images of a manifest among the rows of a report in Parquet. Loaded only for one. */
import type { RowGroup } from 'hyparquet'
import { parquetMetadata } from 'hyparquet/src/metadata.js'
import type { RowScan } from './csv-scanner.js'
import { DELETED, FoundRowsBuilder, type FoundRows } from './found-objects.js'
import { ParquetColumns, PlainValues, type ColumnPage, type ColumnType } from './parquet-columns.js'
import { findKey, hashInView, mayHave, type ReferenceTable } from './reference-table.js'
import { ReportFault } from './report-fault.js'

/** A row with an image of the manifest. */
interface Hit {
  /** From 0 in the row group. */
  readonly row: number
  readonly reference: number
  isCurrent: boolean
  isDeleted: boolean
  sizeBytes: number
  tag: Uint8Array
}

const NO_TAG = new Uint8Array(0)

/**
 * Scans a whole file.
 * @throws ReportFault; other errors for bytes that are not Parquet
 */
export function scanParquet(scan: RowScan, bytes: Uint8Array): FoundRows {
  const metadata = parquetMetadata(bytes, { geoparquet: false })
  const columns = new ParquetColumns(bytes, metadata)
  const found = new FoundRowsBuilder()
  for (const group of metadata.row_groups) {
    const hits = hitsIn(scan, columns, group)
    if (hits.length > 0) readRest(scan, columns, group, hits)
    for (const { reference, isCurrent, isDeleted, sizeBytes, tag } of hits)
      if (isCurrent) found.add(reference, isDeleted ? DELETED : sizeBytes, tag, 0, isDeleted ? 0 : tag.length)
  }
  return found.finish()
}

/** Keys are not encoded here. In the order of the rows. */
function hitsIn({ table }: RowScan, columns: ParquetColumns, group: RowGroup): readonly Hit[] {
  const hits: Hit[] = []
  for (const page of columns.pages(group, 'key', 'BYTE_ARRAY', () => true)) addHits(hits, table, page)
  return hits
}

/** Apart, so that it is compiled once for all pages. */
function addHits(hits: Hit[], table: ReferenceTable, { firstRow, rows, values }: ColumnPage): void {
  const add = (row: number, reference: number): void => {
    if (reference >= 0) hits.push({ row, reference, isCurrent: true, isDeleted: false, sizeBytes: NaN, tag: NO_TAG })
  }
  if (values instanceof PlainValues) {
    const { view } = values
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    let from = values.start
    for (let row = firstRow; row < firstRow + rows; row += 1) {
      const to = from + 4 + view.getUint32(from, true)
      if (mayHave(table, hashInView(view, from + 4, to))) add(row, findKey(table, bytes, from + 4, to))
      from = to
    }
  } else
    for (let at = 0; at < rows; at += 1) {
      const key: unknown = values[at]
      if (!(key instanceof Uint8Array)) throw new ReportFault('has a row without a key')
      add(firstRow + at, findKey(table, key, 0, key.length))
    }
}

/** Values of a page by their row in it, in ascending order. */
function readerOf({ values }: ColumnPage, type: ColumnType): (at: number) => unknown {
  if (!(values instanceof PlainValues)) return (at): unknown => values[at]
  const { view, start } = values
  switch (type) {
    case 'INT64':
      return (at) => view.getBigInt64(start + 8 * at, true)
    case 'BOOLEAN':
      return (at) => ((view.getUint8(start + (at >>> 3)) >>> (at & 7)) & 1) === 1
    case 'BYTE_ARRAY': {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
      let [next, from] = [0, start]
      return (at) => {
        for (; next < at; next += 1) from += 4 + view.getUint32(from, true)
        // A copy of few bytes shares its memory with others.
        return Buffer.from(bytes.subarray(from + 4, from + 4 + view.getUint32(from, true)))
      }
    }
  }
}

/** Reads the other columns, of pages with hits only. */
function readRest(scan: RowScan, columns: ParquetColumns, group: RowGroup, hits: readonly Hit[]): void {
  const { isLatest, isDeleteMarker, size, eTag } = scan.columns
  const read = (name: string, type: ColumnType, take: (hit: Hit, value: unknown) => void): void => {
    let next = 0
    const isWanted = (firstRow: number, rows: number): boolean => (hits[next]?.row ?? Infinity) < firstRow + rows
    for (const page of columns.pages(group, name, type, isWanted)) {
      const valueAt = readerOf(page, type)
      for (let hit = hits[next]; hit !== undefined && hit.row < page.firstRow + page.rows; hit = hits[next]) {
        take(hit, valueAt(hit.row - page.firstRow))
        next += 1
      }
    }
  }
  const bucket = Buffer.from(scan.sourceBucket)
  read('bucket', 'BYTE_ARRAY', (_, value) => {
    if (!(value instanceof Uint8Array) || !bucket.equals(value))
      throw new ReportFault('has rows of another bucket than that of the report')
  })
  if (isLatest >= 0) read('is_latest', 'BOOLEAN', (hit, value) => (hit.isCurrent = flag(value, 'is_latest')))
  if (isDeleteMarker >= 0)
    read('is_delete_marker', 'BOOLEAN', (hit, value) => (hit.isDeleted = flag(value, 'is_delete_marker')))
  if (size >= 0)
    read('size', 'INT64', (hit, value) => (hit.sizeBytes = typeof value === 'bigint' ? Number(value) : NaN))
  if (eTag >= 0) read('e_tag', 'BYTE_ARRAY', (hit, value) => (hit.tag = value instanceof Uint8Array ? value : NO_TAG))
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new ReportFault(`has a row without ${name}`)
  return value
}
