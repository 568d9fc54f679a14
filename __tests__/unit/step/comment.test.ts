import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { commentOnPullRequest } from '../../../src/step/comment.js'
import { markerOf } from '../../../src/report/comment/marker.js'
import type { RunReport } from '../../../src/report/run-report.js'
import { createFakeFiles } from '../../support/fake-files.js'
import {
  startGithubDouble,
  type DoubleFault,
  type DoubleOptions,
  type GithubDouble,
} from '../../support/github-double/github-double.js'
import { REPORTS } from '../../support/reports/all.js'
import { startedReport } from '../../support/reports/report.js'
import { commentOf } from '../../support/reports/views.js'

const REPORT = REPORTS['passed-2-labels']!
const OLD = `${markerOf(REPORT)}\n\nof an earlier run`
const BOT = 'github-actions[bot]'
const TOKEN = 'ghs_double'

let double: GithubDouble | undefined

beforeAll(() => {
  // The client asks the environment itself whether a proxy stands between it and this address.
  process.env.GITHUB_API_URL = 'http://127.0.0.1/'
})

afterEach(async () => {
  const problems = double?.problems
  await double?.close()
  double = undefined
  expect(problems ?? []).toEqual([])
})

interface Ran {
  readonly warnings: readonly string[]
  readonly log: readonly string[]
  readonly masked: readonly string[]
  readonly slept: readonly number[]
  readonly double: GithubDouble
}

interface Options extends DoubleOptions {
  readonly report?: RunReport
  readonly event?: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly given?: string
  readonly signal?: AbortSignal
  readonly onlyReplace?: boolean
  readonly sinceCancelMs?: number
  /** Lets the time of the whole comment run out at this call. */
  readonly lateAt?: string
}

async function run(options: Options = {}): Promise<Ran> {
  const { report = REPORT, event = { pull_request: { number: 12 } }, env = {}, given = TOKEN, lateAt } = options
  let runOut = (): void => undefined
  const onCall = (endpoint: string): void => {
    options.onCall?.(endpoint)
    if (endpoint === lateAt) runOut()
  }
  double = await startGithubDouble({ ...options, onCall })
  const [warnings, log, masked, slept]: [string[], string[], string[], number[]] = [[], [], [], []]
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    slept.push(ms)
    if (ms <= 1000) return Promise.resolve()
    return new Promise((resolve, reject) => {
      runOut = resolve
      signal?.addEventListener('abort', () => {
        reject(new Error('no longer'))
      })
    })
  }
  const io = {
    log: (line: string) => log.push(line),
    mask: (secret: string) => masked.push(secret),
    hide: (text: string) => text,
    debug: () => undefined,
    annotate: () => undefined,
    setOutputs: () => undefined,
    writeSummary: () => Promise.resolve(true),
  }
  const deps = {
    env: {
      GITHUB_API_URL: double.apiUrl,
      GITHUB_REPOSITORY: 'octo-org/orchard',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: '/event.json',
      ...env,
    },
    files: createFakeFiles({ '/event.json': typeof event === 'string' ? event : JSON.stringify(event) }).port,
    io,
    signal: options.signal ?? new AbortController().signal,
    sleep,
  }
  const { onlyReplace = false, sinceCancelMs } = options
  const warn = (message: string): number => warnings.push(message)
  await commentOnPullRequest(deps, report, { token: given, onlyReplace, sinceCancelMs, warn })
  return { warnings, log, masked, slept, double }
}

const ofUs = { pullRequest: 12, author: BOT, body: OLD }

