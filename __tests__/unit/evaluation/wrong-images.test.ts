import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseSnapshotLine } from '../../../src/evaluation/snapshot.js'
import { tallyImage } from '../../../src/evaluation/tally.js'
import { WrongImages, type WrongImage } from '../../../src/evaluation/wrong-images.js'
import { createFakeScratch } from '../../support/fake-scratch.js'
import { classified, located, type Corners } from '../../support/snapshot-lines.js'

const AT: Corners = [1, 2, 30, 40]

async function gather(lines: readonly string[], wrong = new WrongImages()): Promise<WrongImages> {
  for (const line of lines) {
    const read = parseSnapshotLine(line)
    if (!read.ok) throw new Error(read.problem)
    const tally = tallyImage(read.value)
    if (tally !== undefined) await wrong.add(read.value, tally)
  }
  return wrong
}

async function worstOf(line: string): Promise<readonly WrongImage[]> {
  return (await (await gather([line])).gathered()).worst
}

function confused(name: string, falseConfidence: unknown, missedConfidence: unknown): string {
  return classified(
    `s3://b/${name}`,
    ['pear'],
    [
      { label: 'apple', flag: 'fp', confidence: falseConfidence },
      { label: 'pear', flag: 'fn', confidence: missedConfidence },
    ],
  )
}

describe('WrongImages', () => {
  test('tells what was expected, what was predicted and what was missed', async () => {
    const line = located(
      's3://pipe-images/p-0007.jpg',
      [
        { label: 'valve', box: AT },
        { label: 'valve', box: [50, 60, 20, 20] },
        { label: 'gauge', box: AT },
      ],
      [
        { label: 'gauge', flag: 'fp', confidence: 0.25, box: [9, 9, 9, 9] },
        { label: 'valve', flag: 'tp', confidence: 0.75, box: AT },
        { label: 'gauge', flag: 'tp', confidence: 0.5, box: AT },
        { label: 'valve', flag: 'fn', confidence: 0.125, box: [51, 61, 20, 20] },
        { label: 'valve', flag: 'tn', confidence: 0.01, box: [0, 0, 5, 5] },
      ],
    )
    expect(await worstOf(line)).toEqual([
      {
        sourceRef: 's3://pipe-images/p-0007.jpg',
        wrongness: 0.25 + 1 - 0.125,
        expected: [
          { label: 'valve', count: 2 },
          { label: 'gauge', count: 1 },
        ],
        predicted: [
          { label: 'valve', confidence: 0.75, correct: true, box: { left: 1, top: 2, width: 30, height: 40 } },
          { label: 'gauge', confidence: 0.5, correct: true, box: { left: 1, top: 2, width: 30, height: 40 } },
          { label: 'gauge', confidence: 0.25, correct: false, box: { left: 9, top: 9, width: 9, height: 9 } },
        ],
        missed: [{ label: 'valve', count: 1 }],
      },
    ])
  })

  test.each([
    { name: 'a sure mistake', line: confused('a', 0.875, 0.125), wrongness: 1.75 },
    { name: 'a close call', line: confused('a', 0.5, 0.375), wrongness: 1.125 },
    { name: 'confidences that are not known count as the worse end', line: confused('a', 'x', 'x'), wrongness: 2 },
    { name: 'a miss without any prediction', line: classified('s3://b/a', ['pear'], []), wrongness: 1 },
    {
      name: 'a box that was almost seen twice counts by the surer one',
      line: located(
        's3://b/a',
        [{ label: 'valve', box: AT }],
        [
          { label: 'valve', flag: 'fn', confidence: 0.125, box: AT },
          { label: 'valve', flag: 'fn', confidence: 0.5, box: AT },
          { label: 'valve', flag: 'fn', confidence: 0.25, box: AT },
        ],
      ),
      wrongness: 0.5,
    },
    {
      name: 'of two missed boxes one was almost seen',
      line: located(
        's3://b/a',
        [
          { label: 'valve', box: AT },
          { label: 'valve', box: [5, 5, 5, 5] },
        ],
        [{ label: 'valve', flag: 'fn', confidence: 0.25, box: AT }],
      ),
      wrongness: 1.75,
    },
  ])('$name', async ({ line, wrongness }) => {
    expect((await worstOf(line))[0]?.wrongness).toBe(wrongness)
  })

  test('images that are right are not among them', async () => {
    const wrong = await gather([classified('s3://b/a', ['pear'], [{ label: 'pear', flag: 'tp' }])])
    expect([wrong.total, await wrong.gathered()]).toEqual([0, { worst: [] }])
  })

  test('all of them, the worst first, in any order of the file, whatever the memory', async () => {
    const image = fc.tuple(fc.nat(40), fc.constantFrom(0, 0.25, 0.5, 1))
    const images = fc.uniqueArray(image, { selector: ([name]) => name })
    await fc.assert(
      fc.asyncProperty(images, fc.integer({ min: 1, max: 3000 }), async (drawn, maxChars) => {
        const lines = drawn.map(([name, confidence]) => confused(String(name).padStart(2, '0'), confidence, 0))
        const naive = drawn
          .toSorted(([nameA, a], [nameB, b]) => b - a || nameA - nameB)
          .map(([name]) => `s3://b/${String(name).padStart(2, '0')}`)
        for (const order of [lines, lines.toReversed()]) {
          const wrong = await gather(order, new WrongImages(createFakeScratch().open, maxChars))
          const { worst, list } = await wrong.gathered()
          expect(wrong.total).toBe(drawn.length)
          expect(worst.map(({ sourceRef }) => sourceRef)).toEqual(naive)
          const all: string[] = []
          for await (const { sourceRef } of list?.all() ?? []) all.push(sourceRef)
          if (list !== undefined) expect(all).toEqual(naive)
        }
      }),
    )
  })

  const name = (index: number): string => String(index).padStart(4, '0')
  const MANY = Array.from({ length: 1500 }, (_, index) => confused(name((index * 7) % 1500), 0.5, 0))

  test('more than the memory should hold: a thousand are at hand, the list has all', async () => {
    const { open, counts } = createFakeScratch()
    const wrong = await gather(MANY, new WrongImages(open, 100_000))
    const { worst, list, unlisted } = await wrong.gathered()
    expect(worst.map(({ sourceRef }) => sourceRef)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `s3://b/${name(index)}`),
    )
    expect(unlisted).toBeUndefined()
    let count = 0
    for await (const { sourceRef } of list?.all() ?? []) expect(sourceRef).toBe(`s3://b/${name(count++)}`)
    expect(count).toBe(1500)
    await list?.discard()
    expect(counts.discarded).toBe(1)
  })

  test.each([
    ['without a file', undefined, 'there is no room for them'],
    ['on a full disk', createFakeScratch(0).open, 'ENOSPC: no space left on device'],
  ])('%s the worst are kept, all are counted, and it is said', async (_name, open, unlisted) => {
    const wrong = await gather(MANY, new WrongImages(open, 100_000))
    const gathered = await wrong.gathered()
    expect(wrong.total).toBe(1500)
    expect(gathered).toMatchObject({ unlisted })
    expect(gathered.list).toBeUndefined()
    expect(gathered.worst.length).toBeLessThan(1500)
    expect(gathered.worst[0]?.sourceRef).toBe('s3://b/0000')
  })
})
