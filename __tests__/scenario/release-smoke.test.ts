/** The built release action sends smoke images to a new version before callers use it. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, IMAGES, imageLine } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { memberOf } from '../support/members.js'
import { namesIn } from '../support/release-scenarios.js'
import type { RunResult } from '../support/run-action.js'
import {
  changesIn,
  closeServing,
  NEW,
  OLD,
  openServing,
  sent,
  SSM,
  stateOf,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

/** Two images of each label; the width tells one from another. */
const FILES = Object.fromEntries(
  ['apple/1', 'apple/2', 'pear/1', 'pear/2'].map((name, index) => [`smoke/${name}.jpg`, jpeg({ width: 80 + index })]),
)
const NAMES = Object.keys(FILES)
const labelOf = (name: string): string => name.split('/')[1] ?? ''
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const uriOf = (name: string): string => `s3://${IMAGES}/${name}`

const SMOKE = { ...SWAP, bake: '0s', publish: SSM, 'smoke-images': 'smoke/**/*.jpg' }

/** Both versions answer rightly or wrongly, each about every image that is in S3. */
function open(
  right: Readonly<Record<string, boolean>> = {},
  starts: NonNullable<Seed['settings']>['starts'] = [],
): Promise<Serving> {
  const qualityOf = (version: string): number => (right[version] === false ? 0 : 1)
  const objects = Object.fromEntries(
    Object.entries(FILES).map(([key, bytes]) => [key, { base64: bytes.toString('base64') }]),
  )
  const line = (name: string): string => imageLine(name, labelOf(name))
  return openServing({
    isPublished: true,
    seed: {
      settings: {
        imageLabels: Object.fromEntries(
          Object.entries(FILES).flatMap(([name, bytes]) =>
            [uriOf(name), digestOf(bytes)].map((image) => [image, [labelOf(name)]]),
          ),
        ),
        trainings: [OLD, NEW].map((version) => ({ version, quality: { default: qualityOf(version) } })),
        starts,
      },
      buckets: {
        [DATA]: { objects: { 'smoke.manifest': { text: NAMES.map(line).join('\n') } } },
        [IMAGES]: { objects },
      },
    },
  })
}

const inS3 = NAMES.map(uriOf).join('\n')
const release = (inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> =>
  environment.release({ inputs: { ...SMOKE, 'smoke-images': inS3, ...inputs }, workspace: FILES })

const SWAPPED = { statuses: { [OLD]: 'STOPPED', [NEW]: 'RUNNING' }, released: [NEW], published: NEW }
const AS_BEFORE = { statuses: { [OLD]: 'RUNNING', [NEW]: 'STOPPED' }, released: [OLD], published: OLD }

describe('images that the new version recognizes', () => {
  test.each([
    { from: 'a folder of the workspace', images: 'smoke/**/*.jpg' },
    { from: 'S3', images: inS3 },
    { from: 'a manifest in S3', images: `s3://${DATA}/smoke.manifest` },
  ])('from $from: each is sent once, before anything is published', async ({ images }) => {
    environment = await open()
    const result = await release({ 'smoke-images': images })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['swapped', 0, ''])
    expect(await stateOf(environment)).toEqual(SWAPPED)
    expect(memberOf(result.report, 'smoke-test')).toMatchObject({
      images: 4,
      matches: 4,
      'f1-score': 1,
      precision: 1,
      recall: 1,
    })
    const order = environment.requests().filter((one) => /^(?:DetectCustomLabels|PutParameter)$/.test(one))
    expect(order).toEqual([...NAMES.map(() => 'DetectCustomLabels'), 'PutParameter'])
  })

  test('with a gate on them, which is judged by the measured numbers', async () => {
    environment = await open()
    const result = await release({
      'smoke-images': `s3://${DATA}/smoke.manifest`,
      gate: 'smoke.f1 >= 0.8\nsmoke.precision >= 0.8\nsmoke.recall >= 0.8',
    })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(memberOf(result.report, 'smoke-test', 'gate', 'passed')).toBe(true)
  })

  test('while the model warms up they are sent again', async () => {
    environment = await open({}, [{ version: NEW, warmUpSeconds: 120 }])
    const result = await release()
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(sent(environment, 'DetectCustomLabels')).toBeGreaterThan(NAMES.length)
  })
})

describe('images that the new version does not recognize', () => {
  test.each([
    { name: 'without a rule every one must match', inputs: {} },
    { name: 'a rule that fails', inputs: { gate: 'smoke.f1 >= 0.8' } },
  ])('$name: the new version is stopped, and the old one stays', async ({ inputs }) => {
    environment = await open({ [NEW]: false })
    const result = await release(inputs)
    expect(result.outputs).toMatchObject({
      outcome: 'smoke-failed',
      'error-code': 'SMOKE_FAILED',
      published: '[]',
      status: 'STOPPED',
    })
    expect(result.exitCode).toBe(1)
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    expect(namesIn(result.outputs['running-versions'])).toEqual([OLD])
    expect(sent(environment, 'PutParameter')).toBe(0)
    expect(
      environment.emulator.journal.filter(
        ({ operation, input }) =>
          operation === 'StopProjectVersion' &&
          memberOf(input, 'ProjectVersionArn') === versionOf(environment, OLD).arn,
      ),
    ).toEqual([])
  })

  test('a model that does not warm up until start-timeout has failed', async () => {
    environment = await open({}, [{ version: NEW, warmUpSeconds: 7200 }])
    const result = await release({ 'start-timeout': '10m' })
    expect(result.outputs).toMatchObject({ outcome: 'smoke-failed', 'error-code': 'SMOKE_FAILED' })
    expect(await stateOf(environment)).toEqual(AS_BEFORE)
    // The start has taken seven minutes of them.
    const asked = environment.emulator.journal.filter(({ operation }) => operation === 'DetectCustomLabels')
    const startAt = environment.emulator.journal.find(({ operation }) => operation === 'StartProjectVersion')?.at ?? 0
    expect((asked.at(-1)?.at ?? 0) - startAt).toBeLessThanOrEqual(10 * 60_000)
  })
})

describe('shadow: true', () => {
  test('shows every image on which the versions differ, and decides nothing', async () => {
    environment = await open({ [OLD]: false })
    const result = await release({ shadow: 'true' })
    expect([result.outputs.outcome, result.exitCode]).toEqual(['swapped', 0])
    expect(sent(environment, 'DetectCustomLabels')).toBe(2 * NAMES.length)
    expect(memberOf(result.report, 'smoke-test')).toMatchObject({ matches: 4, differences: 4 })
    for (const name of NAMES) expect(result.summary).toContain(name)
  })

  test('versions that agree show no difference', async () => {
    environment = await open()
    const result = await release({ shadow: 'true' })
    expect(memberOf(result.report, 'smoke-test', 'differences')).toBe(0)
  })
})

test.each(['smoke/**/*.png', 'nothing-here/'])(
  'no image matches %s: red, before anything is started',
  async (images) => {
    environment = await open()
    const result = await release({ 'smoke-images': images })
    expect(result.outputs).toMatchObject({ outcome: 'smoke-failed', 'error-code': 'SMOKE_NO_IMAGES' })
    expect(result.exitCode).toBe(1)
    expect(changesIn(environment)).toEqual([])
  },
)