describe('one comment, kept up to date', () => {
  test('the first run makes it, without asking who it is', async () => {
    const ran = await run()
    expect(ran.double.calls).toEqual(['issues/list-comments', 'issues/create-comment'])
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], masked: [TOKEN], slept: [20_000] })
  })

  test.each([
    { name: 'the token of the job', identity: { kind: 'app', login: BOT } as const, asks: 2 },
    { name: 'the token of another app', identity: { kind: 'app', login: 'orchard-ci[bot]' } as const, asks: 2 },
    { name: 'a personal token', identity: { kind: 'user', login: 'octocat' } as const, asks: 1 },
  ])('a later run updates it in place: $name', async ({ identity, asks }) => {
    const ran = await run({ identity, comments: [{ ...ofUs, author: identity.login }] })
    const asked = ['users/get-authenticated', 'graphql'].slice(0, asks)
    expect(ran.double.calls).toEqual(['issues/list-comments', ...asked, 'issues/update-comment'])
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test('on a server of one’s own', async () => {
    const ran = await run({ base: '/api/v3', comments: [ofUs] })
    expect(ran.double.calls).toHaveLength(4)
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test('found behind two hundred comments of others', async () => {
    const others = Array.from({ length: 200 }, () => ({ pullRequest: 12, author: 'octocat', body: 'nice' }))
    const ran = await run({ comments: [...others, ofUs] })
    expect(ran.double.calls.filter((call) => call === 'issues/list-comments')).toHaveLength(3)
    expect(ran.double.comments).toHaveLength(201)
    expect(ran.double.comments[200]?.body).toBe(commentOf(REPORT))
  })

  test.each([
    { name: 'of a person who copied the marker', comment: { ...ofUs, author: 'mallory' } },
    { name: 'of an account that is gone', comment: { ...ofUs, author: null } },
    { name: 'of another bot', comment: { ...ofUs, author: 'other[bot]' } },
    { name: 'that quotes ours', comment: { ...ofUs, body: `> ${OLD}` } },
    { name: 'about another project', comment: { ...ofUs, body: markerOf({ ...REPORT, project: { name: 'pipes' } }) } },
    { name: 'of another job', comment: { ...ofUs, body: markerOf({ ...REPORT, run: { ...REPORT.run, job: 'x' } }) } },
    { name: 'of another action', comment: { ...ofUs, body: markerOf({ ...REPORT, action: 'evaluate' }) } },
    { name: 'on another pull request', comment: { ...ofUs, pullRequest: 13 } },
  ])('a comment $name is left alone', async ({ comment }) => {
    const ran = await run({ comments: [comment] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([comment.body, commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })

  test.each([
    { name: 'a later run is left alone', runId: '16012345679', updates: false },
    { name: 'the same run, an attempt before, is updated', runId: '16012345678', updates: true },
    { name: 'an earlier run with a shorter id is updated', runId: '9912345678', updates: true },
  ])('that of $name', async ({ runId, updates }) => {
    const body = markerOf({ ...REPORT, run: { ...REPORT.run, runId } })
    const ran = await run({ comments: [{ ...ofUs, body }] })
    expect(ran.double.comments.map((one) => one.body)).toEqual([updates ? commentOf(REPORT) : body])
    expect(ran.log).toHaveLength(updates ? 0 : 1)
    expect(ran.warnings).toEqual([])
  })

  test('every pull request that has the commit is commented on', async () => {
    const repo = (id: number): object => ({ base: { repo: { id } } })
    const list = [
      { number: 3, ...repo(1) },
      { number: 4, ...repo(1) },
      { number: 77, ...repo(2) },
    ]
    const ran = await run({ event: { repository: { id: 1 }, workflow_run: { pull_requests: list } } })
    expect(ran.double.comments.map(({ pullRequest }) => pullRequest)).toEqual([3, 4])
  })
})

const answer = (endpoint: string, status: number, more: Partial<DoubleFault> = {}): DoubleFault => ({
  endpoint,
  kind: 'answer',
  status,
  ...more,
})
const says = (message: string): Partial<DoubleFault> => ({ body: { message } })
const LIST = 'issues/list-comments'
const CREATE = 'issues/create-comment'
const UPDATE = 'issues/update-comment'
const WHO = 'users/get-authenticated'
const READ_ONLY = says('Resource not accessible by integration')

describe('what goes wrong is a warning', () => {
  test.each<{ name: string; options: Options; warning: RegExp; calls: readonly string[] }>([
    {
      name: 'no pull request: a push',
      options: { event: { ref: 'refs/heads/main' }, env: { GITHUB_EVENT_NAME: 'push' } },
      warning: /^No comment was written: the event of this run \(push\) has no pull request\.$/,
      calls: [],
    },
    {
      name: 'a run after that of a fork, which names no pull request',
      options: { event: { workflow_run: { pull_requests: [] } }, env: { GITHUB_EVENT_NAME: 'workflow_run' } },
      warning: /\(workflow_run\) has no pull request/,
      calls: [],
    },
    { name: 'no payload', options: { env: { GITHUB_EVENT_PATH: '' } }, warning: /has no pull request/, calls: [] },
    { name: 'a payload that is not JSON', options: { event: '{' }, warning: /has no pull request/, calls: [] },
    { name: 'no token', options: { given: ' ' }, warning: /github-token is empty/, calls: [] },
    {
      name: 'a token of two lines',
      options: { given: `${TOKEN}\n${TOKEN}` },
      warning: /contains characters that are not allowed in a token/,
      calls: [],
    },
    {
      name: 'no repository',
      options: { env: { GITHUB_REPOSITORY: '' } },
      warning: /repository is not known \(GITHUB_REPOSITORY\)/,
      calls: [],
    },
    {
      name: 'no project yet',
      options: { report: (({ project: _, ...rest }) => rest)(startedReport()) },
      warning: /ended before its project was known/,
      calls: [],
    },
    {
      name: 'a token that GitHub does not know',
      options: { token: 'ghs_another' },
      warning: /pull request #12 could not be written: GitHub rejected github-token \(HTTP 401: Bad credentials\)/,
      calls: [LIST],
    },
    {
      name: 'a token that only reads, as in runs of forks',
      options: { faults: [answer(CREATE, 403, READ_ONLY)] },
      warning: /HTTP 403: Resource not accessible by integration\)\. The job needs pull-requests: write; .*forks/,
      calls: [LIST, CREATE],
    },
    {
      name: 'a token that only reads, on the update',
      options: { comments: [ofUs], faults: [answer(UPDATE, 403, READ_ONLY)] },
      warning: /pull-requests: write/,
      calls: [LIST, WHO, 'graphql', UPDATE],
    },
    {
      name: 'a token that may not see the repository',
      options: { faults: [answer(LIST, 404, says('Not Found'))] },
      warning: /it does not exist, or github-token cannot read it \(HTTP 404: Not Found\)/,
      calls: [LIST],
    },
    {
      name: 'a token that cannot tell who it is, and is not the job’s',
      options: {
        identity: { kind: 'app', login: 'orchard-ci[bot]' },
        comments: [{ ...ofUs, author: 'orchard-ci[bot]' }],
        faults: [answer('graphql', 403)],
      },
      warning:
        /may have two comments: the owner of github-token could not be determined, and it is not github-actions\[bot\]/,
      calls: [LIST, WHO, 'graphql', CREATE],
    },
    {
      name: 'the rate limit, all used',
      options: {
        faults: [
          answer(LIST, 403, {
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772445600' },
            ...says('API rate limit exceeded'),
          }),
        ],
      },
      warning: /rate limit of GitHub’s API was exceeded until 2026-03-02 10:00:00 UTC \(HTTP 403/,
      calls: [LIST],
    },
    {
      name: 'the secondary rate limit',
      options: { faults: [answer(CREATE, 403, { headers: { 'retry-after': '60' } })] },
      warning: /rate limit of GitHub’s API was exceeded, retry after 60 s/,
      calls: [LIST, CREATE],
    },
    {
      name: 'the secondary rate limit, without a header',
      options: { faults: [answer(CREATE, 403, says('You have exceeded a secondary rate limit.'))] },
      warning: /rate limit of GitHub’s API was exceeded \(HTTP 403/,
      calls: [LIST, CREATE],
    },
    {
      name: 'too many requests, while asking who it is',
      options: { comments: [ofUs], faults: [answer(WHO, 429)] },
      warning: /rate limit .*HTTP 429/,
      calls: [LIST, WHO],
    },
    {
      name: 'an outage',
      options: { faults: [answer(LIST, 503, { body: '<html>Unicorn</html>' })] },
      warning: /GitHub’s API had an internal error \(HTTP 503\)/,
      calls: [LIST, LIST],
    },
    {
      name: 'an outage while it is made: it may be there, so once is enough',
      options: { faults: [answer(CREATE, 502, { effect: true })] },
      warning: /internal error \(HTTP 502/,
      calls: [LIST, CREATE],
    },
    {
      name: 'no answer',
      options: { faults: [{ endpoint: LIST, kind: 'cut' }] },
      warning: /GitHub’s API did not answer( \([A-Z_]+\))?\.$/,
      calls: [LIST, LIST],
    },
    {
      name: 'an answer that never ends',
      options: { faults: [{ endpoint: LIST, kind: 'silence' }], lateAt: LIST },
      warning: /GitHub’s API took longer than 20 s\.$/,
      calls: [LIST],
    },
    {
      name: 'something else that answers with a page',
      options: { faults: [answer(LIST, 200, { body: '<html>Sign in</html>' })] },
      warning: /the response did not come from GitHub’s API/,
      calls: [LIST],
    },
    {
      name: 'a list of what is no comment',
      options: { faults: [answer(LIST, 200, { body: ['x'] })] },
      warning: /the response did not come from GitHub’s API/,
      calls: [LIST],
    },
    {
      name: 'a conversation that is locked',
      options: { faults: [answer(CREATE, 422, says(`Validation Failed ${'x'.repeat(500)}`))] },
      warning: /GitHub rejected the request \(HTTP 422: Validation Failed .{150,200}\)\.$/,
      calls: [LIST, CREATE],
    },
  ])('$name', async ({ options, warning, calls }) => {
    const ran = await run(options)
    expect(ran.warnings).toEqual([expect.stringMatching(warning)])
    expect(ran.double.calls).toEqual(calls)
    expect(ran.warnings.join()).not.toContain(TOKEN)
  })

  test('an address where nothing listens', async () => {
    const gone = await startGithubDouble()
    await gone.close()
    const ran = await run({ env: { GITHUB_API_URL: gone.apiUrl } })
    expect(ran.warnings).toEqual([expect.stringMatching(/did not answer \(ECONNREFUSED\)\.$/)])
  })

  test('an address that is none', async () => {
    const ran = await run({ env: { GITHUB_API_URL: 'no address' } })
    expect(ran.warnings).toEqual([expect.stringMatching(/did not answer/)])
  })

  test('more comments than are looked through: none is added', async () => {
    const comments = Array.from({ length: 3001 }, () => ({ pullRequest: 12, author: 'octocat', body: 'nice' }))
    const ran = await run({ comments })
    expect(ran.warnings).toEqual([expect.stringMatching(/more than 3000 comments/)])
    expect(ran.double.comments).toHaveLength(3001)
  })
})

describe('what mends itself', () => {
  test.each([
    { name: 'a fault of GitHub while listing', faults: [answer(LIST, 500, { nth: 1 })] },
    { name: 'a cut connection while listing', faults: [{ endpoint: LIST, kind: 'cut', nth: 1 } as const] },
    { name: 'a fault while asking who it is', faults: [answer(WHO, 502, { nth: 1 })] },
    { name: 'a lost answer to the update', faults: [{ endpoint: UPDATE, kind: 'cut', nth: 1, effect: true } as const] },
  ])('$name', async ({ faults }) => {
    const ran = await run({ comments: [ofUs], faults })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], slept: [20_000, 1000] })
  })

  test.each([404, 410])('a comment that was deleted meanwhile (%d) is made anew', async (status) => {
    const ran = await run({ comments: [ofUs], faults: [answer(UPDATE, status)] })
    expect(ran.double.calls.slice(-2)).toEqual([UPDATE, CREATE])
    expect(ran.double.comments[1]?.body).toBe(commentOf(REPORT))
    expect(ran.warnings).toEqual([])
  })

  test('the job’s token that cannot tell who it is', async () => {
    const ran = await run({ comments: [ofUs], faults: [answer('graphql', 403)] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran.warnings).toEqual([])
  })
})

describe('a cancelled step', () => {
  const cancelled = { signal: AbortSignal.abort(), sinceCancelMs: 1500 }

  test('replaces the comment of an earlier run in the time that is left', async () => {
    const ran = await run({ ...cancelled, comments: [ofUs] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
    expect(ran).toMatchObject({ warnings: [], slept: [3000] })
  })

  test('makes none', async () => {
    const ran = await run(cancelled)
    expect(ran.double.calls).toEqual([LIST])
    expect(ran.warnings).toEqual([])
    expect(ran.log).toEqual([expect.stringContaining('no comment of an earlier run to replace')])
  })

  test('whose comment is deleted meanwhile makes no other', async () => {
    const ran = await run({ ...cancelled, comments: [ofUs], faults: [answer(UPDATE, 404)] })
    expect(ran.double.calls.at(-1)).toBe(UPDATE)
  })

  test('ends when the time is up', async () => {
    const ran = await run({ ...cancelled, faults: [{ endpoint: LIST, kind: 'silence' }], lateAt: LIST })
    expect(ran.warnings).toEqual([expect.stringMatching(/the step was cancelled\.$/)])
  })

  test('meanwhile: it has as long as a cancel leaves', async () => {
    const cancel = new AbortController()
    const ran = await run({
      signal: cancel.signal,
      faults: [{ endpoint: LIST, kind: 'silence' }],
      onCall: () => {
        cancel.abort()
      },
      lateAt: LIST,
    })
    expect(ran.double.calls).toEqual([LIST])
    expect(ran.slept).toEqual([20_000, 4500])
    expect(ran.warnings).toEqual([expect.stringMatching(/the step was cancelled\.$/)])
  })
})

describe('a comment that was not clearly asked for', () => {
  test('is brought up to date', async () => {
    const ran = await run({ onlyReplace: true, comments: [ofUs] })
    expect(ran.double.comments.map(({ body }) => body)).toEqual([commentOf(REPORT)])
  })

  test('is not made', async () => {
    const ran = await run({ onlyReplace: true })
    expect(ran.double.comments).toEqual([])
  })
})
