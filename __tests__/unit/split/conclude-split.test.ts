/** What a split could not do, and what would do it. */
import { describe, expect, test } from '@jest/globals'
import { concludeSplit } from '../../../src/split/conclude-split.js'
import { findBetterSeed } from '../../../src/split/find-seed.js'
import { keep, lineOf, split } from '../../support/split-lines.js'

const names = (label: string, count: number) =>
  Array.from({ length: count }, (_, n) => lineOf(`${label}/${String(n)}.jpg`, label))
const text = (...parts: readonly string[][]) => parts.flat().join('\n')

async function problemsOf(manifest: string, rule: Parameters<typeof split>[1] = {}) {
  const counts = await split(manifest, rule)
  const problems = concludeSplit(counts, { testing: rule.testing ?? 0.2, isGrouped: rule.groupBy !== undefined })
  return { counts, problems }
}

describe('a split without problems', () => {
  test('has none', async () => {
    expect((await problemsOf(text(names('pear', 40), names('apple', 40)))).problems).toEqual([])
  })
})

describe('a label that is missing on one side', () => {
  test('is reported with the images that it needs, and the share that would do', async () => {
    const { counts, problems } = await problemsOf(text(names('pear', 40), names('apple', 40), names('kiwi', 2)))
    expect(problems).toEqual([
      {
        reason: 'label-not-tested',
        message: expect.stringMatching(
          /^The label "kiwi" has no testing image: all 2 are in training\. Of 14 more images, one is in testing in 19 of 20 cases; with --testing 41\.1%, one that is there is in testing now\.$/,
        ),
        label: 'kiwi',
        images: 2,
        needs: 14,
      },
    ])
    const share = /--testing ([\d.]+)%/.exec(problems[0]?.message ?? '')?.[1]
    const raised = await problemsOf(text(names('pear', 40), names('apple', 40), names('kiwi', 2)), {
      testing: Number(share) / 100,
    })
    expect(raised.problems).toEqual([])
    expect(counts.labels.map(({ label }) => label)).toEqual(['pear', 'apple', 'kiwi'])
  })

  test('may be missing in training', async () => {
    const { problems } = await problemsOf(text(names('pear', 40), names('quince', 2)), { testing: 0.95 })
    expect(problems.map(({ reason, label, needs }) => [reason, label, needs])).toContainEqual([
      'label-not-trained',
      'quince',
      59,
    ])
  })

  test('with one image can only be on one side', async () => {
    const { problems } = await problemsOf(text(names('pear', 40), names('apple', 40), names('quince', 1)))
    expect(problems[0]?.message).toBe(
      'The label "quince" has no testing image: its only image is in training. Of 14 more images, one is in testing in 19 of 20 cases; a label needs at least two images to be on both sides.',
    )
  })

  test('in one group needs more groups', async () => {
    const { problems } = await problemsOf(text(names('pear', 40), names('apple', 40)), { groupBy: { kind: 'folder' } })
    expect(problems.map(({ reason }) => reason)).toEqual([
      'no-testing-image',
      'label-not-tested',
      'label-not-tested',
      'label-overlap',
    ])
    expect(problems[1]?.message).toContain('a label needs at least two groups to be on both sides.')
  })
})

describe('limits of the service', () => {
  test('half of the labels must be tested', async () => {
    const { problems } = await problemsOf(text(names('pear', 40), names('a', 1), names('b', 1)))
    expect(problems.map(({ reason }) => reason)).toEqual(['label-not-tested', 'label-not-tested', 'label-overlap'])
    expect(problems[2]?.message).toContain('1 of 3 labels in training are tested.')
  })

  test('a label is tested with up to 1,000 images', async () => {
    const { counts, problems } = await problemsOf(text(names('pear', 1200), names('apple', 40)), { testing: 0.9 })
    const tested = counts.labels.find(({ label }) => label === 'pear')?.testing ?? 0
    expect(tested).toBeGreaterThan(1000)
    expect(problems).toMatchObject([{ reason: 'too-many-images-of-label', label: 'pear', images: 1200 }])
    expect(problems[0]?.message).toContain('A share for testing of about 83.3 % keeps within it.')
  })

  test('lines and bytes of a manifest', async () => {
    const { counts } = await problemsOf(text(names('pear', 40)))
    const large = { ...counts, training: 250_001, trainingBytes: 1_000_000_001 }
    expect(concludeSplit(large, undefined).map(({ message }) => message)).toEqual([
      'Training has 250,001 lines; the service takes 250,000.',
      'Training has 1,000,000,001 bytes; the service takes 1,000,000,000.',
    ])
  })
})

describe('other problems', () => {
  test('lines without an image', async () => {
    const { problems } = await problemsOf(text(names('pear', 40), ['', 'no JSON'], names('apple', 40)))
    expect(problems).toEqual([
      {
        reason: 'line-without-image',
        message:
          '2 lines name no image, the first is line 41; they are in training. Run lint to see what is wrong with them.',
        line: 41,
      },
    ])
  })

  test('a group of the kept testing manifest with images in training', async () => {
    const counts = await keep(text(names('pear', 3), names('apple', 2)), text(names('pear', 1), names('apple', 1)), {
      kind: 'folder',
    })
    expect(concludeSplit(counts, undefined)).toMatchObject([{ reason: 'torn-group', line: 2 }])
  })

  test('no image at all', async () => {
    expect((await problemsOf('\n')).problems.map(({ reason }) => reason)).toEqual([
      'no-training-image',
      'no-testing-image',
      'line-without-image',
    ])
  })
})

describe('another seed', () => {
  const manifest = text(names('pear', 40), names('apple', 40), names('quince', 4), names('fig', 3), names('one', 1))

  test('is advised where it has more labels on both sides, and it has', async () => {
    const { counts } = await problemsOf(manifest)
    const better = findBetterSeed(counts.labels, 0.2)
    expect(better?.missing).toBe(0)
    const { problems } = await problemsOf(manifest, { seed: better?.seed ?? 0 })
    expect(problems.map(({ label }) => label)).toEqual(['one'])
  })

  test('is not advised where every label is on both sides that can be', async () => {
    const { counts } = await problemsOf(text(names('pear', 40), names('one', 1)))
    expect(findBetterSeed(counts.labels, 0.2)).toBeUndefined()
  })
})
