/** The loop of a wait: when it checks again, how long it sleeps, and how it ends. Time moves only by sleeping. */
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/errors/action-error.js'
import { TIMEOUT_ENDED } from '../../../../src/errors/service-error.js'
import { pollUntil, usualRhythm, type Next, type Wait } from '../../../../src/deployment/wait/poll-until.js'
import { fault } from '../../../support/release/fake-account.js'

const DESCRIBE = 'DescribeProjectVersions'
const NO_ANSWER = fault('no-answer', DESCRIBE)

/** What each check meets, in order; the last one again and again. */
type Checks = readonly (string | Error)[]

/** Waits for `done`, knows what was seen, and notes what happens. */
async function waitThrough(
  checks: Checks,
  change: Partial<Wait<readonly string[], string, string>> = {},
): Promise<{ readonly end: unknown; readonly events: readonly string[] }> {
  const events: string[] = []
  const { signal } = new AbortController()
  let now = 0
  const tools = {
    clock: { now: () => now },
    signal,
    sleep: (ms: number, until?: AbortSignal): Promise<void> => {
      expect(until).toBe(signal)
      events.push(`sleep ${String(ms)}`)
      now += ms
      return Promise.resolve()
    },
  }
  const wait: Wait<readonly string[], string, string> = {
    known: [],
    rhythm: usualRhythm({ pollIntervalMs: 30_000, deadlineAt: 70_000 }),
    check: (_known, nth) => {
      const met = checks[Math.min(nth, checks.length) - 1]
      events.push(`check ${String(nth)}`)
      return met instanceof Error ? Promise.reject(met) : Promise.resolve(met ?? '')
    },
    decide: (seen, known): Next<readonly string[], string> =>
      seen === 'done'
        ? { kind: 'done', value: [...known, seen].join(' ') }
        : { kind: seen === 'again' ? 'check' : 'wait', known: [...known, seen] },
    remind: (known, met) => events.push(`remind [${known.join(' ')}] ${met?.kind ?? 'answered'}`),
    timedOut: (known, met) => new ActionError('STOP_TIMEOUT', `[${known.join(' ')}] ${met?.kind ?? 'answered'}`),
    ...change,
  }
  const end: unknown = await pollUntil(tools, wait).catch((error: unknown) => error)
  return { end, events }
}

describe('pollUntil', () => {
  test('the first check decides: no sleep', async () => {
    expect(await waitThrough(['done'])).toEqual({ end: 'done', events: ['check 1'] })
  })

  test('what was decided is known in the next check', async () => {
    const { end, events } = await waitThrough(['a', 'again', 'done'])
    expect(end).toBe('a again done')
    expect(events).toEqual(['check 1', 'remind [a] answered', 'sleep 30000', 'check 2', 'check 3'])
  })

  test('faults that may pass back off, and leave what is known; an answer ends the back-off', async () => {
    const { end, events } = await waitThrough(['a', NO_ANSWER, NO_ANSWER, 'b', NO_ANSWER, 'done'])
    expect(end).toBe('a b done')
    expect(events.filter((one) => one.startsWith('sleep'))).toEqual([30_000, 2000, 4000, 30_000, 2000].map(sleepOf))
    expect(events).toContain('remind [a] no-answer')
  })

  test('the last check is at the deadline itself', async () => {
    const { end, events } = await waitThrough(['a'])
    expect(end).toMatchObject({ code: 'STOP_TIMEOUT', message: '[a a a a] answered' })
    expect(events.filter((one) => one.startsWith('sleep'))).toEqual([30_000, 30_000, 10_000].map(sleepOf))
    expect(events.at(-1)).toBe('remind [a a a a] answered')
  })

  test('a fault at the deadline is that of the timeout', async () => {
    const { end } = await waitThrough(['a', 'a', 'a', NO_ANSWER])
    expect(end).toMatchObject({ code: 'STOP_TIMEOUT', message: '[a a a] no-answer' })
  })

  test.each([
    ['a fault that a retry cannot fix', fault('access-denied', DESCRIBE)],
    ['the end of the step', fault('no-answer', DESCRIBE, 'late', { errorName: TIMEOUT_ENDED })],
    ['an error of another kind', new Error('odd')],
  ])('%s ends it', async (_name, met) => {
    expect(await waitThrough(['a', met])).toMatchObject({ end: met, events: expect.arrayContaining(['check 2']) })
  })

  test('what the decision throws ends it, even a fault that may pass', async () => {
    const { end, events } = await waitThrough(['a'], { decide: () => Promise.reject(NO_ANSWER) })
    expect(end).toBe(NO_ANSWER)
    expect(events).toEqual(['check 1'])
  })

  test('a rhythm of its own', async () => {
    const rhythm = (faultsInRow: number, now: number): number | undefined => (now >= 15 ? undefined : 5 + faultsInRow)
    const { events } = await waitThrough(['a', NO_ANSWER, 'a'], { rhythm })
    expect(events.filter((one) => one.startsWith('sleep'))).toEqual([5, 6, 5].map(sleepOf))
  })
})

test('an interval that varies is asked for each time', () => {
  const intervals = [7, 8, 9]
  const rhythm = usualRhythm({ pollIntervalMs: 10, deadlineAt: 100 }, () => intervals.shift() ?? 0)
  expect([rhythm(0, 0), rhythm(0, 10), rhythm(0, 98), rhythm(0, 100)]).toEqual([7, 8, 2, undefined])
})

function sleepOf(ms: number): string {
  return `sleep ${String(ms)}`
}
