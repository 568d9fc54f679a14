/** Keeps one comment for each project and job on the pull request of the run. Nothing here fails the run. */
import type { Deps } from '../deps.js'
import { hasMarkerOf, isOfLaterRun } from '../report/comment-marker.js'
import { renderComment } from '../report/comment.js'
import type { RunReport } from '../report/run-report.js'
import { connectComments, type PullRequestComment, type PullRequestComments } from './pull-request-comments.js'
import { GithubFault, toGithubFault } from './pull-request-fault.js'
import { readPullRequests } from './pull-request.js'

/** All of it together, milliseconds. Ours: the step has done its work, and nobody should wait for a comment. */
const DEADLINE_MS = 20_000

/** Before the one repetition of a call that may be repeated, milliseconds. */
const RETRY_AFTER_MS = 1000

/** Pages of comments that are looked through. Ours: 3,000 comments; then the comment is not searched any further. */
const PAGES_MAX = 30

/** The author of comments made with the token of a job. */
const JOB_TOKEN_AUTHOR = 'github-actions[bot]'

/** What the comment needs of the world. */
export type CommentDeps = Pick<Deps, 'env' | 'files' | 'io' | 'signal' | 'sleep'>

export interface CommentOptions {
  /** The input `github-token`. Masked; never part of a warning. */
  readonly token: string
  /** Takes a sentence of what did not work; it may hold text of GitHub's answer. */
  readonly warn: (message: string) => void
}

/**
 * Writes the report as a comment on each pull request that the run's event names, in place of the comment of an earlier
 * run. Never throws: whatever goes wrong is a warning. Takes 20 s at most, and ends at once when the runner cancels.
 */
export async function commentOnPullRequest(
  deps: CommentDeps,
  report: RunReport,
  options: CommentOptions,
): Promise<void> {
  const token = options.token.trim()
  if (token !== '') deps.io.mask(token)
  let subject = 'the pull request'
  try {
    const target = await findTarget(deps, report, token)
    if (typeof target === 'string') {
      options.warn(`No pull request was commented on: ${target}.`)
      return
    }
    await withinDeadline(deps, async (signal) => {
      const comments = await connectComments({ ...target, token, signal })
      for (const number of target.pullRequests) {
        subject = `pull request #${String(number)}`
        await keepComment({ ...deps, signal }, comments, number, report, options.warn)
      }
    })
  } catch (error) {
    options.warn(`The comment on ${subject} could not be written: ${toGithubFault(error).message}.`)
  }
}

interface Target {
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly pullRequests: readonly number[]
}

/** Where to comment, or a clause that says why nowhere. */
async function findTarget(deps: CommentDeps, report: RunReport, token: string): Promise<Target | string> {
  const { env } = deps
  if (token === '') return 'github-token is empty'
  // The client's error for such a header would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) return 'github-token holds characters that no token has'
  if (report.project === undefined) return 'the run ended before its project was known'
  const [owner = '', repo = '', ...more] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner === '' || repo === '' || more.length > 0) return 'the repository is not known (GITHUB_REPOSITORY)'
  const pullRequests = await readPullRequests(env, deps.files)
  if (pullRequests.length === 0) return `${eventName(env.GITHUB_EVENT_NAME)} names no pull request`
  const apiUrl = ((env.GITHUB_API_URL ?? '') || 'https://api.github.com').replace(/\/+$/, '')
  return { apiUrl, owner, repo, pullRequests }
}

function eventName(name: string | undefined): string {
  return name === undefined || name === '' ? 'the event of this run' : `the event of this run (${name})`
}

/** @throws GithubFault past the deadline or after a cancel, else what the work throws */
async function withinDeadline(deps: CommentDeps, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const [call, done] = [new AbortController(), new AbortController()]
  const { signal } = deps
  let reason = `GitHub’s API took longer than ${String(DEADLINE_MS / 1000)} s`
  const ended = new Promise<never>((_, reject) => {
    call.signal.addEventListener('abort', () => {
      reject(new GithubFault('no-answer', reason))
    })
  })
  const onCancel = (): void => {
    reason = 'the step was cancelled'
    call.abort()
  }
  signal.addEventListener('abort', onCancel)
  const late = deps.sleep(DEADLINE_MS, done.signal).then(
    () => {
      if (!done.signal.aborted) call.abort()
    },
    () => undefined,
  )
  try {
    if (signal.aborted) onCancel()
    await Promise.race([ended, ...(call.signal.aborted ? [] : [work(call.signal)])])
  } finally {
    signal.removeEventListener('abort', onCancel)
    done.abort()
    await late
  }
}

type KeepDeps = Pick<CommentDeps, 'io' | 'signal' | 'sleep'>

async function keepComment(
  deps: KeepDeps,
  comments: PullRequestComments,
  pullRequest: number,
  report: RunReport,
  warn: CommentOptions['warn'],
): Promise<void> {
  const body = renderComment(report)
  const { existing, assumedAuthor } = await findOwn(deps, comments, pullRequest, report)
  if (existing !== undefined && isOfLaterRun(report, existing.body)) {
    deps.io.log(`The comment on pull request #${String(pullRequest)} is that of a later run; it was left as it is.`)
    return
  }
  if (existing !== undefined && (await updated(deps, comments, existing, body))) return
  // One attempt: an answer that was lost may have left a comment behind, and a second one would stay.
  const { author } = await comments.create(pullRequest, body)
  if (assumedAuthor !== undefined && author !== assumedAuthor) {
    warn(
      `The comment on pull request #${String(pullRequest)} may be there twice: github-token cannot tell whose it is, and it is not that of ${assumedAuthor}.`,
    )
  }
}

interface Found {
  readonly existing?: PullRequestComment
  /** Set where the token could not tell its author, and one was assumed. */
  readonly assumedAuthor?: string
}

/** The first comment that has the marker and was written by whoever the token is. Others may copy a marker. */
async function findOwn(
  deps: KeepDeps,
  comments: PullRequestComments,
  pullRequest: number,
  report: RunReport,
): Promise<Found> {
  let author: string | undefined
  let assumed: Found = {}
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { comments: found, isLast } = await twice(deps, () => comments.list(pullRequest, page))
    const marked = found.filter(({ body }) => hasMarkerOf(report, body))
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

/** False when the comment was deleted meanwhile. */
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
  try {
    return await call()
  } catch (error) {
    const isPassing = error instanceof GithubFault && (error.kind === 'unavailable' || error.kind === 'no-answer')
    if (!isPassing || deps.signal.aborted) throw error
    await deps.sleep(RETRY_AFTER_MS, deps.signal)
    return await call()
  }
}
