/** The body of an S3 answer, from its first byte to its end: lent to a reader, bounded in time, and closed whatever comes. */
import { Readable } from 'node:stream'
import type { Deps } from '../ports/deps.js'
import { ServiceError } from '../errors/service-error.js'
import { attempt, type AttemptDeps } from './attempt.js'
import { toServiceError, type CallFacts } from './to-service-error.js'

/** How slow the line of a body may be, bytes a second: 4 Mbit/s, on which a manifest of 1 GB takes half an hour. Our choice. */
export const SLOWEST_LINE = 500_000

/** Time without bytes after which the connection counts as dead. */
const CHUNK_DEADLINE_MS = 60_000

/** Time that a body may take in addition to that of its bytes on the slowest line: bytes that only drip must have an end. Our choice. */
const BODY_GRACE_MS = 120_000

/**
 * Lends a body out. It is closed when the reader is done with it, also one that was never begun: unread, it would keep its
 * connection open, and the process alive.
 * @param body  as the SDK gives it; undefined for an empty object
 * @param use   reads as much as it wants; what it throws is thrown on
 * @throws through the chunks: ServiceError `no-answer` for a body that falls silent, drips or breaks off, `aborted` after a cancel
 */
export async function lendBody<T>(
  body: object | undefined,
  deps: AttemptDeps & Pick<Deps, 'clock'>,
  facts: CallFacts,
  use: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  if (body === undefined) return use(none())
  if (!isByteStream(body)) throw new TypeError('the body of an S3 response is not a byte stream')
  // A connection that breaks before the first chunk is asked for has no other listener yet, and would end the process.
  if (body instanceof Readable) body.on('error', ignore)
  try {
    return await use(watched(body, deps, facts))
  } finally {
    close(body)
  }
}

/** Passes a body on, chunk by chunk, and ends one that falls silent, drips, breaks off, or is no longer wanted. */
async function* watched(
  body: AsyncIterable<Uint8Array>,
  deps: AttemptDeps & Pick<Deps, 'clock'>,
  facts: CallFacts,
): AsyncIterable<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  let sizeBytes = 0
  let waitedMs = 0
  try {
    for (;;) {
      // What arrived while the reader had other bytes is not waited for: a timer for each of a million chunks takes longer.
      const arrived = sizeBytes > 0 && !deps.signal.aborted ? arrivedOf(body) : undefined
      if (arrived !== undefined) {
        sizeBytes += arrived.byteLength
        yield arrived
        continue
      }
      // The reader's own time with the bytes does not count as time of the line.
      const leftMs = BODY_GRACE_MS + (sizeBytes / SLOWEST_LINE) * 1000 - waitedMs
      const slow = (): ServiceError => tooSlow(facts, sizeBytes, waitedMs + Math.max(0, leftMs))
      if (leftMs <= 0) throw slow()
      const limits = { deadlineMs: Math.min(CHUNK_DEADLINE_MS, leftMs), afterCancelMs: 0 }
      const startedAt = deps.clock.now()
      const chunk = await attempt(deps, limits, facts, () => chunks.next()).catch((error: unknown) => {
        throw leftMs < CHUNK_DEADLINE_MS && isLate(error) ? slow() : error
      })
      if (chunk.done === true) return
      // A clock that is set back must not extend the time.
      waitedMs += Math.max(0, deps.clock.now() - startedAt)
      sizeBytes += chunk.value.byteLength
      yield chunk.value
    }
  } catch (error) {
    throw toServiceError(error, facts)
  } finally {
    close(body)
    // Not `await`: it queues behind the pending next(), which a silent connection never settles.
    void Promise.resolve(chunks.return?.()).catch(ignore)
  }
}

/** All bytes that are there; undefined where none are. Only once the iterator of the body reads it, in the same way. */
function arrivedOf(body: AsyncIterable<Uint8Array>): Uint8Array | undefined {
  if (!(body instanceof Readable) || body.destroyed || body.readableLength === 0) return undefined
  const bytes: unknown = body.read()
  return bytes instanceof Uint8Array ? bytes : undefined
}

function close(body: AsyncIterable<Uint8Array>): void {
  if (body instanceof Readable) body.destroy()
}

function isByteStream(body: object): body is AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in body
}

function isLate(error: unknown): boolean {
  return error instanceof ServiceError && error.kind === 'no-answer' && error.facts.errorName === 'TimeoutError'
}

function tooSlow(facts: CallFacts, sizeBytes: number, waitedMs: number): ServiceError {
  const took = `${String(sizeBytes)} bytes in ${String(Math.round(waitedMs / 1000))} s`
  return new ServiceError(
    { ...facts, kind: 'no-answer', errorName: 'TimeoutError' },
    `the object was transferred too slowly: ${took}`,
  )
}

function ignore(): void {
  // A reader gets the error from the chunks; without a reader nobody needs it.
}

async function* none(): AsyncIterable<Uint8Array> {
  // An empty object has no body.
}
