/** What docs/limits.md says about the longest reading of one object, on a clock that only waiting moves. */
import { expect, test } from '@jest/globals'
import { attempt } from '../../../src/aws/attempt.js'
import { lendBody } from '../../../src/aws/body.js'
import { READ_LIMITS, retryRead } from '../../../src/aws/retry.js'
import type { ObjectPort } from '../../../src/ports/objects.js'
import { readText } from '../../../src/evaluation/read-text.js'

const FACTS = { service: 's3', operation: 'GetObject', resource: 's3://results/a.json' } as const
const NEVER = new Promise<never>(() => undefined)

/** The slowest possible service: four attempts without an answer, one answered at the last moment, a body that drips. */
function createWorstService() {
  const { signal } = new AbortController()
  let [now, gets] = [0, 0]
  let deadline = { at: Infinity, pass: (): void => undefined }
  const sleep = (ms: number, done?: AbortSignal): Promise<void> => {
    if (done === signal) {
      now += ms
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      deadline = { at: now + ms, pass: resolve }
      done?.addEventListener('abort', () => {
        reject(new Error('the sleep was stopped'))
      })
    })
  }
  /** This much later, or at the deadline if that is earlier. */
  const waits = async <T>(ms: number, value: T): Promise<T> => {
    await Promise.resolve()
    const isLate = now + ms >= deadline.at
    now = isLate ? deadline.at : now + ms
    if (isLate) deadline.pass()
    return isLate ? NEVER : value
  }
  const deps = { clock: { now: () => now }, random: () => 1, sleep, signal }
  const drip: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => drip,
    next: () => waits(59_999, { done: false, value: new Uint8Array(1) }),
  }
  const unexpected = (): Promise<never> => Promise.reject(new Error('only reads are expected'))
  const objects: ObjectPort = {
    head: unexpected,
    upload: unexpected,
    bucket: unexpected,
    read: async (_object, use) => {
      await retryRead(deps, () =>
        attempt(deps, READ_LIMITS, FACTS, () => {
          gets += 1
          return waits(gets % 5 === 0 ? READ_LIMITS.deadlineMs - 1 : Infinity, 'head')
        }),
      )
      return lendBody(drip, deps, FACTS, (chunks) => use({ sizeBytes: 1_000_000, chunks }))
    },
  }
  return { objects, now: () => now, gets: () => gets }
}

test('a small result of the slowest possible service is given up after 14 min 15 s and 15 requests', async () => {
  const { objects, now, gets } = createWorstService()
  const reading = readText(objects, { bucket: 'results', key: 'a.json' })
  await expect(reading).rejects.toMatchObject({ facts: { kind: 'no-answer' } })
  expect(Math.round(now() / 1000)).toBe(855)
  expect(gets()).toBe(15)
})
