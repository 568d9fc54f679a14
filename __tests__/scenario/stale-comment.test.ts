/** However a run ends, the verdict of an earlier run does not stay on the pull request as if it were current. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGithubDouble, type GithubDouble } from '../support/github-double/github-double.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
}

let environment: TestEnvironment
let github: GithubDouble
let onRequest: (operation: string) => Promise<void> | void

beforeEach(async () => {
  onRequest = () => undefined
  environment = await openEnvironment({
    seed: { projects: { orchard: { versions: { v1: { ...trained, ageSeconds: 86_400 } } } } },
    onRequest: ({ operation }) => onRequest(operation),
  })
  github = await startGithubDouble()
})

afterEach(async () => {
  await Promise.all([github.close(), environment.close()])
  expect(github.problems).toEqual([])
})

function commenting(change: Partial<RunOptions> = {}): Partial<RunOptions> {
  return {
    event: { repository: { private: true }, pull_request: { number: 12 } },
    ...change,
    inputs: { comment: 'true', 'github-token': 'ghs_double', ...change.inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_EVENT_NAME: 'pull_request', ...change.env },
  }
}

const bodies = (): readonly string[] => github.comments.map(({ body }) => body)

/** Leaves a comment that the model passed, and lets a later run end in another way. */
async function endAfterPassed(change: Partial<RunOptions>): Promise<RunResult> {
  const passed = await environment.evaluate(commenting())
  expect(passed.outputs.outcome).toBe('passed')
  expect(bodies()).toEqual([expect.stringContaining('Passed')])
  return environment.evaluate(commenting({ ...change, env: { GITHUB_RUN_ID: '1234568', ...change.env } }))
}

describe('the comment that the model passed is replaced', () => {
  test.each<{ name: string; change: Partial<RunOptions>; says: string }>([
    { name: 'an input with a mistake', change: { inputs: { timeout: 'soon' } }, says: 'INVALID_INPUT' },
    { name: 'a gate with a mistake', change: { inputs: { gate: 'f1 => 1' } }, says: 'INVALID_INPUT' },
    { name: 'a gate without its baseline', change: { inputs: { gate: 'f1 > baseline' } }, says: 'INVALID_INPUT' },
    { name: 'a Region that is missing', change: { env: { AWS_REGION: undefined } }, says: 'INVALID_INPUT' },
    { name: 'an input that does not exist', change: { inputs: { projetc: 'x' } }, says: 'INVALID_INPUT' },
    { name: 'comment itself with a mistake', change: { inputs: { comment: 'ture' } }, says: 'INVALID_INPUT' },
    {
      name: 'comment itself misspelt',
      change: { inputs: { comment: 'false', comemnt: 'true' } },
      says: 'INVALID_INPUT',
    },
    { name: 'an error of the service', change: { inputs: { version: 'none' } }, says: 'VERSION_NOT_FOUND' },
    { name: 'outputs that are lost', change: { env: { GITHUB_OUTPUT: '/none/output' } }, says: 'OUTPUTS_NOT_WRITTEN' },
  ])('after $name', async ({ change, says }) => {
    const run = await endAfterPassed(change)
    expect(run.exitCode).toBe(1)
    expect(bodies()).toEqual([expect.stringContaining(says)])
    expect(bodies()[0]).toContain('/runs/1234568/')
    expect(bodies()[0]).not.toContain('Passed')
  })

  test('after a cancel', async () => {
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    let heard: () => void = () => undefined
    const cancelled = new Promise<void>((resolve) => {
      heard = resolve
    })
    let runs = 0
    onRequest = async (operation) => {
      if (operation === 'DescribeProjects') runs += 1
      // The second run’s first request for the version.
      if (runs !== 2 || operation !== 'DescribeProjectVersions') return
      kill('SIGINT')
      await cancelled
    }
    const run = await endAfterPassed({
      onStart: (send) => {
        kill = send
      },
      onLine: (line) => {
        if (line.includes('SIGINT')) heard()
      },
    })
    expect(run.outputs.outcome).toBe('cancelled')
    expect(bodies()).toEqual([expect.stringContaining('Cancelled')])
    expect(bodies()[0]).not.toContain('Passed')
  })

  test('train does the same', async () => {
    await environment.run(commenting())
    expect(bodies()).toEqual([expect.stringContaining('Passed')])
    const run = await environment.run(commenting({ inputs: { reuse: 'maybe' }, env: { GITHUB_RUN_ATTEMPT: '2' } }))
    expect(run.outputs['error-code']).toBe('INVALID_INPUT')
    expect(bodies()).toEqual([expect.stringContaining('INVALID_INPUT')])
  })
})

describe('no comment is made', () => {
  test('for a comment input with a mistake', async () => {
    const run = await environment.evaluate(commenting({ inputs: { comment: 'ture' } }))
    expect(run.outputs['error-code']).toBe('INVALID_INPUT')
    expect(bodies()).toEqual([])
  })

  test('where the project is not known, and the other projects’ comments stay', async () => {
    const run = await endAfterPassed({ inputs: { project: 'no/slash' } })
    expect(run.outputs['error-code']).toBe('INVALID_INPUT')
    expect(bodies()).toEqual([expect.stringContaining('Passed')])
    expect(run.stdout).toContain('the run ended before its project was known')
  })
})
