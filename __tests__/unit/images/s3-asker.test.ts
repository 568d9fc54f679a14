/** Requests for first bytes: what each answer of S3 means for the image, and for the run. */
import { describe, expect, test } from '@jest/globals'
import { NotAsked, S3Asker, type AskDeps } from '../../../src/images/s3-asker.js'
import { FIRST_AT_ONCE } from '../../../src/images/pace.js'
import { ServiceError, type ServiceErrorFacts } from '../../../src/errors/service-error.js'
import type { FirstBytes } from '../../../src/ports/image-port.js'
import { NO_IMAGES } from '../../support/no-images.js'

const DENIED_REASON =
  'access to S3 was denied; it needs s3:GetObject on the images, and s3:ListBucket on their bucket where some are missing (docs/permissions.md)'

const WANTED = { length: 10 }
const BYTES: FirstBytes = { kind: 'bytes', bytes: Uint8Array.of(1), sizeBytes: 1, etag: '"e"' }
const TRIES = 8

const errorOf = (facts: Pick<ServiceErrorFacts, 'kind' | 'errorName'> & Partial<ServiceErrorFacts>): ServiceError =>
  new ServiceError({ service: 's3', operation: 'GetObject', ...facts }, facts.errorName)
const DENIED = errorOf({ kind: 'access-denied', errorName: 'AccessDenied', httpStatus: 403 })
const SLOW_DOWN = errorOf({ kind: 'throttled', errorName: 'SlowDown', httpStatus: 503 })
const NO_BUCKET = errorOf({ kind: 'not-found', errorName: 'NoSuchBucket', httpStatus: 404 })

/** An asker whose requests get these answers in turn, the last one again and again. */
function askerOf(answers: readonly (FirstBytes | ServiceError)[], options: Pick<AskDeps, 'asksAll'> = {}) {
  const slept: number[] = []
  const asked: string[] = []
  const asker = new S3Asker({
    ...options,
    images: {
      ...NO_IMAGES,
      firstBytes: ({ bucket, key }) => {
        const answer = answers[Math.min(asked.length, answers.length - 1)]
        asked.push(`${bucket}/${key}`)
        if (answer === undefined) throw new Error('no answer is left')
        return answer instanceof ServiceError ? Promise.reject(answer) : Promise.resolve(answer)
      },
    },
    sleep: (ms) => {
      slept.push(ms)
      return Promise.resolve()
    },
    random: () => 0,
    signal: new AbortController().signal,
  })
  const ask = (key = 'a.jpg', bucket = 'pears') => asker.ask({ bucket, key }, WANTED)
  return { asker, ask, asked, slept }
}

test.each<[string, FirstBytes]>([
  ['bytes (206)', BYTES],
  ['the same as before (304)', { kind: 'unchanged' }],
  ['another ETag (412)', { kind: 'changed' }],
  ['no such key (404)', { kind: 'missing' }],
  ['an empty object (416)', { kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 0, etag: undefined }],
])('%s is an answer', async (_, answer) => {
  const { ask, asked, slept } = askerOf([answer])
  expect(await ask()).toBe(answer)
  expect([asked.length, slept]).toEqual([1, []])
})

test.each<[string, ServiceError, string, number]>([
  ['403', DENIED, DENIED_REASON, 1],
  [
    '403 of a bucket that AWS has closed',
    errorOf({ kind: 'access-denied', errorName: 'AllAccessDisabled' }),
    'S3 has disabled access to it',
    1,
  ],
  [
    '301 to another Region',
    errorOf({ kind: 'refused', errorName: 'PermanentRedirect', bucketRegion: 'us-east-1' }),
    'their bucket is in another Region',
    1,
  ],
  [
    '403 of an archived object',
    errorOf({ kind: 'refused', errorName: 'InvalidObjectState' }),
    'S3 refused it (InvalidObjectState)',
    1,
  ],
  ['404 without a name', errorOf({ kind: 'not-found', errorName: 'NotFound' }), 'S3 refused it (NotFound)', 1],
  ['503 again and again', SLOW_DOWN, 'S3 did not answer', TRIES],
  ['no answer', errorOf({ kind: 'no-answer', errorName: 'ECONNRESET' }), 'S3 did not answer', TRIES],
])('%s: not checked, and the run goes on', async (_, error, reason, requests) => {
  const { ask, asked } = askerOf([error])
  await expect(ask()).rejects.toEqual(new NotAsked(reason))
  expect(asked).toHaveLength(requests)
})

test.each<[string, ServiceError]>([
  ['credentials that have ended', errorOf({ kind: 'credentials-expired', errorName: 'ExpiredToken' })],
  ['no credentials', errorOf({ kind: 'credentials-missing', errorName: 'CredentialsProviderError' })],
  ['a role that is refused', errorOf({ kind: 'access-denied', errorName: 'AccessDenied', service: 'sts' })],
  ['a cancel', errorOf({ kind: 'aborted', errorName: 'AbortError' })],
])('%s: the end of the run', async (_, error) => {
  await expect(askerOf([error]).ask()).rejects.toBe(error)
})

