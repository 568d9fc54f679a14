/** The numbers of a lint that a gate can ask for. */
import { expect, test } from '@jest/globals'
import { dataMetricsOf } from '../../../src/lint/data-metrics-of.js'
import { boxExample, exampleBox, imageExample, imageExamples, manifestOf } from '../../../src/lint/example-lines.js'
import { lint } from '../../support/linted.js'

test('are counted over both manifests', async () => {
  const boxes = manifestOf(
    boxExample('b.jpg', [exampleBox('pear'), exampleBox('pear', { left: 320 })]),
    boxExample('e.jpg', []),
  )
  const training = imageExamples({ pear: 3, apple: 2 }) + imageExamples({ pear: 1 }) + boxes
  const testing = manifestOf(imageExample('pear-0001.jpg', 'pear'), imageExample('t.jpg', 'quince'), '{}', '')
  expect(dataMetricsOf(await lint({ training, testing }))).toEqual({
    useCase: 'NOT_DETERMINED',
    trainingImages: 6,
    testingImages: 2,
    labelCount: 3,
    invalidLines: 2,
    ignoredLines: 1,
    leakedImages: 1,
    duplicateImages: 1,
    labels: new Map([
      ['pear', { trainingImages: 4, testingImages: 1, boxes: 2 }],
      ['apple', { trainingImages: 2, testingImages: 0, boxes: 0 }],
      ['quince', { trainingImages: 0, testingImages: 1, boxes: 0 }],
    ]),
  })
})

test('have no number of testing images where the service splits', async () => {
  const metrics = dataMetricsOf(await lint({ training: imageExamples({ pear: 3, apple: 2 }) }))
  expect(metrics).toMatchObject({
    useCase: 'IMAGE_LEVEL_LABELS',
    trainingImages: 5,
    testingImages: null,
    leakedImages: 0,
  })
})

test('count an image on two lines once, with the labels of both', async () => {
  const lines = [
    imageExample('a.jpg', 'pear'),
    imageExample('a.jpg', 'apple'),
    imageExample('a.jpg', 'pear'),
    imageExample('b.jpg', 'pear'),
  ]
  const { trainingImages, duplicateImages, labels } = dataMetricsOf(await lint({ training: manifestOf(...lines) }))
  expect({ trainingImages, duplicateImages }).toEqual({ trainingImages: 2, duplicateImages: 1 })
  expect([...labels].map(([label, counts]) => [label, counts.trainingImages])).toEqual([
    ['pear', 2],
    ['apple', 1],
  ])
})

test('add boxes, invalid lines and ignored lines of both manifests', async () => {
  const boxes = (image: string, count: number) =>
    boxExample(
      image,
      Array.from({ length: count }, (_, left) => exampleBox('pear', { left })),
    )
  const training = manifestOf(boxes('a.jpg', 2), boxes('b.jpg', 3), boxes('c.jpg', 0), '{}')
  const testing = manifestOf(boxes('d.jpg', 4), boxes('e.jpg', 0), boxes('f.jpg', 0), '{}', '{}', '{}')
  expect(dataMetricsOf(await lint({ training, testing }))).toMatchObject({
    invalidLines: 4,
    ignoredLines: 3,
    labels: new Map([['pear', { trainingImages: 2, testingImages: 1, boxes: 9 }]]),
  })
})
