/**
 * `custom-labels lint --images inventory:…` next to the same lint without images, and next to DuckDB, which finds the images
 * that the same files do not have: whole programs, in turns. The command reads the report from an S3 of this process, over
 * loopback, and verifies it; DuckDB reads the files, decodes the keys, and leaves old versions and delete markers out.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './action.mjs'
import { SCHEMA, writeReport } from './inventory-data.mjs'
import { writeParquet } from './inventory-parquet.mjs'
import { writeLargeManifest } from './large-manifest.mjs'
import { format, median, printHead, printNote, printResult } from './numbers.mjs'
import { MEMORY, runProgram } from './run-program.mjs'

const ROUNDS = 3
const REFERENCES = Number(process.env.BENCH_REFERENCES ?? 250_000)
const ROWS = Number(process.env.BENCH_ROWS ?? 4_200_000)
const FILES = 12
const BUCKET = 'pipe-images'
const CLI = join(ROOT, 'dist', 'cli', 'index.js')

export async function benchInventory() {
  printHead('Images looked up in an S3 Inventory report, next to DuckDB')
  const folder = mkdtempSync(join(tmpdir(), 'bench-inventory-'))
  const server = createServer((request, response) => serve(folder, request, response))
  try {
    const manifest = join(folder, 'training.manifest')
    writeLargeManifest(manifest, REFERENCES, 'training')
    const start = `s3://${BUCKET}/`
    const references = readFileSync(manifest, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)['source-ref'].slice(start.length))
    writeFileSync(join(folder, 'references.txt'), `${references.join('\n')}\n`)
    const bytes = await writeReport(folder, {
      bucket: BUCKET,
      rows: ROWS,
      files: FILES,
      references,
      isMissing: (index) => index % 500 === 7,
    })
    printNote(
      `${format(references.length)} images, ${format(ROWS)} rows in ${FILES} files, ${format(bytes / 1e6)} MB of gzip`,
    )
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    const env = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${server.address().port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    }
    const lint = ['--import', MEMORY, CLI, 'lint', '--format', 'json', '--fail-on', 'never']
    const lintWith = (uri) => ({
      'lint without images': { command: process.execPath, args: [...lint, manifest] },
      'lint with the report': { command: process.execPath, args: [...lint, '--images', `inventory:${uri}`, manifest] },
    })
    const python = pythonWithDuckdb()
    const csv = python && antiJoin(folder, 'csv', python, queryOfCsv(folder))
    await compare(folder, env, { ...lintWith('s3://pipe-reports/manifest.json'), ...csv })
    if (python === undefined) return
    printHead('The same report in Parquet, written by DuckDB')
    const parquet = await writeParquet(python, folder, BUCKET)
    printNote(`${format(parquet.bytes / 1e6)} MB`)
    await compare(folder, env, {
      ...lintWith('s3://pipe-reports/parquet/manifest.json'),
      ...antiJoin(folder, 'parquet', python, parquet.query),
    })
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(folder, env, programs) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, program] of Object.entries(programs)) runs[name].push(await runProgram(folder, program, env))
  for (const [name, ofOne] of Object.entries(runs)) {
    const seconds = ofOne.map((one) => one.seconds)
    printResult(name, median(seconds), 's', { digits: 2, values: seconds })
    printResult('', median(ofOne.map(({ cpuSeconds }) => cpuSeconds)), 's of processor time', { digits: 2 })
    if (ofOne[0].peakBytes !== undefined)
      printResult('', median(ofOne.map(({ peakBytes }) => peakBytes)) / 2 ** 20, 'MiB at its peak', { goal: 250 })
  }
  const [without, withReport, foreign] = Object.values(runs)
  const own = (what) => withReport.map((one, round) => one[what] - without[round][what])
  printResult('the report alone', median(own('seconds')), 's', { digits: 2, values: own('seconds'), goal: 8 })
  if (foreign === undefined) {
    printNote('DuckDB is not installed: pip install duckdb==2.0.1, for the python3 on the PATH or in PYTHON')
    return
  }
  const shares = (what) => own(what).map((value, round) => value / foreign[round][what])
  printResult('the report alone as a share of DuckDB', median(shares('seconds')), '', { digits: 2, goal: 0.25 })
  printResult('the same of processor time', median(shares('cpuSeconds')), '', { digits: 2 })
}

function pythonWithDuckdb() {
  const python = process.env.PYTHON ?? 'python3'
  try {
    execFileSync(python, ['-c', 'import duckdb'], { stdio: 'ignore' })
    return python
  } catch {
    return undefined
  }
}

/** The anti-join, with the types of all columns given, so that DuckDB need not look for them. */
function queryOfCsv(folder) {
  const types = { IsLatest: 'BOOLEAN', IsDeleteMarker: 'BOOLEAN', Size: 'BIGINT' }
  const columns = SCHEMA.split(', ').map((name) => `'${name}': '${types[name] ?? 'VARCHAR'}'`)
  const files = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files.map(
    ({ key }) => `'${join(folder, key)}'`,
  )
  return `SELECT count(*) FROM read_csv('${join(folder, 'references.txt')}', header = false, auto_detect = false,
    delim = '|', quote = '', escape = '', columns = {'reference': 'VARCHAR'}) r
    ANTI JOIN (SELECT url_decode(replace(Key, '+', ' ')) AS key FROM read_csv([${files.join(', ')}], header = false,
      auto_detect = false, delim = ',', quote = '"', escape = '"', compression = 'gzip', columns = {${columns.join(', ')}})
      WHERE IsLatest AND NOT IsDeleteMarker) i ON r.reference = i.key`
}

function antiJoin(folder, name, python, query) {
  const program = join(folder, `anti-join-${name}.py`)
  writeFileSync(program, `import duckdb\nprint(duckdb.sql(r"""${query}""").fetchall())\n`)
  return { 'DuckDB, the anti-join alone': { command: python, args: [program] } }
}

/** GetObject of the report; no image is there, and every bucket. */
function serve(folder, { method, url }, response) {
  const [, , ...key] = decodeURIComponent(new URL(url, 'http://s3').pathname).split('/')
  const path = join(folder, ...key)
  if (key.join('/') === '') response.writeHead(200, { 'x-amz-bucket-region': 'eu-west-1' }).end()
  else if (method !== 'GET' || !existsSync(path)) response.writeHead(404, { 'x-amz-request-id': 'BENCH' }).end()
  else createReadStream(path).pipe(response.writeHead(200, { 'content-length': statSync(path).size, etag: '"e"' }))
}
