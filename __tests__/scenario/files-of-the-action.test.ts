/** The files of the action itself, which a runner that keeps them may replace during a wait of a day. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGithubDouble, type GithubDouble } from '../support/github-double/github-double.js'
import { ROOT, type RunOptions } from '../support/run-action.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let github: GithubDouble
let dist: string

const inTraining = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 10,
}

beforeEach(async () => {
  github = await startGithubDouble()
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const name of ['actions', 'train', 'evaluate']) {
    cpSync(join(ROOT, 'dist', name), join(dist, name), { recursive: true })
  }
})

afterEach(async () => {
  await Promise.all([github.close(), environment.close()])
  rmSync(dist, { recursive: true, force: true })
  expect(github.problems).toEqual([])
})

/** A run that comments on a pull request, from files that are deleted when a given line appears in the log. */
function fromCopy(takenAwayAt: string): Partial<RunOptions> {
  return {
    dist,
    event: { repository: { private: true }, pull_request: { number: 12 } },
    inputs: { comment: 'true', 'github-token': 'ghs_double' },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_EVENT_NAME: 'pull_request' },
    onLine: (line) => {
      if (line.includes(takenAwayAt)) rmSync(dist, { recursive: true, force: true })
    },
  }
}

describe('files that are deleted during the training', () => {
  test('train no longer needs them', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs, summary, stderr } = await environment.run(fromCopy('Started the training of'))
    expect(stderr).toBe('')
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'passed' })
    expect(summary).toContain('f1 >= 0.8')
    expect(github.comments).toHaveLength(1)
    expect(existsSync(dist)).toBe(false)
  })

  test('evaluate no longer needs them', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: inTraining } } } } })
    const { exitCode, outputs, summary, stderr } = await environment.evaluate(fromCopy('v1: TRAINING_IN_PROGRESS'))
    expect(stderr).toBe('')
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'passed' })
    expect(summary).toContain('f1 >= 0.8')
    expect(github.comments).toHaveLength(1)
    expect(existsSync(dist)).toBe(false)
  })
})

describe('files that are missing from the start', () => {
  test('nothing is started, and the step fails with a code', async () => {
    environment = await openEnvironment()
    for (const file of readdirSync(join(dist, 'actions'))) {
      if (/^\d+\.index\.js$/.test(file)) rmSync(join(dist, 'actions', file))
    }
    const { exitCode, outputs, stdout } = await environment.run({ dist })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'INTERNAL_ERROR' })
    expect(stdout).toMatch(/^::error .*The report could not be written: .*index\.js/m)
    expect(environment.versionNames()).toEqual([])
  })
})
