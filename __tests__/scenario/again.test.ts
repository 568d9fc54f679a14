/** Re-runs and lost answers: one training per name, whatever happens. */
import { DeleteProjectVersionCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { afterEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { DATA, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const RERUN = { GITHUB_RUN_ATTEMPT: '2' }
const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length
const bad = '{"no": "json"\n'.repeat(20)

describe('a re-run', () => {
  test('after a lost runner resumes the training', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', seconds: 7200 }] } } })
    const lost = await environment.run({
      onLine: (line, kill) => {
        if (line.includes('TRAINING_IN_PROGRESS')) kill('SIGKILL')
      },
    })
    expect(lost.signal).toBe('SIGKILL')
    expect(lost.outputs['project-version-arn']).toContain('/version/')
    const again = await environment.run({ env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'project-version-arn': lost.outputs['project-version-arn'],
    })
    expect(creates()).toBe(1)
  })

  test('after a gate failure judges the same version again', async () => {
    environment = await openEnvironment()
    const first = await environment.run({ inputs: { 'f1-threshold': '1' } })
    expect(first.outputs.outcome).toBe('gate-failed')
    const again = await environment.run({ inputs: { 'f1-threshold': '0.5' }, env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': first.outputs['version-name'],
    })
    expect(creates()).toBe(1)
  })

  test('after a failed training trains again under the next name', async () => {
    environment = await openEnvironment()
    const workspace = { 'train.manifest': manifestOf(30) + bad }
    const inputs = { 'training-manifests': 'train.manifest', lint: 'off' }
    const first = await environment.run({ workspace, inputs })
    expect(first.outputs.outcome).toBe('training-failed')
    const corrected = { 'train.manifest': manifestOf(30) }
    const again = await environment.run({ workspace: corrected, inputs, env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'false',
      'version-name': `${first.outputs['version-name'] ?? ''}.2`,
    })
    const third = await environment.run({ workspace: corrected, inputs, env: { GITHUB_RUN_ATTEMPT: '3' } })
    expect(third.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': again.outputs['version-name'],
    })
    expect(creates()).toBe(2)
  })

  test('resumes the second training after the first, failed one was deleted', async () => {
    environment = await openEnvironment()
    const inputs = { 'training-manifests': 'train.manifest', wait: 'false', lint: 'off' }
    const workspace = { 'train.manifest': manifestOf(30) }
    const faulty = { 'train.manifest': manifestOf(30) + bad }
    const first = await environment.run({ workspace: faulty, inputs: { ...inputs, wait: 'true' } })
    const second = await environment.run({ workspace, inputs, env: RERUN })
    expect(second.outputs['version-name']).toBe(`${first.outputs['version-name'] ?? ''}.2`)
    const client = new RekognitionClient({
      region: 'eu-west-1',
      endpoint: environment.emulator.url,
      credentials: { accessKeyId: EXAMPLE_KEY_ID, secretAccessKey: EXAMPLE_SECRET },
      systemClockOffset: environment.clock.now() - Date.now(),
    })
    await client.send(new DeleteProjectVersionCommand({ ProjectVersionArn: first.outputs['project-version-arn'] }))
    environment.clock.advance(60_000)
    const third = await environment.run({ workspace, inputs, env: { GITHUB_RUN_ATTEMPT: '3' } })
    expect(third.outputs).toMatchObject({ resumed: 'true', 'version-name': second.outputs['version-name'] })
    expect(creates()).toBe(2)
  })

  test('with other bytes under the same name is an error that names the difference', async () => {
    environment = await openEnvironment()
    await environment.run()
    await environment.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    const { exitCode, outputs, summary } = await environment.run({ env: RERUN })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_MISMATCH' })
    expect(summary).toContain('training manifest')
    expect(summary).toContain('not a re-run')
    expect(creates()).toBe(1)
  })

  test('with the same bytes under a newer object version is not a difference', async () => {
    environment = await openEnvironment()
    await environment.run()
    await environment.emulator.putObject(DATA, 'train.manifest', manifestOf(40))
    const { outputs } = await environment.run({ env: RERUN })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
  })

  test('without tags, compares with the exact object version that was trained from', async () => {
    environment = await openEnvironment()
    const inputs = { record: 'false' }
    await environment.run({ inputs })
    await environment.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    const { outputs } = await environment.run({ inputs, env: RERUN })
    expect(outputs['error-code']).toBe('VERSION_MISMATCH')
  })

  test('finds datasets that opening the version in the console has created, and still resumes the version', async () => {
    environment = await openEnvironment({
      seed: {
        projects: {
          orchard: {
            datasets: [{ type: 'TRAIN' }, { type: 'TEST' }],
            versions: {
              v1: {
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
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(creates()).toBe(0)
  })

  test('a key returned as an ARN is not a difference; an alias is a note', async () => {
    environment = await openEnvironment({ seed: { settings: { kmsKeyIdAs: 'arn' } } })
    const inputs = { 'kms-key-id': 'alias/ml' }
    await environment.run({ inputs })
    const { outputs } = await environment.run({ inputs, env: RERUN })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
  })
})

describe('a lost answer to the create', () => {
  test.each([['reset-after'], ['malformed-body'], ['truncated-body'], ['slow']] as const)(
    '%s: one training',
    async (kind) => {
      environment = await openEnvironment({ seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind }] } })
      const { exitCode, outputs } = await environment.run()
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({
        outcome: 'passed',
        resumed: 'false',
        'project-version-arn': expect.stringContaining('/version/'),
      })
      expect(environment.versionNames()).toHaveLength(1)
      expect(creates()).toBe(1)
    },
  )

  test('while the lists lag: the name is taken, and the version is found later', async () => {
    environment = await openEnvironment({
      seed: {
        settings: { trainings: [{ version: '*', hiddenSeconds: 100 }] },
        faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' }],
      },
    })
    const { outputs } = await environment.run()
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(environment.versionNames()).toHaveLength(1)
  })

  test.each([['reset-before'], ['throttle'], ['internal-error'], ['unavailable-html'], ['clock-skew']] as const)(
    '%s, without effect: sent again after a lookup',
    async (kind) => {
      environment = await openEnvironment({ seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind }] } })
      const { outputs } = await environment.run()
      expect(outputs.outcome).toBe('passed')
      const requests = environment.requests()
      const first = requests.indexOf('CreateProjectVersion')
      const second = requests.indexOf('CreateProjectVersion', first + 1)
      expect(requests.slice(first + 1, second)).toContain('DescribeProjectVersions')
      expect(environment.versionNames()).toHaveLength(1)
    },
  )

  test('an unknown version name may be answered with an error instead of an empty list', async () => {
    environment = await openEnvironment({ seed: { settings: { unknownVersionName: 'not-found' } } })
    expect((await environment.run()).outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
  })
})
