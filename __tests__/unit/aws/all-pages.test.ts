import { describe, expect, test } from '@jest/globals'
import { allPages, type Page } from '../../../src/aws/all-pages.js'

const FACTS = { service: 'rekognition', operation: 'DescribeProjectVersions' } as const

const untilAborted = (signal?: AbortSignal): Promise<void> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('aborted'))
    })
  })

/** Waits between attempts take no time; the deadline of ten minutes is reached only where a test requests it. */
function tools(isLate = false): Parameters<typeof allPages>[0] {
  return {
    signal: new AbortController().signal,
    random: () => 0,
    sleep: (ms, signal) => (ms < 60_000 || isLate ? Promise.resolve() : untilAborted(signal)),
  }
}

/** Pages as a service would return them, and the tokens that were requested. */
function pages(tokenAfter: (n: number) => string | undefined): {
  readonly asked: (string | undefined)[]
  readonly read: (token: string | undefined) => Promise<Page<number>>
} {
  const asked: (string | undefined)[] = []
  return {
    asked,
    read: (token) => {
      asked.push(token)
      return Promise.resolve({ items: [asked.length], nextToken: tokenAfter(asked.length) })
    },
  }
}

test('all items, in the order of the pages', async () => {
  const { asked, read } = pages((n) => (n < 3 ? `t${String(n)}` : undefined))
  expect(await allPages(tools(), FACTS, read)).toEqual([1, 2, 3])
  expect(asked).toEqual([undefined, 't1', 't2'])
})

describe('a listing without an end is not an answer', () => {
  test.each([
    ['a token that is always the same', () => 'same'],
    ['tokens that repeat in a cycle', (n: number) => `t${String(n % 3)}`],
  ])('%s', async (_name, tokenAfter) => {
    const { asked, read } = pages(tokenAfter)
    await expect(allPages(tools(), FACTS, read)).rejects.toMatchObject({
      kind: 'no-answer',
      message: expect.stringContaining('returned the same NextToken again'),
    })
    expect(asked.length).toBeLessThan(12)
  })

  test('ever new tokens', async () => {
    const { asked, read } = pages((n) => `t${String(n)}`)
    await expect(allPages(tools(), FACTS, read)).rejects.toMatchObject({
      kind: 'no-answer',
      message: expect.stringContaining('1000 pages'),
    })
    expect(asked).toHaveLength(1000)
  })

  test('one that takes too long', async () => {
    const never = new Promise<Page<number>>(() => undefined)
    await expect(allPages(tools(true), FACTS, () => never)).rejects.toMatchObject({
      kind: 'no-answer',
      message: 'no answer within 600 s',
    })
  })
})

test('a token that was returned twice by mistake is requested again', async () => {
  const tokens = ['a', 'a', 'b', undefined]
  let n = -1
  const read = (): Promise<Page<number>> => {
    n += 1
    return Promise.resolve({ items: [n], nextToken: tokens[n] })
  }
  expect(await allPages(tools(), FACTS, read)).toEqual([0, 2, 3])
})
