/** An S3 Inventory report of any size for measurements: the same call writes the same bytes. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

export const SCHEMA =
  'Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate, ETag, StorageClass, IsMultipartUploaded, EncryptionStatus'

const WRITE_CHARACTERS = 256 * 1024

/**
 * Writes a report of all versions in CSV, with manifest.json and manifest.checksum. Each key of `references` is in one of
 * its rows, but for those that `isMissing` says; the other rows are of other images of the bucket.
 * @param {string} folder that receives `data/*.csv.gz` and the manifest
 * @param {{ bucket: string, rows: number, files: number, references: readonly string[], isMissing: (index: number) => boolean }} report
 * @returns {Promise<number>} bytes of its files
 */
export async function writeReport(folder, { bucket, rows, files, references, isMissing }) {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const listed = []
  const every = Math.floor(rows / references.length)
  let next = 0
  for (let file = 0; file < files; file += 1) {
    const key = `data/${String(file).padStart(2, '0')}-${hex(file + 1, 8)}.csv.gz`
    const gzip = createGzip()
    const out = createWriteStream(join(folder, key))
    const written = finished(gzip.pipe(out))
    let text = ''
    const [from, to] = [file, file + 1].map((count) => Math.floor((count * rows) / files))
    for (let row = from; row < to; row += 1) {
      let path = `archive/line-${(row >> 19) % 9}/2026-${two(1 + ((row >> 15) % 12))}-${two(1 + ((row >> 10) % 28))}/cam${two(row % 37)}/IMG_${String(row).padStart(9, '0')}${row % 16 === 5 ? '+%C3%A9' : ''}.jpg`
      if (row % every === 0 && next < references.length) {
        path = isMissing(next) ? path : references[next].replaceAll('%', '%25').replaceAll(' ', '+')
        next += 1
      }
      text += rowOf(bucket, path, row)
      if (text.length < WRITE_CHARACTERS) continue
      if (!gzip.write(text)) await once(gzip, 'drain')
      text = ''
    }
    gzip.end(text)
    await written
    listed.push({ key, size: statSync(join(folder, key)).size, MD5checksum: await md5Of(join(folder, key)) })
  }
  writeManifest(folder, { bucket, format: 'CSV', schema: SCHEMA, files: listed })
  return listed.reduce((sum, { size }) => sum + size, 0)
}

/** Writes manifest.json and manifest.checksum of a report whose files are in `folder`. */
export function writeManifest(folder, { bucket, format, schema, files }) {
  const manifest = `${JSON.stringify({
    sourceBucket: bucket,
    destinationBucket: 'arn:aws:s3:::pipe-reports',
    version: '2016-11-30',
    creationTimestamp: '1770000000000',
    fileFormat: format,
    fileSchema: schema,
    files,
  })}\n`
  writeFileSync(join(folder, 'manifest.json'), manifest)
  writeFileSync(join(folder, 'manifest.checksum'), createHash('md5').update(manifest).digest('hex'))
}

export async function md5Of(path) {
  const hash = createHash('md5')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function rowOf(bucket, key, row) {
  const day = new Date(Date.UTC(2026, 0, 1) + row * 6151).toISOString()
  const size = 40_000 + (mix(row) % 900_000)
  return `"${bucket}","${key}","${hex(row, 32)}","true","false","${size}","${day}","${hex(row ^ 0x5a5a5a, 32)}","STANDARD","false","SSE-S3"\n`
}

function two(number) {
  return String(number).padStart(2, '0')
}

function hex(seed, length) {
  let text = ''
  for (let at = 0; text.length < length; at += 1)
    text += mix(seed * 4 + at)
      .toString(16)
      .padStart(8, '0')
  return text.slice(0, length)
}

/** MurmurHash3, the finalizer. */
function mix(value) {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
