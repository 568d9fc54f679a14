import { describe, expect, test } from '@jest/globals'
import { SESSION_MS, MINUTE_MS, openBench, OUTAGE, REFUSAL, errorOf } from '../../support/role-sessions.js'

test('nothing is requested before the first call', () => {
  expect(openBench().asked).toEqual([])
})

test('calls at the same time share one request; the secrets are masked', async () => {
  const bench = openBench()
  expect(await Promise.all([1, 2, 3].map(() => bench.session.ready()))).toEqual(['key-1', 'key-1', 'key-1'])
  expect(bench.asked).toHaveLength(1)
  expect(bench.masked).toEqual(['secret-1', 'token-1'])
})

describe('renewal', () => {
  test.each([
    {
      name: 'not while more than a quarter of an hour is left',
      random: 0.999,
      atMs: SESSION_MS - 15 * MINUTE_MS,
      keys: 'key-1',
    },
    {
      name: 'a quarter of an hour before the end at the earliest',
      random: 1,
      atMs: SESSION_MS - 15 * MINUTE_MS,
      keys: 'key-2',
    },
    {
      name: 'not a moment before the last ten minutes without jitter',
      random: 0,
      atMs: SESSION_MS - 10 * MINUTE_MS - 1,
      keys: 'key-1',
    },
    { name: 'ten minutes before the end at the latest', random: 0, atMs: SESSION_MS - 10 * MINUTE_MS, keys: 'key-2' },
  ])('$name', async ({ random, atMs, keys }) => {
    const bench = openBench(() => random)
    await bench.session.ready()
    bench.advance(atMs)
    expect(await bench.session.ready()).toBe(keys)
  })

  test('the SDK gets the current keys, with an expiration by the runner’s own clock', async () => {
    const bench = openBench()
    const { credentials } = bench.session
    expect(credentials.memoized).toBe(true)
    expect(await credentials()).toMatchObject({ accessKeyId: 'key-1', expiration: new Date(SESSION_MS) })
    bench.advance(SESSION_MS - MINUTE_MS)
    await bench.session.ready()
    expect(await credentials()).toMatchObject({
      accessKeyId: 'key-2',
      secretAccessKey: 'secret-2',
      sessionToken: 'token-2',
      expiration: new Date(2 * SESSION_MS - MINUTE_MS),
    })
  })
})

describe.each([
  ['an outage', OUTAGE],
  ['a refusal', REFUSAL],
])('%s', (_name, fault) => {
  test('at the start is reported as it is', async () => {
    const bench = openBench()
    bench.fault = fault
    expect(await errorOf(bench.session.ready())).toBe(fault)
  })

  test('while the session is valid changes nothing, and is retried within a minute, not immediately', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS - 9 * MINUTE_MS)
    bench.fault = fault
    for (let seconds = 0; seconds < 8 * 60; seconds += 10) {
      expect(await bench.session.ready()).toBe('key-1')
      bench.advance(10_000)
    }
    const gaps = bench.asked.slice(2).map((at, index) => at - (bench.asked[index + 1] ?? 0))
    expect(gaps.length).toBeGreaterThanOrEqual(7)
    expect(gaps.filter((gap) => gap < 30_000 || gap > 70_000)).toEqual([])
    bench.fault = undefined
    bench.advance(MINUTE_MS - 1)
    expect(await bench.session.ready()).not.toBe('key-1')
  })
})
