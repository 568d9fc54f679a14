/** DetectCustomLabels: where its answers come from, and what its parameters select. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  detect,
  imageOf,
  labelsOf,
  linesOf,
  openDetectionForEachTest,
  putImage,
  sent,
  stored,
} from '../../../__tests__/support/emulator/detection-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { seedVersions, service, start, versionOf, wait } from '../../../__tests__/support/emulator/model-bench.js'
import { isRecord } from '../src/wire/is-record.js'

openDetectionForEachTest()

const EVERYTHING = { MinConfidence: 0 }

const namesOf = (labels: readonly Json[]): readonly unknown[] => labels.map(({ Name }) => Name)

/** The labels that the testing snapshot says were found in an image, and every confidence in it. */
function foundIn(line: Json): {
  readonly found: readonly unknown[]
  readonly confidences: ReadonlyMap<string, number>
} {
  const said = Object.entries(line)
    .filter(([name]) => /^rekognition-custom-labels-evaluation-\d+-metadata$/.test(name))
    .flatMap(([, metadata]) => (isRecord(metadata) ? [metadata] : []))
  const details = (metadata: Json): Json =>
    Object.fromEntries(Object.entries(metadata['rekognition-custom-labels-evaluation-details'] ?? {}))
  return {
    found: said
      .filter(
        (metadata) => details(metadata)['is-true-positive'] === true || details(metadata)['is-false-positive'] === true,
      )
      .map((metadata) => metadata['class-name']),
    confidences: new Map(said.map((metadata) => [String(metadata['class-name']), Number(metadata.confidence)])),
  }
}

describe('an image of the testing snapshot', () => {
  test('gets the labels that the model found in its test, each with that confidence', async () => {
    const lines = linesOf('runs/TestingGroundTruth-orchard-live.json')
    expect(lines).toHaveLength(60)
    let wrong = 0
    for (const [index, line] of lines.entries()) {
      const key = String(line['source-ref']).replace('s3://orchard-images/', '')
      putImage('orchard-images', key, imageOf(index))
      const { found, confidences } = foundIn(line)
      const labels = await labelsOf('live', stored('orchard-images', key))
      expect(namesOf(labels).toSorted()).toEqual(found.toSorted())
      for (const { Name, Confidence } of labels)
        expect(Confidence).toBe(Math.fround((confidences.get(String(Name)) ?? 0) * 100))
      if (!namesOf(labels).includes(key.split('/')[0])) wrong += 1
    }
    // As many as the quality of 0.92 leaves.
    expect(wrong).toBe(6)
  })

  test('is known by its bytes too, sent or under another key', async () => {
    putImage('orchard-images', 'apple/100.jpg', imageOf(1))
    putImage('data', 'copy.png', imageOf(1))
    const own = await detect('live', { ...stored('orchard-images', 'apple/100.jpg'), ...EVERYTHING })
    expect(await detect('live', { ...sent(imageOf(1)), ...EVERYTHING })).toEqual(own)
    expect(await detect('live', { ...stored('data', 'copy.png'), ...EVERYTHING })).toEqual(own)
    expect(await detect('live', { ...sent(imageOf(2)), ...EVERYTHING })).not.toEqual(own)
  })

  test('gets the same answers from a copy of the model', async () => {
    const { arn, projectArn } = versionOf('live')
    await service.call('CopyProjectVersion', {
      SourceProjectArn: projectArn,
      SourceProjectVersionArn: arn,
      DestinationProjectArn: projectArn,
      VersionName: 'copied',
      OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'copies' },
    })
    wait(600)
    await start('copied')
    wait(420)
    putImage('orchard-images', 'pear/100.jpg', imageOf(1))
    for (const image of [imageOf(1), imageOf(2)]) {
      const input = { ...sent(image), ...EVERYTHING }
      expect(await detect('copied', input)).toEqual(await detect('live', input))
    }
  })
})

describe('any other image', () => {
  const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

  test('gets an answer that is always the same for the same model, and not for every image or model', async () => {
    const answers = async (name: string): Promise<readonly Json[]> =>
      Promise.all([1, 2, 3, 4, 5].map((number) => detect(name, { ...sent(imageOf(number)), ...EVERYTHING })))
    const first = await answers('live')
    expect(await answers('live')).toEqual(first)
    expect(new Set(first.map((answer) => JSON.stringify(answer))).size).toBe(5)
    seedVersions({ other: { status: 'RUNNING', data: { training: 's3://data/train' }, output: 's3://results/x' } })
    expect(await answers('other')).not.toEqual(first)
  })

  test.each([
    ['always right with quality 1', 1, 20],
    ['always wrong with quality 0', 0, 0],
  ])('whose labels the settings name: %s', async (_name, quality, right) => {
    const images = Array.from({ length: 20 }, (_, index) => imageOf(index))
    service.seed({
      settings: {
        imageLabels: Object.fromEntries(images.map((image) => [digestOf(image), ['plum']])),
        trainings: [{ version: 'judged', quality: { default: quality } }],
      },
    })
    seedVersions({ judged: { status: 'RUNNING', data: { training: 's3://data/train' }, output: 's3://results/x' } })
    const answers = await Promise.all(images.map((image) => labelsOf('judged', sent(image))))
    expect(answers.filter((labels) => namesOf(labels).includes('plum'))).toHaveLength(right)
    // What is not recognised is taken for something else.
    expect(answers.every((labels) => labels.length === 1)).toBe(true)
  })

  test('whose labels the settings name by its S3 URI', async () => {
    service.seed({ settings: { imageLabels: { 's3://data/a.png': ['pear'] }, quality: { default: 1 } } })
    putImage('data', 'a.png', imageOf(1))
    seedVersions({ good: { status: 'RUNNING', data: { training: 's3://data/train' }, output: 's3://results/x' } })
    expect(namesOf(await labelsOf('good', stored('data', 'a.png')))).toEqual(['pear'])
  })

  test('that the model was trained with is usually recognised', async () => {
    let right = 0
    for (let number = 0; number < 40; number += 1) {
      const key = `apple/${String(number)}.jpg`
      putImage('orchard-images', key, imageOf(number))
      if (namesOf(await labelsOf('live', stored('orchard-images', key))).includes('apple')) right += 1
    }
    expect(right).toBeGreaterThan(30)
  })
})

