import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  compareOnSharedImages,
  type LendSnapshot,
  type SharedImagesComparison,
} from '../../../src/snapshot/compare-snapshots.js'
import { studySnapshot } from '../../../src/snapshot/study-snapshot.js'
import { classified, streamOf } from '../../support/snapshot-lines.js'

interface Guess {
  readonly name: number
  readonly truth: string
  readonly guess: string
}

function lineOf({ name, truth, guess }: Guess): string {
  const seen =
    truth === guess
      ? [{ label: truth, flag: 'tp' as const }]
      : [
          { label: guess, flag: 'fp' as const },
          { label: truth, flag: 'fn' as const },
        ]
  return classified(`s3://b/${String(name)}`, [truth], seen)
}

/** Compares two files, and counts how often the version's was opened again. */
async function compare(
  version: readonly string[],
  baseline: readonly string[],
): Promise<SharedImagesComparison & { reopened: number }> {
  let reopened = 0
  const lendVersion: LendSnapshot = (use) => {
    reopened += 1
    return use(streamOf(version))
  }
  const study = await studySnapshot(streamOf(version))
  const compared = await compareOnSharedImages(study, lendVersion, (use) => use(streamOf(baseline)))
  return { ...compared, reopened }
}

function naiveF1(guesses: readonly Guess[]): number | undefined {
  const labels = [...new Set(guesses.map(({ truth }) => truth))]
  if (labels.length === 0) return undefined
  const f1s = labels.map((label) => {
    const right = guesses.filter(({ truth, guess }) => truth === label && guess === label).length
    const wrong = guesses.filter(({ truth, guess }) => truth !== guess && (truth === label || guess === label)).length
    return (2 * right) / (2 * right + wrong)
  })
  return f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length
}

const label = fc.constantFrom('apple', 'pear')
const guesses = fc.uniqueArray(fc.record({ name: fc.nat(12), truth: label, guess: label }), {
  selector: ({ name }) => name,
  maxLength: 12,
})

describe('compareOnSharedImages', () => {
  test('compares only on images of both that have the same ground truth', async () => {
    await fc.assert(
      fc.asyncProperty(guesses, guesses, async (version, baseline) => {
        const twin = (one: Guess, others: readonly Guess[]): Guess | undefined =>
          others.find(({ name }) => name === one.name)
        const ofVersion = version.filter((one) => twin(one, baseline)?.truth === one.truth)
        const ofBaseline = baseline.filter((one) => twin(one, version)?.truth === one.truth)
        const compared = await compare(version.map(lineOf), baseline.map(lineOf))
        expect(compared.sharedImages).toBe(ofVersion.length)
        expect(compared.relabelledImages).toBe(version.filter((one) => twin(one, baseline)).length - ofVersion.length)
        expect(compared.onlyVersion).toBe(version.filter((one) => !twin(one, baseline)).length)
        expect(compared.onlyBaseline).toBe(baseline.filter((one) => !twin(one, version)).length)
        const [after, before] = [naiveF1(ofVersion), naiveF1(ofBaseline)]
        if (after === undefined || before === undefined) {
          expect([compared.versionF1, compared.difference]).toEqual([undefined, undefined])
          return
        }
        expect(compared.versionF1?.point).toBeCloseTo(after, 12)
        expect(compared.baselineF1?.point).toBeCloseTo(before, 12)
        expect(compared.difference?.point).toBeCloseTo(after - before, 12)
        expect(compared.difference?.images).toBe(ofVersion.length)
      }),
    )
  })

  const FORTY: readonly Guess[] = Array.from({ length: 40 }, (_, name) => ({
    name,
    truth: name % 2 === 0 ? 'apple' : 'pear',
    guess: name % 5 === 0 ? 'apple' : 'pear',
  }))
  const lines = FORTY.map(lineOf)

  test('the same file in another order: exactly no difference, and no second reading', async () => {
    const compared = await compare(lines, lines.toReversed())
    expect(compared.difference).toMatchObject({ point: 0, low: 0, high: 0, caution: 'no-variation' })
    expect(compared).toMatchObject({ sharedImages: 40, onlyVersion: 0, onlyBaseline: 0, reopened: 0 })
    expect(compared.baselineTestSet).toEqual((await studySnapshot(streamOf(lines))).figures.testSet)
  })

  test('a baseline with more images does not need a second reading either', async () => {
    const compared = await compare(lines.slice(0, 31), lines)
    expect(compared).toMatchObject({ sharedImages: 31, onlyBaseline: 9, reopened: 0, difference: { low: 0, high: 0 } })
  })

  test('for a baseline with fewer images the version is read again, once', async () => {
    const compared = await compare(lines, lines.slice(0, 31))
    expect(compared).toMatchObject({ sharedImages: 31, onlyVersion: 9, reopened: 1, difference: { low: 0, high: 0 } })
  })

  test('nothing shared: nothing compared, nothing read again', async () => {
    const compared = await compare(lines.slice(0, 20), lines.slice(20))
    expect(compared).toMatchObject({ sharedImages: 0, onlyVersion: 20, onlyBaseline: 20, reopened: 0 })
    expect([compared.versionF1, compared.baselineF1, compared.difference]).toEqual([undefined, undefined, undefined])
  })

  test('an image that a file lists twice is used once on both sides', async () => {
    const twice = [...lines, ...lines.slice(0, 3)]
    const same = { sharedImages: 40, onlyVersion: 0, onlyBaseline: 0, difference: { point: 0, low: 0, high: 0 } }
    expect(await compare(twice, lines)).toMatchObject(same)
    expect(await compare(lines, twice)).toMatchObject(same)
  })

  test('a baseline without predictions does not count as one that misses everything', async () => {
    const bare = FORTY.map(({ name, truth }) => classified(`s3://b/${String(name)}`, [truth], []))
    const compared = await compare(lines, bare)
    expect([compared.sharedImages, compared.baselineF1, compared.difference]).toEqual([0, undefined, undefined])
    expect(compared.baselineTestSet.images).toBe(40)
  })
})
