/** Concurrent trainings and deadlines: how long a step queues and waits, and what it leaves when that ends. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { fullAccount, imageLine, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

describe('places', () => {
  test('queues while the account trains two, then trains', async () => {
    environment = await openEnvironment({ seed: fullAccount(600) })
    const { outputs, stdout } = await environment.run({ inputs: { 'queue-timeout': '2h' } })
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('The account already runs its maximum number of concurrent trainings')
  })

  test('gives up at queue-timeout', async () => {
    environment = await openEnvironment({ seed: fullAccount(600) })
    const { exitCode, outputs } = await environment.run({ inputs: { 'queue-timeout': '10m' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'queue-full',
      'error-code': 'QUEUE_FULL',
      'project-version-arn': '',
      'version-name': expect.any(String),
    })
  })

  test('wait: false queues as well', async () => {
    environment = await openEnvironment({ seed: fullAccount(600) })
    const { outputs } = await environment.run({ inputs: { 'queue-timeout': '2h', wait: 'false' } })
    expect(outputs).toMatchObject({ outcome: 'still-training', resumed: 'false' })
  })

  test('a full project names what could be deleted', async () => {
    const versions = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`old${String(index)}`, { ageSeconds: 90_000 - index }]),
    )
    environment = await openEnvironment({ seed: { projects: { orchard: { versions } } } })
    const { outputs, summary } = await environment.run()
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_LIMIT' })
    expect(summary).toContain('old0')
  })
})

describe('wait and timeout', () => {
  const endless = { settings: { trainings: [{ version: '*', end: 'never' as const }] } }

  test('wait: false starts and leaves; a second step resumes, and judges when it is trained', async () => {
    environment = await openEnvironment()
    const started = await environment.run({ inputs: { wait: 'false' } })
    expect(started.exitCode).toBe(0)
    expect(started.outputs).toMatchObject({
      outcome: 'still-training',
      resumed: 'false',
      status: 'TRAINING_IN_PROGRESS',
      passed: '',
    })
    const early = await environment.run({ inputs: { wait: 'false' } })
    expect(early.outputs).toMatchObject({ outcome: 'still-training', resumed: 'true' })
    environment.clock.advance(3_600_000)
    const late = await environment.run({ inputs: { wait: 'false' } })
    expect(late.outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(creates()).toBe(1)
  })

  test('a timeout fails, and says that the training continues', async () => {
    environment = await openEnvironment({ seed: endless })
    const { exitCode, outputs, summary } = await environment.run({ inputs: { timeout: '1h', 'poll-interval': '5m' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'WAIT_TIMEOUT',
      status: 'TRAINING_IN_PROGRESS',
    })
    expect(summary).toContain('cannot be cancelled')
  })

  test('on-timeout: detach ends with success', async () => {
    environment = await openEnvironment({ seed: endless })
    const { exitCode, outputs } = await environment.run({
      inputs: { timeout: '1h', 'poll-interval': '5m', 'on-timeout': 'detach' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'still-training',
      'error-code': '',
      'project-version-arn': expect.stringContaining('/version/'),
    })
  })

  test('on-timeout: detach without a version fails', async () => {
    environment = await openEnvironment({ seed: fullAccount(0) })
    const { exitCode, outputs } = await environment.run({ inputs: { timeout: '5m', 'on-timeout': 'detach' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'QUEUE_FULL' })
  })

  test('a day of training, polled every two minutes', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', seconds: 86_000 }] } } })
    const { outputs, stdout } = await environment.run({ inputs: { timeout: '1d', 'poll-interval': '2m' } })
    expect(outputs.outcome).toBe('passed')
    expect(stdout.split('\n').filter((line) => line.includes(', after ')).length).toBeGreaterThan(120)
  })

  test('an unknown status is waited for, and ends as UNKNOWN_STATUS', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', status: 'REHEARSING' }] } } })
    const { outputs, stdout } = await environment.run({ inputs: { timeout: '30m', 'poll-interval': '2m' } })
    expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'UNKNOWN_STATUS', status: 'REHEARSING' })
    expect(stdout).toContain('REHEARSING')
  })
})

test('an image that is in the manifest twice is still trained', async () => {
  environment = await openEnvironment()
  const { outputs } = await environment.run({
    workspace: { 'train.manifest': `${manifestOf(40)}${imageLine('a-0.jpg', 'apple')}\n` },
    inputs: { 'training-manifests': 'train.manifest' },
  })
  expect(outputs.outcome).toBe('passed')
})
