/** The function of Lambda on objects that S3 Inventory lists: batches, and one report of all. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import type { CheckedObjects } from '../../../src/lambda/check-objects.js'
import { handle } from '../../../src/lambda/handle.js'
import type { ImageFacts } from '../../../src/lint/images/image-facts.js'
import { lookOf } from '../../support/linted.js'
import { createObjectStore } from '../../support/object-store.js'

const RESULTS = { Bucket: 'data', Key: 'images/run/manifest.json' }
const REPORT = 's3://data/images/report.json'
const GOOD: ImageFacts = { kind: 'found', sizeBytes: 1000, header: { format: 'jpeg', width: 640, height: 480 } }
const SMALL: ImageFacts = { ...GOOD, header: { format: 'png', width: 10, height: 480 } }
const LARGE: ImageFacts = { ...GOOD, sizeBytes: 20_000_000 }
const OTHER: ImageFacts = { ...GOOD, header: { format: 'other', seems: 'GIF' } }
const DENIED: ImageFacts = { kind: 'unknown', reason: 'access to S3 was denied' }

function storeOf(images: Readonly<Record<string, ImageFacts>>) {
  return createObjectStore({}, false, () => Promise.resolve(lookOf({ training: '', images })!))
}

const check = async (store: ReturnType<typeof storeOf>, Items: readonly object[]) =>
  (await handle(store.deps, { operation: 'check', Items })) as CheckedObjects

/** Puts results where a Map state would, and sums them up. */
async function sum({ deps, texts }: ReturnType<typeof storeOf>, files: readonly (readonly object[])[], counts: object) {
  const keys = files.map((_, index) => `images/run/SUCCEEDED_${String(index)}.jsonl`)
  for (const [index, results] of files.entries())
    texts.set(`s3://data/${keys[index]!}`, results.map((result) => `${JSON.stringify(result)}\n`).join(''))
  const manifest = { DestinationBucket: 'data', ResultFiles: { SUCCEEDED: keys.map((Key) => ({ Key, Size: 1 })) } }
  texts.set(`s3://data/${RESULTS.Key}`, JSON.stringify(manifest))
  const answer = await handle(deps, { operation: 'sum', results: RESULTS, report: REPORT, ...counts })
  return { answer, report: texts.get(REPORT)! }
}

describe('a batch', () => {
  test('counts what is found, and names what is wrong', async () => {
    const store = storeOf({
      's3://b/good.jpg': GOOD,
      's3://b/a b+c.png': SMALL,
      's3://b/large.jpeg': LARGE,
      's3://b/other.PNG': OTHER,
      's3://b/denied.jpg': DENIED,
      's3://b/gone.jpg': { kind: 'missing' },
    })
    const keys = [
      'good.jpg',
      'a+b%2Bc.png',
      'large.jpeg',
      'other.PNG',
      'denied.jpg',
      'gone.jpg',
      'notes.csv',
      'folder/',
    ]
    const rows = keys.map((Key) => ({ Bucket: 'b', Key, Size: '1' }))
    const old = { Bucket: 'b', Key: 'old.jpg', IsLatest: 'false' }
    const deleted = { Bucket: 'b', Key: 'deleted.jpg', IsLatest: 'true', IsDeleteMarker: 'true' }
    expect(await check(store, [...rows, old, deleted])).toEqual({
      batch: expect.stringMatching(/^[0-9a-f]{64}$/),
      checked: 5,
      skipped: 4,
      unknown: { 'access to S3 was denied': 1 },
      totals: { CL_IMAGE_DIMENSIONS: 1, CL_IMAGE_FORMAT: 1, CL_IMAGE_TOO_LARGE: 1, CL_MISSING_IMAGE: 1 },
      findings: [
        { code: 'CL_IMAGE_DIMENSIONS', object: 's3://b/a b+c.png' },
        { code: 'CL_MISSING_IMAGE', object: 's3://b/gone.jpg' },
        { code: 'CL_IMAGE_TOO_LARGE', object: 's3://b/large.jpeg' },
        { code: 'CL_IMAGE_FORMAT', object: 's3://b/other.PNG' },
      ],
    })
  })

  test('takes a key with codes of invalid UTF-8 as it is, and all others by their codes', async () => {
    const store = storeOf({ 's3://b/a%FF.jpg': SMALL, 's3://b/a b.jpg': GOOD })
    const rows = ['a%FF.jpg', 'a+b.jpg'].map((Key) => ({ Bucket: 'b', Key }))
    expect(await check(store, rows)).toMatchObject({
      checked: 2,
      unknown: {},
      findings: [{ code: 'CL_IMAGE_DIMENSIONS', object: 's3://b/a%FF.jpg' }],
    })
  })

  test.each<[name: string, key: string]>([
    ['a space', 'a b.jpg'],
    ['a letter that is not ASCII', 'Äpfel.jpg'],
    ['a percent sign alone', '50%+off.jpg'],
    ['half of a code', 'a%2.jpg'],
    ['a line end', 'a\n.jpg'],
  ])('decodes none where one has %s: such a key is not encoded', async (_, key) => {
    const others = { 's3://b/a+c.jpg': SMALL, 's3://b/a%20d.jpg': SMALL }
    const store = storeOf({ [`s3://b/${key}`]: GOOD, ...others })
    const rows = [key, 'a+c.jpg', 'a%20d.jpg'].map((Key) => ({ Bucket: 'b', Key }))
    expect(await check(store, rows)).toMatchObject({
      checked: 3,
      totals: { CL_IMAGE_DIMENSIONS: 2 },
      findings: Object.keys(others)
        .toSorted()
        .map((object) => ({ code: 'CL_IMAGE_DIMENSIONS', object })),
    })
  })

  test('has the same result when it is done again', async () => {
    const store = storeOf({ 's3://b/a.jpg': SMALL })
    const rows = [{ Bucket: 'b', Key: 'a.jpg' }]
    expect(await check(store, rows)).toEqual(await check(store, rows))
    expect((await check(store, [...rows, ...rows])).batch).not.toBe((await check(store, rows)).batch)
  })

  test.each<[name: string, items: unknown, says: string]>([
    ['no list', 'x', 'Items is "x"; it must be a list.'],
    ['a text', ['x'], 'Items has an element that is not an object.'],
    ['a row without a key', [{ Bucket: 'b' }], 'Items has an element without Bucket and Key.'],
  ])('is refused for %s', async (_, Items, says) => {
    const event = { operation: 'check', Items }
    await expect(handle(storeOf({}).deps, event)).rejects.toMatchObject({ name: 'InvalidEvent', message: says })
  })
})

