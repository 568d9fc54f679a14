import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { attempt, type CallLimits } from '../../../src/aws/attempt.js'
import type { CallFacts } from '../../../src/aws/to-service-error.js'
import { ServiceError } from '../../../src/errors/service-error.js'

const FACTS: CallFacts = { service: 'rekognition', operation: 'CreateProjectVersion', resource: 'arn:orchard' }
const READ: CallLimits = { deadlineMs: 30_000, afterCancelMs: 0 }
const CREATE: CallLimits = { deadlineMs: 60_000, afterCancelMs: 3000 }

interface Nap {
  readonly ms: number
  state: 'asleep' | 'woken' | 'stopped'
  readonly wake: () => void
}

/** Sleeps that end when the test says so, or by their signal as the real ones do. */
function createTools() {
  const cancel = new AbortController()
  const naps: Nap[] = []
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const nap: Nap = {
        ms,
        state: 'asleep',
        wake: () => {
          nap.state = 'woken'
          resolve()
        },
      }
      naps.push(nap)
      signal?.addEventListener('abort', () => {
        if (nap.state === 'asleep') nap.state = 'stopped'
        reject(new Error('the sleep was stopped'))
      })
    })
  const wake = (ms: number): void => {
    const nap = naps.find((candidate) => candidate.ms === ms && candidate.state === 'asleep')
    if (nap === undefined) throw new Error(`nobody sleeps for ${String(ms)} ms`)
    nap.wake()
  }
  const leftovers = (): { asleep: number; listeners: number } => ({
    asleep: naps.filter(({ state }) => state === 'asleep').length,
    listeners: getEventListeners(cancel.signal, 'abort').length,
  })
  return { deps: { sleep, signal: cancel.signal }, cancel, naps, wake, leftovers }
}

/** A call that never answers, and ends at once when it is aborted, as a request does. */
function hanging(aborted: { count: number }): (signal: AbortSignal) => Promise<never> {
  return (signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        aborted.count += 1
        reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }))
      })
    })
}

