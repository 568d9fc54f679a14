/** Lines of a manifest, as other tools get them. */
import { checkManifestLine, readManifestLine } from '../../lint/check-line.js'
import type { Box, LineReport } from '../../manifest/finding.js'
import { readLines } from '../../manifest/read-lines.js'
import type { S3Location } from '../../model/s3-uri.js'
import type { Ledger } from '../ledger.js'
import { placeText } from '../place-text.js'
import type { ImageSize } from '../source-image.js'
import type { LabelFault } from '../label-names.js'

/** What a file of other tools has: boxes, or labels of whole images. */
export type ExportedKind = 'boxes' | 'image-level'

/** What can be trained from a line. */
export interface ExportedImage {
  /** The key below the prefix; the S3 URI of an image that is elsewhere. */
  readonly name: string
  /** Each once; empty where boxes are exported. */
  readonly labels: readonly string[]
  /** Empty where labels are exported. */
  readonly boxes: readonly Box[]
  /** Of an image with boxes. */
  readonly size: ImageSize | undefined
}

export interface ExportedManifest {
  /** As messages have it. */
  readonly name: string
  /** The bytes from the first to the last, as often as needed. */
  readonly read: () => AsyncIterable<Uint8Array>
}

export interface ExportOptions {
  /** Where names begin; undefined: at the bucket of the first image. */
  readonly images: S3Location | undefined
  /** Undefined: what the first line has; boxes, where it has both. */
  readonly kind: ExportedKind | undefined
}

/** Reads what the service would train from, in the order of the lines. Everything else of the manifest is reported. */
export async function* readExportedImages(
  { name, read }: ExportedManifest,
  options: ExportOptions,
  ledger: Ledger,
): AsyncGenerator<ExportedImage, void, undefined> {
  const seen = new Set<string>()
  let { kind } = options
  let start = options.images === undefined ? undefined : startOf(options.images)
  for await (const { line, text } of readLines(read())) {
    const report = checkManifestLine(line, readManifestLine(text))
    const { sourceRef, usable } = report
    countRead(report, ledger)
    const uri = sourceRef === undefined ? '' : `s3://${sourceRef.bucket}/${sourceRef.key}`
    const fault = faultOf(report, kind) ?? (seen.has(uri) ? repeated(uri) : undefined)
    if (fault !== undefined) {
      leaveOut(name, report, fault, ledger)
      continue
    }
    seen.add(uri)
    kind ??= usable.boxes.length > 0 ? 'boxes' : 'image-level'
    start ??= startOf({ bucket: sourceRef?.bucket ?? '', prefix: '' })
    const labels = kind === 'boxes' ? [] : [...new Set(usable.imageLabels)]
    const boxes = kind === 'boxes' ? usable.boxes : []
    reportUnused(name, report, ledger)
    ledger.leaveOut('box', 'other-kind', usable.boxes.length - boxes.length)
    const reason = kind === 'boxes' ? 'other-kind' : 'repeated-label'
    ledger.leaveOut('label', reason, usable.imageLabels.length - labels.length)
    ledger.sums.image.written += 1
    ledger.sums.box.written += boxes.length
    ledger.sums.label.written += labels.length
    const path = uri.startsWith(start) ? uri.slice(start.length) : uri
    yield { name: path, labels, boxes, size: boxes.length === 0 ? undefined : usable.imageSize }
  }
}

function countRead({ usable }: LineReport, { sums }: Ledger): void {
  sums.image.read += 1
  sums.box.read += usable.boxes.length
  sums.label.read += usable.imageLabels.length
}

function faultOf({ sourceRef, usable, findings }: LineReport, kind: ExportedKind | undefined): LabelFault | undefined {
  const { boxes, imageLabels } = usable
  if (sourceRef === undefined || (boxes.length === 0 && imageLabels.length === 0)) {
    const codes = [...new Set(findings.map(({ code }) => code))].join(', ')
    return { reason: 'unusable-line', what: `nothing can be trained from it (${codes})` }
  }
  if (kind === 'boxes' && boxes.length === 0)
    return {
      reason: 'other-kind',
      what: 'it has image-level labels alone; export them with --to csv --kind image-level',
    }
  if (kind === 'image-level' && imageLabels.length === 0)
    return { reason: 'other-kind', what: 'it has boxes alone; export them with --kind boxes' }
  return undefined
}

function repeated(uri: string): LabelFault {
  return { reason: 'repeated-image', what: `${uri} is also the image of a line before it` }
}

function leaveOut(file: string, { line, usable }: LineReport, { reason, what = '' }: LabelFault, ledger: Ledger): void {
  const place = { file, line }
  ledger.drop({ reason, message: `${placeText(place)}: ${what}.`, place, of: 'image' })
  ledger.leaveOut('box', reason, usable.boxes.length)
  ledger.leaveOut('label', reason, usable.imageLabels.length)
}

/** Boxes and attributes that the service would not use either. */
function reportUnused(file: string, { line, findings }: LineReport, ledger: Ledger): void {
  const codes = new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))
  if (codes.size === 0) return
  const place = { file, line }
  const message = `${placeText(place)}: the service uses a part of it, and so does the export (${[...codes].join(', ')}).`
  ledger.note({ reason: 'unusable-part', message, place, of: 'source' })
}

function startOf({ bucket, prefix }: S3Location): string {
  return `s3://${bucket}/${prefix === '' ? '' : `${prefix}/`}`
}
