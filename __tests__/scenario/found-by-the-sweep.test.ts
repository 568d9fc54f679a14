/** Faults of the actions that the sweep has found, one test each. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const upload = { workspace: { 'a.manifest': manifestOf(40) }, inputs: { 'training-manifests': 'a.manifest' } }

describe('an upload', () => {
  test('whose lookup is refused without a message, for expired credentials, ends as expired credentials', async () => {
    environment = await openEnvironment({
      seed: {
        faults: [
          { operation: 'HeadObject', nth: 'every', kind: 'expired-token' },
          { operation: 'PutObject', nth: 'every', kind: 'expired-token' },
        ],
      },
    })
    const { outputs } = await environment.run(upload)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'CREDENTIALS_EXPIRED' })
  })

  test('of a small manifest that gets no answer does not use up the time for the training', async () => {
    environment = await openEnvironment({ seed: { faults: [{ operation: 'PutObject', nth: 1, kind: 'slow' }] } })
    const { outputs } = await environment.run({ ...upload, inputs: { ...upload.inputs, timeout: '1h' } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    const [first = 0, second = 0] = environment.emulator.journal
      .filter(({ operation }) => operation === 'PutObject')
      .map(({ at }) => at)
    expect(second - first).toBeLessThan(65_000)
  })

  test.each([['throttle'], ['reset-before'], ['reset-after'], ['unavailable-html']] as const)(
    'that meets %s leaves no message of the client on stderr',
    async (kind) => {
      environment = await openEnvironment({ seed: { faults: [{ operation: 'PutObject', nth: 1, kind }] } })
      const { outputs, stderr } = await environment.run(upload)
      expect(outputs.outcome).toBe('passed')
      expect(stderr).toBe('')
    },
  )
})

describe('a gate on a baseline whose evaluation cannot be read', () => {
  const trained = {
    data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
    output: 's3://orchard-results/runs',
  }

  test.each([['access-denied'], ['internal-error']] as const)(
    'for %s fails as METRIC_MISSING, because that says nothing about the model',
    async (kind) => {
      environment = await openEnvironment({
        seed: {
          projects: {
            orchard: {
              versions: { before: { ...trained, ageSeconds: 90_000 }, newest: { ...trained, ageSeconds: 80_000 } },
            },
          },
          faults: [{ operation: 'GetObject', nth: 'every', where: 'EvaluationResultSummary-orchard-before', kind }],
        },
      })
      const { exitCode, outputs, summary } = await environment.evaluate({
        inputs: { 'f1-threshold': '', gate: 'f1 >= baseline', baseline: 'latest' },
      })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING', passed: 'false' })
      expect(summary).toContain('Check the baseline input')
    },
  )

  test.each([['access-denied'], ['internal-error']] as const)(
    'whose lines alone cannot be read, for %s, ends in the same way',
    async (kind) => {
      const versions = { before: { ...trained, ageSeconds: 90_000 }, newest: { ...trained, ageSeconds: 80_000 } }
      environment = await openEnvironment({
        seed: {
          projects: { orchard: { versions } },
          faults: [{ operation: 'GetObject', nth: 'every', where: 'ManifestSummary-orchard-before', kind }],
        },
      })
      const { exitCode, outputs } = await environment.evaluate({
        inputs: { 'f1-threshold': '', gate: 'invalid-lines <= baseline', baseline: 'latest' },
      })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING', passed: 'false' })
    },
  )
})
