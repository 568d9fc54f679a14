/** What `convert` was asked for. */
import { FORMAT_NAMES } from '../../convert/all-formats.js'
import { toCreationDate } from '../../convert/creation-date.js'
import { toImageRef } from '../../convert/source-ref.js'
import type { WrittenKind } from '../../convert/take-labels.js'
import { parseS3LocationUri, type S3Location } from '../../model/s3-uri.js'
import { quoted, type GivenArguments, type OptionSpecs } from '../arguments.js'
import { UsageError } from '../command-error.js'
import type { ReportFormat } from './write-convert-report.js'

export const KINDS = ['boxes', 'image-level'] as const
const ON_PROBLEM = ['refuse', 'drop'] as const
const REPORT_FORMATS = ['pretty', 'json'] as const

export const CONVERT_OPTIONS = {
  from: { value: 'FORMAT', about: 'format of the sources', choices: FORMAT_NAMES },
  images: { value: 'URI', about: 'where the images are in S3: s3://BUCKET/PREFIX/' },
  files: { value: 'FOLDER', about: 'the same folder on this machine, to read sizes of images from' },
  labels: { value: 'FILE', about: 'CSV with the columns from,to: renames, merges and (without a to) drops labels' },
  kind: { value: 'KIND', about: 'write labels of this kind alone; image-level makes them of boxes', choices: KINDS },
  'on-problem': {
    value: 'WHAT',
    about: 'what to do when something would be left out: write nothing, or leave it out',
    choices: ON_PROBLEM,
  },
  columns: { value: 'NAMES', about: 'columns of a CSV: image=NAME,label=NAME,x=NAME' },
  subset: { value: 'NAMES', about: 'parts of the source: train,val' },
  created: { value: 'DATE', about: 'creation-date of all labels, such as 2026-03-02' },
  out: { value: 'FILE', about: 'the manifest; standard output without it' },
  format: { value: 'FORMAT', about: 'of the report', choices: REPORT_FORMATS },
} as const satisfies OptionSpecs

export interface ConvertRequest {
  readonly from: string
  readonly sources: readonly string[]
  readonly images: S3Location | undefined
  readonly files: string | undefined
  readonly labels: string | undefined
  readonly kind: WrittenKind
  readonly drops: boolean
  readonly created: string | undefined
  readonly out: string | undefined
  readonly format: ReportFormat
}

/** @throws UsageError */
export function readConvertRequest({ options, operands }: GivenArguments): ConvertRequest {
  const from = options.get('from')
  if (from === undefined)
    throw new UsageError(`--from is missing: the format of the sources (${FORMAT_NAMES.join(', ')}).`)
  if (operands.length === 0) throw new UsageError('No SOURCE is given. Give the files or folders to convert.')
  return {
    from,
    sources: operands,
    images: imagesOf(options.get('images')),
    files: options.get('files'),
    labels: options.get('labels'),
    kind: KINDS.find((kind) => kind === options.get('kind')),
    drops: options.get('on-problem') === 'drop',
    created: createdOf(options.get('created')),
    out: options.get('out'),
    format: options.get('format') === 'json' ? 'json' : 'pretty',
  }
}

/** @throws UsageError */
export function imagesOf(given: string | undefined): S3Location | undefined {
  if (given === undefined) return undefined
  const parsed = parseS3LocationUri(given)
  if (!parsed.ok) throw new UsageError(`--images is ${quoted(given)}: ${parsed.problem}.`)
  const ref = toImageRef('image.jpg', parsed.value, undefined)
  if (!ref.ok) throw new UsageError(`--images is ${quoted(given)}: ${ref.problem.what}.`)
  return parsed.value
}

function createdOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const date = toCreationDate(given)
  if (date === undefined)
    throw new UsageError(`--created is ${quoted(given)}; it must be a date: 2026-03-02, or 2026-03-02T09:15:00Z.`)
  return date
}
