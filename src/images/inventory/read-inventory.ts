/** Reads the manifest.json of a report, and its files, and checks that they are as S3 wrote them. */
import { createHash } from 'node:crypto'
import { ActionError } from '../../errors/action-error.js'
import { ServiceError } from '../../errors/service-error.js'
import { formatS3Object, type S3Object } from '../../model/s3-uri.js'
import type { ObjectPort } from '../../ports/objects.js'
import { readAgain } from '../../ports/read-again.js'
import type { FoundRows } from './found-objects.js'
import { parseInventoryManifest, type InventoryManifest, type ReportFile } from './inventory-manifest.js'
import type { FileScan } from './report-file.js'
import { scanReportFile } from './scan-report-file.js'
import type { Scratch } from './scratch.js'

/** Of manifest.json. Our choice: that of a report in a thousand files has about 200 kB. */
const MANIFEST_MAX_BYTES = 32 * 1024 * 1024

const CHECKSUM_MAX_BYTES = 1024

type ReadPort = Pick<ObjectPort, 'read'>

/**
 * Reads manifest.json and compares it with the manifest.checksum that S3 writes next to it: the MD5 of its bytes in hex.
 * S3 User Guide, "Locating your inventory list".
 * @throws ActionError INVENTORY_INVALID; ServiceError
 */
export async function readInventoryManifest(objects: ReadPort, object: S3Object): Promise<InventoryManifest> {
  const name = formatS3Object(object)
  const bytes = await readWhole(objects, object, MANIFEST_MAX_BYTES)
  const key = object.key.replace(/manifest\.json$/, 'manifest.checksum')
  const checksum = await readWhole(objects, { bucket: object.bucket, key }, CHECKSUM_MAX_BYTES)
  const stated = checksum.toString('latin1').trim().toLowerCase()
  const md5 = createHash('md5').update(bytes).digest('hex')
  if (stated !== md5)
    throw invalid(`${name} has the MD5 ${md5}, but manifest.checksum next to it says ${JSON.stringify(stated)}.`)
  const manifest = parseInventoryManifest(bytes.toString('utf8'))
  if (!manifest.ok) throw invalid(`${name} ${manifest.problem}.`)
  return manifest.value
}

/**
 * Scans one file of a report; a body that breaks off is read again from its beginning.
 * @param scratch  for a file in Parquet, while it is read
 * @throws ActionError INVENTORY_INVALID; ServiceError
 */
export async function readReportFile(
  objects: ReadPort,
  bucket: string,
  file: ReportFile,
  scan: Omit<FileScan, 'sizeBytes' | 'md5'>,
  scratch: Scratch,
): Promise<FoundRows> {
  const object = { bucket, key: file.key }
  const name = formatS3Object(object)
  const reading = readAgain(objects, object, ({ chunks }) =>
    scanReportFile({ ...scan, sizeBytes: file.sizeBytes, md5: file.md5 }, scratch, chunks),
  )
  const { sizeBytes, md5, result } = await ofReport(object, reading)
  if (sizeBytes !== file.sizeBytes)
    throw invalid(`${name} has ${String(sizeBytes)} bytes, but manifest.json says ${String(file.sizeBytes)}.`)
  if (result === undefined) throw invalid(`${name} has the MD5 ${md5}, but manifest.json says ${file.md5}.`)
  if ('fault' in result) throw invalid(`${name} ${result.fault}.`)
  return result.found
}

async function readWhole(objects: ReadPort, object: S3Object, maxBytes: number): Promise<Buffer> {
  const read = readAgain(objects, object, async ({ chunks }) => {
    const parts: Uint8Array[] = []
    let sizeBytes = 0
    for await (const chunk of chunks) {
      sizeBytes += chunk.length
      if (sizeBytes > maxBytes) throw invalid(`${formatS3Object(object)} is larger than ${String(maxBytes)} bytes.`)
      parts.push(chunk)
    }
    return Buffer.concat(parts)
  })
  return ofReport(object, read)
}

/** Says of an object that is missing that it is, and why that may be. */
async function ofReport<T>(object: S3Object, reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
    throw new ActionError('INVENTORY_INVALID', `There is no object ${formatS3Object(object)}.`, {
      requestId: error.facts.requestId,
      cause: error,
      hint: MISSING_HINT,
    })
  }
}

/**
 * A destination prefix with a slash at its end is known to give keys with two slashes, which manifest.json names with one.
 * https://rachelevans.org/blog/the-aws-s3-inventory-service-dont-end-the-destination-prefix-with-slash
 */
const MISSING_HINT =
  'Use a report whose files are all there: a lifecycle rule may have deleted some. If the destination prefix of the inventory configuration ends in a slash, remove the slash and wait for the next report: S3 then names other keys than it writes.'

function invalid(message: string): ActionError {
  return new ActionError('INVENTORY_INVALID', message)
}
