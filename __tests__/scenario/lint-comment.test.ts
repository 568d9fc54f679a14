/** The comment of the lint action on a pull request: GitHub's API is a double, and nothing asks AWS. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGithubDouble, type GithubDouble } from '../support/github-double/github-double.js'
import { manifestOf } from '../support/environment.js'
import { runAction, type RunOptions, type RunResult } from '../support/run-action.js'

const LIST = 'issues/list-comments'
const CREATE = 'issues/create-comment'
const UPDATE = 'issues/update-comment'
const WHO = 'users/get-authenticated'

const GOOD = { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 1000) }
const FAULTY = { ...GOOD, 'train.manifest': manifestOf(40).replace(/"source-ref":"[^"]*a-3\.jpg",/, '') }

let github: GithubDouble
beforeEach(async () => {
  github = await startGithubDouble()
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

function lintPullRequest(workspace: NonNullable<RunOptions['workspace']>, change: Partial<RunOptions> = {}) {
  return runAction({
    action: 'lint',
    workspace,
    event: { repository: { private: true }, pull_request: { number: 12 } },
    ...change,
    inputs: {
      'training-manifests': 'train.manifest',
      'testing-manifests': 'test.manifest',
      comment: 'true',
      'github-token': 'ghs_double',
      ...change.inputs,
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_EVENT_NAME: 'pull_request',
      AWS_REGION: undefined,
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      ...change.env,
    },
  })
}

const warningsOf = ({ stdout }: RunResult): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::warning title=Pull-request comment::'))

describe('one comment, kept up to date', () => {
  test('is created with the findings, and overwritten once they are corrected', async () => {
    const first = await lintPullRequest(FAULTY)
    expect(first.outputs.outcome).toBe('findings')
    expect(github.calls).toEqual([LIST, CREATE])
    expect(github.comments).toMatchObject([{ pullRequest: 12, author: 'github-actions[bot]' }])
    expect(github.comments[0]?.body).toContain('### ❌ Findings in the data: `train.manifest`, `test.manifest`')
    expect(github.comments[0]?.body).toContain('❌ 1 × `ERROR_MISSING_SOURCE_REF`')
    expect(github.comments[0]?.body).toContain('actions/runs/1234567')

    const second = await lintPullRequest(GOOD, { env: { GITHUB_RUN_ID: '1234568' } })
    expect(second.outputs.outcome).toBe('passed')
    expect(github.calls.slice(2)).toEqual([LIST, WHO, 'graphql', UPDATE])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('### ✅ Data passed')
    expect(github.comments[0]?.body).not.toContain('ERROR_MISSING_SOURCE_REF')
    expect([...warningsOf(first), ...warningsOf(second)]).toEqual([])
  })

  test('has one of its own for each pair of manifests', async () => {
    await lintPullRequest(GOOD)
    await lintPullRequest(GOOD, { inputs: { 'testing-manifests': '' } })
    expect(github.comments).toHaveLength(2)
  })

  test('says why the manifests could not be read', async () => {
    await lintPullRequest(GOOD, { inputs: { 'fail-on': 'errors' } })
    expect(github.comments[0]?.body).toContain('### ❌ Invalid inputs')
    expect(github.comments[0]?.body).not.toContain('findings line by line')
  })
})

test('labels have no effect in it', async () => {
  const hostile = '@octo-org/team <img src=x> [a](https://example.com) | #12'
  const base = { 'base/old.manifest': manifestOf(40, ['apple', 'pear']) }
  const files = { ...GOOD, ...base, 'train.manifest': manifestOf(40, [hostile, 'pear', 'apple']) }
  await lintPullRequest(files, { inputs: { gate: 'labels.*.training-images >= 30', base: 'base/old.manifest' } })
  const body = github.comments[0]?.body ?? ''
  expect(body).toContain('Changes since `base/old.manifest`:')
  expect(body).toContain('labelled differently (lines ')
  expect(body).toContain('octo-org')
  // What GitHub would act on is in code, or escaped.
  const besidesCode = body.replace(/^<!--.*-->/, '').replace(/`[^`]*`|<code>.*?<\/code>/g, '')
  expect(besidesCode).not.toMatch(/@octo|<img|#12\b/)
  expect(besidesCode.replaceAll(/\[This run\]\([^)]*\)/g, '')).not.toMatch(/\]\(/)
})
