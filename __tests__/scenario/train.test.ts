/** A training from its start to its end, as the runner and its user see it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await openEnvironment()
})
afterEach(() => environment.close())

/** The version name that a run of the test environment derives. */
const DERIVED = /^main-42-0123456-[0-9a-f]{6}$/

describe('a good run', () => {
  test('trains, waits, passes the gate, and says all it knows', async () => {
    const { exitCode, outputs, summary, report, stdout, stderr } = await environment.run()
    expect(Number(outputs.recall)).toBeGreaterThan(0.5)
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      'version-name': expect.stringMatching(DERIVED),
      'project-arn': expect.stringMatching(/^arn:aws:rekognition:eu-west-1:111122223333:project\/orchard\/\d+$/),
      'project-version-arn': expect.stringContaining('/version/main-42-0123456-'),
      status: 'TRAINING_COMPLETED',
      'status-message': 'The model is ready to run.',
      resumed: 'false',
      passed: 'true',
      'failed-rules': '[]',
      outcome: 'passed',
      'error-code': '',
      'training-images': '40',
      'testing-images': '20',
      'invalid-lines': '0',
      'ignored-lines': '0',
      'evaluation-summary': expect.stringMatching(new RegExp(`^s3://${RESULTS}/runs/EvaluationResultSummary-orchard-`)),
      'manifest-summary': expect.stringMatching(new RegExp(`^s3://${RESULTS}/runs/ManifestSummary-orchard-`)),
      'training-manifest': expect.stringMatching(new RegExp(`^s3://${DATA}/train.manifest\\?versionId=.+`)),
      'testing-manifest': expect.stringMatching(new RegExp(`^s3://${DATA}/test.manifest\\?versionId=.+`)),
      'kms-key-id': '',
    })
    expect(Number(outputs['f1-score'])).toBeGreaterThan(0.8)
    expect(Number(outputs['billable-training-seconds'])).toBeGreaterThan(0)
    expect(summary).toContain('apple')
    expect(report).toMatchObject({ 'report-version': 1, outcome: 'passed' })
    expect(stdout).toContain('TRAINING_COMPLETED')
    expect(environment.versionNames()).toEqual([outputs['version-name']])
  })

  test('sends only the requests it needs, the create once', async () => {
    await environment.run()
    const requests = environment.requests()
    const listings = requests.filter((operation) => operation === 'DescribeProjectVersions').length
    expect(requests.filter((operation) => operation !== 'DescribeProjectVersions')).toEqual([
      'DescribeProjects',
      'GetObject',
      'GetObject',
      'HeadBucket',
      'HeadBucket',
      'CreateProjectVersion',
      'GetObject',
      'GetObject',
      'GetObject',
      'TagResource',
    ])
    // 45 minutes with a poll every 30 s, the early polls, the lookup of the name and a listing for earlier durations.
    expect(listings).toBeLessThan(110)
  })

  test('the request is pinned, tagged and described', async () => {
    await environment.run({ inputs: { tags: 'team=vision\ncost=42', 'kms-key-id': 'alias/ml' } })
    const create = environment.emulator.journal.find((entry) => entry.operation === 'CreateProjectVersion')
    expect(create?.input).toMatchObject({
      VersionDescription: 'octo orchard, Train, run 42 attempt 1, commit 0123456789abcdef0123456789abcdef01234567',
      KmsKeyId: 'alias/ml',
      OutputConfig: { S3Bucket: RESULTS, S3KeyPrefix: 'runs' },
      TrainingData: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: DATA, Version: expect.any(String) } } }] },
      Tags: {
        team: 'vision',
        cost: '42',
        'train-custom-labels:repository': 'octo/orchard',
        'train-custom-labels:commit': '0123456789abcdef0123456789abcdef01234567',
        'train-custom-labels:run': '1234567/1',
        'train-custom-labels:training-manifest-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
        'train-custom-labels:testing-manifest-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
  })

  test('a given description is sent unchanged', async () => {
    await environment.run({ inputs: { 'version-description': 'by hand, (take 2)' } })
    const create = environment.emulator.journal.find((entry) => entry.operation === 'CreateProjectVersion')
    expect(create?.input).toMatchObject({ VersionDescription: 'by hand, (take 2)' })
  })

  test('record: false leaves tags alone', async () => {
    const { exitCode } = await environment.run({ inputs: { record: 'false' } })
    expect(exitCode).toBe(0)
    const create = environment.emulator.journal.find((entry) => entry.operation === 'CreateProjectVersion')
    expect(create?.input).not.toHaveProperty('Tags')
  })

  test('the placeholders of the output location are filled in', async () => {
    const { outputs } = await environment.run({
      inputs: { 'output-location': `s3://${RESULTS}/{project}/{version-name}/`, 'version-name': 'v7' },
    })
    expect(outputs['evaluation-summary']).toBe(`s3://${RESULTS}/orchard/v7/EvaluationResultSummary-orchard-v7.json`)
  })
})

