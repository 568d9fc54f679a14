/** A session that has expired, or whose keys are refused. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ServiceError } from '../../../src/errors/service-error.js'
import { SESSION_MS, MINUTE_MS, openBench, OUTAGE, REFUSAL, errorOf } from '../../support/role-sessions.js'

describe('when the session has expired', () => {
  test('because of a cancel is reported as such: nothing is retried', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS - 5 * MINUTE_MS)
    bench.fault = new ServiceError({ ...OUTAGE.facts, kind: 'aborted' }, 'the step was cancelled')
    expect(await errorOf(bench.session.ready())).toBe(bench.fault)
    expect(bench.log).toHaveLength(1)
  })

  test('an outage stays one, so that a wait can continue', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    bench.fault = OUTAGE
    expect(await errorOf(bench.session.ready())).toBe(OUTAGE)
    bench.fault = undefined
    expect(await bench.session.ready()).toBe('key-3')
  })

  test('a refusal ends the credentials, with its own code', async () => {
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

test('a cancel during a renewal is passed on, and no retry is announced', async () => {
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

  test('are not when they are fresh: others would be refused too', async () => {
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

  test('are not when another call has renewed them in the meantime', async () => {
    const bench = openBench()
    await bench.session.ready()
    bench.advance(SESSION_MS)
    await bench.session.ready()
    expect(bench.session.mayReplace('key-1')).toBe(true)
    expect(await bench.session.ready()).toBe('key-2')
  })
})

test('in any order of calls and outages, no call is signed with expired keys', async () => {
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
