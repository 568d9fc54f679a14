/** Every fault at every request of a check of images: a bad image is found, or is reported as not checked; a good one is never called bad. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { FAULTS_AFTER, FAULTS_BEFORE, onlyOperationOf } from '../../packages/emulator/src/fault-kinds.js'
import type { Fault } from '../../packages/emulator/src/faults.js'
import { IMAGES, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { lintSchemaProblemIn } from '../support/lints/lint-schema.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** Of two images on many lines, one is an HTML page. */
const OBJECTS = {
  'good.jpg': { base64: jpeg({ width: 640, height: 480 }).toString('base64') },
  'bad.jpg': { text: '<html><body>Sign in</body></html>' },
}
const MANIFEST = Array.from({ length: 40 }, (_, index) =>
  index % 2 === 0 ? imageLine('good.jpg', 'apple') : imageLine('bad.jpg', 'pear'),
).join('\n')

const REQUESTS = [
  { operation: 'HeadBucket', where: IMAGES },
  { operation: 'GetObject', where: 'good.jpg' },
  { operation: 'GetObject', where: 'bad.jpg' },
] as const
/** An answer with other bytes cannot be distinguished from an object that has them: a part of an object has no checksum. S3 has no LimitExceededException. */
const KINDS = [...FAULTS_BEFORE, ...FAULTS_AFTER].filter(
  (kind) => onlyOperationOf(kind) === undefined && kind !== 'malformed-body' && kind !== 'limit-exceeded',
)

async function lintWith(faults: readonly Fault[]) {
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: { objects: OBJECTS } }, faults } })
  const ran = await environment.lint({
    workspace: { 'train.manifest': MANIFEST },
    inputs: { 'training-manifests': 'train.manifest', images: 'headers' },
  })
  const met = environment.emulator.journal.filter(({ fault }) => fault !== undefined).length
  return { ...ran, met, report: ran.report as Report }
}

interface Report {
  readonly 'checked-images': { readonly unknown: number } | null
  readonly totals: Readonly<Record<string, number>>
  readonly findings: readonly { readonly code: string; readonly line: number | null }[]
}

type Ran = Awaited<ReturnType<typeof lintWith>>

function expectHonest({ exitCode, outputs, report, stderr, met }: Ran): void {
  expect(met).toBeGreaterThan(0)
  expect(stderr).toBe('')
  expect(lintSchemaProblemIn(report)).toBeUndefined()
  expect(exitCode).toBe(outputs.outcome === 'passed' ? 0 : 1)
  if (outputs.outcome !== 'passed' && outputs.outcome !== 'findings') {
    // The run says why it ended, and gives no verdict.
    expect([outputs['error-code'] === '', outputs.passed]).toEqual([false, ''])
    return
  }
  const isReported = (report['checked-images']?.unknown ?? 0) > 0 && report.totals.CL_IMAGE_NOT_CHECKED !== undefined
  expect(report.totals.CL_IMAGE_FORMAT === 1 || isReported).toBe(true)
  const faulty = report.findings.filter(({ code }) => code === 'CL_IMAGE_FORMAT' || code === 'CL_MISSING_IMAGE')
  expect(faulty.filter(({ line }) => line !== 2)).toEqual([])
  if (report.totals.CL_IMAGE_FORMAT === 1) expect(outputs.outcome).toBe('findings')
}

test('without a fault the bad image is found', async () => {
  const { outputs, report } = await lintWith([])
  expect(outputs.outcome).toBe('findings')
  expect(report.totals).toMatchObject({ CL_IMAGE_FORMAT: 1 })
  expect(report['checked-images']).toMatchObject({ unknown: 0 })
})

describe.each(REQUESTS)('$operation of $where', (request) => {
  test.each(KINDS)('%s, once', async (kind) => {
    expectHonest(await lintWith([{ ...request, nth: 1, kind }]))
  })

  test.each(['throttle', 'access-denied'] as const)('%s, for good', async (kind) => {
    expectHonest(await lintWith([{ ...request, nth: 'every', kind }]))
  })
})
