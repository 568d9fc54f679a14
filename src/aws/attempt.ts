/**
 * One call to AWS: bounded in time by the injected sleep and by the end of the step, ended by the runner's cancel, its
 * errors converted to those of this project.
 */
import type { CallEnd } from '../ports/network.js'
import type { Deps } from '../ports/deps.js'
import { ActionError } from '../errors/action-error.js'
import { ServiceError, TIMEOUT_ENDED } from '../errors/service-error.js'
import { routeOf } from './route-of-call.js'
import { toServiceError, type CallFacts } from './to-service-error.js'

/** Why the timers of a call end. One for all: without a reason, each abort would make an error of its own, with a stack. */
const FINISHED = new Error('the call has finished')

/** Where the credentials of calls come from. */
export interface CallSession {
  /** What {@link ready} requests, for its errors. */
  readonly call: CallFacts
  /** The role that the calls are made as, where the action assumes one. */
  readonly roleArn?: string
  /**
   * Gets credentials that are good for the next call.
   * @returns the id of the key that it will be signed with
   * @throws ActionError where there are none for good; ServiceError else
   */
  readonly ready: () => Promise<string>
  /** Whether keys that were refused as expired can be replaced; the next {@link ready} does so then. */
  readonly mayReplace: (keyId: string) => boolean
}

/** What an attempt needs, and the session that its credentials come from; without one it needs none. */
export type AttemptDeps = Pick<Deps, 'sleep' | 'signal'> & {
  readonly session?: CallSession | undefined
  /** Where the calls go, for their errors. */
  readonly place?: CallFacts['place']
  /** The end of the step; without one there is none. */
  readonly end?: CallEnd | undefined
}

/** How long one call may take, milliseconds, and how much of it is left to it after a cancel. */
export interface CallLimits {
  readonly deadlineMs: number
  /** 0 for reads. A call that may start a training is given time to answer, so that its version is not lost. */
  readonly afterCancelMs: number
  /** Whether a call that was sent in time may go on past the end of the step, up to its own deadline. */
  readonly outlivesEnd?: true
}

/**
 * Sends one call, once its credentials are good for it: that comes before the deadline of the call itself, so that a
 * renewal that fails is never taken for a lost answer.
 * @throws ServiceError: `no-answer` past the deadline, and past the end of the step, where `unsent` says whether it was
 *   sent at all; `aborted` after a cancel; else as the service answered
 * @throws ActionError or ServiceError as CallSession.ready does; the call was not sent then
 */
export async function attempt<T>(
  deps: AttemptDeps,
  limits: CallLimits,
  about: CallFacts,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const facts: CallFacts = deps.place === undefined ? about : { ...about, place: deps.place }
  throwIfCancelled(deps.signal, facts)
  throwIfEnded(deps.end, facts)
  const keyId = await deps.session?.ready()
  // Not the call's own facts: it was not sent.
  throwIfCancelled(deps.signal, deps.session?.call ?? facts)
  throwIfEnded(deps.end, facts)
  const call = new AbortController()
  const done = new AbortController()
  const endBy = async (wait: Promise<unknown>, error: () => ServiceError): Promise<never> => {
    await wait
    throw error()
  }
  const leftMs = limits.outlivesEnd === true ? Infinity : (deps.end?.leftMs() ?? Infinity)
  const late = endBy(deps.sleep(Math.min(limits.deadlineMs, leftMs), done.signal), () =>
    leftMs < limits.deadlineMs
      ? new ServiceError({ ...facts, kind: 'no-answer', errorName: TIMEOUT_ENDED }, 'timeout ended before the answer')
      : lateError({ ...facts, proxy: routeOf(call.signal) }, limits.deadlineMs),
  )
  const cancelled = endBy(cancelThenWait(deps, limits.afterCancelMs, done.signal), () => abortedError(facts))
  try {
    return await Promise.race([send(call.signal), late, cancelled])
  } catch (error) {
    // Only now: the end of an aborted call must not be handled before the reason for the abort.
    call.abort()
    if (error instanceof ActionError) throw error
    const refusal = toServiceError(error, { ...facts, role: deps.session?.roleArn, proxy: routeOf(call.signal) })
    throw refusedSession(refusal, deps.session, keyId)
  } finally {
    done.abort(FINISHED)
    await Promise.allSettled([late, cancelled])
  }
}

/** Credentials that expired early (because the runner's clock was set back, for example) do not end the run where others are available. */
function refusedSession(
  error: ServiceError,
  session: CallSession | undefined,
  keyId: string | undefined,
): ServiceError {
  if (error.kind !== 'credentials-expired' || keyId === undefined) return error
  if (session?.mayReplace(keyId) !== true) return error
  return new ServiceError({ ...error.facts, kind: 'session-ended' }, error.message, error)
}

/** Settles some time after the runner's cancel; rejects once the call is done. */
async function cancelThenWait(deps: AttemptDeps, ms: number, done: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onDone = (): void => {
      deps.signal.removeEventListener('abort', onCancel)
      reject(FINISHED)
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

function throwIfCancelled(signal: AbortSignal, facts: CallFacts): void {
  if (signal.aborted) throw abortedError(facts)
}

function throwIfEnded(end: CallEnd | undefined, facts: CallFacts): void {
  if (end === undefined || end.leftMs() > 0) return
  const past = { kind: 'no-answer', errorName: TIMEOUT_ENDED, unsent: true } as const
  throw new ServiceError({ ...facts, ...past }, 'timeout had ended, so it was not sent')
}

function abortedError(facts: CallFacts): ServiceError {
  return new ServiceError({ ...facts, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled')
}
