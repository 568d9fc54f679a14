/** Whole results files, as the service writes them, read from their bytes. The expected results were counted by hand. */
import { createReadStream, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseEvaluationSummary } from '../../../src/evaluation/parse-evaluation-summary.js'
import { parseManifestSummary } from '../../../src/evaluation/parse-manifest-summary.js'
import { studySnapshot } from '../../../src/snapshot/study-snapshot.js'

const at = (name: string): URL => new URL(`files/${name}`, import.meta.url)

describe('a classification snapshot', () => {
  const study = (): ReturnType<typeof studySnapshot> =>
    studySnapshot(createReadStream(at('classification-snapshot.jsonl')))

  test('every line is read: labels, counts, F1', async () => {
    const { figures } = await study()
    expect(figures).toMatchObject({ images: 6, judgedImages: 6, unreadableLines: 0, hasPredictions: true })
    expect(figures.labels).toEqual(
      expect.arrayContaining([
        { label: 'ripe', truePositives: 2, falsePositives: 2, misses: 0 },
        { label: 'unripe', truePositives: 1, falsePositives: 0, misses: 1 },
        { label: 'overripe', truePositives: 2, falsePositives: 0, misses: 1 },
      ]),
    )
    expect(figures.labels).toHaveLength(3)
    expect(figures.f1?.point).toBeCloseTo((2 / 3 + 2 / 3 + 4 / 5) / 3, 12)
  })

  test('the wrong images, with unchanged names', async () => {
    const { figures } = await study()
    const folder = 's3://orchard-images/belt 2/2026-04'
    expect(figures.wrongImages).toBe(3)
    expect(figures.worst).toEqual([
      {
        sourceRef: `${folder}/b-0413.jpg`,
        wrongness: 0.640234112739563 + 1 - 0.30211347341537476,
        expected: [{ label: 'unripe', count: 1 }],
        predicted: [{ label: 'ripe', confidence: 0.640234112739563, correct: false, box: null }],
        missed: [{ label: 'unripe', count: 1 }],
      },
      {
        sourceRef: `${folder}/b-0417.jpg`,
        wrongness: 1 - 0.22441013157367706,
        expected: [
          { label: 'ripe', count: 1 },
          { label: 'overripe', count: 1 },
        ],
        predicted: [{ label: 'ripe', confidence: 0.77121502161026, correct: true, box: null }],
        missed: [{ label: 'overripe', count: 1 }],
      },
      {
        sourceRef: `${folder}/b-0420.JPG`,
        wrongness: 0.5110892653465271,
        expected: [{ label: 'overripe', count: 1 }],
        predicted: [
          { label: 'overripe', confidence: 0.8013290762901306, correct: true, box: null },
          { label: 'ripe', confidence: 0.5110892653465271, correct: false, box: null },
        ],
        missed: [],
      },
    ])
  })
})

describe('a localisation snapshot', () => {
  const study = (): ReturnType<typeof studySnapshot> =>
    studySnapshot(createReadStream(at('localisation-snapshot.jsonl')))

  test('boxes are counted, also those of images in which the model saw nothing', async () => {
    const { figures } = await study()
    expect(figures).toMatchObject({ images: 5, judgedImages: 5, unreadableLines: 0, wrongImages: 4 })
    expect(figures.labels).toEqual(
      expect.arrayContaining([
        { label: 'valve', truePositives: 2, falsePositives: 1, misses: 1 },
        { label: 'flange', truePositives: 0, falsePositives: 1, misses: 2 },
      ]),
    )
    expect(figures.f1?.point).toBeCloseTo((2 / 3 + 0) / 2, 12)
  })

  test('the worst first, with boxes on fractions of a pixel', async () => {
    const { figures } = await study()
    expect(figures.worst.map(({ sourceRef }) => sourceRef)).toEqual([
      's3://pipe-images/p-0015.jpg',
      's3://pipe-images/p-0011.jpg',
      's3://pipe-images/p-0019.jpg',
      's3://pipe-images/p-0023.jpg',
    ])
    expect(figures.worst[3]).toMatchObject({
      expected: [],
      missed: [],
      predicted: [
        {
          label: 'flange',
          confidence: 0.5518812537193298,
          correct: false,
          box: { left: 12.0625, top: 14.5, width: 90, height: 88.75 },
        },
      ],
    })
  })
})

test('a manifest summary: testing before training, all in one line', () => {
  expect(parseManifestSummary(readFileSync(at('manifest-summary.json'), 'utf8'))).toEqual({
    errors: [],
    testing: {
      useCase: 'OBJECT_LOCALIZATION',
      totalLines: 43,
      validLines: 43,
      invalidLines: 0,
      ignoredLines: 0,
      errors: [],
      errorLines: [],
    },
    training: {
      useCase: 'OBJECT_LOCALIZATION',
      totalLines: 129,
      validLines: 127,
      invalidLines: 2,
      ignoredLines: 0,
      errors: [],
      errorLines: [17, 104],
    },
  })
})

test.each(['flat', 'nested'])('an evaluation summary, %s', (form) => {
  const arn = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v7/1775120441317'
  const parsed = parseEvaluationSummary(readFileSync(at(`evaluation-summary-${form}.json`), 'utf8'), [arn])
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      source: 'summary',
      f1: 0.711111111111111,
      precision: 0.8333333333333334,
      recall: 0.7222222222222222,
      testingImages: 6,
      trainingImages: 41,
      labels: [
        { label: 'ripe', f1: 0.6666666666666666, recall: 1, threshold: 0.5009999871253967, testingImages: 2 },
        { label: 'unripe', precision: 1, recall: 0.5, threshold: 0.30799999833106995, testingImages: 2 },
        { label: 'overripe', f1: 0.8, threshold: 0.2249999940395355, testingImages: 3 },
      ],
    },
  })
  expect(parsed.ok && parsed.value.confusion).toHaveLength(5)
})
