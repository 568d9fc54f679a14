/** Which requests the checks before a training send, and how those that fail are reported. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { DATA, IMAGES, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { endOf, bucketChecksIn, ofImagesIn } from '../support/preflight-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

async function openWith(buckets: Readonly<Record<string, BucketSeed>> = {}, more: Partial<EmulatorOptions> = {}) {
  environment = await openEnvironment({
    ...more,
    seed: { ...more.seed, buckets: { ...buckets, ...more.seed?.buckets } },
  })
}

describe('the bucket checks', () => {
  test('are not needed for buckets that reading the manifests has shown', async () => {
    await openWith({ [DATA]: { objects: { 'a.manifest': { text: ofImagesIn(DATA) } } } })
    const { outputs } = await environment.run({
      inputs: {
        'training-manifests': `s3://${DATA}/a.manifest`,
        'testing-manifests': '',
        'auto-create-testing-data': 'true',
        'output-location': `s3://${DATA}/runs`,
      },
    })
    expect(outputs.outcome).toBe('passed')
    expect(bucketChecksIn(environment.emulator)).toEqual([])
  })

  test('are four at most', async () => {
    await openWith({ uploads: {}, 'other-images': {} })
    const { outputs } = await environment.run({
      workspace: { 'a.manifest': manifestOf(40), 'b.manifest': ofImagesIn('other-images').replaceAll('a-', 'b-') },
      inputs: {
        'training-manifests': 'a.manifest',
        'testing-manifests': 'b.manifest',
        'manifest-location': 's3://uploads/manifests',
      },
    })
    expect(outputs.outcome).toBe('passed')
    expect(bucketChecksIn(environment.emulator)).toEqual([RESULTS, 'uploads', IMAGES, 'other-images'])
  })

  test('are not made for a version that is resumed, whatever has happened to the buckets', async () => {
    await openWith()
    const first = await environment.run({ inputs: { wait: 'false' } })
    const before = environment.emulator.journal.length
    await environment.emulator.applySeed({
      buckets: { [RESULTS]: { list: false } },
      projects: { orchard: { datasets: [{ type: 'TRAIN' }] } },
    })
    const again = await environment.run({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'version-name': first.outputs['version-name'],
    })
    expect(environment.requests().slice(before)).not.toContain('HeadBucket')
    expect(endOf(again)).toMatchObject({ findings: undefined, unchecked: undefined })
  })

  test('are made between the lookup of the version and the create, and add no create', async () => {
    await openWith()
    await environment.run()
    const requests = environment.requests()
    const at = requests.indexOf('HeadBucket')
    expect(requests.slice(at - 1, at + 3)).toEqual([
      'DescribeProjectVersions',
      'HeadBucket',
      'HeadBucket',
      'CreateProjectVersion',
    ])
  })

  test('for project datasets are made only for the bucket of the results', async () => {
    await openWith({}, { seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } } })
    const { outputs } = await environment.run({ inputs: { 'training-manifests': '', 'testing-manifests': '' } })
    expect(outputs.outcome).toBe('passed')
    expect(bucketChecksIn(environment.emulator)).toEqual([RESULTS])
  })
})

describe('a check that cannot be made does not prevent the training', () => {
  test('where no check is allowed: one notice', async () => {
    await openWith({ [RESULTS]: { list: false }, [IMAGES]: { list: false } })
    const run = await environment.run()
    expect(endOf(run)).toEqual({
      exitCode: 0,
      outcome: 'passed',
      code: '',
      findings: [],
      unchecked: [
        `The bucket ${RESULTS} (output-location) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.`,
        `The bucket ${IMAGES} (images of training-manifests, images of testing-manifests) exists in eu-west-1, but s3:ListBucket on it was denied (docs/permissions.md): the bucket may belong to another account.`,
      ],
    })
    expect(run.stdout.match(/^::notice/gm)).toHaveLength(1)
    const rehearsal = await environment.run({ inputs: { 'dry-run': 'true' }, env: { GITHUB_RUN_ID: '2' } })
    expect(rehearsal.outputs.outcome).toBe('dry-run')
    expect(rehearsal.summary).toContain('All checks that could run passed')
  })

  test('a denial that does not name the Region', async () => {
    await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind: 'access-denied' }] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({
      outcome: 'passed',
      findings: [],
      unchecked: [expect.stringContaining('exists, but'), expect.anything()],
    })
  })

  test.each([
    'throttle',
    'internal-error',
    'unavailable-html',
    'reset-before',
    'slow',
    'expired-token',
    'clock-skew',
  ] as const)('a check that always meets %s', async (kind) => {
    await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind }] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({ exitCode: 0, outcome: 'passed', findings: [] })
    expect(endOf(run).unchecked).toHaveLength(2)
    expect(environment.versionNames()).toHaveLength(1)
    // One bucket is retried for as long as any read, and no other after it.
    expect(new Set(bucketChecksIn(environment.emulator)).size).toBeLessThanOrEqual(2)
    expect(bucketChecksIn(environment.emulator).length).toBeLessThanOrEqual(5)
  })

  test.each(['throttle', 'reset-before', 'reset-after', 'internal-error'] as const)(
    'a check that meets %s once is retried',
    async (kind) => {
      await openWith({}, { seed: { faults: [{ operation: 'HeadBucket', nth: 1, kind }] } })
      const run = await environment.run({ inputs: { 'output-location': 's3://nowhere/runs' } })
      expect(endOf(run)).toMatchObject({ exitCode: 1, code: 'BUCKET_NOT_FOUND', unchecked: [] })
    },
  )

  test('credentials that expire there end the step as they would at the create', async () => {
    const expired = (operation: string) => ({ operation, nth: 'every' as const, kind: 'expired-token' as const })
    await openWith({}, { seed: { faults: [expired('HeadBucket'), expired('CreateProjectVersion')] } })
    const run = await environment.run()
    expect(endOf(run)).toMatchObject({ exitCode: 1, outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' })
    expect(environment.versionNames()).toEqual([])
  })
})

test('a cancel during a check ends the step, and nothing is started', async () => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  environment = await openEnvironment({
    seed: { faults: [{ operation: 'HeadBucket', nth: 'every', kind: 'slow' }] },
    onRequest: ({ operation }) => {
      if (operation === 'HeadBucket') kill('SIGTERM')
    },
  })
  const run = await environment.run({
    onStart: (way) => {
      kill = way
    },
  })
  expect(endOf(run)).toMatchObject({ exitCode: 1, outcome: 'cancelled', code: 'CANCELLED' })
  expect(environment.requests()).not.toContain('CreateProjectVersion')
})
