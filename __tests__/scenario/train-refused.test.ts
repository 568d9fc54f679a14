/** What prevents a training from being started, and the dry run, which starts none. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DATA, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await openEnvironment()
})
afterEach(() => environment.close())

/** The version name that a run of the test environment derives. */
const DERIVED = /^main-42-0123456-[0-9a-f]{6}$/

describe('what prevents a training', () => {
  const refusals: readonly (readonly [
    string,
    Parameters<typeof openEnvironment>[0],
    Record<string, string>,
    string,
  ])[] = [
    ['a project that does not exist', {}, { project: 'vineyard' }, 'PROJECT_NOT_FOUND'],
    [
      'an ARN of another project of this name',
      {},
      { project: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1' },
      'PROJECT_NOT_FOUND',
    ],
    [
      'a content moderation project',
      { seed: { projects: { orchard: { feature: 'CONTENT_MODERATION' } } } },
      {},
      'PROJECT_UNSUITABLE',
    ],
    ['a project being deleted', { seed: { projects: { orchard: { status: 'DELETING' } } } }, {}, 'PROJECT_NOT_READY'],
    [
      'manifests for a project with datasets',
      { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } } },
      {},
      'PROJECT_HAS_DATASETS',
    ],
    [
      'no manifests and no datasets',
      {},
      { 'training-manifests': '', 'testing-manifests': '' },
      'PROJECT_HAS_NO_DATASETS',
    ],
    [
      'a dataset that is not ready',
      { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN', status: 'UPDATE_IN_PROGRESS' }] } } } },
      { 'training-manifests': '', 'testing-manifests': '' },
      'PROJECT_NOT_READY',
    ],
    [
      'a manifest that is missing',
      {},
      { 'training-manifests': `s3://${DATA}/nowhere.manifest` },
      'MANIFEST_UNREADABLE',
    ],
    [
      'a manifest that may not be read',
      { seed: { buckets: { secret: { read: false, objects: { 'a.manifest': { text: 'x' } } } } } },
      { 'training-manifests': 's3://secret/a.manifest' },
      'MANIFEST_UNREADABLE',
    ],
    [
      'an empty manifest',
      { seed: { buckets: { empty: { objects: { 'a.manifest': { text: '' } } } } } },
      { 'training-manifests': 's3://empty/a.manifest' },
      'MANIFEST_INVALID',
    ],
  ]

  test.each(refusals)('%s', async (_name, options, inputs, code) => {
    await environment.close()
    environment = await openEnvironment(options)
    const { exitCode, outputs, summary, report } = await environment.run({ inputs })
    expect({ exitCode, outcome: outputs.outcome, code: outputs['error-code'] }).toEqual({
      exitCode: 1,
      outcome: 'error',
      code,
    })
    expect(environment.versionNames()).toEqual([])
    expect(summary).toContain(code)
    expect(report).toMatchObject({ outcome: 'error' })
  })

  test('an upload that is refused', async () => {
    await environment.close()
    environment = await openEnvironment({ seed: { buckets: { closed: { write: false } } } })
    const { outputs } = await environment.run({
      workspace: { 'a.manifest': manifestOf(40) },
      inputs: { 'training-manifests': 'a.manifest', 'manifest-location': 's3://closed/here' },
    })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'UPLOAD_FAILED' })
    expect(environment.versionNames()).toEqual([])
  })
})

describe('dry-run', () => {
  test('shows the request and starts, creates and uploads nothing', async () => {
    const { exitCode, outputs, summary } = await environment.run({
      workspace: { 'a.manifest': manifestOf(40) },
      inputs: { 'training-manifests': 'a.manifest', 'dry-run': 'true' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'dry-run',
      passed: '',
      'version-name': expect.stringMatching(DERIVED),
      'project-version-arn': '',
    })
    expect(summary).toContain('"VersionName"')
    // A link to a version that does not exist would lead nowhere.
    expect(summary).toMatch(/\| Training manifest \| will be uploaded to `s3:[^|]*\/a\.manifest`<br>/)
    expect(environment.requests().filter((operation) => /^(Create|Put|Tag|Delete)/.test(operation))).toEqual([])
  })

  test('of a project that would be created', async () => {
    const { outputs } = await environment.run({
      inputs: { 'dry-run': 'true', project: 'vineyard', 'create-project': 'true' },
    })
    expect(outputs.outcome).toBe('dry-run')
    expect(environment.requests()).not.toContain('CreateProject')
  })

  test('of a version that exists says that it would be resumed', async () => {
    const { outputs } = await environment.run()
    const rehearsal = await environment.run({ inputs: { 'dry-run': 'true' }, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(rehearsal.outputs).toMatchObject({ outcome: 'dry-run', 'version-name': outputs['version-name'] })
    expect(rehearsal.stdout).toContain('would resume')
  })

  test('finds what would prevent the training', async () => {
    await environment.close()
    environment = await openEnvironment({ seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } } })
    const { outputs } = await environment.run({ inputs: { 'dry-run': 'true' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'PROJECT_HAS_DATASETS' })
  })
})
