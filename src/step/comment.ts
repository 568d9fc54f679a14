/** Keeps one comment for each project and job on the pull request of the run. Nothing here fails the run. */
import type { Deps } from '../ports/deps.js'
import { tryAgain } from '../ports/try-again.js'
import { hasMarkerOf, isOfLaterRun, markerOf, type MarkedRun } from '../report/comment/marker.js'
import { connectComments, type PullRequestComment, type PullRequestComments } from '../github/pull-request-comments.js'
import { GithubFault, toGithubFault } from '../github/pull-request-fault.js'
import { readPullRequests } from '../github/pull-request.js'
import type { CommentContent } from './step-views.js'

/** All of it together, milliseconds. Our choice: the step has done its work and should not wait long for a comment. */
const DEADLINE_MS = 20_000

/**
 * From the cancel of the step to the end of the comment, milliseconds. Our choice: of the 5 s that a cancel leaves, the process
 * needs some to end.
 */
const AFTER_CANCEL_MS = 4500

const CANCELLED = 'the step was cancelled'

/** Before the one repetition of a call that may be repeated, milliseconds. */
const RETRY_AFTER_MS = 1000

/** Pages of comments that are searched. Our choice: 3,000 comments; after them the search ends. */
const PAGES_MAX = 30

/** The author of comments made with the token of a job. */
const JOB_TOKEN_AUTHOR = 'github-actions[bot]'

/** What the comment needs. */
export type CommentDeps = Pick<Deps, 'env' | 'files' | 'io' | 'signal' | 'sleep'>

export interface CommentOptions {
  /** The input `github-token`. Masked; never part of a warning. */
  readonly token: string
  /** True where a comment was not clearly asked for: one that is there is brought up to date, none is made. */
  readonly onlyReplace: boolean
  /** How long ago the runner cancelled the step, milliseconds; undefined where it did not. */
  readonly sinceCancelMs?: number | undefined
  /** Receives a sentence about what did not work; it may contain text of GitHub's answer. */
  readonly warn: (message: string) => void
}

/**
 * Writes a report as a comment on each pull request that the run's event names, in place of the comment of an earlier
 * run. Never throws: every failure is a warning. Takes 20 s at most. In a step that is cancelled an earlier comment
 * still is replaced, since its verdict is not that of this run, in the time that is left; none is created, which nobody
 * may wait for.
 */
export async function commentOnPullRequest(
  deps: CommentDeps,
  content: CommentContent,
  options: CommentOptions,
): Promise<void> {
  const token = options.token.trim()
  if (token !== '') deps.io.mask(token)
  let subject = 'the pull request'
  try {
    const target = await findTarget(deps, content.about, token)
    if (typeof target === 'string') {
      options.warn(`No comment was written: ${target}.`)
      return
    }
    const { about } = target
    const body = content.body(markerOf(about))
    const mayCreate = (): boolean => !options.onlyReplace && !deps.signal.aborted
    const { sinceCancelMs } = options
    const maxMs = sinceCancelMs === undefined ? DEADLINE_MS : Math.max(0, AFTER_CANCEL_MS - sinceCancelMs)
    await withinDeadline(deps, maxMs, async (signal) => {
      const comments = await connectComments({ ...target, token, signal })
      for (const number of target.pullRequests) {
        subject = `pull request #${String(number)}`
        await keepComment({ ...deps, signal, mayCreate }, comments, number, { about, body }, options.warn)
      }
    })
  } catch (error) {
    options.warn(`The comment on ${subject} could not be written: ${toGithubFault(error).message}.`)
  }
}

interface Target {
  readonly about: MarkedRun
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly pullRequests: readonly number[]
}

/** Where to comment, or a clause that says why nowhere. */
async function findTarget(deps: CommentDeps, about: CommentContent['about'], token: string): Promise<Target | string> {
  const { env } = deps
  if (token === '') return 'github-token is empty'
  // The client's error for such a header would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) return 'github-token contains characters that are not allowed in a token'
  if (typeof about === 'string') return about
  const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner === '' || repo === '' || more.length > 0) return 'the repository is not known (GITHUB_REPOSITORY)'
  const pullRequests = await readPullRequests(env, deps.files)
  if (pullRequests.length === 0) return `${eventName(env.GITHUB_EVENT_NAME)} has no pull request`
  const apiUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '')
  return { about, apiUrl, owner, repo, pullRequests }
}

function eventName(name: string | undefined): string {
  return name === undefined || name === '' ? 'the event of this run' : `the event of this run (${name})`
}

