/** Evaluate with images-manifest: images that a running version has never seen. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, IMAGES, imageLine, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { memberOf } from '../support/members.js'
import { environmentOf, trained } from '../support/unjudged-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const COUNT = 12
const NAMES = Array.from({ length: COUNT }, (_, index) => `new-${String(index)}.jpg`)
const labelOf = (index: number): string => (index % 2 === 0 ? 'apple' : 'pear')

const MANIFEST = NAMES.map((name, index) => imageLine(name, labelOf(index))).join('\n')

const OBJECTS = Object.fromEntries(
  NAMES.map((name, index) => [name, { base64: jpeg({ width: 100 + index }).toString('base64') }]),
)

const INPUTS = { version: 'running', 'images-manifest': `s3://${DATA}/week.manifest`, 'f1-threshold': '' }

/** A version that runs, whose test set is the usual one. */
function open(
  settings: Seed['settings'] = {},
  status = 'RUNNING',
  objects: Readonly<Record<string, { readonly base64: string } | { readonly text: string }>> = OBJECTS,
): Promise<TestEnvironment> {
  const imageLabels = Object.fromEntries(NAMES.map((name, index) => [`s3://${IMAGES}/${name}`, [labelOf(index)]]))
  return environmentOf(
    { serving: { ...trained, status } },
    {
      settings: { ...settings, imageLabels },
      buckets: {
        [DATA]: {
          versioning: 'Enabled',
          objects: {
            'train.manifest': { text: `${imageLine('a.jpg', 'apple')}\n${imageLine('b.jpg', 'pear')}\n` },
            'test.manifest': { text: `${imageLine('c.jpg', 'apple')}\n${imageLine('d.jpg', 'pear')}\n` },
            'week.manifest': { text: MANIFEST },
          },
        },
        [IMAGES]: { objects },
      },
    },
  )
}

const detections = (): number => environment.requests().filter((one) => one === 'DetectCustomLabels').length

test('each image is sent once, and the gate judges the answers', async () => {
  environment = await open()
  const { outputs, report, summary } = await environment.evaluate({
    inputs: { ...INPUTS, gate: `testing-images == ${String(COUNT)}\nlabel-count == 2` },
  })
  expect(outputs).toMatchObject({ outcome: 'passed', passed: 'true', 'version-name': 'serving' })
  expect(outputs).toMatchObject({ 'testing-images': String(COUNT), 'training-images': '' })
  expect(memberOf(report, 'evaluation')).toMatchObject({ source: 'measured', 'testing-images': COUNT })
  expect(summary).toContain('Measured by this action, not by the service')
  expect(detections()).toBe(COUNT)
  expect(environment.requests()).not.toContain('TagResource')
})

test('a model that throttles is asked again, more slowly', async () => {
  environment = await open({ starts: [{ version: 'serving', callsPerUnit: 1 }] })
  const { outputs } = await environment.evaluate({ inputs: { ...INPUTS, gate: 'label-count == 2' } })
  expect(outputs).toMatchObject({ outcome: 'passed', 'testing-images': String(COUNT) })
  expect(detections()).toBeGreaterThan(COUNT)
})

describe('a version that does not run', () => {
  test('is an error, and is not started', async () => {
    environment = await open({}, 'STOPPED')
    const { outputs } = await environment.evaluate({ inputs: { ...INPUTS, version: 'serving' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_NOT_RUNNING' })
    expect(environment.requests()).not.toContain('StartProjectVersion')
    expect(detections()).toBe(0)
  })
})

test('an image that the service refuses is named', async () => {
  environment = await open({}, 'RUNNING', { ...OBJECTS, 'new-3.jpg': { text: 'GIF89a' } })
  const { outputs, stdout } = await environment.evaluate({ inputs: INPUTS })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'IMAGE_UNUSABLE' })
  expect(stdout).toContain('new-3.jpg cannot be used: InvalidImageFormatException')
})
