/**
 * A runner whose clock is wrong. To a HEAD that it signs so, S3 answers as to one that is denied; from then on the client signs
 * with the time of S3.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { DATA, IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { md5, reportOf, row, VERSIONS } from '../support/inventories.js'
import { asRole } from '../support/role.js'
import { createSharedClock, SCENARIO_STARTS_AT, type SharedClock } from '../support/shared-clock.js'

/** The clock of the runner: hours ahead, though no service accepts more than 15 minutes. */
let wrong: SharedClock
let environment: TestEnvironment
beforeEach(() => {
  wrong = createSharedClock(SCENARIO_STARTS_AT + 3 * 3_600_000)
})
afterEach(async () => {
  await environment.close()
  wrong.close()
})

/** What S3 said to each request of an operation, from the nth request on. */
const answersTo = (asked: string, from = 0) =>
  environment.emulator.journal
    .slice(from)
    .flatMap(({ operation, errorName }) => (operation === asked ? [errorName ?? 'good'] : []))

const SKEWED = 'RequestTimeTooSkewed'

describe('a training', () => {
  const workspace = { 'train.manifest': manifestOf(40), 'test.manifest': manifestOf(20, ['apple', 'pear'], 500) }
  const inputs = {
    'training-manifests': 'train.manifest',
    'testing-manifests': 'test.manifest',
    'manifest-location': `s3://${DATA}/uploads`,
    wait: 'false',
  }

  test('uploads its manifests, and finds its buckets', async () => {
    environment = await openEnvironment()
    const { exitCode, stdout, summary } = await environment.run({ workspace, inputs, clockPath: wrong.path })
    expect(exitCode).toBe(0)
    expect(answersTo('HeadBucket')).toContain(SKEWED)
    expect(answersTo('PutObject')).toEqual(['good', 'good'])
    expect(stdout + summary).not.toMatch(/denied|Could not check|exists, but/i)
  })

  test('finds its manifests in S3', async () => {
    environment = await openEnvironment()
    await environment.run({ workspace, inputs })
    const from = environment.emulator.journal.length
    const again = { workspace, inputs, env: { GITHUB_RUN_ID: '2' }, clockPath: wrong.path }
    const { exitCode, stdout } = await environment.run(again)
    expect(exitCode).toBe(0)
    expect(answersTo('HeadBucket', from)).toContain(SKEWED)
    expect(answersTo('PutObject', from)).toEqual([])
    expect(stdout.match(/ is already in S3: /g)).toHaveLength(2)
  })

  test('whose first request to S3 is the HEAD of a manifest uploads it', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'HeadObject', nth: 1, kind: 'clock-skew' }] },
    })
    const { exitCode, stdout } = await environment.run({ workspace, inputs })
    expect(exitCode).toBe(0)
    expect(answersTo('HeadObject')).toEqual([SKEWED, 'NoSuchKey', 'NoSuchKey'])
    expect(stdout).not.toMatch(/denied|Could not check/i)
  })

  test('that S3 always refuses so ends with the clock, not with missing rights', async () => {
    environment = await openEnvironment({
      seed: { faults: [{ operation: 'HeadObject', nth: 'every', kind: 'clock-skew' }] },
    })
    const { outputs, stdout } = await environment.run({ workspace, inputs })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'CREDENTIALS_INVALID' })
    expect(stdout).toMatch(/the request was signed at \S+, and S3 answered it at /)
    expect(stdout).toContain('Set the clock of the runner')
    expect(answersTo('PutObject')).toEqual([])
  })

  test('that may not ask for its manifests says so, and asks once for each', async () => {
    environment = await openEnvironment({
      seed: { buckets: { [DATA]: { versioning: 'Enabled', read: false, list: false } } },
    })
    const { exitCode, stdout } = await environment.run({ workspace, inputs, clockPath: wrong.path })
    expect(answersTo('HeadBucket')).toContain(SKEWED)
    expect(answersTo('HeadObject')).toEqual(['AccessDenied', 'AccessDenied'])
    expect(stdout).toContain('Could not check whether a manifest of the workspace is already in S3')
    expect(exitCode).toBe(0)
  })
})

