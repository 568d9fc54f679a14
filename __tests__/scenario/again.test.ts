/** Re-runs, lost answers, races, deadlines: one training per name, whatever happens. */
import { DeleteProjectVersionCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { afterEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { DATA, fullAccount, imageLine, manifestOf, setStage, type Stage } from '../support/stage.js'

let stage: Stage
afterEach(() => stage.close())

const RERUN = { GITHUB_RUN_ATTEMPT: '2' }
const creates = (): number => stage.requests().filter((operation) => operation === 'CreateProjectVersion').length
const bad = '{"no": "json"\n'.repeat(20)

describe('a re-run', () => {
  test('after a lost runner takes the training up', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', seconds: 7200 }] } } })
    const lost = await stage.run({
      onLine: (line, kill) => {
        if (line.includes('TRAINING_IN_PROGRESS')) kill('SIGKILL')
      },
    })
    expect(lost.signal).toBe('SIGKILL')
    expect(lost.outputs['project-version-arn']).toContain('/version/')
    const again = await stage.run({ env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'project-version-arn': lost.outputs['project-version-arn'],
    })
    expect(creates()).toBe(1)
  })

  test('after a gate failure judges the same version again', async () => {
    stage = await setStage()
    const first = await stage.run({ inputs: { 'f1-threshold': '1' } })
    expect(first.outputs.outcome).toBe('gate-failed')
    const again = await stage.run({ inputs: { 'f1-threshold': '0.5' }, env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': first.outputs['version-name'],
    })
    expect(creates()).toBe(1)
  })

  test('after a failed training trains anew under the next name', async () => {
    stage = await setStage()
    const workspace = { 'train.manifest': manifestOf(30) + bad }
    const inputs = { 'training-manifests': 'train.manifest' }
    const first = await stage.run({ workspace, inputs })
    expect(first.outputs.outcome).toBe('training-failed')
    const mended = { 'train.manifest': manifestOf(30) }
    const again = await stage.run({ workspace: mended, inputs, env: RERUN })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'false',
      'version-name': `${first.outputs['version-name'] ?? ''}.2`,
    })
    const third = await stage.run({ workspace: mended, inputs, env: { GITHUB_RUN_ATTEMPT: '3' } })
    expect(third.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': again.outputs['version-name'],
    })
    expect(creates()).toBe(2)
  })

  test('takes the second training up after the first, failed one was deleted', async () => {
    stage = await setStage()
    const inputs = { 'training-manifests': 'train.manifest', wait: 'false' }
    const workspace = { 'train.manifest': manifestOf(30) }
    const faulty = { 'train.manifest': manifestOf(30) + bad }
    const first = await stage.run({ workspace: faulty, inputs: { ...inputs, wait: 'true' } })
    const second = await stage.run({ workspace, inputs, env: RERUN })
    expect(second.outputs['version-name']).toBe(`${first.outputs['version-name'] ?? ''}.2`)
    const client = new RekognitionClient({
      region: 'eu-west-1',
      endpoint: stage.emulator.url,
      credentials: { accessKeyId: EXAMPLE_KEY_ID, secretAccessKey: EXAMPLE_SECRET },
      systemClockOffset: stage.clock.now() - Date.now(),
    })
    await client.send(new DeleteProjectVersionCommand({ ProjectVersionArn: first.outputs['project-version-arn'] }))
    stage.clock.advance(60_000)
    const third = await stage.run({ workspace, inputs, env: { GITHUB_RUN_ATTEMPT: '3' } })
    expect(third.outputs).toMatchObject({ resumed: 'true', 'version-name': second.outputs['version-name'] })
    expect(creates()).toBe(2)
  })

  test('with other bytes under the same name is an error that names the difference', async () => {
    stage = await setStage()
    await stage.run()
    await stage.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    const { exitCode, outputs, summary } = await stage.run({ env: RERUN })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_MISMATCH' })
    expect(summary).toContain('training manifest')
    expect(summary).toContain('not a re-run')
    expect(creates()).toBe(1)
  })

  test('with the same bytes under a newer object version is no difference', async () => {
    stage = await setStage()
    await stage.run()
    await stage.emulator.putObject(DATA, 'train.manifest', manifestOf(40))
    const { outputs } = await stage.run({ env: RERUN })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
  })

  test('without tags, compares with the very object version that was trained from', async () => {
    stage = await setStage()
    const inputs = { record: 'false' }
    await stage.run({ inputs })
    await stage.emulator.putObject(DATA, 'train.manifest', manifestOf(41))
    const { outputs } = await stage.run({ inputs, env: RERUN })
    expect(outputs['error-code']).toBe('VERSION_MISMATCH')
  })

  test('finds datasets that a look in the console has made, and takes the version up all the same', async () => {
    stage = await setStage()
    await stage.run({ inputs: { 'version-name': 'v1' } })
    await stage.close()
    stage = await setStage({
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
    const { outputs } = await stage.run({ inputs: { 'version-name': 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(creates()).toBe(0)
  })

  test('a key given back as an ARN is no difference; an alias is a note', async () => {
    stage = await setStage({ seed: { settings: { kmsKeyIdAs: 'arn' } } })
    const inputs = { 'kms-key-id': 'alias/ml' }
    await stage.run({ inputs })
    const { outputs } = await stage.run({ inputs, env: RERUN })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
  })
})

describe('a lost answer to the create', () => {
  test.each([['reset-after'], ['malformed-body'], ['truncated-body'], ['slow']] as const)(
    '%s: one training',
    async (kind) => {
      stage = await setStage({ seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind }] } })
      const { exitCode, outputs } = await stage.run()
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({
        outcome: 'passed',
        resumed: 'false',
        'project-version-arn': expect.stringContaining('/version/'),
      })
      expect(stage.versionNames()).toHaveLength(1)
      expect(creates()).toBe(1)
    },
  )

  test('while the lists lag: the name is taken, and the version is found later', async () => {
    stage = await setStage({
      seed: {
        settings: { trainings: [{ version: '*', hiddenSeconds: 100 }] },
        faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' }],
      },
    })
    const { outputs } = await stage.run()
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(stage.versionNames()).toHaveLength(1)
  })

  test.each([['reset-before'], ['throttle'], ['internal-error'], ['unavailable-html'], ['clock-skew']] as const)(
    '%s, without effect: sent again after a look',
    async (kind) => {
      stage = await setStage({ seed: { faults: [{ operation: 'CreateProjectVersion', nth: 1, kind }] } })
      const { outputs } = await stage.run()
      expect(outputs.outcome).toBe('passed')
      const requests = stage.requests()
      const first = requests.indexOf('CreateProjectVersion')
      const second = requests.indexOf('CreateProjectVersion', first + 1)
      expect(requests.slice(first + 1, second)).toContain('DescribeProjectVersions')
      expect(stage.versionNames()).toHaveLength(1)
    },
  )

  test('an unknown version name may be answered with an error instead of an empty list', async () => {
    stage = await setStage({ seed: { settings: { unknownVersionName: 'not-found' } } })
    expect((await stage.run()).outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
  })
})

describe('names', () => {
  test('two jobs of one name at the same time end on one version', async () => {
    stage = await setStage()
    const inputs = { 'version-name': 'shared' }
    const [one, other] = await Promise.all([stage.run({ inputs }), stage.run({ inputs, env: { GITHUB_JOB: 'twin' } })])
    expect(one.outputs['project-version-arn']).toBe(other.outputs['project-version-arn'])
    expect([one.exitCode, other.exitCode]).toEqual([0, 0])
    expect(stage.versionNames()).toEqual(['shared'])
  })

  test('the legs of a matrix train apart', async () => {
    stage = await setStage()
    const one = await stage.run({ inputs: { matrix: '{"leg": 1}' } })
    const other = await stage.run({ inputs: { matrix: '{"leg": 2}' } })
    expect(one.outputs['version-name']).not.toBe(other.outputs['version-name'])
    expect(stage.versionNames()).toHaveLength(2)
  })

  test.each([
    ['of a given name', { 'version-name': 'v1' }, {}, 'training-failed', 'VERSION_ALREADY_FAILED'],
    ['of the same attempt', {}, {}, 'training-failed', 'TRAINING_FAILED'],
    ['of an earlier attempt', {}, RERUN, 'dry-run', ''],
  ])('a dry run upon a failed training %s ends as a run would begin', async (_name, named, env, outcome, code) => {
    stage = await setStage()
    const inputs = { 'training-manifests': 'train.manifest', ...named }
    const workspace = { 'train.manifest': manifestOf(30) + bad }
    const first = await stage.run({ workspace, inputs })
    const { exitCode, outputs } = await stage.run({ workspace, inputs: { ...inputs, 'dry-run': 'true' }, env })
    expect(outputs).toMatchObject({ outcome, 'error-code': code })
    expect(exitCode).toBe(code === '' ? 0 : 1)
    const name = first.outputs['version-name'] ?? ''
    expect(outputs['version-name']).toBe(code === '' ? `${name}.2` : name)
    expect(creates()).toBe(1)
  })

  test('a given name whose training failed says how to go on, and shows why it failed', async () => {
    stage = await setStage()
    const run = (): ReturnType<Stage['run']> =>
      stage.run({
        workspace: { 'train.manifest': manifestOf(30) + bad },
        inputs: { 'training-manifests': 'train.manifest', 'version-name': 'v1' },
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
    stage = await setStage()
    await stage.run({ inputs: { 'version-name': 'v1' } })
    const { outputs } = await stage.run({ inputs: { 'version-name': 'v1', reuse } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
    expect(creates()).toBe(1)
  })

  test('reuse: never trains a new version for every attempt', async () => {
    stage = await setStage()
    const one = await stage.run({ inputs: { reuse: 'never' } })
    const other = await stage.run({ inputs: { reuse: 'never' }, env: RERUN })
    expect(other.outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(other.outputs['version-name']).not.toBe(one.outputs['version-name'])
  })

  test.each([
    ['DELETING', 'VERSION_BEING_DELETED'],
    ['COPYING_COMPLETED', 'VERSION_IS_A_COPY'],
  ])('a given name of status %s is %s', async (status, code) => {
    stage = await setStage({ seed: { projects: { orchard: { versions: { v1: { status } } } } } })
    const { outputs } = await stage.run({ inputs: { 'version-name': 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
  })

  test.each([['STARTING'], ['RUNNING'], ['STOPPING'], ['STOPPED'], ['FAILED']])(
    'a version of status %s is judged',
    async (status) => {
      stage = await setStage({
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
      const { outputs } = await stage.run({ inputs: { 'version-name': 'v1' } })
      expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', status })
    },
  )
})

describe('a fault of the service', () => {
  test('that fails the training starts it once more, by itself, under the next name', async () => {
    const name = /^main-42-0123456-[0-9a-f]{6}$/
    stage = await setStage({
      seed: { settings: { trainings: [{ version: '*.2' }, { version: 'main-*', end: 'service-error' }] } },
    })
    const { outputs, summary } = await stage.run()
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(outputs['version-name']).toMatch(/\.2$/)
    expect((outputs['version-name'] ?? '').replace(/\.2$/, '')).toMatch(name)
    expect(summary).toContain('service issue')
    expect(creates()).toBe(2)
  })

  test('twice ends as a failed training', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    const { exitCode, outputs } = await stage.run()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_SERVICE_ERROR' })
    expect(creates()).toBe(2)
  })

  test('under a given name says that the name is spent', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    await stage.run({ inputs: { 'version-name': 'v1' } })
    const again = await stage.run({ inputs: { 'version-name': 'v1' } })
    expect(again.outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'VERSION_ALREADY_FAILED' })
    expect(again.summary).toContain('another version-name')
  })

  test('under a given name is not tried again', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', end: 'service-error' }] } } })
    const { outputs } = await stage.run({ inputs: { 'version-name': 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_SERVICE_ERROR' })
    expect(creates()).toBe(1)
  })
})

describe('places', () => {
  test('queues while the account trains two, then trains', async () => {
    stage = await setStage({ seed: fullAccount(600) })
    const { outputs, stdout } = await stage.run({ inputs: { 'queue-timeout': '2h' } })
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('No training place is free')
  })

  test('gives up at queue-timeout', async () => {
    stage = await setStage({ seed: fullAccount(600) })
    const { exitCode, outputs } = await stage.run({ inputs: { 'queue-timeout': '10m' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'queue-full',
      'error-code': 'QUEUE_FULL',
      'project-version-arn': '',
      'version-name': expect.any(String),
    })
  })

  test('wait: false queues as well', async () => {
    stage = await setStage({ seed: fullAccount(600) })
    const { outputs } = await stage.run({ inputs: { 'queue-timeout': '2h', wait: 'false' } })
    expect(outputs).toMatchObject({ outcome: 'still-training', resumed: 'false' })
  })

  test('a full project names what could be deleted', async () => {
    const versions = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`old${String(index)}`, { ageSeconds: 90_000 - index }]),
    )
    stage = await setStage({ seed: { projects: { orchard: { versions } } } })
    const { outputs, summary } = await stage.run()
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_LIMIT' })
    expect(summary).toContain('old0')
  })
})

describe('wait and timeout', () => {
  const endless = { settings: { trainings: [{ version: '*', end: 'never' as const }] } }

  test('wait: false starts and leaves; a second step takes up, and judges when it is trained', async () => {
    stage = await setStage()
    const started = await stage.run({ inputs: { wait: 'false' } })
    expect(started.exitCode).toBe(0)
    expect(started.outputs).toMatchObject({
      outcome: 'still-training',
      resumed: 'false',
      status: 'TRAINING_IN_PROGRESS',
      passed: '',
    })
    const early = await stage.run({ inputs: { wait: 'false' } })
    expect(early.outputs).toMatchObject({ outcome: 'still-training', resumed: 'true' })
    stage.clock.advance(3_600_000)
    const late = await stage.run({ inputs: { wait: 'false' } })
    expect(late.outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(creates()).toBe(1)
  })

  test('a timeout fails, and says that the training goes on', async () => {
    stage = await setStage({ seed: endless })
    const { exitCode, outputs, summary } = await stage.run({ inputs: { timeout: '1h' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'WAIT_TIMEOUT',
      status: 'TRAINING_IN_PROGRESS',
    })
    expect(summary).toContain('cannot be cancelled')
  })

  test('on-timeout: detach ends green', async () => {
    stage = await setStage({ seed: endless })
    const { exitCode, outputs } = await stage.run({ inputs: { timeout: '1h', 'on-timeout': 'detach' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'still-training',
      'error-code': '',
      'project-version-arn': expect.stringContaining('/version/'),
    })
  })

  test('on-timeout: detach without a version fails', async () => {
    stage = await setStage({ seed: fullAccount(0) })
    const { exitCode, outputs } = await stage.run({ inputs: { timeout: '5m', 'on-timeout': 'detach' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'QUEUE_FULL' })
  })

  test('a day of training, looked at every two minutes', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', seconds: 86_000 }] } } })
    const { outputs, stdout } = await stage.run({ inputs: { timeout: '1d', 'poll-interval': '2m' } })
    expect(outputs.outcome).toBe('passed')
    expect(stdout.split('\n').filter((line) => line.includes(', after ')).length).toBeGreaterThan(120)
  })

  test('a status of tomorrow is waited for, and ends as UNKNOWN_STATUS', async () => {
    stage = await setStage({ seed: { settings: { trainings: [{ version: '*', status: 'REHEARSING' }] } } })
    const { outputs, stdout } = await stage.run({ inputs: { timeout: '30m' } })
    expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'UNKNOWN_STATUS', status: 'REHEARSING' })
    expect(stdout).toContain('REHEARSING')
  })
})

test('an image that is in the manifest twice is still trained', async () => {
  stage = await setStage()
  const { outputs } = await stage.run({
    workspace: { 'train.manifest': `${manifestOf(40)}${imageLine('a-0.jpg', 'apple')}\n` },
    inputs: { 'training-manifests': 'train.manifest' },
  })
  expect(outputs.outcome).toBe('passed')
})
