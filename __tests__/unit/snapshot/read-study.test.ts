import { describe, expect, test } from '@jest/globals'
import type { ProjectVersion } from '../../../src/model/version.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import { readSharedImages, readStudy } from '../../../src/snapshot/read-study.js'
import { createFakeObjects } from '../../support/fake-objects.js'
import { classified } from '../../support/snapshot-lines.js'

function version(name: string): ProjectVersion {
  return {
    arn: `arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/${name}/1772442900123`,
    name,
    status: 'TRAINING_COMPLETED',
    testingSnapshot: { bucket: 'results', key: `${name}.json` },
  }
}

const URI = 's3://results/v2.json'
const BASELINE_URI = 's3://results/v1.json'
const FILE = ['a', 'b', 'c']
  .map((name) => `${classified(`s3://b/${name}`, ['pear'], [{ label: 'pear', flag: 'tp' }])}\n`)
  .join('')
const BROKEN = { beginsWith: FILE.slice(0, 900), breaks: 'no-answer' } as const

describe('readStudy', () => {
  test('starts over when a body breaks off, and counts nothing twice', async () => {
    const objects = createFakeObjects({ [URI]: [BROKEN, BROKEN, FILE] })
    const read = await readStudy(objects.port, version('v2'))
    expect(read).toMatchObject({ ok: true, value: { figures: { images: 3, judgedImages: 3, unreadableLines: 0 } } })
    expect(objects.reads).toHaveLength(3)
  })

  test('gives up after three attempts', async () => {
    const objects = createFakeObjects({ [URI]: BROKEN })
    const read = await readStudy(objects.port, version('v2'))
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(`${URI} could not be read (ECONNRESET)`) })
    expect(objects.reads).toHaveLength(3)
  })

  test('a refusal is a warning that names the permissions, and is not retried', async () => {
    const objects = createFakeObjects({ [URI]: { refused: 'access-denied', errorName: 'AccessDenied' } })
    const read = await readStudy(objects.port, version('v2'))
    expect(read).toEqual({
      ok: false,
      problem: `The testing snapshot ${URI} does not exist or cannot be read (AccessDenied); s3:GetObject and kms:Decrypt (docs/permissions.md) are needed to show which images were wrong and the confidence in the F1 score.`,
    })
    expect(objects.reads).toHaveLength(1)
  })

  test('a version without a snapshot is named', async () => {
    const { testingSnapshot: _, ...bare } = version('v2')
    const read = await readStudy(createFakeObjects({}).port, bare)
    expect(read).toEqual({ ok: false, problem: 'DescribeProjectVersions returned no testing snapshot for v2.' })
  })

  test.each(['aborted', 'credentials-expired'] as const)('%s ends it', async (refused) => {
    const objects = createFakeObjects({ [URI]: { refused, errorName: 'Any' } })
    await expect(readStudy(objects.port, version('v2'))).rejects.toThrow(ServiceError)
  })
})

describe('readSharedImages', () => {
  async function shared(ofBaseline: Parameters<typeof createFakeObjects>[0][string], baseline = version('v1')) {
    const objects = createFakeObjects({ [URI]: FILE, [BASELINE_URI]: ofBaseline })
    const study = await readStudy(objects.port, version('v2'))
    if (!study.ok) throw new Error(study.problem)
    return readSharedImages(objects.port, study.value, version('v2'), baseline)
  }

  test('compares the snapshots of both, reading a broken one again', async () => {
    const read = await shared([BROKEN, FILE])
    expect(read).toMatchObject({ ok: true, value: { sharedImages: 3, difference: { point: 0, low: 0, high: 0 } } })
  })

  test('the warning names the snapshot that was refused', async () => {
    const read = await shared({ refused: 'access-denied', errorName: 'AccessDenied' })
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(`${BASELINE_URI} does not exist`) })
  })

  test('a baseline without a snapshot is named', async () => {
    const { testingSnapshot: _, ...bare } = version('v1')
    expect(await shared(FILE, bare)).toMatchObject({ ok: false, problem: expect.stringContaining('for v1') })
  })
})