describe('503 Slow Down', () => {
  test('is tried again after longer and longer waits, with fewer requests at once', async () => {
    const { asker, ask, slept } = askerOf([SLOW_DOWN, SLOW_DOWN, SLOW_DOWN, BYTES])
    expect(await ask()).toBe(BYTES)
    expect(slept).toEqual([100, 200, 400])
    expect(asker.atOnce).toBe(FIRST_AT_ONCE / 8)
  })

  test('for ten images in a row ends the run', async () => {
    const { ask, asked } = askerOf([SLOW_DOWN])
    for (let image = 1; image < 10; image += 1) await expect(ask()).rejects.toBeInstanceOf(NotAsked)
    await expect(ask()).rejects.toBe(SLOW_DOWN)
    expect(asked).toHaveLength(10 * TRIES)
  })

  test('an answer in between begins the count again', async () => {
    const nine = Array.from({ length: 9 * TRIES }, () => SLOW_DOWN)
    const { ask } = askerOf([...nine, BYTES, SLOW_DOWN])
    for (let image = 0; image < 9; image += 1) await expect(ask()).rejects.toBeInstanceOf(NotAsked)
    expect(await ask()).toBe(BYTES)
    await expect(ask()).rejects.toBeInstanceOf(NotAsked)
  })
})

describe('a bucket', () => {
  test('that does not exist is asked for once: all of its images are missing', async () => {
    const { ask, asked } = askerOf([NO_BUCKET, BYTES])
    expect([await ask('a.jpg'), await ask('b.jpg')]).toEqual([{ kind: 'missing' }, { kind: 'missing' }])
    expect(await ask('a.jpg', 'apples')).toBe(BYTES)
    expect(asked).toEqual(['pears/a.jpg', 'apples/a.jpg'])
  })

  test('that refuses a hundred images is not asked for the others; another bucket is', async () => {
    const { ask, asked } = askerOf([...Array.from({ length: 100 }, () => DENIED), BYTES])
    for (let image = 0; image < 120; image += 1) await expect(ask()).rejects.toEqual(new NotAsked(DENIED_REASON))
    expect(asked).toHaveLength(100)
    expect(await ask('a.jpg', 'apples')).toBe(BYTES)
  })

  test('waits for its first hundred images: the order of the answers changes nothing', async () => {
    const answers: (() => void)[] = []
    const asked: string[] = []
    const asker = new S3Asker({
      images: {
        ...NO_IMAGES,
        firstBytes: ({ key }) => {
          asked.push(key)
          const isDenied = key !== '7.jpg'
          return new Promise((resolve, reject) => {
            answers.push(
              isDenied
                ? () => {
                    reject(DENIED)
                  }
                : () => {
                    resolve(BYTES)
                  },
            )
          })
        },
      },
      sleep: () => Promise.resolve(),
      random: () => 0,
      signal: new AbortController().signal,
    })
    const ends = Array.from({ length: 150 }, async (_, image) =>
      asker.ask({ bucket: 'pears', key: `${String(image)}.jpg` }, WANTED).then(
        () => 'given',
        () => 'denied',
      ),
    )
    const settled = async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    }
    await settled()
    expect(asked).toHaveLength(100)
    for (const answer of answers.toReversed()) {
      answer()
      await settled()
    }
    expect(asked).toHaveLength(150)
    for (const answer of answers) answer()
    expect((await Promise.all(ends)).filter((end) => end === 'given')).toHaveLength(1)
  })

  test('that refuses its first hundred images is asked for all where no range may differ from another', async () => {
    const { ask, asked } = askerOf([...Array.from({ length: 110 }, () => DENIED), BYTES], { asksAll: true })
    for (let image = 0; image < 110; image += 1) await expect(ask()).rejects.toEqual(new NotAsked(DENIED_REASON))
    expect(await ask()).toBe(BYTES)
    expect(asked).toHaveLength(111)
  })

  test('of which an image is known from earlier is asked for all others', async () => {
    const { asker, ask, asked } = askerOf([DENIED])
    asker.know({ bucket: 'pears', key: 'known.jpg' })
    for (let image = 0; image < 120; image += 1) await expect(ask()).rejects.toEqual(new NotAsked(DENIED_REASON))
    expect(asked).toHaveLength(120)
  })

  test('in another Region is asked for once', async () => {
    const elsewhere = errorOf({ kind: 'refused', errorName: 'PermanentRedirect', bucketRegion: 'us-east-1' })
    const { ask, asked } = askerOf([elsewhere])
    for (let image = 0; image < 3; image += 1)
      await expect(ask()).rejects.toEqual(new NotAsked('their bucket is in another Region'))
    expect(asked).toHaveLength(1)
  })

  test('of which the first image ends the run lets the others end, which are not asked for', async () => {
    const ended = errorOf({ kind: 'credentials-expired', errorName: 'ExpiredToken' })
    const { ask, asked } = askerOf([...Array.from({ length: 99 }, () => DENIED), ended])
    const ends = Array.from({ length: 120 }, () => ask().catch((error: unknown) => error))
    expect((await Promise.all(ends)).filter((error) => error === ended)).toHaveLength(21)
    expect(asked).toHaveLength(100)
  })

  test('that has given one image is asked for all, however many it refuses', async () => {
    const { ask, asked } = askerOf([BYTES, DENIED])
    expect(await ask()).toBe(BYTES)
    for (let image = 0; image < 120; image += 1) await expect(ask()).rejects.toEqual(new NotAsked(DENIED_REASON))
    expect(asked).toHaveLength(121)
  })
})