describe('a lint', () => {
  const train = { 'train.manifest': manifestOf(40) }
  const keys = Array.from({ length: 40 }, (_, index) => `a-${String(index)}.jpg`)
  const image = { base64: jpeg({ width: 640, height: 480 }).toString('base64') }
  const good = { objects: Object.fromEntries(keys.map((key) => [key, image])) }

  const REPORTS = 'pear-reports'
  const REPORT = `s3://${REPORTS}/daily/pear-images/all/2026-11-02T01-00Z/manifest.json`
  /** A report that has half of the images: S3 is asked about the others. */
  const reports = {
    objects: Object.fromEntries(
      Object.entries(
        reportOf({
          bucket: IMAGES,
          schema: VERSIONS,
          files: [
            keys
              .slice(20)
              .map((key) => row(IMAGES, key, 'v1', 'true', 'false', '1000', '', md5(key)))
              .join(''),
          ],
        }),
      ).map(([uri, bytes]) => [
        uri.slice(`s3://${REPORTS}/`.length),
        { base64: Buffer.from(bytes).toString('base64') },
      ]),
    ),
  }
  const lintReport = async (images: BucketSeed, faults: readonly Fault[] = []) => {
    environment = await openEnvironment({ seed: { buckets: { [IMAGES]: images, [REPORTS]: reports }, faults } })
    return environment.lint({
      workspace: train,
      inputs: { 'training-manifests': 'train.manifest', images: `inventory:${REPORT}` },
      clockPath: wrong.path,
    })
  }

  test('of a report checks the images that it does not have', async () => {
    const skewed = keys
      .slice(0, 3)
      .map((where) => ({ operation: 'HeadObject', nth: 1, kind: 'clock-skew', where }) as const)
    const { exitCode, report } = await lintReport(good, skewed)
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ 'checked-images': { images: 40, checked: 40, unknown: 0 } })
    expect(answersTo('GetObject')).toContain(SKEWED)
    expect(answersTo('HeadObject').filter((answer) => answer === SKEWED).length).toBeGreaterThanOrEqual(3)
  })

  test('of a report says of images that are denied that they are, and asks once for each', async () => {
    const { report } = await lintReport({ ...good, read: false, list: false })
    expect(report).toMatchObject({ 'checked-images': { images: 40, checked: 20, unknown: 20 } })
    expect(JSON.stringify(report)).toContain('S3 denies access to them')
    expect(answersTo('GetObject')).toContain(SKEWED)
    expect(answersTo('HeadObject')).toEqual(keys.slice(0, 20).map(() => 'AccessDenied'))
  })

  const lintHeaders = async (images: BucketSeed, faults: readonly Fault[] = []) => {
    environment = await openEnvironment({ seed: { buckets: { [IMAGES]: { ...good, ...images } }, faults } })
    return environment.lint(
      asRole(environment.emulator, {
        workspace: train,
        inputs: { 'training-manifests': 'train.manifest', images: 'headers' },
        clockPath: wrong.path,
      }),
    )
  }

  test('of headers knows the bucket and its owner', async () => {
    const { exitCode, report } = await lintHeaders({})
    expect(exitCode).toBe(0)
    expect(answersTo('HeadBucket')).toEqual([SKEWED, 'good', 'good'])
    expect(report).not.toMatchObject({ totals: { CL_BUCKET_OWNER_NOT_CHECKED: expect.anything() } })
  })

  test('of headers says of a bucket that is denied that its owner is not checked, and asks once', async () => {
    const { report } = await lintHeaders({}, [{ operation: 'HeadBucket', nth: { from: 2 }, kind: 'access-denied' }])
    expect(answersTo('HeadBucket')).toEqual([SKEWED, 'AccessDenied'])
    expect(report).toMatchObject({ totals: { CL_BUCKET_OWNER_NOT_CHECKED: 1 } })
  })
})
