/** The comment on a pull request, through the built bundles: GitHub's API is a double, AWS the emulator. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  startGithubDouble,
  type DoubleFault,
  type DoubleOptions,
  type GithubDouble,
} from '../support/github-double/github-double.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

const TOKEN = 'ghs_double'
const LIST = 'issues/list-comments'
const CREATE = 'issues/create-comment'
const UPDATE = 'issues/update-comment'
const WHO = 'users/get-authenticated'
const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
}

let environment: TestEnvironment
let github: GithubDouble

beforeEach(async () => {
  environment = await openEnvironment({
    seed: { projects: { orchard: { versions: { v1: { ...trained, ageSeconds: 86_400 } } } } },
  })
})

afterEach(async () => {
  await Promise.all([github.close(), environment.close()])
  expect(github.problems).toEqual([])
})

const pullRequest = { repository: { private: true }, pull_request: { number: 12 } }

/** What a run on a pull request adds to one of the test environment. */
function commenting(change: Partial<RunOptions> = {}): Partial<RunOptions> {
  return {
    event: pullRequest,
    ...change,
    inputs: { comment: 'true', 'github-token': TOKEN, ...change.inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_EVENT_NAME: 'pull_request', ...change.env },
  }
}

/** The comment warnings that GitHub would show as annotations of the step. */
function warningsOf({ stdout }: RunResult): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::warning title=Pull-request comment::'))
}

describe('one comment, kept up to date', () => {
  test('train creates it, and its second attempt overwrites it', async () => {
    github = await startGithubDouble()
    const first = await environment.run(commenting({ inputs: { baseline: 'latest' } }))
    expect(first.outputs.outcome).toBe('passed')
    expect(github.calls).toEqual([LIST, CREATE])
    expect(github.comments).toMatchObject([{ pullRequest: 12, author: 'github-actions[bot]' }])
    const made = github.comments[0]?.body ?? ''
    expect(made).toContain(first.outputs['version-name'])
    expect(made).toContain('https://github.com/octo/orchard/actions/runs/1234567/attempts/1')
    expect(made).toContain('Baseline')

    const again = await environment.run(
      commenting({ inputs: { 'f1-threshold': '1' }, env: { GITHUB_RUN_ATTEMPT: '2' } }),
    )
    expect(again.exitCode).toBe(1)
    expect(again.outputs).toMatchObject({ outcome: 'gate-failed', 'version-name': first.outputs['version-name'] })
    expect(github.calls.slice(2)).toEqual([LIST, WHO, 'graphql', UPDATE])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('f1 >= 1')
    expect(github.comments[0]?.body).toContain('/attempts/2')
    expect([...warningsOf(first), ...warningsOf(again)]).toEqual([])
  })

  test('evaluate keeps one of its own, through a later run, on GitHub Enterprise Server', async () => {
    github = await startGithubDouble({ base: '/api/v3' })
    const onServer = { GITHUB_SERVER_URL: 'https://github.example' }
    await environment.run(commenting({ env: onServer }))
    const failed = await environment.evaluate(commenting({ inputs: { 'f1-threshold': '1' }, env: onServer }))
    expect(failed.outputs.outcome).toBe('gate-failed')
    const passed = await environment.evaluate(commenting({ env: { ...onServer, GITHUB_RUN_ID: '1234568' } }))
    expect(passed.outputs.outcome).toBe('passed')
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toContain('https://github.example/octo/orchard/actions/runs/1234567/')
    expect(github.comments[1]?.body).toContain('https://github.example/octo/orchard/actions/runs/1234568/')
    expect(github.comments[1]?.body).not.toContain('f1 >= 1')
    expect(warningsOf(passed)).toEqual([])
  })

  test('a run of an older commit that ends late leaves the comment of the newer one', async () => {
    github = await startGithubDouble()
    await environment.evaluate(commenting({ env: { GITHUB_RUN_ID: '1234568' } }))
    const late = await environment.evaluate(commenting())
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('/runs/1234568/')
    expect(late.stdout).toContain('is from a later run and was not changed')
  })

  test('a run that ended early is reported too', async () => {
    github = await startGithubDouble()
    const { outputs } = await environment.evaluate(commenting({ inputs: { version: 'nowhere' } }))
    expect(outputs['error-code']).toBe('VERSION_NOT_FOUND')
    expect(github.comments[0]?.body).toContain('VERSION_NOT_FOUND')
  })
})

