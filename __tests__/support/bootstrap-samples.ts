/** Predictions to resample. */
import fc from 'fast-check'
import { BootstrapSample } from '../../src/snapshot/bootstrap.js'
import { digestImage } from '../../src/snapshot/image-digest.js'
import type { LabelTally } from '../../src/snapshot/tally.js'

/** An image with one label, predicted as another label or as the right one. */
interface Guess {
  readonly truth: string
  readonly guess: string
}

function tallyOf({ truth, guess }: Guess): readonly LabelTally[] {
  if (truth === guess) return [{ label: truth, truePositives: 1, falsePositives: 0, misses: 0 }]
  return [
    { label: truth, truePositives: 0, falsePositives: 0, misses: 1 },
    { label: guess, truePositives: 0, falsePositives: 1, misses: 0 },
  ]
}

export function sampleOf(guesses: readonly Guess[], order = [...guesses.keys()]): BootstrapSample {
  const sample = new BootstrapSample()
  for (const index of order) {
    const guess = guesses[index]
    if (guess === undefined) continue
    const sourceRef = `s3://orchard-images/${String(index)}.jpg`
    sample.add(digestImage({ sourceRef, expected: [], predictions: [] }), tallyOf(guess))
  }
  return sample
}

/** The mean over the labels that are shown, from precision and recall. */
export function naiveF1(guesses: readonly Guess[]): number | undefined {
  const labels = [...new Set(guesses.map(({ truth }) => truth))]
  if (labels.length === 0) return undefined
  const f1s = labels.map((label) => {
    const right = guesses.filter(({ truth, guess }) => truth === label && guess === label).length
    const precision = right / guesses.filter(({ guess }) => guess === label).length
    const recall = right / guesses.filter(({ truth }) => truth === label).length
    return right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  })
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length
}

export const label = fc.constantFrom('apple', 'pear', 'quince')
export const guesses = fc.array(fc.record({ truth: label, guess: label }), { maxLength: 40 })

/** As many images as asked for, a fixed share of them wrong. */
export function many(count: number, wrongOfTen: number): Guess[] {
  return Array.from({ length: count }, (_, index) => {
    const truth = index % 2 === 0 ? 'apple' : 'pear'
    const other = index % 2 === 0 ? 'pear' : 'apple'
    return { truth, guess: Math.floor(index / 2) % 10 < wrongOfTen ? other : truth }
  })
}
