/** One training per name: what a name may be used for, and what is done after a fault of the service. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const RERUN = { GITHUB_RUN_ATTEMPT: '2' }
const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length
const bad = '{"no": "json"\n'.repeat(20)

describe('names', () => {
  test('two simultaneous jobs with one name end with one version', async () => {
    environment = await openEnvironment()
    const inputs = { 'version-name': 'shared' }
    const [one, other] = await Promise.all([
      environment.run({ inputs }),
      environment.run({ inputs, env: { GITHUB_JOB: 'twin' } }),
    ])
    expect(one.outputs['project-version-arn']).toBe(other.outputs['project-version-arn'])
    expect([one.exitCode, other.exitCode]).toEqual([0, 0])
    expect(environment.versionNames()).toEqual(['shared'])
  })

  test('the jobs of a matrix train separately', async () => {
    environment = await openEnvironment()
    const one = await environment.run({ inputs: { matrix: '{"leg": 1}' } })
    const other = await environment.run({ inputs: { matrix: '{"leg": 2}' } })
    expect(one.outputs['version-name']).not.toBe(other.outputs['version-name'])
    expect(environment.versionNames()).toHaveLength(2)
  })

  test.each([
    ['of a given name', { 'version-name': 'v1' }, {}, 'training-failed', 'VERSION_ALREADY_FAILED'],
    ['of the same attempt', {}, {}, 'training-failed', 'TRAINING_FAILED'],
    ['of an earlier attempt', {}, RERUN, 'dry-run', ''],
  ])('a dry run after a failed training %s ends as a run would begin', async (_name, named, env, outcome, code) => {
    environment = await openEnvironment()
    const inputs = { 'training-manifests': 'train.manifest', lint: 'off', ...named }
    const workspace = { 'train.manifest': manifestOf(30) + bad }
    const first = await environment.run({ workspace, inputs })
    // A later attempt is one with the manifest corrected: the same bytes would be refused.
    const again = env === RERUN ? { 'train.manifest': manifestOf(30) } : workspace
    const rehearsal = { workspace: again, inputs: { ...inputs, 'dry-run': 'true' }, env }
    const { exitCode, outputs } = await environment.run(rehearsal)
    expect(outputs).toMatchObject({ outcome, 'error-code': code })
    expect(exitCode).toBe(code === '' ? 0 : 1)
    const name = first.outputs['version-name'] ?? ''
    expect(outputs['version-name']).toBe(code === '' ? `${name}.2` : name)
    expect(creates()).toBe(1)
  })

  test('a given name whose training failed says how to go on, and shows why it failed', async () => {
    environment = await openEnvironment()
    const run = (): ReturnType<TestEnvironment['run']> =>
      environment.run({
        workspace: { 'train.manifest': manifestOf(30) + bad },
        inputs: { 'training-manifests': 'train.manifest', 'version-name': 'v1', lint: 'off' },
      })
    await run()
    const { outputs, summary } = await run()
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'VERSION_ALREADY_FAILED' })
    expect(summary).toContain('ERROR_INVALID_JSON_LINE')
    expect(creates()).toBe(1)
  })

  test.each([
    ['fail', 'VERSION_EXISTS'],
    ['never', 'VERSION_EXISTS'],
  ])('reuse: %s of an existing name is an error', async (reuse, code) => {
    environment = await openEnvironment()
    await environment.run({ inputs: { 'version-name': 'v1' } })
    const { outputs } = await environment.run({ inputs: { 'version-name': 'v1', reuse } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
    expect(creates()).toBe(1)
  })

  test('reuse: never trains a new version for every attempt', async () => {
    environment = await openEnvironment()
    const one = await environment.run({ inputs: { reuse: 'never' } })
    const other = await environment.run({ inputs: { reuse: 'never' }, env: RERUN })
    expect(other.outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(other.outputs['version-name']).not.toBe(one.outputs['version-name'])
  })

  test.each([
    ['DELETING', 'VERSION_BEING_DELETED'],
    ['COPYING_COMPLETED', 'VERSION_IS_A_COPY'],
  ])('a given name of status %s is %s', async (status, code) => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: { status } } } } } })
    const { outputs } = await environment.run({ inputs: { 'version-name': 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
  })

  test.each([['STARTING'], ['RUNNING'], ['STOPPING'], ['STOPPED'], ['FAILED']])(
    'a version of status %s is judged',
    async (status) => {
      environment = await openEnvironment({
        seed: {
          projects: {
            orchard: {
              versions: {
                v1: {
                  status,
                  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
                  output: 's3://orchard-results/runs',
                  ageSeconds: 86_400,
                },
              },
            },
          },
        },
      })
      const { outputs } = await environment.run({ inputs: { 'version-name': 'v1' } })
      expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', status })
    },
  )
})

describe('a fault of the service', () => {
  test('that fails the training starts it once more, by itself, under the next name', async () => {
    const name = /^main-42-0123456-[0-9a-f]{6}$/
    environment = await openEnvironment({
      seed: { settings: { trainings: [{ version: '*.2' }, { version: 'main-*', end: 'service-error' }] } },
    })
    const { outputs, summary } = await environment.run()
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(outputs['version-name']).toMatch(/\.2$/)
    expect((outputs['version-name'] ?? '').replace(/\.2$/, '')).toMatch(name)
    expect(summary).toContain('service issue')
    expect(creates()).toBe(2)
  })

  test('twice ends as a failed training', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    const { exitCode, outputs } = await environment.run()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_SERVICE_ERROR' })
    expect(creates()).toBe(2)
  })

  test('under a given name says that the name is used up', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    await environment.run({ inputs: { 'version-name': 'v1' } })
    const again = await environment.run({ inputs: { 'version-name': 'v1' } })
    expect(again.outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'VERSION_ALREADY_FAILED' })
    expect(again.summary).toContain('another version-name')
  })

  test('under a given name is not tried again', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    const { outputs } = await environment.run({ inputs: { 'version-name': 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_SERVICE_ERROR' })
    expect(creates()).toBe(1)
  })
})
