/**
 * The time that a body may take, on a clock that only the test moves.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { lendBody } from '../../../src/aws/body.js'

const FACTS = { service: 's3', operation: 'GetObject', resource: 's3://results/a.json' } as const
const SECOND = 1000

type Use<T> = (chunks: AsyncIterable<Uint8Array>) => Promise<T>

/** A step of a body: this much later, this many bytes. */
interface Step {
  readonly afterMs: number
  readonly bytes: number
}

/** The result of reading a body: bytes or error, when on the body's clock, and whether it was closed. */
interface Reading {
  readonly ended: unknown
  readonly atMs: number
  readonly closed: boolean
}

/** Lends a body that comes in steps. A wait ends by its deadline when a step would come after it. */
async function readAll(steps: Iterable<Step>, readerMs = 0): Promise<Reading> {
  let [now, bytes, deadlineAt] = [0, 0, Infinity]
  let isLate = (): void => undefined
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      deadlineAt = now + ms
      isLate = resolve
      signal?.addEventListener('abort', () => {
        reject(new Error('the sleep was stopped'))
      })
    })
  const pending = steps[Symbol.iterator]()
  let isClosed = false
  const body: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => body,
    next: async () => {
      // So that the wait for this step has begun.
      await Promise.resolve()
      const step = pending.next()
      if (step.done === true) return { done: true, value: undefined }
      if (now + step.value.afterMs >= deadlineAt) {
        now = deadlineAt
        isLate()
        return new Promise<never>(() => undefined)
      }
      now += step.value.afterMs
      return { done: false, value: new Uint8Array(step.value.bytes) }
    },
    return: () => {
      isClosed = true
      return Promise.resolve({ done: true, value: undefined })
    },
  }
  const use: Use<number> = async (lent) => {
    for await (const chunk of lent) {
      bytes += chunk.byteLength
      now += readerMs
    }
    return bytes
  }
  const deps = { clock: { now: () => now }, sleep, signal: new AbortController().signal }
  const ended = await lendBody(body, deps, FACTS, use).catch((error: unknown) => error)
  return { ended, atMs: now, closed: isClosed }
}

function* repeat(step: Step, times = Infinity): Generator<Step> {
  for (let nth = 0; nth < times; nth += 1) yield step
}

const noAnswer = (message: string): object => ({
  message: expect.stringContaining(message),
  facts: { ...FACTS, kind: 'no-answer', errorName: 'TimeoutError' },
})

describe('the time of a body', () => {
  test.each([
    { name: 'one byte in 30 s', steps: repeat({ afterMs: 30 * SECOND, bytes: 1 }), bytes: 4, seconds: 120 },
    { name: 'one byte in 59 s', steps: repeat({ afterMs: 59 * SECOND, bytes: 1 }), bytes: 2, seconds: 120 },
    { name: 'one byte in 10 ms', steps: repeat({ afterMs: 10, bytes: 1 }), bytes: 12_002, seconds: 120 },
    {
      name: 'a megabyte immediately, and then a byte in 30 s',
      steps: [{ afterMs: 0, bytes: 1_000_000 }, ...repeat({ afterMs: 30 * SECOND, bytes: 1 }, 100)],
      bytes: 1_000_004,
      seconds: 122,
    },
  ])('that drips is given up, and the error says how slow it was: $name', async ({ steps, bytes, seconds }) => {
    const { ended, atMs, closed } = await readAll(steps)
    expect(closed).toBe(true)
    expect(ended).toMatchObject(
      noAnswer(`the object was transferred too slowly: ${String(bytes)} bytes in ${String(seconds)} s`),
    )
    expect(Math.round(atMs / SECOND)).toBe(seconds)
  })

  test('that stalls ends after a minute', async () => {
    const { ended, atMs, closed } = await readAll([
      { afterMs: 0, bytes: 1000 },
      { afterMs: 3600 * SECOND, bytes: 1 },
    ])
    expect(ended).toMatchObject(noAnswer('no answer within 60 s'))
    expect({ atMs, closed }).toEqual({ atMs: 60 * SECOND, closed: true })
  })

  test('that comes at 4 Mbit/s is read to its end, however long that takes', async () => {
    const { ended, atMs } = await readAll(repeat({ afterMs: 10 * SECOND, bytes: 5_000_000 }, 100))
    expect({ ended, atMs }).toEqual({ ended: 500_000_000, atMs: 1000 * SECOND })
  })

  test('does not include the time of its reader', async () => {
    const { ended } = await readAll(repeat({ afterMs: SECOND, bytes: 1 }, 20), 600 * SECOND)
    expect(ended).toBe(20)
  })

  test('is not lengthened by a clock that is set back', async () => {
    const back = [{ afterMs: -3600 * SECOND, bytes: 1 }]
    const { ended, atMs } = await readAll([...back, ...repeat({ afterMs: 30 * SECOND, bytes: 1 }, 100)])
    expect(ended).toMatchObject({ facts: { kind: 'no-answer' } })
    expect(atMs + 3600 * SECOND).toBeLessThanOrEqual(121 * SECOND)
  })
})
