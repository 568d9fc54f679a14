/** A training that failed for its data is not started again from the very same bytes. */
import { describe, expect, test } from '@jest/globals'
import type { ServiceErrorKind } from '../../../src/errors/service-error.js'
import type { ProjectVersion } from '../../../src/model/version.js'
import { refuseKnownBytes } from '../../../src/training/refused-bytes.js'
import type { PinnedPlan } from '../../../src/training/start-plan.js'
import { createFakeObjects, type FakeObject } from '../../support/fake-objects.js'
import { createFakeTools, planOf, serviceError, versionOf } from '../../support/fake-tools.js'

const DIGEST = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const SUMMARY = { bucket: 'results', key: 'summary.json' }

const TOO_FEW = 'The manifest file contains too few labels.'
const UNREADABLE = 'The manifest file extension or contents are invalid.'

function planFor(change: Partial<PinnedPlan> = {}): PinnedPlan {
  const training = { object: keyed(DIGEST), sha256: DIGEST, workspacePath: 'train.manifest' }
  return { ...planOf({ name: 'v1' }), data: { kind: 'manifests', training, testing: 'auto-create' }, ...change }
}

function keyed(digest: string, folder = 'manifests') {
  return { bucket: 'data', key: `${folder}/${digest}/train.manifest` }
}

function failedWith(statusMessage: string | undefined, change: Partial<ProjectVersion> = {}): ProjectVersion {
  return versionOf('v1', {
    status: 'TRAINING_FAILED',
    f1Score: undefined,
    statusMessage,
    trainingInput: { manifest: keyed(DIGEST), autoCreate: false },
    testingInput: { autoCreate: true },
    ...change,
  })
}

function summaryOf(code: string): string {
  const counts = { total_json_lines: 50, valid_json_lines: 44, invalid_json_lines: 6, ignored_json_lines: 0 }
  const training = {
    use_case: 'OBJECT_LOCALIZATION',
    ...counts,
    errors: [{ code, message: 'As the service says it.' }],
  }
  return JSON.stringify({ statistics: { training } })
}

interface Row {
  readonly name: string
  readonly failed: ProjectVersion
  readonly plan?: PinnedPlan
  readonly summary?: FakeObject
}

async function refuse({ failed, plan = planFor(), summary }: Omit<Row, 'name'>) {
  const { port } = createFakeObjects({ 's3://results/summary.json': summary ?? summaryOf('ERROR_OTHER') })
  const { tools, report } = createFakeTools({ objects: { read: port.read } })
  const ended = await refuseKnownBytes(tools, plan, failed).catch((error: unknown) => error)
  return { ended, report: report() }
}

describe('another training is refused', () => {
  test.each<Row>([
    { name: 'for a message about the data', failed: failedWith(TOO_FEW) },
    { name: 'for a manifest that could not be read, at the same key', failed: failedWith(UNREADABLE) },
    {
      name: 'for the same bytes at another key',
      failed: failedWith(TOO_FEW, { trainingInput: { manifest: keyed(DIGEST, 'older'), autoCreate: false } }),
    },
    {
      name: 'where the results go elsewhere now',
      failed: failedWith(TOO_FEW, { output: { bucket: 'elsewhere', prefix: 'runs' } }),
    },
    {
      name: 'where the summary of the service cannot be read',
      failed: failedWith(TOO_FEW, { manifestSummary: SUMMARY }),
      summary: { refused: 'access-denied', errorName: 'AccessDenied' },
    },
  ])('$name', async (row) => {
    const { ended, report } = await refuse(row)
    expect(ended).toMatchObject({ code: 'DATA_ALREADY_REFUSED', outcome: 'training-failed' })
    expect(String(ended)).toContain(row.failed.statusMessage)
    expect(report.version?.name).toBe('v1')
  })

  test('with what the service found in the lines, in the report', async () => {
    const summary = summaryOf('ERROR_MANIFEST_TOO_FEW_LABELS')
    const { report } = await refuse({ failed: failedWith(TOO_FEW, { manifestSummary: SUMMARY }), summary })
    expect(report.findings).toMatchObject([{ code: 'ERROR_MANIFEST_TOO_FEW_LABELS' }])
    expect(report.manifestSummary?.training?.invalidLines).toBe(6)
  })
})

describe('another training may be started', () => {
  test.each<Row>([
    { name: 'after one that has not failed', failed: versionOf('v1') },
    { name: 'without a message', failed: failedWith(undefined) },
    { name: 'with an empty message', failed: failedWith('') },
    { name: 'after a fault of the service', failed: failedWith('Amazon Rekognition experienced a service issue.') },
    ...[
      'Amazon Rekognition does not have permission to read the bucket.',
      'Access denied to the S3 bucket.',
      'The bucket owner differs.',
      'Amazon Rekognition was unable to write to the output bucket.',
      'The KMS key policy does not allow it.',
    ].map((message) => ({ name: `after "${message}"`, failed: failedWith(message) })),
    {
      name: 'from other bytes',
      failed: failedWith(TOO_FEW, { trainingInput: { manifest: keyed(OTHER), autoCreate: false } }),
    },
    {
      name: 'from the same bytes at another key, where the object could not be read',
      failed: failedWith(UNREADABLE, { trainingInput: { manifest: keyed(DIGEST, 'older'), autoCreate: false } }),
    },
    {
      name: 'from datasets, which may have been corrected in place',
      failed: failedWith(TOO_FEW, { trainingInput: { autoCreate: false } }),
      plan: planFor({ data: { kind: 'project-datasets' } }),
    },
    {
      name: 'where the service found a fault of images, which may be other images now',
      failed: failedWith(TOO_FEW, { manifestSummary: SUMMARY }),
      summary: summaryOf('ERROR_MANIFEST_TOO_MANY_IMAGES_IN_ERROR'),
    },
    {
      name: 'with another split',
      failed: failedWith(TOO_FEW, { testingInput: { manifest: keyed(OTHER), autoCreate: false } }),
    },
  ])('$name', async (row) => {
    const { ended, report } = await refuse(row)
    expect(ended).toBeUndefined()
    expect(report).toEqual({})
  })
})

describe('a fault of the calls that show whether it is the same data', () => {
  const withTags = (kind: ServiceErrorKind) => {
    const plan = planFor()
    const fake = createFakeTools({
      faultOf: (operation) => (operation === 'ListTagsForResource' ? { kind, effect: false } : undefined),
    })
    const recorded = { ...plan, inputs: { ...plan.inputs, record: true } }
    return refuseKnownBytes(fake.tools, recorded, failedWith(TOO_FEW)).catch((error: unknown) => error)
  }

  test('that passes lets the training be started', async () => {
    expect(await withTags('unavailable')).toBeUndefined()
  })

  test('that is a denial leaves what the key shows', async () => {
    expect(await withTags('access-denied')).toMatchObject({ code: 'DATA_ALREADY_REFUSED' })
  })

  test('that ends the run ends it', async () => {
    expect(await withTags('credentials-expired')).toMatchObject({
      facts: serviceError('credentials-expired', 'ListTagsForResource').facts,
    })
  })
})
