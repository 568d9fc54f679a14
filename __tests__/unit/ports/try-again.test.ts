import { describe, expect, test } from '@jest/globals'
import { backOff, spread, tryAgain, waitAfter } from '../../../src/ports/try-again.js'

describe('the waits', () => {
  test.each([
    { name: 'of reads', limits: { firstMs: 1000, longestMs: 8000 }, waits: [1000, 2000, 4000, 8000] },
    {
      name: 'of a name that is not listed',
      limits: { firstMs: 1000, longestMs: 30_000 },
      waits: [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000],
    },
  ])('$name: $waits', ({ limits, waits }) => {
    expect(waits.map((_, index) => waitAfter(index + 1, limits))).toEqual(waits)
  })

  test('after many attempts the longest', () => {
    expect(waitAfter(100_000, { firstMs: 1000, longestMs: 8000 })).toBe(8000)
  })

  test.each([
    { chance: 0, ms: 500 },
    { chance: 0.5, ms: 750 },
    { chance: 0.999, ms: 999.5 },
  ])('spread by $chance: $ms of 1000', ({ chance, ms }) => {
    expect(spread(1000, chance)).toBe(ms)
  })
})

test('backOff waits for the spread time, until the signal', async () => {
  const waited: unknown[] = []
  const sleep = (...args: unknown[]): Promise<void> => {
    waited.push(args)
    return Promise.resolve()
  }
  const { signal } = new AbortController()
  for (const tries of [1, 2, 9])
    await backOff({ sleep, random: () => 0.5, signal }, { firstMs: 1000, longestMs: 8000 }, tries)
  expect(waited).toEqual([
    [750, signal],
    [1500, signal],
    [6000, signal],
  ])
})

describe('tryAgain', () => {
  const passing = new RangeError('it passes')
  const lasting = new TypeError('it lasts')
  const mayPass = (error: unknown): error is RangeError => error instanceof RangeError

  /** Fails with each of these, then succeeds. */
  async function run(failures: readonly Error[], wait?: () => Promise<void>): Promise<unknown> {
    const calls: string[] = []
    const ended = await tryAgain(
      {
        triesMax: 3,
        mayPass,
        wait: async (error, tries) => {
          calls.push(`wait ${String(tries)}: ${error.message}`)
          await wait?.()
        },
      },
      (tries) => {
        calls.push(`try ${String(tries)}`)
        const failure = failures[tries - 1]
        return failure === undefined ? Promise.resolve('done') : Promise.reject(failure)
      },
    ).catch((error: unknown) => error)
    return [...calls, ended]
  }

  test('succeeds immediately', async () => {
    expect(await run([])).toEqual(['try 1', 'done'])
  })

  test('waits between attempts', async () => {
    expect(await run([passing, passing])).toEqual([
      'try 1',
      'wait 1: it passes',
      'try 2',
      'wait 2: it passes',
      'try 3',
      'done',
    ])
  })

  test('throws the last error after the last attempt, without a wait', async () => {
    const last = new RangeError('the last')
    const calls = await run([passing, passing, last])
    expect(calls).toEqual(['try 1', 'wait 1: it passes', 'try 2', 'wait 2: it passes', 'try 3', last])
  })

  test('throws a lasting fault immediately', async () => {
    expect(await run([passing, lasting])).toEqual(['try 1', 'wait 1: it passes', 'try 2', lasting])
  })

  test('throws what the wait throws', async () => {
    const cancelled = new Error('cancelled')
    expect(await run([passing], () => Promise.reject(cancelled))).toEqual(['try 1', 'wait 1: it passes', cancelled])
  })

  test('without a wait the next attempt follows immediately', async () => {
    const tried: number[] = []
    const once = (tries: number): Promise<string> => {
      tried.push(tries)
      return tries === 1 ? Promise.reject(passing) : Promise.resolve('done')
    }
    expect(await tryAgain({ triesMax: 2, mayPass }, once)).toBe('done')
    expect(tried).toEqual([1, 2])
  })
})
