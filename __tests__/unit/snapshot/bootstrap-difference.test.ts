/** The interval of the difference between two versions. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BootstrapSample, estimateDifference, estimateF1 } from '../../../src/snapshot/bootstrap.js'
import { sampleOf, naiveF1, label, many } from '../../support/bootstrap-samples.js'

describe('estimateDifference', () => {
  test('of two equal samples is exactly 0, in any order of the images', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ truth: label, guess: label }), { minLength: 1, maxLength: 40 }), (given) => {
        const difference = estimateDifference(sampleOf(given), sampleOf(given, [...given.keys()].reverse()))
        expect(difference).toMatchObject({ point: 0, low: 0, high: 0 })
      }),
    )
  })

  test('has the value of a naive computation, an interval around it, and the opposite sign with swapped versions', () => {
    const pair = fc.array(fc.record({ truth: label, after: label, before: label }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(pair, (given) => {
        const after = given.map(({ truth, after: guess }) => ({ truth, guess }))
        const before = given.map(({ truth, before: guess }) => ({ truth, guess }))
        const gain = estimateDifference(sampleOf(after), sampleOf(before))
        const loss = estimateDifference(sampleOf(before), sampleOf(after))
        expect(gain?.point).toBeCloseTo((naiveF1(after) ?? NaN) - (naiveF1(before) ?? NaN), 12)
        expect(gain?.low).toBeLessThanOrEqual(gain?.point ?? NaN)
        expect(gain?.high).toBeGreaterThanOrEqual(gain?.point ?? NaN)
        expect(loss?.low).toBeCloseTo(-(gain?.high ?? NaN), 12)
        expect(loss?.high).toBeCloseTo(-(gain?.low ?? NaN), 12)
      }),
    )
  })

  test('is narrower than two separate intervals, where both fail on the same images', () => {
    const before = many(200, 3)
    const after = before.map((guess, index) => (index < 6 ? { truth: guess.truth, guess: guess.truth } : guess))
    const [sampleAfter, sampleBefore] = [sampleOf(after), sampleOf(before)]
    const { low = NaN, high = NaN, point = NaN } = estimateDifference(sampleAfter, sampleBefore) ?? {}
    const alone = estimateF1(sampleAfter)
    expect(point).toBeGreaterThan(0)
    expect(high - low).toBeLessThan(((alone?.high ?? NaN) - (alone?.low ?? NaN)) / 2)
  })

  test('without images is undefined', () => {
    expect(estimateDifference(new BootstrapSample(), sampleOf(many(3, 0)))).toBeUndefined()
    expect(estimateDifference(sampleOf(many(3, 0)), new BootstrapSample())).toBeUndefined()
  })
})
