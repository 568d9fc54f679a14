/** The report of inventory-data.mjs in Parquet, as DuckDB writes it, and the anti-join with it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { md5Of, SCHEMA, writeManifest } from './inventory-data.mjs'

/** The columns in CSV, with their types; those that are not here are texts. */
const TYPES = {
  IsLatest: 'BOOLEAN',
  IsDeleteMarker: 'BOOLEAN',
  Size: 'BIGINT',
  LastModifiedDate: 'TIMESTAMP',
  IsMultipartUploaded: 'BOOLEAN',
}

/** The names of S3 in Parquet. S3 User Guide, "Amazon S3 Inventory list". */
const NAMES = {
  Bucket: 'bucket',
  Key: 'key',
  VersionId: 'version_id',
  IsLatest: 'is_latest',
  IsDeleteMarker: 'is_delete_marker',
  Size: 'size',
  LastModifiedDate: 'last_modified_date',
  ETag: 'e_tag',
  StorageClass: 'storage_class',
  IsMultipartUploaded: 'is_multipart_uploaded',
  EncryptionStatus: 'encryption_status',
}

const PARQUET_TYPES = { BOOLEAN: 'boolean', BIGINT: 'int64', TIMESTAMP: 'int64' }

/**
 * Writes `parquet/manifest.json` and its files from the report in CSV that is in the folder.
 * @param {string} python with DuckDB
 * @returns {Promise<{ bytes: number, query: string }>} bytes of its files, and the anti-join with references.txt
 */
export async function writeParquet(python, folder, bucket) {
  const target = join(folder, 'parquet')
  mkdirSync(target)
  const names = SCHEMA.split(', ')
  const types = names.map((name) => `'${name}': '${TYPES[name] ?? 'VARCHAR'}'`)
  const values = names.map(
    (name) => `${name === 'Key' ? "url_decode(replace(Key, '+', ' '))" : name} AS ${NAMES[name]}`,
  )
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const copies = files.map(({ key }) => ({
    csv: join(folder, key),
    key: `parquet/${basename(key, '.csv.gz')}.parquet`,
  }))
  const program = copies.map(
    ({ csv, key }) => `duckdb.sql(r"""COPY (SELECT ${values.join(', ')} FROM read_csv('${csv}', header = false,
      auto_detect = false, delim = ',', quote = '"', escape = '"', compression = 'gzip', columns = {${types.join(', ')}}))
      TO '${join(folder, key)}' (FORMAT parquet, COMPRESSION snappy)""")`,
  )
  execFileSync(python, ['-c', ['import duckdb', ...program].join('\n')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const fields = names.map((name) => `optional ${PARQUET_TYPES[TYPES[name]] ?? 'binary'} ${NAMES[name]};`)
  const listed = []
  for (const { key } of copies) {
    const path = join(folder, key)
    listed.push({ key, size: statSync(path).size, MD5checksum: await md5Of(path) })
  }
  const schema = `message s3.inventory { ${fields.join(' ')} }`
  writeManifest(target, { bucket, format: 'Parquet', schema, files: listed })
  const query = `SELECT count(*) FROM read_csv('${join(folder, 'references.txt')}', header = false, auto_detect = false,
    delim = '|', quote = '', escape = '', columns = {'reference': 'VARCHAR'}) r
    ANTI JOIN (SELECT key FROM read_parquet('${join(target, '*.parquet')}') WHERE is_latest AND NOT is_delete_marker) i
    ON r.reference = i.key`
  return { bytes: listed.reduce((sum, { size }) => sum + size, 0), query }
}
