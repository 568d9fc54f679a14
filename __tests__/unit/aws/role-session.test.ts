import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  createRoleSession,
  SESSION_SECONDS,
  type RoleSession,
  type SessionKeys,
} from '../../../src/aws/role-session.js'
import { ActionError } from '../../../src/errors/action-error.js'
import { ServiceError } from '../../../src/errors/service-error.js'

const ARN = 'arn:aws:iam::111122223333:role/train'
const SESSION_MS = SESSION_SECONDS * 1000
const MINUTE_MS = 60_000

interface Bench {
  readonly session: RoleSession
  /** Times at which the role was asked for. */
  readonly asked: number[]
  readonly masked: string[]
  readonly log: string[]
  readonly advance: (ms: number) => void
  readonly now: () => number
  /** What the next requests meet. */
  fault: Error | undefined
}

function openBench(random = () => 0): Bench {
  let now = 0
  const bench: { fault: Error | undefined } = { fault: undefined }
  const asked: number[] = []
  const masked: string[] = []
  const log: string[] = []
  const assume = (): Promise<SessionKeys> => {
    asked.push(now)
    if (bench.fault !== undefined) return Promise.reject(bench.fault)
    const n = String(asked.length)
    return Promise.resolve({ accessKeyId: `key-${n}`, secretAccessKey: `secret-${n}`, sessionToken: `token-${n}` })
  }
  const session = createRoleSession(
    {
      clock: { now: () => now },
      random,
      io: { mask: (text) => masked.push(text) },
      log: (line) => log.push(line),
      assume,
    },
    ARN,
  )
  return Object.assign(bench, {
    session,
    asked,
    masked,
    log,
    now: () => now,
    advance: (ms: number) => {
      now += ms
    },
  })
}

const OUTAGE = new ServiceError(
  { service: 'sts', operation: 'AssumeRoleWithWebIdentity', kind: 'unavailable', errorName: 'InternalFailure' },
  'try again',
)
const REFUSAL = new ActionError('ROLE_REFUSED', 'AWS does not let this job assume the role.')

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

test('nothing is asked before the first call', () => {
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

  test('the SDK is given the keys of now, with an end of the runner’s own clock', async () => {
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
  test('at the start is told as it is', async () => {
    const bench = openBench()
    bench.fault = fault
    expect(await errorOf(bench.session.ready())).toBe(fault)
  })

  test('while the session is good changes nothing, and is tried again within a minute, not at once', async () => {
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

describe('when the session has ended', () => {
  test('for a cancel is told as it is: nothing is tried again', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS - 5 * MINUTE_MS)
    bench.fault = new ServiceError({ ...OUTAGE.facts, kind: 'aborted' }, 'the step was cancelled')
    expect(await errorOf(bench.session.ready())).toBe(bench.fault)
    expect(bench.log).toHaveLength(1)
  })

  test('an outage stays one, so that a wait can go on', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    bench.fault = OUTAGE
    expect(await errorOf(bench.session.ready())).toBe(OUTAGE)
    bench.fault = undefined
    expect(await bench.session.ready()).toBe('key-3')
  })

  test('a refusal is the end of the credentials, with its own code', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    bench.fault = REFUSAL
    const error = await errorOf(bench.session.ready())
    expect(error).toMatchObject({ code: 'ROLE_REFUSED', outcome: 'credentials-expired', cause: REFUSAL })
    expect(error).toMatchObject({ hint: expect.stringContaining('re-run the job') })
  })

  test('so is a refusal that has no code of its own', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    const facts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', requestId: 'r-1' } as const
    bench.fault = new ServiceError({ ...facts, kind: 'refused', errorName: 'ValidationError' }, 'said STS')
    expect(await errorOf(bench.session.ready())).toMatchObject({
      code: 'SERVICE_REFUSED',
      outcome: 'credentials-expired',
      requestId: 'r-1',
      message: expect.stringContaining('ValidationError: said STS'),
      hint: expect.stringContaining('re-run the job'),
    })
  })
})

test('a cancel during a renewal is passed on, and nothing is said to be tried again', async () => {
  const bench = openBench()
  await bench.session.ready()
  bench.advance(SESSION_MS - 9 * MINUTE_MS)
  const facts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity' } as const
  bench.fault = new ServiceError({ ...facts, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled')
  const said = bench.log.length
  expect(await errorOf(bench.session.ready())).toBe(bench.fault)
  expect(bench.log.slice(said)).toEqual([])
})

describe('keys that are refused as expired', () => {
  test('are replaced when they have been in use for a while', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(5 * MINUTE_MS)
    expect(bench.session.mayReplace('key-1')).toBe(true)
    expect(await bench.session.ready()).toBe('key-2')
  })

  test('are not when they are fresh: others would fare no better', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(5 * MINUTE_MS - 1)
    expect(bench.session.mayReplace('key-1')).toBe(false)
    expect(await bench.session.ready()).toBe('key-1')
  })

  test('are when the clock was set back since', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(-SESSION_MS)
    expect(bench.session.mayReplace('key-1')).toBe(true)
    expect(await bench.session.ready()).toBe('key-2')
  })

  test('need nothing more when another call has renewed them meanwhile', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    await bench.session.ready()
    expect(bench.session.mayReplace('key-1')).toBe(true)
    expect(await bench.session.ready()).toBe('key-2')
  })
})

test('however calls and outages fall, no call is signed with keys that have ended', async () => {
  const step = fc.record({ afterMs: fc.integer({ min: 0, max: 40 * MINUTE_MS }), outage: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (steps, random) => {
        const bench = openBench(() => random)
        const startedAt = new Map<string, number>()
        for (const { afterMs, outage } of steps) {
          bench.advance(afterMs)
          bench.fault = outage ? OUTAGE : undefined
          const key = await bench.session.ready().catch(() => undefined)
          if (key === undefined) {
            expect(outage).toBe(true)
            continue
          }
          if (!startedAt.has(key)) startedAt.set(key, bench.now())
          expect(bench.now() - (startedAt.get(key) ?? 0)).toBeLessThan(SESSION_MS)
        }
      },
    ),
  )
})
