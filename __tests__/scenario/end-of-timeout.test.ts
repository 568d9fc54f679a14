/** `timeout` bounds the whole step: the checks before the training, the wait, and the reads after it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import { asRole } from '../support/role.js'
import { DATA, RESULTS, openEnvironment, trainingsOf, type TestEnvironment } from '../support/environment.js'
import { SCENARIO_STARTS_AT } from '../support/shared-clock.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const MINUTE = 60_000

/** Calls that never answer. */
const silent = (operation: string, where?: string): Fault => ({
  operation,
  nth: 'every',
  kind: 'slow',
  ...(where === undefined ? {} : { where }),
})

/** Only every fifth call answers: each read succeeds, after more than two minutes. */
const reluctant = (operation: string, reads: number, after = 0): Fault[] =>
  Array.from({ length: reads }, (_, index) => ({
    operation,
    nth: { from: after + 5 * index + 1, to: after + 5 * index + 4 },
    kind: 'slow',
  }))

/** Time of the test environment so far, to the second. */
const tookMs = (): number => Math.round((environment.clock.now() - SCENARIO_STARTS_AT) / 1000) * 1000

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
}

describe('before a training', () => {
  test.each([
    ['the project', [silent('DescribeProjects')]],
    ['the versions of the name', [silent('DescribeProjectVersions')]],
    ['manifests', [silent('GetObject')]],
    ['manifests whose bodies stop without an end', [{ operation: 'GetObject', nth: 'every', kind: 'stalled-body' }]],
    ['buckets, each after two minutes', reluctant('HeadBucket', 3)],
    ['buckets that never answer', [silent('HeadBucket')]],
  ] satisfies readonly (readonly [string, readonly Fault[]])[])(
    '%s: the step ends by its timeout, and starts nothing',
    async (_name, faults) => {
      environment = await openEnvironment({ seed: { faults } })
      const { exitCode, outputs, report } = await environment.run({ inputs: { timeout: '2m', 'on-timeout': 'detach' } })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'SERVICE_UNAVAILABLE', passed: '' })
      expect(report).toMatchObject({ failure: { hint: expect.stringContaining('timeout') } })
      expect(environment.requests()).not.toContain('CreateProjectVersion')
      expect(tookMs()).toBeLessThanOrEqual(2 * MINUTE)
    },
  )

  test('a role for which STS issues no session: the same', async () => {
    environment = await openEnvironment({ seed: { faults: [silent('AssumeRoleWithWebIdentity')] } })
    const { outputs } = await environment.run(asRole(environment.emulator, { inputs: { timeout: '1m' } }))
    expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(tookMs()).toBe(MINUTE)
  })

  test('a create that is under way at the timeout is not aborted: the next run looks it up', async () => {
    environment = await openEnvironment({ seed: { faults: [silent('CreateProjectVersion')] } })
    const inputs = { 'version-name': 'v1', timeout: '10s' }
    const { exitCode, outputs, report } = await environment.run({ inputs })
    expect(exitCode).toBe(1)
    expect(outputs['error-code']).toBe('SERVICE_UNAVAILABLE')
    expect(report).toMatchObject({ notes: [{ message: expect.stringContaining('may have been started') }] })
    expect(tookMs()).toBe(MINUTE)
    environment.emulator.clearFaults()
    expect((await environment.run({ inputs: { ...inputs, timeout: '1h' } })).outputs.outcome).toBe('passed')
    expect(environment.versionNames()).toEqual(['v1'])
  })
})

