/** Deployments and approvals against a double of GitHub's API. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { actionErrorOf, closeDouble, connectGithub, RUN } from '../../support/release/github-release.js'

afterEach(async () => {
  expect(await closeDouble()).toEqual([])
})

describe('the deployment of the job', () => {
  const jobs = [
    { id: 5, status: 'completed', runner_name: 'runner-1' },
    { id: 6, status: 'in_progress', runner_name: 'runner-1' },
    { id: 7, status: 'in_progress', runner_name: 'runner-2' },
  ]

  test.each([
    { name: 'no deployments', logUrls: [], has: false },
    { name: 'one of this job', logUrls: [null, `${RUN}/job/6`], has: true },
    { name: 'one of an earlier job on this runner', logUrls: [`${RUN}/job/5`], has: false },
    { name: 'one of a job next to it', logUrls: [`${RUN}/job/7`], has: false },
    { name: 'one of another run', logUrls: [`${RUN}8/job/6`], has: false },
  ])('$name: $has', async ({ logUrls, has }) => {
    const { github } = await connectGithub({ release: { logUrls, jobs } })
    expect(await github.hasOwnDeployment()).toBe(has)
  })

  test('may be that of any job under way where the runner has no name', async () => {
    const { github } = await connectGithub({ release: { logUrls: [`${RUN}/job/7`], jobs } }, 'ghs_double', {
      RUNNER_NAME: '',
    })
    expect(await github.hasOwnDeployment()).toBe(true)
  })

  test('is unknown where the token may not read deployments', async () => {
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
    const { github, double: api } = await connectGithub({
      faults: [{ endpoint: 'graphql', kind: 'answer', status: 200, body: { data: null, errors } }],
    })
    const { message } = await actionErrorOf(github.hasOwnDeployment())
    expect(message).toBe(
      'The deployments could not be read: github-token lacks the permission (Resource not accessible by integration). The job needs deployments: read.',
    )
    expect(api.calls).toEqual(['graphql'])
  })

  test('is created with a status', async () => {
    const { github, double: api } = await connectGithub()
    const id = await github.createDeployment({
      environment: 'orchard',
      description: 'swap of v2',
      state: 'success',
      payload: { 'version-name': 'v2' },
    })
    expect(api.release.deployments).toEqual([
      {
        id,
        asked: {
          ref: 'c0ffee',
          environment: 'orchard',
          description: 'swap of v2',
          payload: { 'version-name': 'v2' },
          auto_merge: false,
          required_contexts: [],
        },
        statuses: [{ state: 'success', description: 'swap of v2', log_url: RUN }],
      },
    ])
  })

  test('is not created a second time where the answer is lost', async () => {
    const { github, double: api } = await connectGithub({
      faults: [{ endpoint: 'repos/create-deployment', nth: 1, kind: 'cut', effect: true }],
    })
    const deployment = { environment: 'orchard', description: 'swap', state: 'success', payload: {} } as const
    expect((await actionErrorOf(github.createDeployment(deployment))).message).toContain('could not be recorded')
    expect(api.release.deployments).toHaveLength(1)
  })
})

test('approvals are the logins that approved, each once', async () => {
  const reviews = [
    { state: 'approved', login: 'ada' },
    { state: 'rejected', login: 'bob' },
    { state: 'approved', login: 'ada' },
    { state: 'approved', login: 'eve' },
  ]
  const { github } = await connectGithub({ release: { reviews } })
  expect(await github.approvals?.()).toEqual(['ada', 'eve'])
})
