/**
 * The weights of images as random numbers: two thousand images, each with all its weights.
 *
 * @project thorough
 */
import { expect, test } from '@jest/globals'
import { REPLICATES } from '../../../src/snapshot/image-weights.js'
import { weightsOf } from '../../support/weights-of.js'

test('the weights of many images are those of a Poisson distribution of mean 1, replicates and images unrelated', () => {
  const images = 2000
  const all = Array.from({ length: images }, (_, index) => weightsOf(`s3://b/image-${String(index)}.jpg`))
  const shares = [0, 1, 2, 3, 4, 5].map((weight) => {
    const found = all.reduce((sum, weights) => sum + weights.filter((each) => each === weight).length, 0)
    return found / images / REPLICATES
  })
  const poisson = [0.3679, 0.3679, 0.1839, 0.0613, 0.0153, 0.0031]
  for (const [weight, share] of shares.entries()) expect(share).toBeCloseTo(poisson[weight] ?? NaN, 2)
  // 2000 pairs of mean 1 and variance 3: five standard errors are 0.2.
  const related = (shift: number, step: number): number =>
    all.reduce((sum, weights, at) => {
      const other = all[(at + step) % images] ?? weights
      return sum + (weights[10] ?? 0) * (other[10 + shift] ?? 0)
    }, 0) / images
  for (const [shift, step] of [
    [1, 0],
    [4, 0],
    [400, 0],
    [0, 1],
    [0, 10],
    [1, 1],
  ] as const) {
    expect(Math.abs(related(shift, step) - 1)).toBeLessThan(0.2)
  }
})
