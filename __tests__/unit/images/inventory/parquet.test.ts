/** Reports in Parquet, as other programs write them; `parquet/make-samples.py` has the rows. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openScratchFile } from '../../../../src/github/scratch-file.js'
import { ListedObjects } from '../../../../src/images/inventory/found-objects.js'
import { ParquetFile } from '../../../../src/images/inventory/parquet-file.js'
import type { FileResult } from '../../../../src/images/inventory/report-file.js'
import { ReferenceTableBuilder } from '../../../../src/images/inventory/reference-table.js'
import { findColumns } from '../../../../src/images/inventory/report-columns.js'
import { Scratch } from '../../../../src/images/inventory/scratch.js'
import { IMAGES, md5 } from '../../../support/inventories.js'

const NAMES = ['bucket', 'key', 'version_id', 'is_latest', 'is_delete_marker', 'size', 'last_modified_date', 'e_tag']

const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** For all files of this test, as for those of a report. */
const scratch = new Scratch(() => openScratchFile([folder]))

interface Reading {
  readonly names?: readonly string[]
  readonly bucket?: string
  readonly sizeBytes?: number
  readonly tempFolder?: string
}

/** What a file says of each key, or what is wrong with it. */
async function read(
  bytes: Uint8Array,
  keys: readonly string[],
  { names = NAMES, bucket = IMAGES, sizeBytes, tempFolder }: Reading = {},
) {
  const columns = findColumns(names, 'Parquet')
  if (!columns.ok) throw new Error(columns.problem)
  const builder = new ReferenceTableBuilder()
  for (const key of keys) builder.add(key)
  const scan = { columns: columns.value, sourceBucket: bucket, table: builder.finish().table }
  const file = new ParquetFile(
    { ...scan, format: 'Parquet', sizeBytes: sizeBytes ?? bytes.length, md5: '' },
    tempFolder === undefined ? scratch : new Scratch(() => openScratchFile([tempFolder])),
  )
  try {
    for (let at = 0; at < bytes.length; at += 1000) await file.push(bytes.subarray(at, at + 1000))
    return listedIn(await file.end(), keys)
  } finally {
    await file.close()
    expect(readdirSync(folder)).toEqual([])
  }
}

function listedIn(result: FileResult, keys: readonly string[]) {
  if ('fault' in result) return result.fault
  const listed = new ListedObjects(keys.length)
  listed.add(result.found)
  return Object.fromEntries(keys.map((key, number) => [key, listed.at(number)]))
}

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'parquet', `${name}.parquet`))
const object = (sizeBytes: number | undefined, eTag: string | undefined) => ({ kind: 'object', sizeBytes, eTag })
const NOT_LISTED = { kind: 'not-listed' }

describe('a report in Parquet', () => {
  test.each([
    ['with Snappy and a dictionary, as S3 does', 'pyarrow-snappy'],
    ['without a dictionary, in several row groups and pages', 'pyarrow-plain'],
    ['without compression', 'pyarrow-none'],
    ['with gzip, in pages of the second version', 'pyarrow-gzip-v2'],
    ['with keys that have only what is new', 'pyarrow-delta'],
    ['by DuckDB', 'duckdb-snappy'],
  ])('written %s says what is there', async (_, name) => {
    const expected = {
      'many/00.jpg': object(1000, md5('image')),
      'many/39.jpg': object(1039, md5('image')),
      'a b+c%20.jpg': object(15, md5('a')),
      'Äpfel/梨/🍐.jpg': object(20, `${md5('parts')}-12`),
      'gone.jpg': { kind: 'delete-marker' },
      'old.jpg': NOT_LISTED,
      'new.jpg': object(8, md5('new')),
      'no-size.jpg': object(undefined, undefined),
      'empty.jpg': object(0, md5('')),
      'missing.jpg': NOT_LISTED,
      'a+b%2Bc%2520.jpg': NOT_LISTED,
    }
    expect(await read(sample(name), Object.keys(expected))).toEqual(expected)
  })

  test('may be asked for images that it does not have', async () => {
    expect(await read(sample('pyarrow-plain'), ['x.jpg'])).toEqual({ 'x.jpg': NOT_LISTED })
  })

  test('needs no more than the columns of fileSchema', async () => {
    const names = ['key', 'bucket', 'size']
    expect(await read(sample('pyarrow-snappy'), ['a b+c%20.jpg', 'new.jpg'], { names })).toEqual({
      'a b+c%20.jpg': object(15, undefined),
      // Without the columns of versions every row counts, and these contradict each other.
      'new.jpg': NOT_LISTED,
    })
  })

  const whole = sample('pyarrow-snappy')
  test.each([
    ['is compressed with Zstandard', sample('pyarrow-zstd'), {}, /^is not a Parquet file that can be read: .*ZSTD$/],
    ['is cut off', whole.subarray(0, -1), {}, /^is not a Parquet file that can be read: /],
    ['is empty', whole.subarray(0, 0), {}, /^is not a Parquet file that can be read: /],
    ['is CSV', Buffer.from('"pear-images","a.jpg"\n'), {}, /^is not a Parquet file that can be read: /],
    [
      'is zeros where its columns are',
      Buffer.from(whole).fill(0, 4, 1500),
      {},
      /^has an empty page in the column key$/,
    ],
    ['is of another bucket', whole, { bucket: 'plums' }, /^has rows of another bucket than that of the report$/],
    [
      'has a column past its end',
      Buffer.concat([whole.subarray(0, 4), whole.subarray(1200)]),
      {},
      /^(?:has no end of the column|is not a Parquet file that can be read)/,
    ],
    ['is longer than it should be', whole, { sizeBytes: 1000 }, /^is not a Parquet file that can be read: /],
  ])('that %s is refused', async (_, bytes, reading, fault) => {
    expect(await read(bytes, ['new.jpg'], reading)).toMatch(fault)
  })

  test('that no folder can be written for says so, and what can be done', async () => {
    await expect(read(whole, ['new.jpg'], { tempFolder: join(folder, 'none') })).rejects.toMatchObject({
      code: 'INVENTORY_INVALID',
      message: expect.stringMatching(
        /^A file of the report cannot be kept in .*none: ENOENT: no such file or directory/,
      ),
      hint: expect.stringMatching(/^Make the folder for temporary files writable, or set .* CSV, which needs none\.$/),
    })
  })
})
