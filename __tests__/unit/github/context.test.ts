import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../../src/github/context.js'
import { createFakeFiles } from '../../support/fake-files.js'

const RUN = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'fruit/orchard',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_WORKFLOW: 'Train',
  GITHUB_JOB: 'train',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SHA: '0123456789abcdef',
  GITHUB_REF_NAME: 'main',
}

const { port: noFiles } = createFakeFiles()

test('a run on a runner', async () => {
  expect(await readContext(RUN, noFiles)).toEqual({
    serverUrl: 'https://github.example.com',
    repository: 'fruit/orchard',
    repositoryId: '42',
    workflow: 'Train',
    job: 'train',
    runId: '1001',
    runNumber: '12',
    runAttempt: 3,
    runUrl: 'https://github.example.com/fruit/orchard/actions/runs/1001/attempts/3',
    commit: '0123456789abcdef',
    refName: 'main',
    isPrivate: false,
  })
})

test.each([
  { name: 'a shell', env: {} },
  { name: 'a runner that sets variables empty', env: Object.fromEntries(Object.keys(RUN).map((name) => [name, ''])) },
])('$name has no run', async ({ env }) => {
  expect(await readContext(env, noFiles)).toEqual({
    serverUrl: 'https://github.com',
    runAttempt: 1,
    isPrivate: false,
  })
})

test.each([
  { name: 'no repository', env: { GITHUB_RUN_ID: '1001' } },
  { name: 'no run', env: { GITHUB_REPOSITORY: 'fruit/orchard' } },
])('with $name there is no link to the run', async ({ env }) => {
  expect((await readContext(env, noFiles)).runUrl).toBeUndefined()
})

test.each(['', '0', '-1', '1.5', 'second', '9'.repeat(30)])(
  'attempt "%s" counts as the first, in the link too',
  async (attempt) => {
    const context = await readContext({ ...RUN, GITHUB_RUN_ATTEMPT: attempt }, noFiles)
    expect(context.runAttempt).toBe(1)
    expect(context.runUrl).toMatch(/\/attempts\/1$/)
  },
)

test.each([
  {
    name: 'the source branch in a pull request',
    env: { GITHUB_HEAD_REF: 'pears', GITHUB_REF_NAME: '7/merge' },
    refName: 'pears',
  },
  { name: 'the branch when there is none', env: { GITHUB_HEAD_REF: '', GITHUB_REF_NAME: 'main' }, refName: 'main' },
])('the ref is $name', async ({ env, refName }) => {
  expect(await readContext(env, noFiles)).toMatchObject({ refName })
})

describe('a repository is private only when the event says so', () => {
  const isPrivate = async (event: string): Promise<boolean> => {
    const { port } = createFakeFiles({ '/event.json': event })
    return (await readContext({ GITHUB_EVENT_PATH: '/event.json' }, port)).isPrivate
  }

  test('private', async () => {
    expect(await isPrivate('{"repository": {"private": true}}')).toBe(true)
  })

  test.each([
    { name: 'public', event: '{"repository": {"private": false}}' },
    { name: 'a string for it', event: '{"repository": {"private": "true"}}' },
    { name: 'an event without a repository, as of a schedule', event: '{"schedule": "0 3 * * *"}' },
    { name: 'the repository of a fork in it', event: '{"pull_request": {"head": {"repo": {"private": true}}}}' },
    { name: 'an event with inherited keys', event: '{"repository": {"__proto__": {"private": true}}}' },
    { name: 'not JSON', event: '{"repository": {"private": tr' },
    { name: 'an empty file', event: '' },
    { name: 'null', event: 'null' },
  ])('not: $name', async ({ event }) => {
    expect(await isPrivate(event)).toBe(false)
  })

  test('not: no event file', async () => {
    expect((await readContext({ GITHUB_EVENT_PATH: '/gone.json' }, noFiles)).isPrivate).toBe(false)
  })

  test('not: an event that cannot be read', async () => {
    const broken = { ...noFiles, readText: () => Promise.reject(new Error('EACCES')) }
    expect((await readContext({ GITHUB_EVENT_PATH: '/event.json' }, broken)).isPrivate).toBe(false)
  })
})
