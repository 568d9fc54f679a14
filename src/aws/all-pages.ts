/** Reads a listing page by page; one without an end is an error. */
import type { Deps } from '../ports/deps.js'
import { attempt, type AttemptDeps, type CallLimits } from './attempt.js'
import { retryRead } from './retry.js'
import type { CallFacts } from './to-service-error.js'
import { unreadable } from './understand.js'

/** One page; without a token it is the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken: string | undefined
}

/**
 * Most pages of a listing. Our choice: ten times as many as the quota for versions of a project, 100 unless raised, would fill
 * with a version each. AWS General Reference, Rekognition quotas.
 */
const PAGES_MAX = 1000

/** All pages and their retries: some thousand versions take seconds. Our choice. */
const WHOLE: CallLimits = { deadlineMs: 10 * 60_000, afterCancelMs: 0 }

/**
 * @param read  one page, one attempt
 * @returns the items of all pages
 * @throws ServiceError `no-answer` for a listing without an end: a token that repeats, too many pages, too long a time
 */
export function allPages<T>(
  deps: AttemptDeps & Pick<Deps, 'random'>,
  facts: CallFacts,
  read: (token: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  // The calls within have their own session.
  return attempt({ ...deps, session: undefined }, WHOLE, facts, async (signal) => {
    const items: T[] = []
    const seen = new Set<string>()
    let token: string | undefined
    for (let pages = 0; pages < PAGES_MAX; pages += 1) {
      const page = await retryRead(deps, async () => {
        const next = await read(token)
        if (next.nextToken !== undefined && seen.has(next.nextToken)) {
          throw unreadable(facts, 'the listing does not end: the service returned the same NextToken again')
        }
        return next
      })
      items.push(...page.items)
      token = page.nextToken
      if (token === undefined) return items
      seen.add(token)
      signal.throwIfAborted()
    }
    throw unreadable(facts, `the listing does not end: it continues after ${String(PAGES_MAX)} pages`)
  })
}

/**
 * Most pages of a listing that is read as it goes. Our choice: with 100 items a page, four times the images that a dataset may
 * have. Developer guide, "Guidelines and quotas": 250,000.
 */
const STREAMED_PAGES_MAX = 10_000

/**
 * The pages of a listing that is too long to be held at once, each asked for when the one before it was used.
 * @param read  one page, one attempt
 * @throws ServiceError `no-answer` for a listing without an end: a token that repeats, too many pages
 */
export async function* eachPage<T>(
  deps: Pick<AttemptDeps, 'sleep' | 'signal' | 'end'> & Pick<Deps, 'random'>,
  facts: CallFacts,
  read: (token: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[], void, undefined> {
  const seen = new Set<string>()
  let token: string | undefined
  for (let pages = 0; pages < STREAMED_PAGES_MAX; pages += 1) {
    const asked = token
    const { items, nextToken } = await retryRead(deps, () => read(asked))
    yield items
    if (nextToken === undefined) return
    if (seen.has(nextToken)) {
      throw unreadable(facts, 'the listing does not end: the service returned the same NextToken again')
    }
    seen.add(nextToken)
    token = nextToken
  }
  throw unreadable(facts, `the listing does not end: it continues after ${String(STREAMED_PAGES_MAX)} pages`)
}
