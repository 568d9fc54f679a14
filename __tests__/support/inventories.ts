/** S3 Inventory reports in memory, as S3 writes them. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** The bucket of the images, and that of the reports. */
export const IMAGES = 'pear-images'
export const REPORTS = 'pear-reports'

export const MANIFEST_KEY = 'daily/pear-images/all/2026-11-02T01-00Z/manifest.json'
export const MANIFEST_URI = `s3://${REPORTS}/${MANIFEST_KEY}`
export const CHECKSUM_URI = MANIFEST_URI.replace('manifest.json', 'manifest.checksum')

export const CURRENT = 'Bucket, Key, Size, LastModifiedDate, ETag, StorageClass'
export const VERSIONS = 'Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate, ETag'

/** A row of {@link CURRENT}; the key is encoded as S3 does. */
export function currentRow(key: string, size = 1000, eTag = md5('image')): string {
  return row(IMAGES, encodeKey(key), String(size), '2026-11-01T10:00:00.000Z', eTag, 'STANDARD')
}

/** A row of {@link VERSIONS}. */
export function versionRow(key: string, isLatest: boolean, size: number | 'deleted'): string {
  const isDeleted = size === 'deleted'
  return row(
    IMAGES,
    encodeKey(key),
    md5(key).slice(0, 12),
    String(isLatest),
    String(isDeleted),
    isDeleted ? '' : String(size),
    '2026-11-01T10:00:00.000Z',
    isDeleted ? '' : md5('image'),
  )
}

export function row(...fields: readonly string[]): string {
  return `${fields.map((field) => `"${field}"`).join(',')}\n`
}

/** Like URLEncoder of Java, which leaves slashes as they are here. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')
}

export function md5(bytes: string | Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}

export interface ReportParts {
  readonly bucket?: string
  /** The bucket that the report is in. */
  readonly reports?: string
  readonly schema?: string
  readonly format?: string
  /** Decompressed, or as they are. */
  readonly files: readonly (string | Uint8Array)[]
}

/** The fields of a manifest.json, for a test to change. */
export function manifestOf({
  bucket = IMAGES,
  reports = REPORTS,
  schema = CURRENT,
  format = 'CSV',
  files,
}: ReportParts) {
  const extension = format === 'CSV' ? 'csv.gz' : 'parquet'
  return {
    sourceBucket: bucket,
    destinationBucket: `arn:aws:s3:::${reports}`,
    version: '2016-11-30',
    creationTimestamp: '1793581200000',
    fileFormat: format,
    fileSchema: schema,
    files: files.map((file, index) => {
      const bytes = bytesOf(file)
      return {
        key: `daily/pear-images/all/data/${String(index)}.${extension}`,
        size: bytes.length,
        MD5checksum: md5(bytes),
      }
    }),
  }
}

/** All objects of a report, by their URI. */
export function reportOf(parts: ReportParts): Record<string, Uint8Array | string> {
  const manifest = manifestOf(parts)
  const text = JSON.stringify(manifest)
  return {
    [MANIFEST_URI]: text,
    [CHECKSUM_URI]: `${md5(text)}\n`,
    ...Object.fromEntries(
      manifest.files.map(({ key }, index) => [`s3://${REPORTS}/${key}`, bytesOf(parts.files[index] ?? '')]),
    ),
  }
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? gzipSync(file) : file
}
