/** The simulated models: with any data and quality, their numbers agree with each other. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DEFAULT_SETTINGS, qualityOf, trainingRuleOf } from '../src/settings.js'
import { classify } from '../src/training/classify.js'
import { aggregateF1, renderEvaluationSummary } from '../src/training/evaluation-summary.js'
import { labelsOf, type LabelledImage } from '../src/training/images.js'
import { localise } from '../src/training/localise.js'
import { metricsOf } from '../src/training/measure.js'
import type { SimulatedEvaluation } from '../src/training/prediction.js'
import { seededRandom } from '../src/training/random.js'
import { renderSnapshot } from '../src/training/snapshot.js'
import { splitImages } from '../src/training/split.js'

const SIZE = { width: 640, height: 480, depth: 3 }

const label = fc.constantFrom('apple', 'pear', 'quince', '__proto__', '<b>|`')

const classified: fc.Arbitrary<readonly LabelledImage[]> = fc
  .array(fc.uniqueArray(label, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map((images) =>
    images.map((labels, index) => ({ sourceRef: `s3://b/${String(index)}`, labels, boxes: [], size: SIZE })),
  )

const boxed: fc.Arbitrary<readonly LabelledImage[]> = fc
  .array(fc.array(label, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 })
  .map((images) =>
    images.map((labels, index) => ({
      sourceRef: `s3://b/${String(index)}`,
      labels: [...new Set(labels)],
      boxes: labels.map((name, box) => ({ label: name, left: 100 * box, top: 5, width: 90, height: 60 })),
      size: SIZE,
    })),
  )

const quality = fc.double({ min: 0, max: 1, noNaN: true })

const simulate = (simulation: typeof classify, images: readonly LabelledImage[], share: number): SimulatedEvaluation =>
  simulation(images, { labels: labelsOf(images), qualityOf: () => share, random: seededRandom('a', 'test') })

describe('classification', () => {
  test('tallies agree with the predictions, and with the ground truth', () => {
    fc.assert(
      fc.property(classified, quality, (images, share) => {
        const evaluation = simulate(classify, images, share)
        for (const tally of evaluation.tallies) {
          const carrying = images.filter(({ labels }) => labels.includes(tally.label)).length
          expect(tally.testingImages).toBe(carrying)
          expect(tally.truePositives + tally.falseNegatives).toBe(carrying)
          expect(tally.truePositives).toBe(Math.round(carrying * share))
          for (const { predictions } of evaluation.images)
            for (const { label: name, confidence, found } of predictions)
              if (name === tally.label) expect(confidence >= tally.threshold).toBe(found)
        }
        for (const { predictions } of evaluation.images) {
          const names = predictions.map((prediction) => prediction.label)
          expect(new Set(names).size).toBe(names.length)
        }
      }),
    )
  })

  test('a perfect model scores 1, a useless one 0', () => {
    fc.assert(
      fc.property(classified, (images) => {
        expect(aggregateF1(simulate(classify, images, 1))).toBe(1)
        expect(aggregateF1(simulate(classify, images, 0))).toBe(0)
      }),
    )
  })
})

describe('localisation', () => {
  test('boxes found and missed add up, averages are ratios, recall at any confidence is no less than recall', () => {
    fc.assert(
      fc.property(boxed, quality, (images, share) => {
        const evaluation = simulate(localise, images, share)
        for (const tally of evaluation.tallies) {
          const boxes = images.flatMap((image) => image.boxes).filter((box) => box.label === tally.label).length
          expect(tally.truePositives + tally.falseNegatives).toBe(boxes)
        }
        const recalls = evaluation.tallies.map((tally) => metricsOf(tally).recall)
        const recall = recalls.reduce((sum, value) => sum + value, 0) / recalls.length
        expect(evaluation.averageRecall).toBeGreaterThanOrEqual(recall - 1e-12)
        expect(evaluation.averageRecall).toBeLessThanOrEqual(1)
        expect(evaluation.averagePrecision).toBeGreaterThanOrEqual(0)
        expect(evaluation.averagePrecision).toBeLessThanOrEqual(1)
        for (const { image, predictions } of evaluation.images)
          for (const { box } of predictions) {
            if (box === undefined) throw new Error('a prediction without a box')
            expect(box.left).toBeGreaterThanOrEqual(0)
            expect(box.left + box.width).toBeLessThanOrEqual(image.size.width)
            expect(box.top + box.height).toBeLessThanOrEqual(image.size.height)
          }
      }),
    )
  })
})

test('a summary and a snapshot are JSON for any labels', () => {
  fc.assert(
    fc.property(classified, quality, (images, share) => {
      const evaluation = simulate(classify, images, share)
      const facts = { versionArn: 'arn/1', endedAt: 0, trainingImages: 1, evaluation }
      const summary: unknown = JSON.parse(renderEvaluationSummary(facts, 'flat') ?? '')
      expect(summary).toMatchObject({ EvaluationDetails: { Labels: labelsOf(images) } })
      const lines = renderSnapshot(evaluation.images, labelsOf(images), false, 0).trimEnd().split('\n')
      expect(lines.map((line) => (JSON.parse(line) as Record<string, unknown>)['source-ref'])).toEqual(
        images.map(({ sourceRef }) => sourceRef),
      )
    }),
  )
})

test('a split takes a fifth or what labels need, covers all images once, and leaves images to train from', () => {
  fc.assert(
    fc.property(classified, (images) => {
      const { training, testing } = splitImages(images, seededRandom('split'))
      expect([...training, ...testing].map(({ sourceRef }) => sourceRef).toSorted()).toEqual(
        images.map(({ sourceRef }) => sourceRef).toSorted(),
      )
      expect(training.length).toBeGreaterThan(0)
      if (images.length >= 10) expect(testing.length).toBeGreaterThanOrEqual(Math.round(images.length / 5))
    }),
  )
})

test('the same words give the same numbers, other words others, all of them from 0 to 1', () => {
  const take = (...words: readonly string[]): readonly number[] => {
    const random = seededRandom(...words)
    return Array.from({ length: 100 }, random)
  }
  expect(take('a', 'b')).toEqual(take('a', 'b'))
  expect(take('a', 'b')).not.toEqual(take('ab'))
  expect(take('a').every((value) => value >= 0 && value < 1)).toBe(true)
  const mean = take('a').reduce((sum, value) => sum + value, 0) / 100
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.1)
})

test.each([
  ['the rule for the label', { default: 0.1, labels: { pear: 0.2 } }, { default: 0.3, labels: { pear: 0.4 } }, 0.2],
  ['the rule for all', { default: 0.1 }, { default: 0.3, labels: { pear: 0.4 } }, 0.1],
  ['the account for the label', undefined, { default: 0.3, labels: { pear: 0.4 } }, 0.4],
  ['the account for all', { labels: { apple: 0.2 } }, { default: 0.3 }, 0.3],
  ['the default', undefined, {}, 0.92],
])('the quality of a label: %s', (_name, own, quality, expected) => {
  const rule = { version: '*', ...(own === undefined ? {} : { quality: own }) }
  expect(qualityOf({ ...DEFAULT_SETTINGS, quality }, rule, 'pear')).toBe(expected)
})

test.each(['__proto__', 'constructor', 'toString'])('the quality of a label called %s is a number', (name) => {
  expect(qualityOf(DEFAULT_SETTINGS, { version: '*', quality: { labels: {} } }, name)).toBe(0.92)
})

test.each([
  ['v1', 'v1', true],
  ['v1', 'v10', false],
  ['nightly-*', 'nightly-42', true],
  ['*.2', 'main-7.2', true],
  ['*.2', 'main-7x2', false],
  ['*', '', true],
])('the rule for %s and the version %s', (version, name, fits) => {
  const rule = trainingRuleOf({ ...DEFAULT_SETTINGS, trainings: [{ version, seconds: 7 }] }, name)
  expect(rule.seconds).toBe(fits ? 7 : undefined)
})