describe('a version that no training of the emulator made', () => {
  test('has the labels and thresholds of its evaluation', async () => {
    const results = [
      { Label: 'ripe', Metrics: { F1Score: 0.9, Threshold: 0.4 } },
      { Label: 'green', Metrics: { F1Score: 0.8, Threshold: 0.6 } },
    ]
    const evaluation = { LabelEvaluationResults: results }
    seedVersions({ given: { status: 'RUNNING', f1Score: 0.85, evaluation, output: 's3://results/given' } })
    expect(namesOf(await labelsOf('given', { ...sent(imageOf(1)), ...EVERYTHING })).toSorted()).toEqual([
      'green',
      'ripe',
    ])
  })

  test('has the labels that the settings give to images, or none', async () => {
    seedVersions({ bare: { status: 'RUNNING' } })
    expect(await labelsOf('bare', { ...sent(imageOf(1)), ...EVERYTHING })).toEqual([])
    service.seed({ settings: { imageLabels: { a: ['ripe'], b: ['green', 'ripe'] } } })
    expect(namesOf(await labelsOf('bare', { ...sent(imageOf(1)), ...EVERYTHING })).toSorted()).toEqual([
      'green',
      'ripe',
    ])
  })
})

describe('MinConfidence and MaxResults', () => {
  const confidences = async (input: Json): Promise<readonly number[]> =>
    (await labelsOf('live', { ...sent(imageOf(7)), ...input })).map(({ Confidence }) => Number(Confidence))

  test('0 returns every label, highest confidence first, as 32-bit floats from 0 to 100', async () => {
    const all = await confidences(EVERYTHING)
    expect(all).toHaveLength(3)
    expect(all).toEqual(all.toSorted((left, right) => right - left))
    expect(all).toEqual(all.map((confidence) => Math.fround(confidence)))
    expect(all.every((confidence) => confidence > 0 && confidence <= 100)).toBe(true)
  })

  test('returns what is over it, whatever the thresholds of the labels', async () => {
    const [first = 0, second = 0, third = 0] = await confidences(EVERYTHING)
    expect(await confidences({ MinConfidence: third })).toEqual([first, second])
    expect(await confidences({ MinConfidence: first - 0.001 })).toEqual([first])
    expect(await confidences({ MinConfidence: first })).toEqual([])
    expect(await confidences({ MinConfidence: 100 })).toEqual([])
  })

  test('MaxResults keeps the highest ones', async () => {
    const all = await confidences(EVERYTHING)
    expect(await confidences({ ...EVERYTHING, MaxResults: 2 })).toEqual(all.slice(0, 2))
    expect(await confidences({ ...EVERYTHING, MaxResults: 0 })).toEqual([])
    expect(await confidences({ ...EVERYTHING, MaxResults: 99 })).toEqual(all)
  })
})

describe('places', () => {
  test('a model of whole images has none', async () => {
    const labels = await labelsOf('live', { ...sent(imageOf(1)), ...EVERYTHING })
    expect(labels.filter((label) => 'Geometry' in label)).toEqual([])
  })

  test('a model of boxes has them as shares of the image, close to the true ones', async () => {
    const [line] = linesOf('runs/TestingGroundTruth-orchard-boxes.json')
    const key = String(line?.['source-ref']).replace('s3://pipe-images/', '')
    putImage('pipe-images', key, imageOf(1))
    const labels = await labelsOf('boxes', { ...stored('pipe-images', key), ...EVERYTHING })
    expect(labels.length).toBeGreaterThan(0)
    for (const { Geometry } of labels) {
      expect(Geometry).toEqual({ BoundingBox: expect.anything() })
      const box = isRecord(Geometry) && isRecord(Geometry.BoundingBox) ? Geometry.BoundingBox : {}
      expect(Number(box.Width)).toBeCloseTo(120 / 1024, 1)
      expect(Number(box.Height)).toBeCloseTo(90 / 768, 1)
      expect(Number(box.Left) + Number(box.Width)).toBeLessThanOrEqual(1)
    }
  })

  test('also for images that it has never seen', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((number) => labelsOf('boxes', { ...sent(imageOf(number)), ...EVERYTHING })),
    )
    for (const { Geometry } of answers.flat()) {
      const box = isRecord(Geometry) && isRecord(Geometry.BoundingBox) ? Geometry.BoundingBox : {}
      for (const side of [
        box.Left,
        box.Top,
        Number(box.Left) + Number(box.Width),
        Number(box.Top) + Number(box.Height),
      ]) {
        expect(side).toBeGreaterThanOrEqual(0)
        expect(side).toBeLessThanOrEqual(1)
      }
    }
    expect(answers.flat().length).toBeGreaterThan(0)
  })
})