describe('where the data comes from', () => {
  test('manifests of the workspace are uploaded once, under their digest', async () => {
    const workspace = { 'data/train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 500) }
    const inputs = {
      'training-manifests': 'data/train.manifest',
      'testing-manifests': 'test.manifest',
      'manifest-location': `s3://${DATA}/uploads`,
    }
    const first = await environment.run({ workspace, inputs })
    expect(first.exitCode).toBe(0)
    expect(first.outputs['training-manifest']).toMatch(
      new RegExp(`^s3://${DATA}/uploads/[0-9a-f]{64}/train\\.manifest\\?versionId=.+`),
    )
    const second = await environment.run({ workspace, inputs, env: { GITHUB_RUN_ID: '2' } })
    expect(second.exitCode).toBe(0)
    expect(environment.requests().filter((operation) => operation === 'PutObject')).toHaveLength(2)
    expect(second.outputs['training-manifest']).toBe(first.outputs['training-manifest'])
    expect(environment.versionNames()).toHaveLength(2)
  })

  test('by default they go below the output bucket', async () => {
    const run = {
      workspace: { 'a.manifest': manifestOf(40) },
      inputs: { 'training-manifests': 'a.manifest', 'testing-manifests': '', 'auto-create-testing-data': 'true' },
    }
    const { outputs, summary } = await environment.run(run)
    expect(summary).toMatch(/\| Training manifest \| `s3:[^|]*\/a\.manifest` \(\[console\]/)
    const { summary: again } = await environment.run({ ...run, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again).toMatch(/\| Training manifest \| `s3:[^|]*\/a\.manifest` \(\[console\]/)
    expect(outputs['training-manifest']).toMatch(new RegExp(`^s3://${RESULTS}/manifests/[0-9a-f]{64}/a\\.manifest$`))
    expect(outputs['testing-manifest']).toBe('')
    expect(outputs).toMatchObject({ outcome: 'passed', 'training-images': '32', 'testing-images': '8' })
  })

  test('the project’s own datasets', async () => {
    await environment.close()
    environment = await openEnvironment({
      seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } },
    })
    const { outputs } = await environment.run({ inputs: { 'training-manifests': '', 'testing-manifests': '' } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'training-manifest': '' })
    const create = environment.emulator.journal.find((entry) => entry.operation === 'CreateProjectVersion')
    expect(create?.input).not.toHaveProperty('TrainingData')
  })

  test('a project that is created', async () => {
    const { outputs } = await environment.run({ inputs: { project: 'vineyard', 'create-project': 'true' } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'project-arn': expect.stringContaining(':project/vineyard/') })
  })

  test.each([['reset-after'], ['reset-before'], ['internal-error'], ['throttle'], ['malformed-body']] as const)(
    'a project whose create meets %s: one project',
    async (kind) => {
      environment.emulator.addFault({ operation: 'CreateProject', nth: 1, kind })
      const { outputs } = await environment.run({ inputs: { project: 'vineyard', 'create-project': 'true' } })
      expect(outputs.outcome).toBe('passed')
      expect([...environment.emulator.state.projects.values()].filter(({ name }) => name === 'vineyard')).toHaveLength(
        1,
      )
    },
  )

  test('a project ARN', async () => {
    const [project] = [...environment.emulator.state.projects.keys()]
    const { outputs } = await environment.run({ inputs: { project: project ?? '' } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'project-arn': project })
  })
})
