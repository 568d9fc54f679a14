/** Pages of a list, with tokens that mean nothing to the caller. */
import { createHash } from 'node:crypto'
import { isRecord } from '../wire/is-record.js'
import { RekognitionError } from './error.js'

/** Entries of a page without MaxResults, and the maximum. API model. */
const PAGE_SIZE_MAX = 100

export interface PageRequest {
  readonly token: string | undefined
  readonly maxResults: number | undefined
  /** What else the request asked for; a token is valid only for the same query. */
  readonly question: string
  readonly short: boolean
}

export interface Page<T> {
  readonly entries: readonly T[]
  readonly nextToken?: string
}

/**
 * Cuts one page out of a list that is sorted by a key that never changes, newest first. The token contains the
 * last returned key, so that entries which are added or removed in between neither repeat nor get lost.
 * @throws RekognitionError InvalidPaginationTokenException
 */
export function pageOf<T>(sorted: readonly T[], keyOf: (entry: T) => number, request: PageRequest): Page<T> {
  // The samples of the API reference ask for the first page with an empty token.
  const isFirst = request.token === undefined || request.token === ''
  const after = isFirst ? undefined : readToken(request.token, request.question)
  const rest = after === undefined ? sorted : sorted.filter((entry) => keyOf(entry) < after)
  const size = request.maxResults ?? PAGE_SIZE_MAX
  const entries = rest.slice(0, request.short ? Math.ceil(size / 2) : size)
  const last = entries.at(-1)
  if (last === undefined || entries.length === rest.length) return { entries }
  return { entries, nextToken: writeToken(keyOf(last), request.question) }
}

function writeToken(after: number, question: string): string {
  return Buffer.from(JSON.stringify({ after, question: digestOf(question) })).toString('base64')
}

/** A token has at most 1024 characters, while a question can name ten labels of 255. */
function digestOf(question: string): string {
  return createHash('sha256').update(question).digest('base64')
}

function readToken(token: string, question: string): number {
  const parsed = parseJson(Buffer.from(token, 'base64').toString('utf8'))
  if (isRecord(parsed) && typeof parsed.after === 'number' && parsed.question === digestOf(question))
    return parsed.after
  throw new RekognitionError('InvalidPaginationTokenException', 'The pagination token is not valid.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
