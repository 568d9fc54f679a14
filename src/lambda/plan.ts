/** `plan`: pins the manifests, cuts them into ranges, and writes the list of all parts to S3, which a Map state reads. */
import { createHash } from 'node:crypto'
import { parseGroupBy } from '../lint/group-by.js'
import { MAX_FINDINGS } from '../lint/max-findings.js'
import type { PartialFile } from '../lint/partial-file.js'
import { formatS3Object, parseS3LocationUri, parseS3ObjectUri, type S3Object } from '../model/s3-uri.js'
import type { JsonObject } from '../text/json.js'
import { VERSION } from '../text/program-version.js'
import { InvalidEvent, ObjectChanged } from './invocation-error.js'
import type { LambdaDeps } from './lambda-deps.js'
import { countField, optionalTextField, parsedField, readFields, textField } from './read-event.js'
import { readImages } from './read-images.js'
import { putText } from './store.js'

/** Bytes of a manifest that one invocation scans. Our choice: seconds of work, and 64 parts of the largest manifest. */
const RANGE_BYTES = 16 * 1024 * 1024

/** The largest list of parts that a Map state may get. Our choice: a gigabyte in ranges of 100 kB. */
const PARTS_MAX = 10_000

const FIELDS = ['operation', 'training', 'testing', 'results', 'range-bytes', 'max-findings', 'group-by', 'images']

/** A part of the work: the event of one `scan`. */
export interface PlannedPart {
  readonly operation: 'scan'
  readonly role: PartialFile['role']
  readonly manifest: string
  /** Of the bytes that were planned; null where the URI has the object version. */
  readonly etag: string | null
  readonly from: number
  readonly to: number
  readonly 'max-findings': number
  readonly 'group-by': string | null
  /** `headers` or `sample:N`: what is read of the images. */
  readonly images: string | null
  /** Where the result goes. */
  readonly part: string
}

/** What `plan` returns, and `merge` gets. */
export interface Planned {
  readonly operation: 'merge'
  /** The list of parts, for a reader of items: `{ Bucket, Key }` as the S3 API spells it. */
  readonly plan: { readonly Bucket: string; readonly Key: string }
  readonly parts: number
  /** Where the report goes. */
  readonly report: string
}

export async function plan(deps: LambdaDeps, given: unknown): Promise<Planned> {
  const event = readFields(given, FIELDS)
  const testing = optionalTextField(event, 'testing')
  const groupBy = optionalTextField(event, 'group-by')
  if (groupBy !== undefined) parsedField('group-by', groupBy, parseGroupBy(groupBy))
  const images = optionalTextField(event, 'images')
  if (images !== undefined) readImages(images)
  const settings = {
    'max-findings': countField(event, 'max-findings', 1, MAX_FINDINGS),
    'group-by': groupBy ?? null,
    images: images ?? null,
  }
  const manifests = [
    await pin(deps, 'training', textField(event, 'training')),
    ...(testing === undefined ? [] : [await pin(deps, 'testing', testing)]),
  ]
  const rangeBytes = countField(event, 'range-bytes', 1, RANGE_BYTES)
  const folder = folderOf(event, { version: VERSION, manifests, rangeBytes, settings })
  const parts = manifests.flatMap((manifest) => partsOf(manifest, rangeBytes, settings, folder))
  if (parts.length > PARTS_MAX)
    throw new InvalidEvent(
      `range-bytes is ${String(rangeBytes)}, which makes ${String(parts.length)} parts; there may be ${String(PARTS_MAX)}.`,
    )
  const list = { bucket: folder.bucket, key: `${folder.key}/parts.json` }
  await putText(deps, list, JSON.stringify(parts))
  const report = formatS3Object({ bucket: folder.bucket, key: `${folder.key}/report.json` })
  return { operation: 'merge', plan: { Bucket: list.bucket, Key: list.key }, parts: parts.length, report }
}

interface PinnedManifest {
  readonly role: PartialFile['role']
  /** With its version where the bucket keeps them. */
  readonly uri: string
  readonly etag: string | null
  readonly sizeBytes: number
}

/** Ranges of one manifest must be of the same bytes, whoever writes to it meanwhile. */
async function pin(deps: LambdaDeps, role: PartialFile['role'], text: string): Promise<PinnedManifest> {
  const object = parsedField(role, text, parseS3ObjectUri(text))
  const head = await deps.objects.head(object)
  if (head === undefined) throw new ObjectChanged(`${role} is ${text}, which does not exist.`)
  const versionId = object.versionId ?? head.versionId
  const uri = formatS3Object({ ...object, versionId })
  return { role, uri, etag: versionId === undefined ? (head.etag ?? null) : null, sizeBytes: head.sizeBytes }
}

/** The same question has the same folder: a second run of it writes the same objects again. */
function folderOf(event: JsonObject, question: object): S3Object {
  const text = textField(event, 'results')
  const { bucket, prefix } = parsedField('results', text, parseS3LocationUri(text))
  const digest = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 32)
  return { bucket, key: prefix === '' ? digest : `${prefix}/${digest}` }
}

/** An empty manifest has one part, too: its report says that it is empty. */
function partsOf(
  { role, uri, etag, sizeBytes }: PinnedManifest,
  rangeBytes: number,
  settings: Pick<PlannedPart, 'max-findings' | 'group-by' | 'images'>,
  folder: S3Object,
): readonly PlannedPart[] {
  const count = Math.max(1, Math.ceil(sizeBytes / rangeBytes))
  return Array.from({ length: count }, (_, index) => {
    const from = index * rangeBytes
    const to = Math.max(from + 1, Math.min(from + rangeBytes, sizeBytes))
    const key = `${folder.key}/parts/${role}-${padded(from)}-${padded(to)}.json`
    const part = formatS3Object({ bucket: folder.bucket, key })
    return { operation: 'scan', role, manifest: uri, etag, from, to, ...settings, part }
  })
}

function padded(byte: number): string {
  return String(byte).padStart(10, '0')
}
