/** `inventory:s3://…/manifest.json`: what an S3 Inventory report says of the images of a manifest, in place of a request for each. */
import { ActionError } from '../../errors/action-error.js'
import type { ImageFacts, LineFacts, ListedImage, CheckImages } from '../../lint/images/image-facts.js'
import { Column } from '../../lint/scan/column.js'
import { formatS3Object, parseSourceRef, type S3Object } from '../../model/s3-uri.js'
import type { ImageDeps } from '../image-deps.js'
import { askS3, type AskedImage } from './ask-s3.js'
import { digestOf } from '../digest-of.js'
import { ListedObjects, type Listed } from './found-objects.js'
import type { InventoryManifest } from './inventory-manifest.js'
import { readInventoryManifest, readReportFile } from './read-inventory.js'
import { Scratch } from './scratch.js'
import { keyAt, ReferenceTableBuilder, type ReferenceTable } from './reference-table.js'

type InventoryDeps = Pick<ImageDeps, 'objects' | 'openScratchFile' | 'asksAll'>

/**
 * Files that are read at a time: while the rows of one are read in this thread, others are decompressed in threads of Node.
 * More of them, or threads of our own, take more memory and are no quicker on two processors. Of a file in Parquet, a column
 * is in memory as a whole.
 */
const FILES_AT_ONCE = { CSV: 2, Parquet: 1 }

/**
 * Images that the report does not have and that S3 is asked for, at most. Our choice: more of them need another report. A
 * range asks for as many of its own: which of them are past those of the ranges before it, it cannot know.
 */
const ASKED_MAX = 10_000

/** Images that are answered together. Our choice: what is said of them is soon dropped. */
const BATCH_IMAGES = 1024

const OTHER_BUCKET = 'they are in another bucket than those of the inventory report'
const NOT_ASKED = `the inventory report does not have them, nor ${String(ASKED_MAX)} others: use a newer report, of the whole bucket`

/**
 * @param asksS3  whether S3 is asked for images that the report does not have; otherwise nothing is said of them
 * @returns looks in the report again for each manifest; throws ActionError INVENTORY_INVALID, ServiceError
 */
export function checkInInventory(
  { objects, openScratchFile, asksAll = false }: InventoryDeps,
  inventory: S3Object,
  asksS3: boolean,
): CheckImages {
  let isOfBucket = false
  return async function* (images) {
    const report = await readInventoryManifest(objects, inventory)
    const { lines, table, repeated, elsewhere } = await collect(images, report.sourceBucket)
    isOfBucket ||= table.count > 0
    // A manifest whose images are elsewhere: not where another one of this run has its images in the bucket.
    // Of a range, the images in the bucket may be in the other ranges.
    if (!asksAll && !isOfBucket && elsewhere.length > 0) throw ofOtherBucket(inventory, report, elsewhere)
    yield elsewhere.map(({ line }) => ({ line, facts: { kind: 'unknown', reason: OTHER_BUCKET } }))
    const listed =
      table.count === 0 ? new ListedObjects(0) : await readReport({ objects, openScratchFile }, report, table)
    const unlisted: AskedImage[] = []
    let found: LineFacts[] = []
    for (let number = 0; number < lines.length; number += 1) {
      if (repeated.has(number)) continue
      const line = lines.at(number)
      const facts = factsOf(listed.at(number))
      if (facts !== undefined) found.push({ line, facts })
      else if (asksS3)
        if (unlisted.length < ASKED_MAX)
          unlisted.push({ line, object: { bucket: report.sourceBucket, key: keyAt(table, number) } })
        else found.push({ line, facts: { kind: 'unknown', reason: NOT_ASKED } })
      if (found.length < BATCH_IMAGES) continue
      yield found
      found = []
    }
    yield found
    for await (const facts of askS3(objects, unlisted, asksAll)) yield [facts]
  }
}

interface Collected {
  /** Of each reference in the table. */
  readonly lines: Pick<Column, 'length' | 'at'>
  readonly table: ReferenceTable
  /** References that are there under an earlier number. */
  readonly repeated: ReadonlySet<number>
  readonly elsewhere: readonly { readonly line: number; readonly bucket: string }[]
}

async function collect(images: AsyncIterable<readonly ListedImage[]>, bucket: string): Promise<Collected> {
  const [lines, builder] = [new Column(), new ReferenceTableBuilder()]
  const elsewhere: { line: number; bucket: string }[] = []
  const add = ({ line, sourceRef }: ListedImage): void => {
    const object = parseSourceRef(sourceRef)
    if (!object.ok) return
    if (object.value.bucket === bucket) {
      lines.push(line)
      builder.add(object.value.key)
    } else elsewhere.push({ line, bucket: object.value.bucket })
  }
  for await (const batch of images) batch.forEach(add)
  return { lines, elsewhere, ...builder.finish() }
}

async function readReport(
  { objects, openScratchFile }: Omit<InventoryDeps, 'asksAll'>,
  { sourceBucket, destinationBucket, format, columns, files }: InventoryManifest,
  table: ReferenceTable,
): Promise<ListedObjects> {
  const listed = new ListedObjects(table.count)
  const left = files.values()
  const scan = { format, columns, sourceBucket, table }
  const readFiles = async (): Promise<void> => {
    const scratch = new Scratch(openScratchFile)
    for (const file of left) listed.add(await readReportFile(objects, destinationBucket, file, scan, scratch))
    scratch.free()
  }
  await Promise.all(Array.from({ length: FILES_AT_ONCE[format] }, readFiles))
  return listed
}

/** Undefined where the report does not decide. */
function factsOf(listed: Listed): ImageFacts | undefined {
  switch (listed.kind) {
    case 'object': {
      const eTag = listed.eTag === undefined ? undefined : `"${listed.eTag}"`
      return { kind: 'found', sizeBytes: listed.sizeBytes, digest: digestOf(listed.sizeBytes, eTag) }
    }
    case 'delete-marker':
    case 'not-listed':
      return undefined
  }
}

function ofOtherBucket(
  inventory: S3Object,
  { sourceBucket }: InventoryManifest,
  elsewhere: Collected['elsewhere'],
): ActionError {
  // As addresses in quotes, buckets are taken out where images are not shown.
  const buckets = [...new Set(elsewhere.map(({ bucket }) => `"s3://${bucket}"`))].slice(0, 3).join(', ')
  return new ActionError(
    'INVENTORY_INVALID',
    `${formatS3Object(inventory)} is a report of the bucket "s3://${sourceBucket}", but the images are in ${buckets}.`,
    { hint: 'Name the report of the bucket that the images are in.' },
  )
}
