/** Measuring a model on images, resumed after whatever interrupted it. */
import { describe, expect, test } from '@jest/globals'
import type { LabelledImage } from '../../../../src/deployment/predict/labelled-image.js'
import { measureModel, measurementKey, toEvaluation } from '../../../../src/deployment/predict/measure-model.js'
import type { FilePort } from '../../../../src/ports/files.js'
import { fault } from '../../../support/release/fake-account.js'
import { createFakeCloud } from '../../../support/release/fake-cloud.js'

const PATH = '/srv/report.json.answers.jsonl'

const IMAGES: readonly LabelledImage[] = Array.from({ length: 120 }, (_, index) => ({
  name: `s3://bucket/${String(index)}.jpg`,
  source: { kind: 's3', object: { bucket: 'bucket', key: `${String(index)}.jpg` } },
  expected: [{ label: index % 2 === 0 ? 'cup' : 'pot', box: null }],
}))

/** A file system with one file, that lasts from one process to the next. */
function createDisk() {
  const texts = new Map<string, string>()
  const writes: number[] = []
  const files = {
    readText: (path: string) => Promise.resolve(texts.get(path)),
    write: (path: string, text: string) => {
      writes.push(text.length)
      texts.set(path, text)
      return Promise.resolve()
    },
  }
  return { texts, writes, files }
}

function createSetup() {
  const cloud = createFakeCloud({ detect: () => [{ name: 'cup', confidence: 80 }] })
  const version = cloud.account.add('v2', { status: 'RUNNING', minInferenceUnits: 1 })
  const disk = createDisk()
  const notes: string[] = []
  const measure = (files: Partial<FilePort> = {}, key = 'k') => {
    const { tools } = cloud.run()
    const progress = { update: () => undefined, seen: () => undefined, log: () => undefined }
    return measureModel(
      {
        ...tools,
        files: { ...tools.files, ...disk.files, ...files },
        progress: { ...progress, note: (_level, message) => notes.push(message) },
      },
      { arn: version.arn, units: 1 },
      IMAGES,
      { deadlineAt: cloud.now(), giveUp: (_image, error) => error, file: { path: PATH, key } },
    )
  }
  const asked = () => cloud.calls.journal.filter(({ operation }) => operation === 'DetectCustomLabels').length
  return { cloud, disk, notes, measure, asked }
}

test('the numbers are those of an evaluation that says who measured it', async () => {
  const { measure, disk } = createSetup()
  const evaluation = toEvaluation(await measure())
  expect(evaluation).toMatchObject({
    source: 'measured',
    recall: 0.5,
    precision: 0.25,
    testingImages: 120,
    trainingImages: null,
    labels: [
      { label: 'cup', testingImages: 60, precision: 0.5, recall: 1 },
      { label: 'pot', testingImages: 60, precision: 0, recall: 0 },
    ],
  })
  expect(evaluation.f1).toBeCloseTo(1 / 3, 12)
  expect(disk.texts.get(PATH)).toBe('')
})

describe('what was interrupted', () => {
  test('sends only the images that were not answered', async () => {
    const setup = createSetup()
    setup.cloud.failAt(
      { operation: 'DetectCustomLabels', nth: 90 },
      'before',
      fault('access-denied', 'DetectCustomLabels'),
    )
    await expect(setup.measure()).rejects.toMatchObject({ facts: { kind: 'access-denied' } })
    const before = setup.asked()
    expect((await setup.measure()).images).toHaveLength(120)
    expect(setup.asked() - before).toBeLessThanOrEqual(120 - 85)
  })

  test('by a crash, goes on from the last time that the answers were kept', async () => {
    const setup = createSetup()
    setup.cloud.crashAt({ operation: 'DetectCustomLabels', nth: 90 }, 'before')
    await expect(setup.measure()).rejects.toThrow('crashed')
    const before = setup.asked()
    expect(toEvaluation(await setup.measure()).recall).toBe(0.5)
    expect(setup.asked() - before).toBeLessThanOrEqual(120 - 50)
  })

  test('of another key begins again', async () => {
    const setup = createSetup()
    setup.cloud.crashAt({ operation: 'DetectCustomLabels', nth: 90 }, 'before')
    await expect(setup.measure()).rejects.toThrow('crashed')
    const before = setup.asked()
    await setup.measure({}, 'another')
    expect(setup.asked() - before).toBe(120)
  })

  test.each([
    { name: 'no JSON', text: 'no JSON' },
    { name: 'a line that was cut off', text: `{"key":"k"}\n{"image":"s3://bucket/0.jpg","fou` },
    { name: 'other content', text: `{"key":"k"}\n{"image":"s3://bucket/0.jpg","found":[{"name":1}]}\n[]\n` },
  ])('in a file with $name begins again', async ({ text }) => {
    const setup = createSetup()
    setup.disk.texts.set(PATH, text)
    await setup.measure()
    expect(setup.asked()).toBe(120)
  })
})

test('a measurement that ended is not taken for the next one', async () => {
  const setup = createSetup()
  await setup.measure()
  await setup.measure()
  expect(setup.asked()).toBe(240)
})

test('boxes are kept as they are', async () => {
  const setup = createSetup()
  const found = [{ name: 'cup', confidence: 80, box: { left: 0.1, top: 0.2, width: 0.3, height: 0.4 } }]
  const lines = IMAGES.map(({ name }) => JSON.stringify({ image: name, found }))
  setup.disk.texts.set(PATH, ['{"key":"k"}', ...lines, ''].join('\n'))
  const { images } = await setup.measure()
  expect(setup.asked()).toBe(0)
  expect(images[0]?.predictions).toMatchObject([{ label: 'cup', confidence: 0.8 }])
})

test('a file that cannot be written is one warning, and the measurement goes on', async () => {
  const setup = createSetup()
  const write = () => Promise.reject(new Error('no space left'))
  expect((await setup.measure({ write })).images).toHaveLength(120)
  expect(setup.notes).toEqual([`The answers could not be kept in ${PATH}: no space left`])
})

test.each([
  { name: 'model', key: measurementKey('arn:other', '7', IMAGES) },
  { name: 'run', key: measurementKey('arn', '8', IMAGES) },
  { name: 'set of images', key: measurementKey('arn', '7', IMAGES.slice(1)) },
])('another $name is another measurement', ({ key }) => {
  expect(key).not.toBe(measurementKey('arn', '7', IMAGES))
})