const answer = (endpoint: string, status: number, more: Partial<DoubleFault> = {}): DoubleFault => ({
  endpoint,
  kind: 'answer',
  status,
  ...more,
})

/** Results of a run without a comment, by its threshold: every row is compared with the same one. */
const silentRuns = new Map<string, Promise<RunResult>>()

function silentRun(inputs: RunOptions['inputs'] & { readonly 'f1-threshold': string }): Promise<RunResult> {
  const known = silentRuns.get(inputs['f1-threshold']) ?? environment.evaluate({ inputs })
  silentRuns.set(inputs['f1-threshold'], known)
  return known
}

describe('any failure is a warning, and changes nothing else', () => {
  const readOnly = { body: { message: 'Resource not accessible by integration' } }
  const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772445600' }

  test.each<{
    name: string
    double?: DoubleOptions
    change?: Partial<RunOptions>
    warning: string
    /** The number of comments in the end. */
    comments?: number
  }>([
    {
      name: 'not on a pull request',
      change: { event: { repository: { private: true } }, env: { GITHUB_EVENT_NAME: 'push' } },
      warning: 'the event of this run (push) has no pull request',
    },
    {
      name: 'a token that only reads',
      double: { faults: [answer(CREATE, 403, readOnly)] },
      warning: 'The job needs pull-requests: write',
    },
    {
      name: 'an invalid token',
      double: { token: 'ghs_another' },
      warning: 'GitHub rejected github-token',
    },
    { name: 'no token', change: { inputs: { 'github-token': '' } }, warning: 'github-token is empty' },
    {
      name: 'a token that cannot read its own identity',
      double: {
        identity: { kind: 'app', login: 'orchard-ci[bot]' },
        faults: [answer('graphql', 200, { body: { errors: [{ message: 'no viewer' }] } })],
      },
      warning: 'may have two comments: the owner of github-token could not be determined',
      comments: 2,
    },
    {
      name: 'a rate limit',
      double: { faults: [answer(LIST, 403, { headers: usedUp })] },
      warning: 'the rate limit of GitHub’s API was exceeded until 2026-03-02 10:00:00 UTC',
    },
    {
      name: 'an outage',
      double: { faults: [answer(LIST, 503, { body: '<html>Unicorn</html>' })] },
      warning: 'GitHub’s API had an internal error (HTTP 503)',
    },
    {
      name: 'connections that are closed',
      double: { faults: [{ endpoint: LIST, kind: 'cut' }] },
      warning: 'GitHub’s API did not answer',
    },
    {
      name: 'an address where nothing listens',
      change: { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } },
      warning: 'GitHub’s API did not answer',
    },
    {
      name: 'a page in place of the API',
      double: { faults: [answer(LIST, 200, { body: '<html>Sign in</html>' })] },
      warning: 'the response did not come from GitHub’s API',
    },
  ])('$name', async ({ double = {}, change = {}, warning, comments = 0 }) => {
    github = await startGithubDouble(double)
    if (comments > 0) {
      // The comment of an earlier run: the token is its author, but cannot read that.
      await environment.evaluate(commenting())
      expect(github.comments).toHaveLength(1)
    }
    for (const [threshold, exitCode, outcome] of [
      ['0.8', 0, 'passed'],
      ['1', 1, 'gate-failed'],
    ] as const) {
      const judged = { 'f1-threshold': threshold, record: 'false' }
      const silent = await silentRun(judged)
      const run = await environment.evaluate(commenting({ ...change, inputs: { ...judged, ...change.inputs } }))
      expect(run.exitCode).toBe(exitCode)
      expect(run.outputs).toEqual({ ...silent.outputs, 'report-path': expect.any(String) })
      expect(run.outputs.outcome).toBe(outcome)
      expect(run.report).toMatchObject({ outcome, evaluation: expect.any(Object) })
      expect(run.summary.length).toBeGreaterThan(500)
      expect(run.summary.replace(/^.*\b20\d\d-.*$/gm, '')).toBe(silent.summary.replace(/^.*\b20\d\d-.*$/gm, ''))
      expect(warningsOf(run)).toEqual([expect.stringContaining(warning)])
      expect(run.stdout.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN)
      if (comments > 0) break
    }
    expect(github.comments).toHaveLength(comments)
  })
})
