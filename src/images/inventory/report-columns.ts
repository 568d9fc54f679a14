/** The columns of an S3 Inventory report that a check of images needs, and where they are. */
import { failure, success, type Result } from '../../model/result.js'

/** Positions from 0; -1 for a column that the report does not have. */
export interface ReportColumns {
  /** Of all columns, those included that are not needed. */
  readonly count: number
  readonly bucket: number
  readonly key: number
  readonly versionId: number
  readonly isLatest: number
  readonly isDeleteMarker: number
  readonly size: number
  readonly eTag: number
}

/** A needed column: its name in CSV, and that in Parquet and ORC. S3 User Guide, "Locating your inventory list". */
const NAMES = {
  bucket: ['Bucket', 'bucket'],
  key: ['Key', 'key'],
  versionId: ['VersionId', 'version_id'],
  isLatest: ['IsLatest', 'is_latest'],
  isDeleteMarker: ['IsDeleteMarker', 'is_delete_marker'],
  size: ['Size', 'size'],
  eTag: ['ETag', 'e_tag'],
} as const

/**
 * Finds the columns among their names, in any order.
 * @returns a clause about fileSchema where rows of these columns cannot be understood
 */
export function findColumns(names: readonly string[], format: 'CSV' | 'Parquet'): Result<ReportColumns> {
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) return failure(`names the column ${repeated} twice`)
  const nameOf = (column: keyof typeof NAMES): string => NAMES[column][format === 'CSV' ? 0 : 1]
  const placeOf = (column: keyof typeof NAMES): number => names.indexOf(nameOf(column))
  const columns = {
    count: names.length,
    bucket: placeOf('bucket'),
    key: placeOf('key'),
    versionId: placeOf('versionId'),
    isLatest: placeOf('isLatest'),
    isDeleteMarker: placeOf('isDeleteMarker'),
    size: placeOf('size'),
    eTag: placeOf('eTag'),
  }
  for (const column of ['bucket', 'key'] as const)
    if (columns[column] < 0) return failure(`has no column ${nameOf(column)}`)
  // S3 writes all three for a report of all versions, and none of them for one of the current versions. S3 User Guide,
  // "Amazon S3 Inventory list". With only some, an old version or a delete marker would count as an image.
  const ofVersions = ['versionId', 'isLatest', 'isDeleteMarker'] as const
  const isOfVersions = ofVersions.some((column) => columns[column] >= 0)
  for (const column of ['isLatest', 'isDeleteMarker'] as const) {
    if (isOfVersions && columns[column] < 0) {
      const other = ofVersions.find((name) => columns[name] >= 0) ?? column
      return failure(
        `has ${nameOf(other)} without ${nameOf(column)}, so that the rows of current objects cannot be distinguished`,
      )
    }
  }
  return success(columns)
}
