/**
 * GitHub's API for the comments of pull requests and for releases, on loopback: keeps comments and variables, checks tokens,
 * and fails as configured. Requests that GitHub's description does not allow are refused and recorded.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { checkRequest } from './check-request.js'
import { createDoubleRelease, type DoubleRelease, type DoubleReleaseOptions } from './release-state.js'

export interface DoubleComment {
  readonly id: number
  readonly pullRequest: number
  readonly author: string | null
  body: string
}

/** How the nth call (1-based) of an endpoint ends, or each from the nth on; without `nth`, every one. */
export interface DoubleFault {
  readonly endpoint: string
  readonly nth?: number | { readonly from: number }
  /** An answer, a connection that is closed before it, or no answer at all. */
  readonly kind: 'answer' | 'cut' | 'silence'
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | object
  /** Whether the call still takes effect. */
  readonly effect?: boolean
}

export interface DoubleOptions {
  /** The path of the API: empty for github.com, `/api/v3` for GitHub Enterprise Server. */
  readonly base?: '' | '/api/v3'
  readonly token?: string
  /** For a personal token its user; for an app's token its bot, which only GraphQL returns. */
  readonly identity?: { readonly kind: 'user' | 'app'; readonly login: string }
  readonly comments?: readonly Omit<DoubleComment, 'id'>[]
  readonly release?: DoubleReleaseOptions
  readonly faults?: readonly DoubleFault[]
  /** Called at the start of each request that got past the checks. */
  readonly onCall?: (endpoint: string) => void
}

export interface GithubDouble {
  /** For GITHUB_API_URL. */
  readonly apiUrl: string
  readonly comments: readonly DoubleComment[]
  readonly release: Pick<DoubleRelease, 'variables' | 'deployments'>
  /** Ids of the endpoints, as they were called. */
  readonly calls: readonly string[]
  /** Deviations from GitHub's description. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export async function startGithubDouble(options: DoubleOptions = {}): Promise<GithubDouble> {
  const { base = '', token = 'ghs_double', identity = { kind: 'app', login: 'github-actions[bot]' } } = options
  const comments: DoubleComment[] = (options.comments ?? []).map((comment, index) => ({ ...comment, id: 501 + index }))
  const release = createDoubleRelease(options.release ?? {}, identity.login === 'github-actions[bot]')
  const calls: string[] = []
  const problems: string[] = []
  let apiUrl = ''

  const endpointPath = (pathname: string): string => {
    if (base !== '' && pathname === '/api/graphql') return '/graphql'
    return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : `outside of the API: ${pathname}`
  }

  const list = (pullRequest: number, query: URLSearchParams, path: string): Answer => {
    const size = Number(query.get('per_page') ?? '30')
    const page = Number(query.get('page') ?? '1')
    const all = comments.filter((comment) => comment.pullRequest === pullRequest)
    const isLast = page * size >= all.length
    const link = `<${apiUrl}${path}?per_page=${String(size)}&page=${String(page + 1)}>; rel="next"`
    const body = all.slice((page - 1) * size, page * size).map(toPublished)
    return { status: 200, body, ...(isLast ? {} : { headers: { link } }) }
  }

  const act = (
    endpoint: string,
    parameters: Readonly<Record<string, string>>,
    query: URLSearchParams,
    path: string,
    sent: string,
  ): Answer => {
    const ofRelease = release.act(endpoint, parameters, sent)
    if (ofRelease !== undefined) return ofRelease
    const body = (): string => (JSON.parse(sent) as { body: string }).body
    switch (endpoint) {
      case 'users/get-authenticated':
        return identity.kind === 'user'
          ? { status: 200, body: { login: identity.login, id: 1, type: 'User' } }
          : refusal(403, 'Resource not accessible by integration')
      case 'graphql':
        return { status: 200, body: { data: { viewer: { login: identity.login } } } }
      case 'issues/list-comments':
        return list(Number(parameters.issue_number), query, path)
      case 'issues/create-comment': {
        const comment = {
          id: 501 + comments.length,
          pullRequest: Number(parameters.issue_number),
          author: identity.login,
          body: body(),
        }
        comments.push(comment)
        return { status: 201, body: toPublished(comment) }
      }
      default: {
        const comment = comments.find(({ id }) => id === Number(parameters.comment_id))
        if (comment === undefined) return refusal(404, 'Not Found')
        comment.body = body()
        return { status: 200, body: toPublished(comment) }
      }
    }
  }

  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(incoming.url ?? '/', 'http://double')
    const path = endpointPath(pathname)
    const body = await textOf(incoming)
    const { headers, method = '' } = incoming
    const checked = checkRequest({ method, path, query, headers, body })
    problems.push(...checked.problems)
    const { endpoint } = checked
    if (endpoint === undefined || checked.problems.length > 0) {
      send(outgoing, refusal(422, checked.problems.join('; ')))
      return
    }
    calls.push(endpoint)
    options.onCall?.(endpoint)
    // GitHub takes both words; clients of Octokit send the first.
    if (headers.authorization !== `token ${token}` && headers.authorization !== `Bearer ${token}`) {
      send(outgoing, refusal(401, 'Bad credentials'))
      return
    }
    const nth = calls.filter((call) => call === endpoint).length
    const fault = options.faults?.find((one) => one.endpoint === endpoint && isAt(one.nth, nth))
    if (fault === undefined || fault.effect === true) {
      const answer = act(endpoint, checked.parameters, query, path, body)
      if (fault === undefined) send(outgoing, answer)
    }
    if (fault?.kind === 'cut') incoming.socket.destroy()
    if (fault?.kind === 'answer') {
      send(outgoing, {
        status: fault.status ?? 500,
        body: fault.body ?? { message: 'as configured' },
        headers: fault.headers ?? {},
      })
    }
  }

  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      problems.push(String(error))
      outgoing.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the double has no port')
  apiUrl = `http://127.0.0.1:${String(address.port)}${base}`
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { apiUrl, comments, release, calls, problems, close }
}

/** Whether a fault is for this call, which is the nth of its endpoint. */
function isAt(at: DoubleFault['nth'], nth: number): boolean {
  if (typeof at === 'object') return nth >= at.from
  return at === undefined || at === nth
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

function toPublished({ id, author, body }: DoubleComment): object {
  return {
    id,
    body,
    user: author === null ? null : { login: author, id: 7, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
  }
}

function send(outgoing: ServerResponse, { status, headers = {}, body }: Answer): void {
  const isText = typeof body === 'string'
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8'
  outgoing.writeHead(status, { 'content-type': type, ...headers }).end(isText ? body : JSON.stringify(body))
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
