/** reuse: only resumes the version of a given name and starts none, whatever is missing. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RunResult } from '../support/run-action.js'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const ONLY = { reuse: 'only', 'version-name': 'v1' }
const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 86_400,
}

/** Nothing was started, made or uploaded. */
function expectNothingStarted(): void {
  const changing = ['CreateProject', 'CreateProjectVersion', 'PutObject']
  expect(environment.requests().filter((operation) => changing.includes(operation))).toEqual([])
}

function expectEnd({ exitCode, outputs }: RunResult, outcome: string, code: string): void {
  expect({ exitCode, outcome: outputs.outcome, code: outputs['error-code'] }).toEqual({ exitCode: 1, outcome, code })
}

describe('a version that exists', () => {
  test('is resumed and judged', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { exitCode, outputs } = await environment.run({ inputs: ONLY })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'passed', resumed: 'true' })
    expectNothingStarted()
  })

  test('is waited for, as when one job passes it to the next', async () => {
    environment = await openEnvironment()
    const started = await environment.run({ inputs: { wait: 'false', 'f1-threshold': '' } })
    const { 'version-name': name = '', 'training-manifest': training = '' } = started.outputs
    const { 'testing-manifest': testing = '' } = started.outputs
    const handed = { 'version-name': name, 'training-manifests': training, 'testing-manifests': testing }
    const { outputs } = await environment.run({ inputs: { ...ONLY, ...handed }, env: { GITHUB_JOB: 'wait' } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', 'version-name': name })
    expect(environment.versionNames()).toEqual([name])
  })

  test('that is not listed yet is looked up again', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', hiddenSeconds: 20 }] } } })
    await environment.run({ inputs: { 'version-name': 'v1', wait: 'false' } })
    const { outputs } = await environment.run({ inputs: ONLY, env: { GITHUB_JOB: 'wait' } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(environment.versionNames()).toEqual(['v1'])
  })

  test('from other manifests is not', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const workspace = { 'train.manifest': manifestOf(41) }
    const run = await environment.run({ workspace, inputs: { ...ONLY, 'training-manifests': 'train.manifest' } })
    expectEnd(run, 'error', 'VERSION_MISMATCH')
    expectNothingStarted()
  })

  test('needs no upload of the same manifest', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const workspace = { 'train.manifest': manifestOf(40) }
    const { outputs } = await environment.run({
      workspace,
      inputs: { ...ONLY, 'training-manifests': 'train.manifest' },
    })
    expect(outputs.outcome).toBe('passed')
    expectNothingStarted()
  })

  test('whose training failed is not trained again, nor in a re-run', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    await environment.run({ inputs: { 'version-name': 'v1', wait: 'false' } })
    for (const attempt of ['1', '2']) {
      const run = await environment.run({ inputs: ONLY, env: { GITHUB_JOB: 'wait', GITHUB_RUN_ATTEMPT: attempt } })
      expect(run.outputs.outcome).toBe('training-failed')
    }
    expect(environment.versionNames()).toEqual(['v1'])
  })
})

describe('a version that does not exist', () => {
  test('is an error with its own code, after it was looked up again', async () => {
    environment = await openEnvironment()
    const run = await environment.run({ inputs: ONLY })
    expectEnd(run, 'error', 'VERSION_NOT_FOUND')
    expect(run.summary).toContain('There is no version v1 in the project, and reuse is only, so none was started.')
    expect(
      environment.requests().filter((operation) => operation === 'DescribeProjectVersions').length,
    ).toBeGreaterThan(1)
    expectNothingStarted()
  })

  test('is one in a dry run, too', async () => {
    environment = await openEnvironment()
    expectEnd(await environment.run({ inputs: { ...ONLY, 'dry-run': 'true' } }), 'error', 'VERSION_NOT_FOUND')
  })

  test('of a file of the workspace: nothing is uploaded', async () => {
    environment = await openEnvironment()
    const workspace = { 'train.manifest': manifestOf(40) }
    const run = await environment.run({ workspace, inputs: { ...ONLY, 'training-manifests': 'train.manifest' } })
    expectEnd(run, 'error', 'VERSION_NOT_FOUND')
    expectNothingStarted()
  })

  test('in a project that does not exist: only that is reported', async () => {
    environment = await openEnvironment({}, false)
    const run = await environment.run({ inputs: { ...ONLY, 'output-location': 's3://there-is-no-such-bucket/runs' } })
    expectEnd(run, 'error', 'PROJECT_NOT_FOUND')
    expect(run.report).toMatchObject({ preflight: null })
    expect(environment.requests()).toEqual(['DescribeProjects'])
  })
})

describe('inputs that reuse: only makes no sense with', () => {
  test.each([
    ['an empty version-name', { 'version-name': '' }, 'version-name', /it may come from an empty expression/],
    ['a blank version-name', { 'version-name': ' ' }, 'version-name', /it may come from an empty expression/],
    ['create-project', { 'create-project': 'true' }, 'create-project', /never starts a training/],
  ])('%s is refused before any call', async (_name, inputs, input, says) => {
    environment = await openEnvironment()
    const run = await environment.run({ inputs: { ...ONLY, ...inputs } })
    expectEnd(run, 'invalid-input', 'INVALID_INPUT')
    expect(run.report).toMatchObject({
      failure: { problems: [{ input, allowed: expect.stringMatching(says) }] },
    })
    expect(environment.requests()).toEqual([])
  })
})
