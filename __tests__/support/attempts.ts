/** Time, naps and a session for an attempt, all in memory. */
import { getEventListeners } from 'node:events'
import type { CallLimits } from '../../src/aws/attempt.js'
import type { CallFacts } from '../../src/aws/to-service-error.js'
import { ServiceError } from '../../src/errors/service-error.js'

export const FACTS: CallFacts = { service: 'rekognition', operation: 'CreateProjectVersion', resource: 'arn:orchard' }
export const READ: CallLimits = { deadlineMs: 30_000, afterCancelMs: 0 }
export const CREATE: CallLimits = { deadlineMs: 60_000, afterCancelMs: 3000 }

interface Nap {
  readonly ms: number
  state: 'asleep' | 'woken' | 'stopped'
  readonly wake: () => void
}

/** Sleeps that end when the test says so, or by their signal as the real ones do. */
export function createTools() {
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

/** A call that never answers, and ends immediately when it is aborted, as a request does. */
export function hanging(aborted: { count: number }): (signal: AbortSignal) => Promise<never> {
  return (signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        aborted.count += 1
        reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }))
      })
    })
}

/** Runs every callback that is already due. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

export async function errorOf(call: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await call.catch((caught: unknown) => caught)
  if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`)
  return error
}

export const NOTHING = { asleep: 0, listeners: 0 }
