/** Part of lambda.mjs: the state machine that checks the objects of an S3 Inventory report. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { createTestBucket, putText, readText } from '../test-bucket.mjs'

const OBJECTS = 'e2e-objects'
export const INVENTORY = 'e2e-inventory'
const KEY = 'daily/2026-11-28T01-00Z/manifest.json'

/** Batches of 500, 500 and 30. */
const ROWS = 1030

/** Every hundredth object is wrong, in one of these ways. */
const WRONG = [
  { image: () => undefined, code: 'CL_MISSING_IMAGE' },
  { image: () => 'GIF89a', code: 'CL_IMAGE_FORMAT' },
  { image: (pngOf) => pngOf(32, 480), code: 'CL_IMAGE_DIMENSIONS' },
]
const wrongOf = (index) => (index % 100 === 0 ? WRONG[(index / 100) % WRONG.length] : undefined)

/** What a row of the report says, besides an object that is an image. */
const SKIPPED = new Map([
  [3, { extension: 'txt' }],
  [4, { isLatest: 'false' }],
  [5, { isDeleteMarker: 'true' }],
])

/** Puts the objects and a report of them, in two files, as S3 Inventory writes it. */
async function putReport(endpoint, pngOf) {
  await createTestBucket(endpoint, OBJECTS, { keepsVersions: false })
  await createTestBucket(endpoint, INVENTORY, { keepsVersions: false })
  const rows = []
  const puts = []
  for (let index = 0; index < ROWS; index += 1) {
    const { extension = 'png', isLatest = 'true', isDeleteMarker = 'false' } = SKIPPED.get(index) ?? {}
    const image = (wrongOf(index) ?? { image: () => pngOf(640, 480) }).image(pngOf)
    if (image !== undefined) puts.push([`a folder/${index}+.${extension}`, image])
    rows.push([OBJECTS, `a+folder/${index}%2B.${extension}`, 'null', isLatest, isDeleteMarker, '33'])
  }
  while (puts.length > 0)
    await Promise.all(puts.splice(0, 50).map(([key, image]) => putText(endpoint, OBJECTS, key, image)))
  const files = [rows.slice(0, 700), rows.slice(700)].map((part, index) => ({
    key: `daily/data/${index}.csv.gz`,
    bytes: gzipSync(part.map((row) => `${row.map((field) => `"${field}"`).join(',')}\n`).join('')),
  }))
  for (const { key, bytes } of files) await putText(endpoint, INVENTORY, key, bytes)
  const manifest = {
    sourceBucket: OBJECTS,
    destinationBucket: `arn:aws:s3:::${INVENTORY}`,
    version: '2016-11-30',
    fileFormat: 'CSV',
    fileSchema: 'Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size',
    files: files.map(({ key, bytes }) => ({ key, size: bytes.length })),
  }
  await putText(endpoint, INVENTORY, KEY, JSON.stringify(manifest))
}

/** What the report has to say, when the last `failed` rows are of batches that failed. */
function expectedOf(failed) {
  const seen = Array.from({ length: ROWS - failed }, (_, index) => index)
  const checked = seen.filter((index) => !SKIPPED.has(index))
  const wrong = checked.flatMap((index) => {
    const { code } = wrongOf(index) ?? {}
    return code === undefined ? [] : [{ code, object: `s3://${OBJECTS}/a folder/${index}+.png` }]
  })
  const countOf = (code) => wrong.filter((finding) => finding.code === code).length
  return {
    'objects-version': 1,
    objects: ROWS,
    checked: checked.length,
    skipped: SKIPPED.size,
    failed,
    unknown: {},
    totals: Object.fromEntries(WRONG.map(({ code }) => [code, countOf(code)])),
    findings: wrong.sort((one, other) => (one.object < other.object ? -1 : 1)),
  }
}

/**
 * @param {object} machine  its definition, what executes it, and `play`, which sets what answers a call
 *   `(event, functionName) => answer`, where undefined leaves it to the function
 */
export async function checkObjects(check, endpoint, { definition, execute, play, results, pngOf }) {
  await putReport(endpoint, pngOf)
  let calls = []
  const run = async (fault = () => false) => {
    calls = []
    play((event, name) => {
      calls.push({ name, operation: event.operation, items: event.Items?.length })
      return event.operation === 'check' && fault(event.Items)
        ? { errorType: 'ServiceError', errorMessage: 'injected fault' }
        : undefined
    })
    return await execute(definition, { key: KEY })
  }
  const reportOf = async ({ status, output, cause }) => {
    assert.equal(status, 'SUCCEEDED', cause)
    const { report } = JSON.parse(output)
    assert.match(report, new RegExp(`^s3://${results}/images/[^/]+/report\\.json$`))
    return JSON.parse(await readText(endpoint, results, report.slice(`s3://${results}/`.length)))
  }
  const sizes = () =>
    calls
      .filter(({ operation }) => operation === 'check')
      .map(({ items }) => items)
      .sort((one, other) => other - one)

  await check('the objects of an inventory are checked in batches, and make one report', async () => {
    assert.deepEqual(await reportOf(await run()), expectedOf(0))
    assert.deepEqual(sizes(), [500, 500, 30])
    assert.deepEqual(
      [...new Set(calls.map(({ name, operation }) => `${name} ${operation}`))],
      ['CheckFunction check', 'Function sum'],
    )
  })
  await check('a batch that fails twice is sent again, and the report stays the same', async () => {
    let left = 2
    assert.deepEqual(await reportOf(await run((items) => items.length === 30 && left-- > 0)), expectedOf(0))
    assert.deepEqual(sizes(), [500, 500, 30, 30, 30])
  })
  await check('a batch that fails for good is counted, up to 5 % of the objects', async () => {
    assert.deepEqual(await reportOf(await run((items) => items.length === 30)), expectedOf(30))
    assert.deepEqual(sizes(), [500, 500, 30, 30, 30])
  })
  await check('more than 5 % end the execution', async () => {
    const { status, error } = await run((items) => items[0].Key.includes('/500'))
    assert.deepEqual([status, error], ['FAILED', 'States.ExceedToleratedFailureThreshold'])
    assert.ok(calls.every(({ operation }) => operation === 'check'))
  })
}
