/** Work on many things at once. */
import { describe, expect, test } from '@jest/globals'
import { inParallel } from '../../../src/images/pool.js'

async function* numbers(count: number, ended: { is: boolean } = { is: false }): AsyncGenerator<number> {
  try {
    for (let number = 0; number < count; number += 1) yield await Promise.resolve(number)
  } finally {
    ended.is = true
  }
}

/** Turns of the queue of promises: later ones settle later. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const result of results) found.push(result)
  return found
}

describe.each([1, 2, 7, 100])('with room for %i', (room) => {
  test.each([0, 1, 20])(
    'each of %i things is worked on once, no more at once than there is room for',
    async (count) => {
      let [open, most] = [0, 0]
      const begun: number[] = []
      const results = await all(
        inParallel(
          numbers(count),
          () => room,
          async (number) => {
            begun.push(number)
            open += 1
            most = Math.max(most, open)
            await turns((number * 7) % 11)
            open -= 1
            return number * 2
          },
        ),
      )
      expect(begun).toEqual(Array.from({ length: count }, (_, number) => number))
      expect(results.toSorted((one, other) => one - other)).toEqual(begun.map((number) => number * 2))
      expect(most).toBeLessThanOrEqual(Math.min(room, count))
    },
  )
})

test('room that becomes less holds the next ones back', async () => {
  let open = 0
  let room = 8
  const seen: number[] = []
  await all(
    inParallel(
      numbers(30),
      () => room,
      async (number) => {
        open += 1
        if (number === 8) room = 1
        seen.push(open)
        await turns(300)
        open -= 1
      },
    ),
  )
  expect(Math.max(...seen.slice(0, 9))).toBe(8)
  expect(Math.max(...seen.slice(17))).toBe(1)
})

test('the first error ends it, once all that was begun has settled, and nothing more is begun', async () => {
  const ended = { is: false }
  const settled: number[] = []
  const results = inParallel(
    numbers(100, ended),
    () => 4,
    async (number) => {
      await turns(number === 1 ? 1 : 30)
      if (number === 1) throw new Error('no credentials')
      settled.push(number)
    },
  )
  await expect(all(results)).rejects.toThrow('no credentials')
  expect(settled.length).toBeLessThanOrEqual(4)
  expect(ended.is).toBe(true)
})

test('a reader that stops early leaves nothing running', async () => {
  const ended = { is: false }
  let open = 0
  const work = async (number: number) => {
    open += 1
    await turns(5 + number)
    open -= 1
    return number
  }
  const results = inParallel(numbers(100, ended), () => 4, work)
  await results.next()
  await results.return()
  expect([open, ended.is]).toEqual([0, true])
})

test('an error of the source is thrown on', async () => {
  const source = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the manifest is gone')) }) }
  await expect(
    all(
      inParallel(
        source,
        () => 4,
        () => Promise.resolve(),
      ),
    ),
  ).rejects.toThrow('the manifest is gone')
})
