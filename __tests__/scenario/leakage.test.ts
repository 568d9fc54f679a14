/** A model that is tested on its training images. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startGithubDouble, type GithubDouble } from '../support/github-double/github-double.js'
import { DATA, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let github: GithubDouble

beforeEach(async () => {
  environment = await openEnvironment()
  github = await startGithubDouble()
})

afterEach(async () => {
  await Promise.all([github.close(), environment.close()])
})

const commenting = (): { inputs: Record<string, string>; env: Record<string, string>; event: object } => ({
  inputs: { comment: 'true', 'github-token': 'ghs_double' },
  env: { GITHUB_API_URL: github.apiUrl, GITHUB_EVENT_NAME: 'pull_request' },
  event: { repository: { private: true }, pull_request: { number: 12 } },
})

test('one manifest for training and testing is a warning in every view', async () => {
  const { inputs, ...rest } = commenting()
  const testing = { 'testing-manifests': `s3://${DATA}/train.manifest` }
  const { outputs, stdout, summary, report } = await environment.run({ ...rest, inputs: { ...inputs, ...testing } })
  expect(outputs).toMatchObject({ outcome: 'passed' })
  const words = 'have the same content (data leakage)'
  const annotated = stdout.split('\n').filter((line) => line.startsWith('::warning') && line.includes(words))
  expect(annotated).toHaveLength(1)
  for (const view of [stdout, summary, JSON.stringify(report), github.comments[0]?.body]) expect(view).toContain(words)
})

test('two manifests give no warning', async () => {
  const { stdout } = await environment.run(commenting())
  expect(stdout).not.toContain('leakage')
})