describe('the report', () => {
  test('is the same for any order of results, in any files, with results that are there twice', async () => {
    const facts = fc.constantFrom(GOOD, SMALL, LARGE, OTHER, DENIED, { kind: 'missing' } as const)
    await fc.assert(
      fc.asyncProperty(
        fc.array(facts, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        fc.infiniteStream(fc.nat()),
        async (all, batchSize, numbers) => {
          const store = storeOf(Object.fromEntries(all.map((one, index) => [`s3://b/${String(index)}.jpg`, one])))
          const rows = all.map((_, index) => ({ Bucket: 'b', Key: `${String(index)}.jpg` }))
          const results: CheckedObjects[] = []
          for (let at = 0; at < rows.length; at += batchSize)
            results.push(await check(store, rows.slice(at, at + batchSize)))
          const counts = { total: all.length, succeeded: all.length }
          const expected = await sum(store, [results], counts)
          const number = () => Number(numbers.next().value)
          const mixed = [...results, ...results.filter(() => number() % 2 === 0)]
            .map((result) => [number(), result] as const)
            .sort(([one], [other]) => one - other)
            .map(([, result]) => result)
          const middle = number() % (mixed.length + 1)
          expect(await sum(store, [mixed.slice(0, middle), mixed.slice(middle)], counts)).toEqual(expected)
          const report = JSON.parse(expected.report) as { checked: number; unknown: object; totals: object }
          expect(report.checked).toBe(all.filter(({ kind }) => kind !== 'unknown').length)
          const tally = (code: string) => (report.totals as Record<string, number>)[code] ?? 0
          expect(tally('CL_MISSING_IMAGE')).toBe(all.filter(({ kind }) => kind === 'missing').length)
          expect(tally('CL_IMAGE_DIMENSIONS')).toBe(all.filter((one) => one === SMALL).length)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('counts the rows of each batch, also where all of them are skipped, and those of a repeated one once', async () => {
    const store = storeOf({ 's3://b/a.jpg': GOOD })
    const skipped = (batch: number) =>
      Array.from({ length: 500 }, (_, row) => ({ Bucket: 'b', Key: `${String(batch)}/${String(row)}.csv` }))
    const batches = [...Array.from({ length: 10 }, (_, batch) => skipped(batch)), [{ Bucket: 'b', Key: 'a.jpg' }]]
    const results = await Promise.all([...batches, skipped(3)].map((rows) => check(store, rows)))
    const { report } = await sum(store, [results], { total: 5001, succeeded: 5001 })
    expect(JSON.parse(report)).toMatchObject({ objects: 5001, checked: 1, skipped: 5000, failed: 0 })
  })

  test('says how many objects are in batches that failed', async () => {
    const store = storeOf({ 's3://b/a.jpg': GOOD })
    const results = [await check(store, [{ Bucket: 'b', Key: 'a.jpg' }])]
    const { answer, report } = await sum(store, [results], { total: 501, succeeded: 1 })
    expect(answer).toEqual({ report: REPORT, checked: 1, failed: 500, findings: 0 })
    expect(JSON.parse(report)).toEqual({
      'objects-version': 1,
      objects: 501,
      checked: 1,
      skipped: 0,
      failed: 500,
      unknown: {},
      totals: {},
      findings: [],
    })
  })

  test('is not made of results that are missing or of something else', async () => {
    const store = storeOf({})
    const event = { operation: 'sum', results: RESULTS, report: REPORT }
    await expect(handle(store.deps, event)).rejects.toMatchObject({ name: 'PartMissing' })
    await expect(sum(store, [[{ lines: 1 }]], {})).rejects.toMatchObject({ name: 'PartMissing' })
  })
})
