/** Calls of GitHub's API for a release: a deadline for each, tries again what may pass, and errors with a code. */
import type { getOctokit } from '@actions/github'
import type { Deps } from '../ports/deps.js'
import { backOff, tryAgain, type Waits } from '../ports/try-again.js'
import { ActionError } from '../errors/action-error.js'
import type { ErrorCode } from '../errors/hints.js'
import { isJsonArray, own, ownText } from '../text/json.js'
import { shorten } from '../text/shorten.js'
import { API_HEADERS } from './client.js'
import { GithubFault, MESSAGE_MAX_LENGTH, toGithubFault } from './pull-request-fault.js'

/** GitHub's client. */
export type Octokit = ReturnType<typeof getOctokit>

/** GitHub ends a request itself after 10 s. GitHub docs, "Timeouts". The rest is for the network. */
const DEADLINE_MS = 20_000

/** Tries of one call, the first included. */
const TRIES_MAX = 4

/** Upper bounds of the waits before them, milliseconds. */
const WAITS: Waits = { firstMs: 1000, longestMs: 8000 }

/** What a call sends with each request. */
export interface Common {
  readonly headers: Readonly<Record<string, string>>
  readonly request: { readonly signal: AbortSignal }
}

/** What a call is about, for its errors. */
export interface GithubCall {
  readonly code: ErrorCode
  /** A clause such as `The variable MODEL could not be read`. */
  readonly failed: string
  /** What permission it needs, as a sentence without its full stop. */
  readonly needs: string
  /** Whether sending it twice is not sending it once. */
  readonly isOneAttempt?: true
}

/** What calls are made with. */
export interface CallerDeps extends Pick<Deps, 'sleep' | 'signal' | 'random'> {
  /** Loads the client when it is first needed. */
  readonly client: () => Promise<Octokit>
}

/** Sends one call. */
export type CallGithub = <T>(call: GithubCall, send: (octokit: Octokit, common: Common) => Promise<T>) => Promise<T>

/** @returns what throws ActionError with the code of the call, and after a cancel the reason of the runner's signal */
export function createCallGithub({ client, sleep, signal, random }: CallerDeps): CallGithub {
  return async (call, send) => {
    signal.throwIfAborted()
    try {
      const octokit = await client()
      const wait = (_error: GithubFault, tries: number): Promise<void> =>
        backOff({ sleep, random, signal }, WAITS, tries)
      return await tryAgain({ triesMax: call.isOneAttempt === true ? 1 : TRIES_MAX, mayPass, wait }, () =>
        once({ sleep, signal }, call.needs, (abort) =>
          send(octokit, { headers: API_HEADERS, request: { signal: abort } }),
        ),
      )
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof ActionError) throw error
      const fault = toGithubFault(error, call.needs)
      throw new ActionError(call.code, `${call.failed}: ${fault.message}.`, { cause: fault })
    }
  }
}

/** A limit for an hour is not waited for; one for a moment is over by then. */
function mayPass(error: unknown): error is GithubFault {
  return error instanceof GithubFault && ['no-answer', 'unavailable', 'rate-limit', 'misread'].includes(error.kind)
}

/** @throws GithubFault */
async function once<T>(
  { sleep, signal }: Pick<Deps, 'sleep' | 'signal'>,
  needs: string,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const [call, done] = [new AbortController(), new AbortController()]
  const onCancel = (): void => {
    call.abort(signal.reason)
  }
  signal.addEventListener('abort', onCancel)
  const late = sleep(DEADLINE_MS, done.signal).then(
    () => {
      throw new GithubFault('no-answer', `GitHub’s API took longer than ${String(DEADLINE_MS / 1000)} s`)
    },
    () => undefined,
  )
  try {
    // The deadline is over only when it throws.
    return await Promise.race([send(call.signal), late.then(() => new Promise<never>(() => undefined))])
  } catch (error) {
    if (error instanceof ActionError) throw error
    throw ofGraphql(error, needs) ?? toGithubFault(error, needs)
  } finally {
    signal.removeEventListener('abort', onCancel)
    call.abort()
    done.abort()
  }
}

/** GraphQL answers a refusal with status 200, and a list of errors. GitHub docs, "Forming calls with GraphQL". */
function ofGraphql(thrown: unknown, needs: string): GithubFault | undefined {
  const errors = own(thrown, 'errors')
  if (!isJsonArray(errors)) return undefined
  const said = shorten(ownText(errors[0], 'message') ?? 'no message', MESSAGE_MAX_LENGTH)
  switch (ownText(errors[0], 'type')) {
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new GithubFault('forbidden', `github-token lacks the permission (${said}). ${needs}`)
    case 'NOT_FOUND':
      return new GithubFault('not-found', `it does not exist, or github-token cannot read it (${said})`)
    case 'RATE_LIMITED':
      return new GithubFault('rate-limit', `the rate limit of GitHub’s API was exceeded (${said})`)
    default:
      return new GithubFault('refused', `GitHub rejected the request (${said})`)
  }
}

/** An answer that has not the shape of GitHub's. */
export function misread(): GithubFault {
  return new GithubFault('misread', 'the response did not come from GitHub’s API')
}