describe('after a training', () => {
  test('that ended exactly at the timeout its results are read', async () => {
    environment = await openEnvironment({ seed: { settings: trainingsOf(600) } })
    const { outputs } = await environment.run({ inputs: { timeout: '10m' } })
    expect(outputs.outcome).toBe('passed')
    expect(tookMs()).toBe(10 * MINUTE)
  })

  test.each([
    ['does not answer', 'slow'],
    ['falls silent within each object', 'stalled-body'],
  ] as const)(
    'a read from S3 that %s is given up five minutes after the timeout; the version stays, and a re-run judges it',
    async (_name, kind) => {
      environment = await openEnvironment({
        seed: { faults: [{ operation: 'GetObject', nth: 'every', kind, where: RESULTS }] },
      })
      const inputs = { 'version-name': 'v1', timeout: '5m', 'f1-threshold': '', gate: 'labels.*.f1 >= 0.5' }
      const { exitCode, outputs, summary } = await environment.run({ inputs })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({
        outcome: 'gate-failed',
        'error-code': 'METRIC_MISSING',
        passed: 'false',
        status: 'TRAINING_COMPLETED',
        'version-name': 'v1',
      })
      expect(summary).toMatch(/could not be read \(Timeout/)
      expect(tookMs()).toBeLessThanOrEqual(10 * MINUTE)
      expect(environment.requests()).not.toContain('TagResource')
      environment.emulator.clearFaults()
      const again = await environment.run({ inputs })
      expect(again.outputs).toMatchObject({ outcome: 'passed', resumed: 'true' })
      expect(environment.versionNames()).toEqual(['v1'])
    },
  )

  test('tags of many versions are read up to the same deadline', async () => {
    // Before the training: of the newest five for the same data, of all for the baseline.
    const readBefore = 5 + 9
    const versions = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `v${String(index)}`,
        { ...trained, ageSeconds: 90_000 - index, ...(index === 0 && { tags: { stage: 'live' } }) },
      ]),
    )
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions } }, faults: reluctant('ListTagsForResource', 9, readBefore) },
    })
    const inputs = { timeout: '5m', baseline: 'tag:stage=live', gate: 'f1 >= baseline - 0.9' }
    const { exitCode, outputs } = await environment.run({ inputs })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'SERVICE_UNAVAILABLE',
      status: 'TRAINING_COMPLETED',
      passed: '',
    })
    expect(tookMs()).toBeLessThanOrEqual(10 * MINUTE)
  })

  test('a verdict that was reached is recorded, although reading took all of the time', async () => {
    environment = await openEnvironment({ seed: { faults: [silent('GetObject', 'TestingGroundTruth')] } })
    const { outputs } = await environment.run({ inputs: { 'version-name': 'v1', timeout: '4m' } })
    expect(outputs.outcome).toBe('passed')
    expect(tookMs()).toBeLessThanOrEqual(9 * MINUTE)
    expect(environment.requests()).toContain('TagResource')
  })

  test('a verdict that cannot be recorded is given up after three minutes', async () => {
    environment = await openEnvironment({
      seed: { faults: [silent('GetObject', 'TestingGroundTruth'), silent('TagResource')] },
    })
    const { outputs, report } = await environment.run({ inputs: { timeout: '4m' } })
    expect(outputs.outcome).toBe('passed')
    expect(report).toMatchObject({
      notes: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining('was not recorded') }),
      ]),
    })
    expect(tookMs()).toBeLessThanOrEqual(12 * MINUTE)
  })
})

describe('evaluate', () => {
  const versions = { v1: { ...trained, ageSeconds: 90_000 } }

  test.each([
    ['the project', silent('DescribeProjects'), 0],
    ['the list of versions', silent('DescribeProjectVersions'), 0],
    ['results', silent('GetObject'), 5 * MINUTE],
  ])('%s without an answer: it ends in time', async (_name, fault, allowanceMs) => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions } }, faults: [fault] } })
    const gate = 'labels.*.f1 >= 0.5'
    const { exitCode, outputs } = await environment.evaluate({ inputs: { timeout: '1m', 'f1-threshold': '', gate } })
    expect(exitCode).toBe(1)
    expect(outputs['error-code']).toBe(allowanceMs === 0 ? 'SERVICE_UNAVAILABLE' : 'METRIC_MISSING')
    expect(tookMs()).toBeLessThanOrEqual(MINUTE + allowanceMs)
  })
})