/** Lets everything happen that is only waiting for its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

async function errorOf(call: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await call.catch((caught: unknown) => caught)
  if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`)
  return error
}

const NOTHING = { asleep: 0, listeners: 0 }

describe('a call that answers', () => {
  test('gives its answer and leaves nothing behind', async () => {
    const tools = createTools()
    let given: AbortSignal | undefined
    const answer = await attempt(tools.deps, READ, FACTS, (signal) => {
      given = signal
      return Promise.resolve('arn:version')
    })
    expect(answer).toBe('arn:version')
    expect(tools.leftovers()).toEqual(NOTHING)
    // A body may still be streaming under it.
    expect(given?.aborted).toBe(false)
  })

  test('may take until just before its deadline', async () => {
    const tools = createTools()
    let answer: (text: string) => void = () => undefined
    const call = attempt(tools.deps, READ, FACTS, () => new Promise<string>((resolve) => (answer = resolve)))
    await settle()
    expect(tools.naps.map(({ ms }) => ms)).toEqual([30_000])
    answer('late but there')
    expect(await call).toBe('late but there')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('a call that fails', () => {
  test.each([
    {
      name: 'rejecting',
      send: () => Promise.reject(Object.assign(new Error('slow down'), { name: 'ThrottlingException' })),
    },
    {
      name: 'throwing at once',
      send: (): Promise<never> => {
        throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' })
      },
    },
  ])('by $name comes out in our words', async ({ send }) => {
    const tools = createTools()
    const error = await errorOf(attempt(tools.deps, READ, FACTS, send))
    expect(error.message).toBe('slow down')
    expect(error.facts).toMatchObject({ ...FACTS, kind: 'throttled', errorName: 'ThrottlingException' })
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('past the deadline', () => {
  test('the call is ended, and counts as unanswered', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, READ, FACTS, hanging(aborted)))
    await settle()
    tools.wake(30_000)
    const error = await call
    expect(error.message).toBe('no answer within 30 s')
    expect(error.facts).toEqual({ ...FACTS, kind: 'no-answer', errorName: 'TimeoutError' })
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('a call that does not mind its signal is left alone', async () => {
    const tools = createTools()
    const call = errorOf(attempt(tools.deps, READ, FACTS, () => new Promise(() => undefined)))
    await settle()
    tools.wake(30_000)
    expect((await call).kind).toBe('no-answer')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('a cancel', () => {
  test('before the call: nothing is sent', async () => {
    const tools = createTools()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    let sent = 0
    const error = await errorOf(
      attempt(tools.deps, CREATE, FACTS, () => {
        sent += 1
        return Promise.resolve()
      }),
    )
    expect(error.facts).toEqual({ ...FACTS, kind: 'aborted', errorName: 'AbortError' })
    expect(sent).toBe(0)
    expect(tools.naps).toEqual([])
  })

  test('ends a read at once, as aborted and not as unanswered', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, READ, FACTS, hanging(aborted)))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGTERM'))
    const error = await call
    expect(error.message).toBe('the step was cancelled')
    expect(error.facts).toEqual({ ...FACTS, kind: 'aborted', errorName: 'AbortError' })
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('leaves a create its time to answer', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    let answer: (text: string) => void = () => undefined
    const call = attempt(tools.deps, CREATE, FACTS, (signal) => {
      void hanging(aborted)(signal).catch(() => undefined)
      return new Promise<string>((resolve) => (answer = resolve))
    })
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    expect(aborted.count).toBe(0)
    expect(tools.naps.map(({ ms }) => ms)).toEqual([60_000, 3000])
    answer('arn:version')
    expect(await call).toBe('arn:version')
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('ends a create that has not answered by then', async () => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt(tools.deps, CREATE, FACTS, hanging(aborted)))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    tools.wake(3000)
    expect((await call).kind).toBe('aborted')
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('does not lengthen the deadline', async () => {
    const tools = createTools()
    const call = errorOf(attempt(tools.deps, CREATE, FACTS, hanging({ count: 0 })))
    await settle()
    tools.cancel.abort(new Error('cancelled by SIGINT'))
    await settle()
    tools.wake(60_000)
    expect((await call).kind).toBe('no-answer')
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})

describe('at the end of the step', () => {
  /** An end that is so far off at each look; the last one stays. */
  const endIn = (...left: readonly number[]) => {
    const rest = [...left]
    return { leftMs: () => (rest.length > 1 ? rest.shift() : rest[0]) ?? Infinity }
  }

  test.each([
    { name: 'one that has come', left: [0] },
    { name: 'one that has passed', left: [-1] },
    { name: 'one that comes while credentials are looked for', left: [5, 0] },
  ])('$name: nothing is sent', async ({ left }) => {
    const tools = createTools()
    let sent = 0
    const session = { call: FACTS, ready: () => Promise.resolve('key'), mayReplace: () => true }
    for (const limits of [READ, { ...CREATE, outlivesEnd: true as const }]) {
      const call = attempt({ ...tools.deps, session, end: endIn(...left) }, limits, FACTS, () => {
        sent += 1
        return Promise.resolve('answer')
      })
      const { facts } = await errorOf(call)
      expect(facts).toEqual({ ...FACTS, kind: 'no-answer', errorName: 'TimeoutEnded', unsent: true })
    }
    expect(sent).toBe(0)
    expect(tools.leftovers()).toEqual(NOTHING)
  })

  test('credentials are not looked for past it', async () => {
    const tools = createTools()
    let asked = 0
    const ready = (): Promise<string> => {
      asked += 1
      return Promise.resolve('key')
    }
    const session = { call: FACTS, ready, mayReplace: () => true }
    const call = attempt({ ...tools.deps, session, end: endIn(0) }, READ, FACTS, () => Promise.resolve('answer'))
    expect((await errorOf(call)).facts.errorName).toBe('TimeoutEnded')
    expect(asked).toBe(0)
  })

  test.each([
    { name: 'before its deadline', left: 29_999, limits: READ, sleepsMs: 29_999, errorName: 'TimeoutEnded' },
    { name: 'with its deadline', left: 30_000, limits: READ, sleepsMs: 30_000, errorName: 'TimeoutError' },
    { name: 'after its deadline', left: 30_001, limits: READ, sleepsMs: 30_000, errorName: 'TimeoutError' },
    {
      name: 'before that of a call that outlives it',
      left: 1,
      limits: { ...CREATE, outlivesEnd: true as const },
      sleepsMs: 60_000,
      errorName: 'TimeoutError',
    },
  ])('a call under way is cut where the end comes $name', async ({ left, limits, sleepsMs, errorName }) => {
    const tools = createTools()
    const aborted = { count: 0 }
    const call = errorOf(attempt({ ...tools.deps, end: endIn(left) }, limits, FACTS, hanging(aborted)))
    await settle()
    tools.wake(sleepsMs)
    const error = await call
    expect(error.facts).toMatchObject({ ...FACTS, kind: 'no-answer', errorName })
    // A create that was cut by its own deadline was sent, and may have had its effect.
    expect(error.facts.unsent).toBeUndefined()
    expect(aborted.count).toBe(1)
    expect(tools.leftovers()).toEqual(NOTHING)
  })
})
