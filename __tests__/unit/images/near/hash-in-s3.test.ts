/** Hashes of images in S3: what is asked for, what each answer means, and what is kept. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ServiceError } from '../../../../src/errors/service-error.js'
import { GRID_SIDE } from '../../../../src/images/near/decode-image.js'
import { openHashCache } from '../../../../src/images/near/hash-cache.js'
import { createHashesInS3 } from '../../../../src/images/near/hash-in-s3.js'
import { readHash, writeHash } from '../../../../src/images/near/hash-text.js'
import { hashOf } from '../../../../src/images/near/perceptual-hash.js'
import { failure, success } from '../../../../src/model/result.js'
import type { FirstBytes, WantedBytes } from '../../../../src/ports/image-port.js'
import { journalOn, memoryFile } from '../../../support/memory-journal.js'
import { NO_IMAGES } from '../../../support/no-images.js'

const GRID = Uint8Array.from({ length: GRID_SIDE ** 2 }, (_, at) => (at * 7) % 251)
const HASH = hashOf(GRID)!
const REF = 's3://pears/a.jpg'
const WHOLE = { length: 15 * 1024 * 1024, isWhole: true } as const
const HOUR_MS = 3_600_000

const bytes = (text: string, sizeBytes = text.length): FirstBytes => ({
  kind: 'bytes',
  bytes: Buffer.from(text),
  sizeBytes,
  etag: '"e"',
})
const DENIED = new ServiceError(
  { service: 's3', operation: 'GetObject', kind: 'access-denied', errorName: 'AccessDenied' },
  'denied',
)

/** Asks for an image, at a time, with what the journal has from earlier. */
async function ask(answer: FirstBytes | ServiceError, file = memoryFile(), now = 0) {
  const wanted: WantedBytes[] = []
  const cache = await openHashCache(journalOn(file, `at ${String(now)}`), now)
  const { hash, room } = createHashesInS3({
    images: {
      ...NO_IMAGES,
      firstBytes: (_, asked) => {
        wanted.push(asked)
        return answer instanceof ServiceError ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    decode: (file) => Promise.resolve(file.length === 0 ? failure('they cannot be decoded') : success(GRID)),
    cache,
    clock: { now: () => now },
    sleep: () => Promise.resolve(),
    random: () => 0,
    signal: new AbortController().signal,
  })
  const result = await hash(REF)
  return { result, wanted, room: room(), file, cache }
}

describe('an answer', () => {
  test.each<[string, FirstBytes | ServiceError, unknown]>([
    ['with an image', bytes('image'), success(HASH)],
    ['that cannot be decoded', bytes(''), failure('they cannot be decoded')],
    [
      'that is larger than the service takes',
      bytes('', WHOLE.length + 1),
      failure('they are larger than the service takes'),
    ],
    ['that there is none', { kind: 'missing' }, failure('they are not in S3')],
    ['about an ETag that nobody named', { kind: 'changed' }, failure('S3 did not send them')],
    ['that it is as before, which nobody knows', { kind: 'unchanged' }, failure('S3 did not send them')],
    ['that it is denied', DENIED, failure(expect.stringContaining('access to S3 was denied') as unknown as string)],
  ])('%s', async (_, answer, expected) => {
    const { result, wanted, room } = await ask(answer)
    expect(result).toEqual(expected)
    expect(wanted).toEqual([WHOLE])
    expect(room).toBeLessThanOrEqual(16)
  })
})

describe('what is known from an earlier run', () => {
  const known = async (answer: FirstBytes) => (await ask(answer)).file

  test.each<[string, FirstBytes, number, readonly unknown[]]>([
    ['a hash of the last hours: no request', bytes('image'), HOUR_MS, []],
    [
      'a hash of yesterday: a request for other bytes',
      bytes('image'),
      24 * HOUR_MS,
      [{ ...WHOLE, ifNoneMatch: '"e"' }],
    ],
    ['an image that could not be decoded, of yesterday: all of it', bytes(''), 24 * HOUR_MS, [WHOLE]],
    ['an image that could not be decoded, of the last hours: no request', bytes(''), HOUR_MS, []],
    ['an image that was missing minutes ago: no request', { kind: 'missing' }, 1000, []],
    ['an image that was missing an hour ago: all of it', { kind: 'missing' }, HOUR_MS, [WHOLE]],
  ])('%s', async (_, earlier, now, expected) => {
    const { wanted } = await ask(bytes('image'), await known(earlier), now)
    expect(wanted).toEqual(expected)
  })

  test('is the same hash where S3 has the same bytes', async () => {
    const { result, file } = await ask({ kind: 'unchanged' }, await known(bytes('image')), 24 * HOUR_MS)
    expect(result).toEqual(success(HASH))
    expect((await ask(DENIED, file, 25 * HOUR_MS)).wanted).toEqual([])
  })

  test('is not what was denied', async () => {
    expect((await ask(DENIED)).file.text).toBe('')
  })

  test('that a run came to its end ends the belief that an image is missing', async () => {
    const { cache, file } = await ask({ kind: 'missing' })
    cache.end(1)
    expect((await ask(bytes('image'), file, 2)).wanted).toEqual([WHOLE])
  })

  test.each([
    ['a torn line', '{"v":1,"ref":"s3://pears/a.jpg","at":0,"kind":"looks","hash":"00'],
    ['a hash of another length', '{"v":1,"ref":"s3://pears/a.jpg","at":0,"kind":"looks","hash":"00"}\n'],
    [
      'first bytes of the same image',
      '{"v":1,"ref":"s3://pears/a.jpg","etag":"\\"e\\"","at":0,"kind":"found","size":10}\n',
    ],
  ])('is nothing in %s', async (_, text) => {
    expect((await ask(bytes('image'), memoryFile(text))).wanted).toEqual([WHOLE])
  })
})

test('a hash is read as it was written', () => {
  const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  fc.assert(
    fc.property(word, word, fc.uint32Array({ minLength: 8, maxLength: 8 }), (high, low, fine) => {
      expect(readHash(writeHash({ high, low, fine }))).toEqual({ high, low, fine })
    }),
  )
})
