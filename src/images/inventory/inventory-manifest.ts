/** The manifest.json of an S3 Inventory report: what the report is about, and the files that it is in. */
import { failure, success, type Result } from '../../model/result.js'
import { isJsonArray, isJsonObject, own, ownText, parseJson, wholeNumber } from '../../text/json.js'
import { findColumns, type ReportColumns } from './report-columns.js'

export type ReportFormat = 'CSV' | 'Parquet'

/** One file of a report, in the destination bucket. */
export interface ReportFile {
  readonly key: string
  readonly sizeBytes: number
  /** Lower-case hex. */
  readonly md5: string
}

export interface InventoryManifest {
  /** The bucket whose objects are listed. */
  readonly sourceBucket: string
  /** The bucket that the files of the report are in. */
  readonly destinationBucket: string
  readonly format: ReportFormat
  readonly columns: ReportColumns
  readonly files: readonly ReportFile[]
}

/** `arn:aws:s3:::bucket`, `arn:aws-cn:s3:::bucket`. */
const BUCKET_ARN = /^arn:[a-z-]+:s3:::([0-9A-Za-z.\-_]{3,255})$/
const MD5 = /^[0-9a-f]{32}$/i

/**
 * Reads the text of a manifest.json. Its form: S3 User Guide, "Locating your inventory list", Inventory manifest.
 * @returns a clause about the file that names what is wrong, with the fix where there is one
 */
export function parseInventoryManifest(text: string): Result<InventoryManifest> {
  const json = parseJson(text)
  if (!isJsonObject(json)) return failure('is not a JSON object; give the manifest.json that S3 writes for each report')
  const sourceBucket = ownText(json, 'sourceBucket')
  if (sourceBucket === undefined || sourceBucket === '') return failure('has no sourceBucket')
  const destination = ownText(json, 'destinationBucket')
  if (destination === undefined) return failure('has no destinationBucket')
  const destinationBucket = BUCKET_ARN.exec(destination)?.[1]
  if (destinationBucket === undefined)
    return failure(`has the destinationBucket ${JSON.stringify(destination)}, which is not the ARN of a bucket`)
  const format = formatOf(ownText(json, 'fileFormat'))
  if (!format.ok) return format
  const columns = columnsOf(ownText(json, 'fileSchema'), format.value)
  if (!columns.ok) return columns
  const files = filesOf(own(json, 'files'))
  if (!files.ok) return files
  return success({ sourceBucket, destinationBucket, format: format.value, columns: columns.value, files: files.value })
}

function formatOf(format: string | undefined): Result<ReportFormat> {
  if (format === undefined) return failure('has no fileFormat')
  if (format === 'CSV' || format === 'Parquet') return success(format)
  const way = 'set the output format of the inventory configuration to CSV or Apache Parquet'
  if (format === 'ORC') return failure(`is of a report in ORC, which is not read; ${way}, and use its next report`)
  return failure(`has the fileFormat ${JSON.stringify(format)}, which is not known; ${way}`)
}

function columnsOf(schema: string | undefined, format: ReportFormat): Result<ReportColumns> {
  if (schema === undefined) return failure('has no fileSchema')
  const names = format === 'CSV' ? schema.split(',').map((name) => name.trim()) : parquetNames(schema)
  if (names === undefined) return failure(`has the fileSchema ${JSON.stringify(schema)}, which is not one of Parquet`)
  const columns = findColumns(names, format)
  return columns.ok ? columns : failure(`has a fileSchema that ${columns.problem}`)
}

/** Of `message s3.inventory { required binary bucket (UTF8); … }`. Annotations have forms such as `(TIMESTAMP(MILLIS,true))`. */
function parquetNames(schema: string): readonly string[] | undefined {
  const fields = /^\s*message\s+\S+\s*\{(.*)\}\s*$/s.exec(schema)?.[1]
  if (fields === undefined) return undefined
  const names = fields
    .split(';')
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .map((field) => /^(?:required|optional)\s+\w+\s+(\w+)/.exec(field)?.[1])
  return names.every((name) => name !== undefined) ? names : undefined
}

function filesOf(listed: unknown): Result<readonly ReportFile[]> {
  if (!isJsonArray(listed)) return failure('has no files')
  const files: ReportFile[] = []
  for (const [index, entry] of listed.entries()) {
    const name = `files[${String(index)}]`
    const [key, sizeBytes, md5] = [
      ownText(entry, 'key'),
      wholeNumber(own(entry, 'size')),
      ownText(entry, 'MD5checksum'),
    ]
    if (key === undefined || key === '') return failure(`has no key in ${name}`)
    if (sizeBytes === undefined || sizeBytes < 0) return failure(`has no size in bytes in ${name}`)
    if (md5 === undefined || !MD5.test(md5)) return failure(`has no MD5checksum of 32 hex digits in ${name}`)
    if (files.some((file) => file.key === key)) return failure(`lists the file ${key} twice`)
    files.push({ key, sizeBytes, md5: md5.toLowerCase() })
  }
  return success(files)
}
