/** The manifest.json of an S3 Inventory report. */
import { describe, expect, test } from '@jest/globals'
import { parseInventoryManifest } from '../../../../src/images/inventory/inventory-manifest.js'
import { CURRENT, currentRow, manifestOf, VERSIONS } from '../../../support/inventories.js'

const whole = manifestOf({ files: [currentRow('a.jpg')] })
const parse = (manifest: unknown) => parseInventoryManifest(JSON.stringify(manifest))
const problemOf = (manifest: unknown) => {
  const parsed = parse(manifest)
  return parsed.ok ? undefined : parsed.problem
}
/** A whole manifest.json with other fields; undefined takes one away. */
const having = (fields: Readonly<Record<string, unknown>>) => ({ ...whole, ...fields })
const withFile = (fields: Readonly<Record<string, unknown>>) => having({ files: [{ ...whole.files[0], ...fields }] })

// From the examples of the S3 User Guide, "Locating your inventory list".
const PARQUET =
  'message s3.inventory { required binary bucket (UTF8); required binary key (UTF8); optional binary version_id (UTF8); optional boolean is_latest; optional boolean is_delete_marker; optional int64 size; optional int64 last_modified_date (TIMESTAMP_MILLIS); optional binary e_tag (UTF8); }'

describe('a manifest.json', () => {
  test('names both buckets, the files, and where the columns are', () => {
    expect(parse(whole)).toEqual({
      ok: true,
      value: {
        sourceBucket: 'pear-images',
        destinationBucket: 'pear-reports',
        format: 'CSV',
        columns: { count: 6, bucket: 0, key: 1, versionId: -1, isLatest: -1, isDeleteMarker: -1, size: 2, eTag: 4 },
        files: [
          {
            key: 'daily/pear-images/all/data/0.csv.gz',
            sizeBytes: whole.files[0]?.size,
            md5: whole.files[0]?.MD5checksum,
          },
        ],
      },
    })
  })

  test.each([
    ['in the order of S3', VERSIONS, 'CSV', [0, 1, 2, 3, 4, 5, 7]],
    ['in another order', 'ETag,IsDeleteMarker,IsLatest,VersionId,Key,Bucket', 'CSV', [5, 4, 3, 2, 1, -1, 0]],
    ['of Parquet', PARQUET, 'Parquet', [0, 1, 2, 3, 4, 5, 7]],
    [
      'of Parquet with annotations of another form',
      'message s3.inventory {  required binary bucket (STRING);  required binary key (STRING);  optional int64 last_modified_date (TIMESTAMP(MILLIS,true));  optional binary e_tag (STRING);}',
      'Parquet',
      [0, 1, -1, -1, -1, -1, 3],
    ],
  ])('has columns %s', (_, fileSchema, fileFormat, places) => {
    const parsed = parse(having({ fileSchema, fileFormat }))
    const columns = parsed.ok ? parsed.value.columns : undefined
    const { bucket, key, versionId, isLatest, isDeleteMarker, size, eTag } = columns ?? {}
    expect([bucket, key, versionId, isLatest, isDeleteMarker, size, eTag]).toEqual(places)
  })

  test('may be of another partition', () => {
    const parsed = parse(having({ destinationBucket: 'arn:aws-cn:s3:::pear-reports' }))
    expect(parsed.ok && parsed.value.destinationBucket).toBe('pear-reports')
  })

  test('may list no file, for a bucket without objects', () => {
    expect(problemOf(having({ files: [] }))).toBeUndefined()
  })

  const change = 'set the output format of the inventory configuration to CSV or Apache Parquet'
  test.each([
    ['is a list', [], 'is not a JSON object; give the manifest.json that S3 writes for each report'],
    ['has no source bucket', having({ sourceBucket: undefined }), 'has no sourceBucket'],
    ['has an empty source bucket', having({ sourceBucket: '' }), 'has no sourceBucket'],
    ['has no destination', having({ destinationBucket: undefined }), 'has no destinationBucket'],
    [
      'names its destination without an ARN',
      having({ destinationBucket: 'pear-reports' }),
      'has the destinationBucket "pear-reports", which is not the ARN of a bucket',
    ],
    ['has no format', having({ fileFormat: undefined }), 'has no fileFormat'],
    [
      'is of a report in ORC',
      having({ fileFormat: 'ORC' }),
      `is of a report in ORC, which is not read; ${change}, and use its next report`,
    ],
    [
      'is of another format',
      having({ fileFormat: 'JSON' }),
      `has the fileFormat "JSON", which is not known; ${change}`,
    ],
    ['has no schema', having({ fileSchema: undefined }), 'has no fileSchema'],
    ['has no keys', having({ fileSchema: 'Bucket, Size' }), 'has a fileSchema that has no column Key'],
    ['has no buckets', having({ fileSchema: 'Key, Size' }), 'has a fileSchema that has no column Bucket'],
    [
      'has a column twice',
      having({ fileSchema: 'Bucket, Key, Size, Key' }),
      'has a fileSchema that names the column Key twice',
    ],
    [
      'is of all versions, but does not say which are current',
      having({ fileSchema: 'Bucket, Key, VersionId, Size' }),
      'has a fileSchema that has VersionId without IsLatest, so that the rows of current objects cannot be distinguished',
    ],
    [
      'does not say which are delete markers',
      having({ fileSchema: 'Bucket, Key, IsLatest, Size' }),
      'has a fileSchema that has IsLatest without IsDeleteMarker, so that the rows of current objects cannot be distinguished',
    ],
    [
      'has the schema of CSV for Parquet',
      having({ fileFormat: 'Parquet' }),
      `has the fileSchema ${JSON.stringify(CURRENT)}, which is not one of Parquet`,
    ],
    [
      'has a column of Parquet without a type',
      having({ fileFormat: 'Parquet', fileSchema: 'message s3.inventory { bucket; key; }' }),
      'has the fileSchema "message s3.inventory { bucket; key; }", which is not one of Parquet',
    ],
    ['has no files', having({ files: undefined }), 'has no files'],
    ['has a file without a key', withFile({ key: '' }), 'has no key in files[0]'],
    ['has a file without a size', withFile({ size: '12' }), 'has no size in bytes in files[0]'],
    ['has a file of a negative size', withFile({ size: -1 }), 'has no size in bytes in files[0]'],
    [
      'has a file without a digest',
      withFile({ MD5checksum: undefined }),
      'has no MD5checksum of 32 hex digits in files[0]',
    ],
    [
      'has a digest of another kind',
      withFile({ MD5checksum: 'f00' }),
      'has no MD5checksum of 32 hex digits in files[0]',
    ],
    [
      'has a file twice',
      having({ files: [whole.files[0], whole.files[0]] }),
      'lists the file daily/pear-images/all/data/0.csv.gz twice',
    ],
  ])('that %s is refused', (_, manifest, problem) => {
    expect(problemOf(manifest)).toBe(problem)
  })

  test('that is cut off is refused', () => {
    expect(parseInventoryManifest(JSON.stringify(whole).slice(0, -1))).toEqual({
      ok: false,
      problem: 'is not a JSON object; give the manifest.json that S3 writes for each report',
    })
  })
})
