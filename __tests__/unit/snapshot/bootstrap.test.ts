import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  BootstrapSample,
  estimateDifference,
  estimateF1,
  FEW_IMAGES,
  RARE_LABEL,
} from '../../../src/snapshot/bootstrap.js'
import { digestImage } from '../../../src/snapshot/image-digest.js'
import { REPLICATES } from '../../../src/snapshot/image-weights.js'
import type { LabelTally } from '../../../src/snapshot/tally.js'
import { sampleOf, naiveF1, guesses, many } from '../../support/bootstrap-samples.js'

describe('estimateF1', () => {
  test('has the value of a naive computation, an interval around it, and no NaN', () => {
    fc.assert(
      fc.property(guesses, (given) => {
        const estimate = estimateF1(sampleOf(given))
        const naive = naiveF1(given)
        if (naive === undefined || estimate === undefined) {
          expect([estimate, naive]).toEqual([undefined, undefined])
          return
        }
        expect(estimate.point).toBeCloseTo(naive, 12)
        expect(estimate.low).toBeLessThanOrEqual(estimate.point)
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.point)
        expect(estimate.low).toBeGreaterThanOrEqual(0)
        expect(estimate.high).toBeLessThanOrEqual(1)
        expect(estimate.images).toBe(given.length)
        expect(estimate.replicates).toBeLessThanOrEqual(REPLICATES)
      }),
    )
  })

  test('is the same to the last bit in any order of the images', () => {
    const shuffled = guesses.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        expect(estimateF1(sampleOf(given, order))).toEqual(estimateF1(sampleOf(given)))
      }),
    )
  })

  test('narrows with the root of the number of images', () => {
    const width = (count: number): number => {
      const { low = NaN, high = NaN } = estimateF1(sampleOf(many(count, 2))) ?? {}
      return high - low
    }
    const [small, twice, fourfold] = [width(100), width(200), width(400)]
    expect(twice).toBeLessThan(small)
    expect(fourfold).toBeLessThan(twice)
    // By theory a half; the ends of an interval scatter by some percent.
    expect(fourfold / small).toBeGreaterThan(0.4)
    expect(fourfold / small).toBeLessThan(0.6)
  })

  test('has the theoretical width where the theory is simple', () => {
    // One label, boxes only found or missed: F1 is 2p / (1 + p) of the recall p, so its spread is 2 / (1 + p)^2 that of p.
    const [images, recall] = [1000, 0.8]
    const sample = new BootstrapSample()
    for (let index = 0; index < images; index += 1) {
      const found = index % 10 < recall * 10 ? 1 : 0
      const image = digestImage({ sourceRef: `s3://b/${String(index)}`, expected: [], predictions: [] })
      sample.add(image, [{ label: 'valve', truePositives: found, falsePositives: 0, misses: 1 - found }])
    }
    const spread = (2 / (1 + recall) ** 2) * Math.sqrt((recall * (1 - recall)) / images)
    const { low = NaN, high = NaN } = estimateF1(sample) ?? {}
    expect((high - low) / (2 * 1.96 * spread)).toBeGreaterThan(0.9)
    expect((high - low) / (2 * 1.96 * spread)).toBeLessThan(1.1)
  })

  test.each([
    { name: 'no images', given: [], estimate: undefined },
    {
      name: 'one right image: no width, which means nothing',
      given: many(1, 0),
      estimate: { point: 1, low: 1, high: 1, images: 1, caution: 'few-images' },
    },
    {
      name: 'one wrong image',
      given: [{ truth: 'apple', guess: 'pear' }],
      estimate: { point: 0, low: 0, high: 0, images: 1, caution: 'few-images' },
    },
    {
      name: 'all right',
      given: many(60, 0),
      estimate: { point: 1, low: 1, high: 1, replicates: REPLICATES, caution: 'no-variation' },
    },
    {
      name: 'all wrong',
      given: many(60, 10),
      estimate: { point: 0, low: 0, high: 0, replicates: REPLICATES, caution: 'no-variation' },
    },
    { name: 'just too few images', given: many(FEW_IMAGES - 1, 2), estimate: { caution: 'few-images' } },
    { name: 'just enough images', given: many(FEW_IMAGES, 2), estimate: { caution: null } },
  ])('$name', ({ given, estimate }) => {
    const found = estimateF1(sampleOf(given))
    if (estimate === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(estimate)
  })

  /** One image of each label is right, twelve others are predicted as it, so that few replicates are worse. */
  function overcalled(labels: number): BootstrapSample {
    const sample = new BootstrapSample()
    const add = (name: string, counts: Omit<LabelTally, 'label'>, of: string): void => {
      const image = digestImage({ sourceRef: `s3://b/${name}`, expected: [], predictions: [] })
      sample.add(image, [{ label: of, ...counts }])
    }
    for (let at = 0; at < labels; at += 1) {
      const of = `label ${String(at)}`
      add(`${String(at)}-right`, { truePositives: 1, falsePositives: 0, misses: 0 }, of)
      for (let wrong = 0; wrong < 12; wrong += 1)
        add(`${String(at)}-${String(wrong)}`, { truePositives: 0, falsePositives: 1, misses: 0 }, of)
    }
    return sample
  }

  test('the interval is widened to the value when all replicates are beyond it, and marked as uncertain', () => {
    // A label with one image is in a replicate or it is not; where it is, its F1 comes out higher on average.
    const estimate = estimateF1(overcalled(60))
    expect(estimate?.point).toBeCloseTo(2 / 14, 12)
    expect(estimate?.low).toBe(estimate?.point)
    expect(estimate?.high).toBeGreaterThan(estimate?.point ?? NaN)
    expect(estimate?.caution).toBe('rare-labels')
    const [better, worse] = [
      estimateDifference(perfect(60), overcalled(60)),
      estimateDifference(overcalled(60), perfect(60)),
    ]
    expect(better?.high).toBe(better?.point)
    expect(worse?.low).toBe(worse?.point)
  })

  /** The same images as {@link overcalled}, without a wrong prediction. */
  function perfect(labels: number): BootstrapSample {
    const sample = new BootstrapSample()
    for (let at = 0; at < labels; at += 1) {
      const image = digestImage({ sourceRef: `s3://b/${String(at)}-right`, expected: [], predictions: [] })
      sample.add(image, [{ label: `label ${String(at)}`, truePositives: 1, falsePositives: 0, misses: 0 }])
    }
    return sample
  }

  test.each([
    { name: 'half of the labels rare', rare: 2, times: 1, caution: null },
    { name: 'more than half of the labels rare', rare: 3, times: RARE_LABEL - 1, caution: 'rare-labels' },
    { name: 'more than half of the labels just not rare', rare: 3, times: RARE_LABEL, caution: null },
  ])('$name', ({ rare, times, caution }) => {
    const often = many(40, 2)
    const seldom = Array.from({ length: rare * times }, (_, at) => `rare ${String(at % rare)}`)
    const given = [...often, ...seldom.map((name) => ({ truth: name, guess: name }))]
    expect(estimateF1(sampleOf(given))?.caution).toBe(caution)
  })

  test('several boxes of an image weigh as much as that many images of one box with the same weight', () => {
    const counts = { truePositives: 3, falsePositives: 2, misses: 4 }
    const [whole, parts] = [sampleOf(many(40, 2)), sampleOf(many(40, 2))]
    const image = digestImage({ sourceRef: 's3://b/crowded', expected: [], predictions: [] })
    whole.add(image, [{ label: 'apple', ...counts }])
    for (const kind of ['truePositives', 'falsePositives', 'misses'] as const) {
      for (let box = 0; box < counts[kind]; box += 1) {
        const one = { truePositives: 0, falsePositives: 0, misses: 0, [kind]: 1 }
        parts.add(image, [{ label: 'apple', ...one }])
      }
    }
    expect(estimateF1(whole)).toEqual({ ...estimateF1(parts), images: 41 })
  })

  test('a replicate without any labelled image is left out', () => {
    const estimate = estimateF1(sampleOf(many(1, 0)))
    // One image has a weight of 0 in 37 % of the replicates.
    expect(estimate?.replicates).toBeGreaterThan(0.55 * REPLICATES)
    expect(estimate?.replicates).toBeLessThan(0.7 * REPLICATES)
  })

  test('a label without ground truth has no F1, only false positives', () => {
    const sample = sampleOf([...many(40, 0), { truth: 'apple', guess: 'ghost' }])
    expect(sample.labels.map(({ label: name, f1 }) => [name, f1])).toEqual([
      ['apple', 40 / 41],
      ['ghost', null],
      ['pear', 1],
    ])
    expect(estimateF1(sample)?.point).toBeCloseTo((40 / 41 + 1) / 2, 12)
  })

  test('images without ground truth and without predictions count as images, and change nothing else', () => {
    const sample = sampleOf(many(40, 2))
    const before = estimateF1(sample)
    sample.add({ high: 1, low: 2 }, [])
    expect(estimateF1(sample)).toEqual({ ...before, images: 41 })
  })

  test('only images without ground truth have no F1', () => {
    const sample = new BootstrapSample()
    sample.add({ high: 1, low: 2 }, [{ label: 'pear', truePositives: 0, falsePositives: 3, misses: 0 }])
    expect(estimateF1(sample)).toBeUndefined()
  })
})
