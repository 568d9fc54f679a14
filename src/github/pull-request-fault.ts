/** Why a call to GitHub's API failed. No text of a request is kept: it contains the token. */
import { formatInstant } from '../text/instant.js'
import { own } from '../text/json.js'
import { shorten } from '../text/shorten.js'

/** What a caller can act on. */
export type FaultKind =
  'no-answer' | 'unavailable' | 'rate-limit' | 'bad-token' | 'forbidden' | 'not-found' | 'refused' | 'misread'

/** What is shown of GitHub's own message. */
export const MESSAGE_MAX_LENGTH = 200

/** Causes that are checked. Our choice: the client, its transport and the socket each wrap once. */
const CAUSES_MAX = 5

/** A call that failed. The message is a clause, fit to follow a colon. */
export class GithubFault extends Error {
  override readonly name = 'GithubFault'
  readonly kind: FaultKind
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined

  constructor(kind: FaultKind, clause: string, status?: number) {
    super(clause)
    this.kind = kind
    this.status = status
  }
}

/** What a comment needs, as a sentence. */
const NEEDS_OF_COMMENTS = 'The job needs pull-requests: write; runs for pull requests from forks have a read-only token'

/**
 * Accepts anything that the client threw; an error of this project is returned unchanged.
 * @param needs  what permission the call needs, as a sentence without its full stop
 */
export function toGithubFault(thrown: unknown, needs: string = NEEDS_OF_COMMENTS): GithubFault {
  if (thrown instanceof GithubFault) return thrown
  const response = own(thrown, 'response')
  const status = own(response, 'status')
  if (typeof status !== 'number') {
    // The client's text may quote a header, and so the token; the code of the system's error does not.
    const code = codeOf(thrown)
    return new GithubFault('no-answer', `GitHub’s API did not answer${code === undefined ? '' : ` (${code})`}`)
  }
  const { kind, message } = ofAnswer(status, own(response, 'headers'), own(own(response, 'data'), 'message'), needs)
  return new GithubFault(kind, message, status)
}

function ofAnswer(status: number, headers: unknown, message: unknown, needs: string): GithubFault {
  const said = typeof message === 'string' ? `: ${shorten(message, MESSAGE_MAX_LENGTH)}` : ''
  const answer = `(HTTP ${String(status)}${said})`
  if (isRateLimit(status, headers, message)) return new GithubFault('rate-limit', rateLimitClause(headers, answer))
  if (status >= 500) return new GithubFault('unavailable', `GitHub’s API had an internal error ${answer}`)
  switch (status) {
    case 401:
      return new GithubFault('bad-token', `GitHub rejected github-token ${answer}`)
    case 403:
      return new GithubFault('forbidden', `github-token lacks the permission ${answer}. ${needs}`)
    case 404:
    case 410:
      return new GithubFault('not-found', `it does not exist, or github-token cannot read it ${answer}`)
    default:
      return new GithubFault('refused', `GitHub rejected the request ${answer}`)
  }
}

/** @see GitHub docs, "Rate limits for the REST API", exceeding the rate limit: primary ones and secondary ones */
function isRateLimit(status: number, headers: unknown, message: unknown): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  if (own(headers, 'retry-after') !== undefined || own(headers, 'x-ratelimit-remaining') === '0') return true
  return typeof message === 'string' && /\brate limit\b/i.test(message)
}

function rateLimitClause(headers: unknown, answer: string): string {
  const [after, reset] = ['retry-after', 'x-ratelimit-reset'].map((name) => Number(own(headers, name)))
  const when =
    after !== undefined && Number.isFinite(after)
      ? `, retry after ${String(after)} s`
      : reset !== undefined && Number.isFinite(reset)
        ? ` until ${formatInstant(reset * 1000)}`
        : ''
  return `the rate limit of GitHub’s API was exceeded${when} ${answer}`
}

/** The code of a system error, somewhere down its causes. */
function codeOf(thrown: unknown): string | undefined {
  let error = thrown
  for (let depth = 0; depth < CAUSES_MAX && typeof error === 'object' && error !== null; depth += 1) {
    const code = 'code' in error ? error.code : undefined
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code)) return code
    error = 'cause' in error ? error.cause : undefined
  }
  return undefined
}
