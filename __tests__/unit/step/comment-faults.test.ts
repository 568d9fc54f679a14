/** Faults of GitHub are warnings. */
import { describe, expect, test } from '@jest/globals'
import { startGithubDouble, type DoubleFault } from '../../support/github-double/github-double.js'
import { startedReport } from '../../support/reports/report.js'
import {
  checkDoubleAfterEachTest,
  TOKEN,
  type Options,
  run,
  ofUs,
  answer,
  LIST,
  CREATE,
  UPDATE,
  WHO,
} from '../../support/comment-runs.js'

checkDoubleAfterEachTest()

const says = (message: string): Partial<DoubleFault> => ({ body: { message } })
const READ_ONLY = says('Resource not accessible by integration')

describe('a fault is a warning', () => {
  test.each<{ name: string; options: Options; warning: RegExp; calls: readonly string[] }>([
    {
      name: 'no pull request: a push',
      options: { event: { ref: 'refs/heads/main' }, env: { GITHUB_EVENT_NAME: 'push' } },
      warning: /^No comment was written: the event of this run \(push\) has no pull request\.$/,
      calls: [],
    },
    {
      name: 'a run after one of a fork, which names no pull request',
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
      name: 'an unknown token',
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
      name: 'a token that cannot read its own identity, and is not the job’s',
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
      name: 'too many requests, while reading the token’s identity',
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
      name: 'an outage while it is created: it may exist, so there is no retry',
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
      name: 'another server that answers with a page',
      options: { faults: [answer(LIST, 200, { body: '<html>Sign in</html>' })] },
      warning: /the response did not come from GitHub’s API/,
      calls: [LIST],
    },
    {
      name: 'a list of other things than comments',
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

  test('an invalid address', async () => {
    const ran = await run({ env: { GITHUB_API_URL: 'no address' } })
    expect(ran.warnings).toEqual([expect.stringMatching(/did not answer/)])
  })

  test('more comments than are searched: none is added', async () => {
    const comments = Array.from({ length: 3001 }, () => ({ pullRequest: 12, author: 'octocat', body: 'nice' }))
    const ran = await run({ comments })
    expect(ran.warnings).toEqual([expect.stringMatching(/more than 3000 comments/)])
    expect(ran.double.comments).toHaveLength(3001)
  })
})
