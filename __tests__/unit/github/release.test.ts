/** The port to GitHub for a release against a double of its API: whose token it is, and variables. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { actionErrorOf, closeDouble, connectGithub, APP } from '../../support/release/github-release.js'

const REPOSITORY = { name: 'MODEL_ARN' } as const
const ENVIRONMENT = { name: 'MODEL_ARN', environment: 'production/eu' } as const

afterEach(async () => {
  expect(await closeDouble()).toEqual([])
})

describe('whose token it is', () => {
  test.each([
    { name: 'the job', identity: { kind: 'app', login: 'github-actions[bot]' }, kind: 'job' },
    { name: 'the job, as GraphQL may name it', identity: { kind: 'app', login: 'github-actions' }, kind: 'job' },
    { name: 'an App', identity: APP, kind: 'other' },
    { name: 'a person', identity: { kind: 'user', login: 'octocat' }, kind: 'other' },
  ] as const)('$name: $kind', async ({ identity, kind }) => {
    const { github, double: api } = await connectGithub({ identity })
    expect(await github.tokenKind()).toBe(kind)
    expect(api.calls).toEqual(['graphql'])
  })

  test.each([
    { name: 'an empty token', token: ' ', says: 'github-token is empty' },
    { name: 'a token with a line break', token: 'ghs_a\nb', says: 'characters that are not allowed' },
    { name: 'a token that is not valid', token: 'ghs_other', says: 'GitHub rejected github-token (HTTP 401' },
  ])('$name is unsuitable', async ({ token, says }) => {
    const { github, masked } = await connectGithub({}, token)
    const error = await actionErrorOf(github.tokenKind())
    expect(error.code).toBe('TOKEN_UNSUITABLE')
    expect(error.message).toContain(says)
    expect(masked).toEqual(token.trim() === '' ? [] : [token.trim()])
  })
})

describe('variables', () => {
  test.each([
    { name: 'the repository', place: REPOSITORY, key: 'MODEL_ARN' },
    { name: 'an environment', place: ENVIRONMENT, key: 'production/eu/MODEL_ARN' },
  ])('of $name are created, replaced and read', async ({ place, key }) => {
    const { github, double: api } = await connectGithub({ release: { environments: ['production/eu'] } })
    expect(await github.readVariable(place)).toBeUndefined()
    await github.writeVariable(place, 'arn:1')
    await github.writeVariable(place, 'arn:2')
    expect(await github.readVariable(place)).toBe('arn:2')
    expect([...api.release.variables]).toEqual([[key, 'arn:2']])
  })

  test('of an environment that does not exist are refused, and named', async () => {
    const { github } = await connectGithub()
    const error = await actionErrorOf(github.writeVariable(ENVIRONMENT, 'arn:1'))
    expect(error.code).toBe('PUBLISH_FAILED')
    expect(error.message).toContain(
      'The variable MODEL_ARN of the environment production/eu could not be written: it does',
    )
  })

  test('are refused to the token of a job, with the permission of an App', async () => {
    const { github } = await connectGithub({ identity: { kind: 'app', login: 'github-actions[bot]' } })
    const { message } = await actionErrorOf(github.writeVariable(REPOSITORY, 'arn:1'))
    expect(message).toContain('(HTTP 403: Resource not accessible by integration)')
    expect(message).toContain('A GitHub App needs its permission Variables: write')
  })

  test.each([
    {
      name: 'the answer to a replacement is lost',
      endpoint: 'actions/update-repo-variable',
      existing: { MODEL_ARN: 'arn:0' },
    },
    { name: 'the answer to a creation is lost', endpoint: 'actions/create-repo-variable', existing: {} },
  ])('are written once more where $name', async ({ endpoint, existing }) => {
    const { github, double: api } = await connectGithub({
      release: { variables: existing },
      faults: [{ endpoint, nth: 1, kind: 'cut', effect: true }],
    })
    await github.writeVariable(REPOSITORY, 'arn:1')
    expect([...api.release.variables]).toEqual([['MODEL_ARN', 'arn:1']])
  })

  test('that someone else creates at the same moment are replaced', async () => {
    const conflict = {
      endpoint: 'actions/create-repo-variable',
      nth: 1,
      kind: 'answer',
      status: 409,
      effect: true,
    } as const
    const { github, double: api } = await connectGithub({ faults: [conflict] })
    await github.writeVariable(REPOSITORY, 'arn:1')
    expect(api.calls.filter((call) => call === 'actions/update-repo-variable')).toHaveLength(2)
  })

  test.each([
    { name: 'an internal error', status: 502, tries: 4 },
    { name: 'a rate limit', status: 429, tries: 4 },
    { name: 'a refusal', status: 422, tries: 1 },
  ])('$name: $tries tries', async ({ status, tries }) => {
    const { github, double: api } = await connectGithub({
      faults: [{ endpoint: 'actions/get-repo-variable', kind: 'answer', status }],
    })
    expect((await actionErrorOf(github.readVariable(REPOSITORY))).message).toContain(`HTTP ${String(status)}`)
    expect(api.calls).toHaveLength(tries)
  })

  test('a page that a proxy answers is not a value', async () => {
    const { github } = await connectGithub({
      faults: [{ endpoint: 'actions/get-repo-variable', kind: 'answer', status: 200, body: '<html>sign in</html>' }],
    })
    expect((await actionErrorOf(github.readVariable(REPOSITORY))).message).toContain('did not come from GitHub’s API')
  })

  test('a cancel ends a call that is not answered', async () => {
    const reason = new Error('cancelled (SIGTERM)')
    const { github, cancel } = await connectGithub({
      faults: [{ endpoint: 'actions/get-repo-variable', kind: 'silence' }],
      onCall: () => {
        cancelled.abort(reason)
      },
    })
    const cancelled = cancel
    await expect(github.readVariable(REPOSITORY)).rejects.toBe(reason)
  })
})

test('outside of a run there is a sentence about it', async () => {
  const { github } = await connectGithub({}, 'ghs_double', { GITHUB_REPOSITORY: '' })
  expect((await actionErrorOf(github.readVariable(REPOSITORY))).message).toContain('GITHUB_REPOSITORY')
})
