/** The checks before a training report all problems together; preflight: false skips the bucket checks. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { FAR, endOf, bucketChecksIn, ofImagesIn } from '../support/preflight-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

async function openWith(buckets: Readonly<Record<string, BucketSeed>> = {}, more: Partial<EmulatorOptions> = {}) {
  environment = await openEnvironment({
    ...more,
    seed: { ...more.seed, buckets: { ...buckets, ...more.seed?.buckets } },
  })
}

describe('everything together', () => {
  const inputs = {
    'training-manifests': `s3://${DATA}/missing.manifest`,
    'testing-manifests': 's3://far/train.manifest',
    'output-location': 's3://nowhere/runs',
  }
  const FINDINGS = [
    expect.stringMatching(/^PROJECT_HAS_DATASETS: The project orchard has its own datasets/),
    'BUCKET_IN_OTHER_REGION: The bucket far (testing-manifests) is in us-west-2, but the training runs in eu-west-1.',
    'BUCKET_NOT_FOUND: The bucket nowhere (output-location) does not exist.',
    `MANIFEST_UNREADABLE: The manifest s3://${DATA}/missing.manifest could not be read (NoSuchKey: The specified key does not exist.).`,
  ]
  const withDatasets = { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' as const }] } } } }

  test.each(['true', 'false'])('in every view, dry-run %s', async (dryRun) => {
    await openWith({ far: FAR }, withDatasets)
    const run = await environment.run({ inputs: { ...inputs, 'dry-run': dryRun } })
    expect(endOf(run)).toEqual({
      exitCode: 1,
      outcome: 'error',
      code: 'PROJECT_HAS_DATASETS',
      findings: FINDINGS,
      unchecked: [],
    })
    const codes = ['PROJECT_HAS_DATASETS', 'BUCKET_IN_OTHER_REGION', 'BUCKET_NOT_FOUND', 'MANIFEST_UNREADABLE']
    for (const code of codes) {
      expect(run.summary).toContain(`- \`${code}\`: `)
      expect(run.stdout).toMatch(new RegExp(`^::error title=[^\n]*\\(${code}\\)`, 'm'))
      expect(run.stdout).toMatch(new RegExp(`^ {2}${code}: `, 'm'))
    }
    expect(run.report).toMatchObject({
      failure: { message: expect.stringMatching(/^Training not started: 4 problems/) },
    })
    expect(environment.requests().filter((operation) => /^(Create|Put|Tag)/.test(operation))).toEqual([])
    expect(bucketChecksIn(environment.emulator)).toEqual(['nowhere'])
  })

  test('for a project that does not exist, too', async () => {
    await openWith({ far: FAR })
    const run = await environment.run({ inputs: { ...inputs, project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({
      exitCode: 1,
      code: 'PROJECT_NOT_FOUND',
      findings: ['PROJECT_NOT_FOUND: There is no project vineyard in this account and Region.', ...FINDINGS.slice(1)],
    })
  })

  test.each(['DescribeProjects', 'DescribeProjectVersions'])('in a dry run that may not call %s', async (operation) => {
    await openWith({ far: FAR }, { seed: { faults: [{ operation, nth: 'every', kind: 'access-denied' }] } })
    const run = await environment.run({ inputs: { ...inputs, 'dry-run': 'true' } })
    expect(endOf(run)).toEqual({
      exitCode: 1,
      outcome: 'error',
      code: 'ACCESS_DENIED',
      findings: [expect.stringContaining(`rekognition:${operation} was denied`), ...FINDINGS.slice(1)],
      unchecked: [],
    })
  })

  test('a project that does not exist stays the reason when the other checks meet a fault', async () => {
    await openWith({}, { seed: { faults: [{ operation: 'GetObject', nth: 'every', kind: 'throttle' }] } })
    const run = await environment.run({ inputs: { project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({ exitCode: 1, code: 'PROJECT_NOT_FOUND', findings: [expect.anything()] })
  })

  test('a bucket of several uses is one finding', async () => {
    await openWith()
    const text = ofImagesIn('nowhere')
    const run = await environment.run({
      workspace: { 'a.manifest': text, 'b.manifest': text },
      inputs: {
        'training-manifests': 'a.manifest',
        'testing-manifests': 'b.manifest',
        'output-location': 's3://nowhere/runs',
      },
    })
    expect(endOf(run).findings).toEqual([
      'BUCKET_NOT_FOUND: The bucket nowhere (output-location, manifest-location, images of training-manifests, images of testing-manifests) does not exist.',
    ])
    expect(bucketChecksIn(environment.emulator)).toEqual(['nowhere'])
  })

  test('on a pull request of a public repository, no account id is shown', async () => {
    await openWith({}, withDatasets)
    const run = await environment.run({
      inputs: { ...inputs, 'report-images': 'auto', 'dry-run': 'true' },
      event: { repository: { private: false } },
    })
    expect(run.exitCode).toBe(1)
    expect(run.summary + run.stdout + JSON.stringify(run.report)).not.toContain('111122223333')
  })
})

describe('preflight: false', () => {
  test('checks no bucket, and says so in the report only', async () => {
    await openWith()
    const run = await environment.run({ inputs: { preflight: 'false' } })
    expect(endOf(run)).toEqual({
      exitCode: 0,
      outcome: 'passed',
      code: '',
      findings: [],
      unchecked: ['Bucket checks skipped (preflight: false).'],
    })
    expect(bucketChecksIn(environment.emulator)).toEqual([])
    expect(run.stdout).not.toContain('::notice')
  })

  test('keeps the checks that need no request, all together', async () => {
    await openWith({ far: FAR }, { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } } })
    const run = await environment.run({
      inputs: {
        preflight: 'false',
        'training-manifests': 's3://far/train.manifest',
        'testing-manifests': `s3://${DATA}/missing.manifest`,
        'output-location': 's3://nowhere/runs',
      },
    })
    expect(endOf(run).findings?.map((finding) => finding.split(':')[0])).toEqual([
      'PROJECT_HAS_DATASETS',
      'BUCKET_IN_OTHER_REGION',
      'MANIFEST_UNREADABLE',
    ])
  })

  test('a project that does not exist ends the step immediately', async () => {
    await openWith()
    const run = await environment.run({ inputs: { preflight: 'false', project: 'vineyard' } })
    expect(endOf(run)).toMatchObject({ code: 'PROJECT_NOT_FOUND', findings: undefined })
    expect(environment.requests()).toEqual(['DescribeProjects'])
  })
})

describe('an existing version whose manifests can no longer be read', () => {
  test('is not resumed unchecked, and every manifest is named', async () => {
    await openWith()
    await environment.run({ inputs: { wait: 'false' } })
    await environment.emulator.applySeed({ buckets: { [DATA]: { read: false }, [RESULTS]: {} } })
    const run = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(endOf(run)).toMatchObject({
      exitCode: 1,
      code: 'MANIFEST_UNREADABLE',
      findings: [expect.stringContaining('train.manifest'), expect.stringContaining('test.manifest')],
    })
    expect(environment.versionNames()).toHaveLength(1)
  })
})
