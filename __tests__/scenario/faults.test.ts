/** Faults of network, service, permissions and credentials: the wait survives passing ones, and others end it clearly. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../packages/emulator/src/faults.js'
import { DATA, LONGER_WAIT, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

describe('a fault in the middle of the wait', () => {
  test.each<[FaultKind]>([
    ['throttle'],
    ['internal-error'],
    ['unavailable-html'],
    ['reset-before'],
    ['reset-after'],
    ['slow'],
    ['malformed-body'],
    ['truncated-body'],
    ['clock-skew'],
  ])('%s for a while does not end it', async (kind) => {
    environment = await openEnvironment({
      seed: {
        settings: LONGER_WAIT,
        faults: [{ operation: 'DescribeProjectVersions', nth: { from: 5, to: 12 }, kind }],
      },
    })
    const { exitCode, outputs } = await environment.run()
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
  })

  test('for good ends at the timeout as SERVICE_UNAVAILABLE, with the version known', async () => {
    environment = await openEnvironment({
      seed: {
        settings: LONGER_WAIT,
        faults: [{ operation: 'DescribeProjectVersions', nth: { from: 5 }, kind: 'internal-error' }],
      },
    })
    const { exitCode, outputs, stdout } = await environment.run({ inputs: { timeout: '2h' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'SERVICE_UNAVAILABLE',
      'project-version-arn': expect.stringContaining('/version/'),
    })
    expect(stdout).toContain('can also mean that the training itself failed')
  })

  test('expired credentials end it immediately, and the message says that the training continues', async () => {
    environment = await openEnvironment({
      seed: {
        settings: LONGER_WAIT,
        faults: [{ operation: 'DescribeProjectVersions', nth: { from: 6 }, kind: 'expired-token' }],
      },
    })
    const { exitCode, outputs } = await environment.run()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'credentials-expired',
      'error-code': 'CREDENTIALS_EXPIRED',
      'project-version-arn': expect.stringContaining('/version/'),
    })
  })

  test('expired credentials with on-timeout: detach end with success, with the code', async () => {
    environment = await openEnvironment({
      seed: {
        settings: LONGER_WAIT,
        faults: [{ operation: 'DescribeProjectVersions', nth: { from: 6 }, kind: 'expired-token' }],
      },
    })
    const { exitCode, outputs, stdout } = await environment.run({ inputs: { 'on-timeout': 'detach' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'still-training', 'error-code': 'CREDENTIALS_EXPIRED' })
    expect(stdout).not.toContain('::error')
  })
})

describe('an end that is known', () => {
  test('a failed training stays failed when its reasons cannot be read, also with on-timeout: detach', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'GetObject', nth: { from: 2 }, kind: 'expired-token' }] },
    })
    const { exitCode, outputs } = await environment.run({
      workspace: { 'a.manifest': manifestOf(10) + 'no json\n'.repeat(20) },
      inputs: { 'training-manifests': 'a.manifest', 'on-timeout': 'detach', lint: 'off' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_FAILED' })
  })

  test('a trained version whose results cannot be read for expired credentials is not still training', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'GetObject', nth: { from: 3 }, kind: 'expired-token' }] },
    })
    const { exitCode, outputs } = await environment.run({ inputs: { 'on-timeout': 'detach' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', status: 'TRAINING_COMPLETED' })
  })
})

describe('a missing permission names the IAM action and the resource', () => {
  test.each([
    ['DescribeProjects', 'rekognition:DescribeProjects', 'ACCESS_DENIED'],
    ['CreateProjectVersion', 'rekognition:CreateProjectVersion', 'ACCESS_DENIED'],
    ['DescribeProjectVersions', 'rekognition:DescribeProjectVersions', 'ACCESS_DENIED'],
  ])('%s', async (operation, action, code) => {
    environment = await openEnvironment({ seed: { faults: [{ operation, nth: 'every', kind: 'access-denied' }] } })
    const { exitCode, outputs, summary } = await environment.run()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
    expect(summary).toContain(action)
    expect(summary).toContain('orchard')
  })

  test('tags that may not be read are a note', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }] },
    })
    await environment.run()
    const { outputs, stdout } = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
    expect(stdout).toContain('rekognition:ListTagsForResource')
  })

  test('an S3 403 says missing or forbidden', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'GetObject', nth: 1, kind: 'access-denied' }] },
    })
    const { outputs, summary } = await environment.run()
    expect(outputs['error-code']).toBe('MANIFEST_UNREADABLE')
    expect(summary).toMatch(/does not exist or cannot be read/)
  })
})

describe('credentials', () => {
  test('none at all', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({
      env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'CREDENTIALS_MISSING' })
  })

  test('a wrong key', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({ env: { AWS_SECRET_ACCESS_KEY: 'not-the-secret' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'CREDENTIALS_INVALID' })
  })

  test('an unknown key', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({ env: { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN000000000' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'CREDENTIALS_INVALID' })
  })
})

describe('attempts', () => {
  test.each([
    ['GetObject', 5],
    ['DescribeProjects', 5],
    ['HeadObject', 5],
  ])('%s is tried %i times and no more: the client repeats nothing by itself', async (operation, times) => {
    environment = await openEnvironment({ seed: { faults: [{ operation, nth: 'every', kind: 'throttle' }] } })
    const { exitCode, outputs } = await environment.run({
      workspace: { 'a.manifest': manifestOf(40) },
      inputs: operation === 'HeadObject' ? { 'training-manifests': 'a.manifest' } : {},
    })
    expect(exitCode).toBe(1)
    expect(outputs['error-code']).toBe('SERVICE_UNAVAILABLE')
    expect(environment.requests().filter((one) => one === operation)).toHaveLength(times)
  })
})

describe('no answer', () => {
  test.each([
    ['a manifest', 1],
    ['the evaluation summary', 4],
  ])('%s whose body stalls is given up and read again', async (_name, nth) => {
    environment = await openEnvironment({ seed: { faults: [{ operation: 'GetObject', nth, kind: 'stalled-body' }] } })
    const { exitCode, outputs } = await environment.run()
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
  })

  test('nothing listens', async () => {
    environment = await openEnvironment()
    const { exitCode, outputs, summary } = await environment.run({ endpoint: 'http://127.0.0.1:1' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(summary).toContain('ECONNREFUSED')
  })

  test('results that break off are read again', async () => {
    environment = await openEnvironment({
      seed: {
        faults: [
          { operation: 'GetObject', nth: 3, kind: 'truncated-body' },
          { operation: 'GetObject', nth: 4, kind: 'reset-before' },
        ],
      },
    })
    const { outputs } = await environment.run()
    expect(outputs).toMatchObject({ outcome: 'passed', 'invalid-lines': '0' })
  })

  test('a manifest that breaks off is read again', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'GetObject', nth: 1, kind: 'truncated-body' }] },
    })
    const { outputs } = await environment.run({ inputs: { 'training-manifests': `s3://${DATA}/train.manifest` } })
    expect(outputs.outcome).toBe('passed')
  })
})
