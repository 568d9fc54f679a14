/** The comments of a pull request through GitHub's REST API, on @actions/github. */
import type { getOctokit } from '@actions/github'
import { API_HEADERS, loadClient, SILENT } from './client.js'
import { GithubFault, toGithubFault } from './pull-request-fault.js'
import { own, ownText } from '../text/json.js'

/** A comment, as far as it matters here. */
export interface PullRequestComment {
  readonly id: number
  /** Login of the author; undefined when the account was deleted. */
  readonly author?: string | undefined
  readonly body: string
}

/** One attempt each. Every call may throw a GithubFault, and ends early when the signal aborts. */
export interface PullRequestComments {
  /** Comments in the order of their making, a hundred at a time; pages count from 1. */
  readonly list: (pullRequest: number, page: number) => Promise<CommentPage>
  readonly create: (pullRequest: number, body: string) => Promise<PullRequestComment>
  readonly update: (id: number, body: string) => Promise<void>
  /** The login that comments with this token have as their author; undefined when it is unknown. */
  readonly whoAmI: () => Promise<string | undefined>
}

export interface CommentPage {
  readonly comments: readonly PullRequestComment[]
  readonly isLast: boolean
}

/** GitHub's cap on a page, in comments; a greater number is taken as this one. GitHub docs, "List issue comments". */
const PAGE_SIZE = 100

/** Where the API is, and who asks. */
export interface CommentsAccess {
  /** Without a slash at its end. */
  readonly apiUrl: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly signal: AbortSignal
}

/** Loads the client, which takes a while; nothing is sent yet. The proxy of the environment is obeyed by it. */
export async function connectComments(access: CommentsAccess): Promise<PullRequestComments> {
  const { getOctokit } = await loadClient()
  const { apiUrl: baseUrl, token, owner, repo, signal } = access
  const octokit = getOctokit(token, { baseUrl, userAgent: 'train-custom-labels', log: SILENT })
  const common = { headers: API_HEADERS, request: { signal } }
  const place = { owner, repo, ...common }
  const { issues } = octokit.rest
  return {
    list: (pullRequest, page) =>
      sent(async () => {
        const query = { per_page: PAGE_SIZE, page }
        const { data, headers } = await issues.listComments({ ...place, issue_number: pullRequest, ...query })
        return { comments: toComments(data), isLast: !(headers.link ?? '').includes('rel="next"') }
      }),
    create: (pullRequest, body) =>
      sent(async () => toComment((await issues.createComment({ ...place, issue_number: pullRequest, body })).data)),
    update: (id, body) =>
      sent(async () => {
        await issues.updateComment({ ...place, comment_id: id, body })
      }),
    whoAmI: () => sent(() => askWho(octokit, common)),
  }
}

type Octokit = ReturnType<typeof getOctokit>
type Common = Readonly<{ headers: typeof API_HEADERS; request: Readonly<{ signal: AbortSignal }> }>

/**
 * A personal token has a user. That of an app, such as the job's own, has none and is refused; GraphQL names the app's
 * bot. What is missing there is unknown.
 */
async function askWho(octokit: Octokit, common: Common): Promise<string | undefined> {
  try {
    const user: unknown = (await octokit.rest.users.getAuthenticated({ ...common })).data
    return ownText(user, 'login')
  } catch (error) {
    const fault = toGithubFault(error)
    if (fault.kind !== 'forbidden' && fault.kind !== 'not-found') throw fault
  }
  try {
    const answer: unknown = await octokit.graphql('query { viewer { login } }', { ...common })
    const login = ownText(own(answer, 'viewer'), 'login')
    return login === undefined || login.endsWith('[bot]') ? login : `${login}[bot]`
  } catch {
    return undefined
  }
}

async function sent<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw toGithubFault(error)
  }
}

/** The client's types promise a shape; a proxy on the way to GitHub may answer anything. */
function toComments(data: unknown): readonly PullRequestComment[] {
  if (!Array.isArray(data)) throw misread()
  return data.map(toComment)
}

function toComment(data: unknown): PullRequestComment {
  const id = own(data, 'id')
  if (typeof id !== 'number') throw misread()
  const author = ownText(own(data, 'user'), 'login')
  return { id, body: ownText(data, 'body') ?? '', author }
}

function misread(): GithubFault {
  return new GithubFault('misread', 'the response did not come from GitHub’s API')
}