/** @throws GithubFault past the deadline, which a cancel brings nearer, else what the work throws */
async function withinDeadline(
  { signal, sleep }: CommentDeps,
  maxMs: number,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const [call, done] = [new AbortController(), new AbortController()]
  const ended = new Promise<never>((_, reject) => {
    call.signal.addEventListener('abort', () => {
      reject(new GithubFault('no-answer', String(call.signal.reason)))
    })
  })
  const endAfter = (ms: number, reason: string): Promise<void> =>
    sleep(ms, done.signal).then(
      () => {
        if (!done.signal.aborted) call.abort(reason)
      },
      () => undefined,
    )
  const tooLong = `GitHub’s API took longer than ${String(DEADLINE_MS / 1000)} s`
  const ends = [endAfter(maxMs, signal.aborted ? CANCELLED : tooLong)]
  const onCancel = (): void => {
    ends.push(endAfter(AFTER_CANCEL_MS, CANCELLED))
  }
  signal.addEventListener('abort', onCancel)
  try {
    await Promise.race([ended, work(call.signal)])
  } finally {
    signal.removeEventListener('abort', onCancel)
    done.abort()
    await Promise.all(ends)
  }
}

/** The signal is that of the deadline here. */
type KeepDeps = Pick<CommentDeps, 'io' | 'signal' | 'sleep'> & { readonly mayCreate: () => boolean }

async function keepComment(
  deps: KeepDeps,
  comments: PullRequestComments,
  pullRequest: number,
  { about, body }: { readonly about: MarkedRun; readonly body: string },
  warn: CommentOptions['warn'],
): Promise<void> {
  const { existing, assumedAuthor } = await findOwn(deps, comments, pullRequest, about)
  if (existing !== undefined && isOfLaterRun(about, existing.body)) {
    deps.io.log(`The comment on pull request #${String(pullRequest)} is from a later run and was not changed.`)
    return
  }
  if (existing !== undefined && (await updated(deps, comments, existing, body))) return
  if (!deps.mayCreate()) {
    deps.io.log(`Pull request #${String(pullRequest)} has no comment of an earlier run to replace.`)
    return
  }
  // One attempt: an answer that was lost may have left a comment behind, and a second one would stay.
  const { author } = await comments.create(pullRequest, body)
  if (assumedAuthor !== undefined && author !== assumedAuthor) {
    warn(
      `Pull request #${String(pullRequest)} may have two comments: the owner of github-token could not be determined, and it is not ${assumedAuthor}.`,
    )
  }
}

interface Found {
  readonly existing?: PullRequestComment
  /** Set where the token's author is unknown, and one was assumed. */
  readonly assumedAuthor?: string
}

/** The first comment that has the marker and was written by the token's author. Others may copy a marker. */
async function findOwn(
  deps: KeepDeps,
  comments: PullRequestComments,
  pullRequest: number,
  about: MarkedRun,
): Promise<Found> {
  let author: string | undefined
  let assumed: Found = {}
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { comments: found, isLast } = await twice(deps, () => comments.list(pullRequest, page))
    const marked = found.filter(({ body }) => hasMarkerOf(about, body))
    if (marked.length > 0 && author === undefined) {
      author = await twice(deps, comments.whoAmI)
      if (author === undefined) assumed = { assumedAuthor: JOB_TOKEN_AUTHOR }
      author ??= JOB_TOKEN_AUTHOR
    }
    const existing = marked.find((comment) => comment.author === author)
    if (existing !== undefined) return { ...assumed, existing }
    if (isLast) return assumed
  }
  throw new GithubFault('refused', `there are more than ${String(PAGES_MAX * 100)} comments to look through`)
}

/** False when the comment was deleted in the meantime. */
async function updated(
  deps: KeepDeps,
  comments: PullRequestComments,
  { id }: PullRequestComment,
  body: string,
): Promise<boolean> {
  try {
    await twice(deps, () => comments.update(id, body))
    return true
  } catch (error) {
    if (error instanceof GithubFault && error.kind === 'not-found') return false
    throw error
  }
}

/** Sends what may be sent again, once more where that can help. A rate limit is not helped by asking again. */
async function twice<T>(deps: KeepDeps, call: () => Promise<T>): Promise<T> {
  const mayPass = (error: unknown): error is GithubFault =>
    error instanceof GithubFault && (error.kind === 'unavailable' || error.kind === 'no-answer') && !deps.signal.aborted
  return tryAgain({ triesMax: 2, mayPass, wait: () => deps.sleep(RETRY_AFTER_MS, deps.signal) }, call)
}
