/** Finds the images of a manifest among the rows of a report in Parquet. Loaded only for one. */
import type { RowGroup } from 'hyparquet'
import { parquetMetadata } from 'hyparquet/src/metadata.js'
import type { RowScan } from './csv-scanner.js'
import { DELETED, FoundRowsBuilder, type FoundRows } from './found-objects.js'
import { ParquetColumns } from './parquet-columns.js'
import { findKey } from './reference-table.js'
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
  for (const { firstRow, values } of columns.pages(group, 'key', 'BYTE_ARRAY', () => true)) {
    for (let at = 0; at < values.length; at += 1) {
      const key: unknown = values[at]
      if (!(key instanceof Uint8Array)) throw new ReportFault('has a row without a key')
      const reference = findKey(table, key, 0, key.length)
      if (reference < 0) continue
      hits.push({ row: firstRow + at, reference, isCurrent: true, isDeleted: false, sizeBytes: NaN, tag: NO_TAG })
    }
  }
  return hits
}

/** Reads the other columns, of pages with hits only. */
function readRest(scan: RowScan, columns: ParquetColumns, group: RowGroup, hits: readonly Hit[]): void {
  const { isLatest, isDeleteMarker, size, eTag } = scan.columns
  const read = (
    name: string,
    type: 'BYTE_ARRAY' | 'BOOLEAN' | 'INT64',
    take: (hit: Hit, value: unknown) => void,
  ): void => {
    let next = 0
    const isWanted = (firstRow: number, rows: number): boolean => (hits[next]?.row ?? Infinity) < firstRow + rows
    for (const { firstRow, values } of columns.pages(group, name, type, isWanted))
      for (let hit = hits[next]; hit !== undefined && hit.row < firstRow + values.length; hit = hits[next]) {
        take(hit, valueAt(values, hit.row - firstRow))
        next += 1
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

function valueAt(values: ArrayLike<unknown>, at: number): unknown {
  return values[at]
}
