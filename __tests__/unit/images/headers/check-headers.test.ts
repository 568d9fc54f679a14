/** Images by their first bytes: what is asked for, and what is known already. */
import { expect, test } from '@jest/globals'
import { ServiceError } from '../../../../src/errors/service-error.js'
import { openImageCache, type ImageCache } from '../../../../src/images/headers/image-cache.js'
import { createHeaderCheck, type AskedImage } from '../../../../src/images/headers/check-headers.js'
import type { LineFacts } from '../../../../src/lint/images/image-facts.js'
import type { FirstBytes, WantedBytes } from '../../../../src/ports/image-port.js'
import { jpeg } from '../../../support/image-files.js'
import { NO_IMAGES } from '../../../support/no-images.js'

const HOUR_MS = 3_600_000
const FIRST = { length: 32 * 1024, ifNoneMatch: undefined }
const BYTES: FirstBytes = { kind: 'bytes', bytes: jpeg({ width: 640, height: 480 }), sizeBytes: 1000, etag: '"e"' }
const FOUND = {
  kind: 'found',
  sizeBytes: 1000,
  digest: '1000 "e"',
  header: { format: 'jpeg', width: 640, height: 480 },
} as const
const DENIED = new ServiceError(
  { service: 's3', operation: 'GetObject', kind: 'access-denied', errorName: 'AccessDenied' },
  'denied',
)

/** Asks about images at a time. Each request gets the next answer, the last one again and again. */
async function check(
  images: readonly Partial<AskedImage>[],
  answers: readonly (FirstBytes | ServiceError)[],
  cache?: ImageCache,
  now = 0,
) {
  const wanted: WantedBytes[] = []
  const known = cache ?? (await openImageCache(undefined, 0))
  const checkOf = createHeaderCheck({
    images: {
      ...NO_IMAGES,
      firstBytes: (_, asked) => {
        const answer = answers[Math.min(wanted.length, answers.length - 1)]
        wanted.push(asked)
        if (answer === undefined) throw new Error('no answer is left')
        return answer instanceof ServiceError ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    cache: known,
    clock: { now: () => now },
    sleep: () => Promise.resolve(),
    random: () => 0,
    signal: new AbortController().signal,
  })
  const facts: LineFacts[] = []
  const listed = async function* (): AsyncGenerator<readonly AskedImage[]> {
    for (const [index, image] of images.entries())
      yield await Promise.resolve([{ line: index + 1, sourceRef: 's3://pears/a.jpg', stated: undefined, ...image }])
  }
  for await (const found of checkOf(listed())) facts.push(...found)
  return {
    facts: facts.toSorted((one, other) => one.line - other.line).map((found) => found.facts),
    wanted,
    cache: known,
  }
}

test.each<[string, FirstBytes | ServiceError, unknown]>([
  ['an image', BYTES, FOUND],
  ['a missing image', { kind: 'missing' }, { kind: 'missing' }],
  ['an image that is denied', DENIED, { kind: 'unknown', reason: expect.stringContaining('access to S3 was denied') }],
  [
    'one that changes again and again',
    { kind: 'changed' },
    { kind: 'unknown', reason: 'they changed while they were read' },
  ],
])('%s', async (_, answer, expected) => {
  expect((await check([{}], [answer])).facts).toEqual([expected])
})

test('a source-ref that is not an address in S3 is not asked for', async () => {
  const { facts, wanted } = await check([{ sourceRef: 'pears/a.jpg' }], [BYTES])
  expect(facts).toEqual([{ kind: 'unknown', reason: 'their source-ref is no address in S3' }])
  expect(wanted).toEqual([])
})

test.each<[string, string | undefined, number, readonly unknown[]]>([
  ['within 12 hours: no request', undefined, HOUR_MS, []],
  ['a day later: only for other bytes', undefined, 24 * HOUR_MS, [{ ...FIRST, ifNoneMatch: '"e"' }]],
  ['a day later, with the same ETag in a report: no request', '"e"', 24 * HOUR_MS, []],
  ['with another ETag in a report: a request', '"f"', HOUR_MS, [{ ...FIRST, ifNoneMatch: '"e"' }]],
  ['with another ETag in a report, of the run that is resumed: no request', '"f"', HOUR_MS / 7, []],
])('an image that is known, %s', async (_, etag, now, expected) => {
  const { cache } = await check([{}], [BYTES])
  const { facts, wanted } = await check([{ etag }], [{ kind: 'unchanged' }], cache, now)
  expect([facts, wanted]).toEqual([[FOUND], expected])
})

test('what is not known is not kept', async () => {
  const { cache } = await check([{}], [DENIED])
  expect(cache.find('s3://pears/a.jpg')).toBeUndefined()
})

test('a bucket of which an image is known is asked for all others, however many are refused', async () => {
  const { cache } = await check([{}], [BYTES])
  const others = Array.from({ length: 120 }, (_, index) => ({ sourceRef: `s3://pears/${String(index)}.jpg` }))
  expect((await check([{}, ...others], [DENIED], cache)).wanted).toHaveLength(120)
  expect((await check(others, [DENIED])).wanted).toHaveLength(100)
})

test('what ends the run is thrown', async () => {
  const ended = new ServiceError(
    { service: 's3', operation: 'GetObject', kind: 'credentials-expired', errorName: 'ExpiredToken' },
    'ended',
  )
  await expect(check([{}], [ended])).rejects.toBe(ended)
})
