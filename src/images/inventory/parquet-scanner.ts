/** Finds the images of a manifest among the rows of a report in Parquet. Loaded only for one. */
import type { RowGroup } from 'hyparquet'
import { parquetMetadata } from 'hyparquet/src/metadata.js'
import type { RowScan } from './csv-scanner.js'
import { FoundRowsBuilder, type FoundRows } from './found-objects.js'
import { Hits } from './hits.js'
import { ParquetColumns, type ColumnPage, type FileParts, type PageMemory } from './parquet-columns.js'
import { PlainValues, type ColumnType } from './parquet-values.js'
import { findKey, hashInView, mayHave, type ReferenceTable } from './reference-table.js'
import { ReportFault } from './report-fault.js'

/**
 * Scans a whole file.
 * @throws ReportFault; other errors for bytes that are not Parquet
 */
export function scanParquet(scan: RowScan, file: FileParts, memory: PageMemory): FoundRows {
  const metadata = parquetMetadata(footerOf(file), { geoparquet: false })
  const columns = new ParquetColumns(file, metadata, memory)
  const found = new FoundRowsBuilder()
  for (const group of metadata.row_groups) {
    const hits = hitsIn(scan, columns, group)
    if (hits.count === 0) continue
    readRest(scan, columns, group, hits)
    hits.addTo(found)
  }
  return found.finish()
}

/** The end of a file: the metadata, their length in four bytes, and four bytes that say that it is Parquet. */
function footerOf(file: FileParts): Uint8Array {
  const endBytes = Math.min(8, file.sizeBytes)
  const end = file.read(file.sizeBytes - endBytes, endBytes)
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength)
  const length = endBytes < 8 ? endBytes : Math.min(view.getUint32(0, true) + 8, file.sizeBytes)
  // A copy: what is read next takes the place of this.
  return file.read(file.sizeBytes - length, length).slice()
}

/** Keys are not encoded here. */
function hitsIn({ table }: RowScan, columns: ParquetColumns, group: RowGroup): Hits {
  const hits = new Hits()
  for (const page of columns.pages(group, 'key', 'BYTE_ARRAY', () => true)) addHits(hits, table, page)
  hits.seal()
  return hits
}

/** Apart, so that it is compiled once for all pages. */
function addHits(hits: Hits, table: ReferenceTable, { firstRow, rows, values }: ColumnPage): void {
  const add = (row: number, reference: number): void => {
    if (reference >= 0) hits.add(row, reference)
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
      const key = values.at(at)
      if (!(key instanceof Uint8Array)) throw new ReportFault('has a row without a key')
      add(firstRow + at, findKey(table, key, 0, key.length))
    }
}

/** Reads the other columns, of pages with hits only. */
function readRest(scan: RowScan, columns: ParquetColumns, group: RowGroup, hits: Hits): void {
  const { isLatest, isDeleteMarker, size, eTag } = scan.columns
  const read = (name: string, type: ColumnType, take: (hit: number, value: unknown) => void): void => {
    let next = 0
    const isWanted = (firstRow: number, rows: number): boolean => hits.rowOf(next) < firstRow + rows
    for (const page of columns.pages(group, name, type, isWanted)) {
      for (; isWanted(page.firstRow, page.rows); next += 1) take(next, page.values.at(hits.rowOf(next) - page.firstRow))
    }
    if (next < hits.count) throw new ReportFault(`has rows without ${name}`)
  }
  const bucket = Buffer.from(scan.sourceBucket)
  read('bucket', 'BYTE_ARRAY', (_, value) => {
    if (!(value instanceof Uint8Array) || !bucket.equals(value))
      throw new ReportFault('has rows of another bucket than that of the report')
  })
  if (size >= 0)
    read('size', 'INT64', (hit, value) => {
      if (typeof value === 'bigint') hits.setSize(hit, Number(value))
    })
  if (eTag >= 0)
    read('e_tag', 'BYTE_ARRAY', (hit, value) => {
      if (value instanceof Uint8Array) hits.setTag(hit, value)
    })
  if (isDeleteMarker >= 0)
    read('is_delete_marker', 'BOOLEAN', (hit, value) => {
      if (flag(value, 'is_delete_marker')) hits.setDeleted(hit)
    })
  if (isLatest >= 0)
    read('is_latest', 'BOOLEAN', (hit, value) => {
      if (!flag(value, 'is_latest')) hits.drop(hit)
    })
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new ReportFault(`has a row without ${name}`)
  return value
}
