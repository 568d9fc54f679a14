/** One call to AWS: bounded in time by the injected sleep, ended by the runner's cancel, its errors in our words. */
import type { Deps } from '../deps.js'
import { ServiceError } from '../errors.js'
import { routeOf } from './route-of-call.js'
import { toServiceError, type CallFacts } from './to-service-error.js'

/** What an attempt needs of the world. */
export type AttemptDeps = Pick<Deps, 'sleep' | 'signal'>

/** How long one call may take, milliseconds, and how much of it is left to it after a cancel. */
export interface Patience {
  readonly deadlineMs: number
  /** 0 for reads. A call that may start a training is given time to answer, so that its version is not lost. */
  readonly afterCancelMs: number
}

/**
 * Sends one call.
 * @throws ServiceError: `no-answer` past the deadline, `aborted` after a cancel, else as the service answered
 */
export async function attempt<T>(
  deps: AttemptDeps,
  patience: Patience,
  facts: CallFacts,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (deps.signal.aborted) throw abortedError(facts)
  const call = new AbortController()
  const done = new AbortController()
  const endBy = async (wait: Promise<unknown>, error: () => ServiceError): Promise<never> => {
    await wait
    throw error()
  }
  const late = endBy(deps.sleep(patience.deadlineMs, done.signal), () =>
    lateError({ ...facts, proxy: routeOf(call.signal) }, patience.deadlineMs),
  )
  const cancelled = endBy(cancelThenWait(deps, patience.afterCancelMs, done.signal), () => abortedError(facts))
  try {
    return await Promise.race([send(call.signal), late, cancelled])
  } catch (error) {
    // Only now: a call that ends by its own abort must not be heard before the reason for it.
    call.abort()
    throw toServiceError(error, { ...facts, proxy: routeOf(call.signal) })
  } finally {
    done.abort()
    await Promise.allSettled([late, cancelled])
  }
}

/** Settles some time after the runner's cancel; rejects once the call is done. */
async function cancelThenWait(deps: AttemptDeps, ms: number, done: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onDone = (): void => {
      deps.signal.removeEventListener('abort', onCancel)
      reject(new Error('the call is done'))
    }
    const onCancel = (): void => {
      done.removeEventListener('abort', onDone)
      resolve()
    }
    deps.signal.addEventListener('abort', onCancel, { once: true })
    done.addEventListener('abort', onDone, { once: true })
  })
  if (ms > 0) await deps.sleep(ms, done)
}

function lateError(facts: CallFacts, deadlineMs: number): ServiceError {
  const seconds = String(deadlineMs / 1000)
  return new ServiceError({ ...facts, kind: 'no-answer', errorName: 'TimeoutError' }, `no answer within ${seconds} s`)
}

function abortedError(facts: CallFacts): ServiceError {
  return new ServiceError({ ...facts, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled')
}
