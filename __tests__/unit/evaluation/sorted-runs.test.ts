import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SortedRuns } from '../../../src/evaluation/sorted-runs.js'
import { anyString } from '../../support/any-string.js'
import { createFakeScratch } from '../../support/fake-scratch.js'

interface Item {
  readonly rank: number
  readonly name: string
}

const byRank = (a: Item, b: Item): number => a.rank - b.rank || (a.name < b.name ? -1 : a.name === b.name ? 0 : 1)
const itemOf = (rank: number, name = 'x'): Item => ({ rank, name })

async function filled(items: readonly Item[], runs: SortedRuns<Item>): Promise<SortedRuns<Item>> {
  for (const item of items) await runs.add(item)
  return runs
}

async function read(runs: SortedRuns<Item>): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const item of runs.sorted()) items.push(item)
  return items
}

describe('SortedRuns', () => {
  test('is what sorting all of them would be, however small the memory, and each time it is asked', async () => {
    const item = fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: anyString({ maxLength: 5 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 60 }), fc.integer({ min: 1, max: 900 }), async (items, maxChars) => {
        const { open, counts } = createFakeScratch()
        const runs = await filled(items, new SortedRuns(byRank, open, maxChars))
        const sorted = items.toSorted(byRank)
        expect(await read(runs)).toEqual(sorted)
        expect(await read(runs)).toEqual(sorted)
        expect(runs).toMatchObject({ isWhole: true, isSpilled: counts.appended > 0, problem: undefined })
      }),
    )
  })

  test('asks for no file while all fits the memory', async () => {
    const { open, counts } = createFakeScratch()
    const runs = await filled([itemOf(2), itemOf(1)], new SortedRuns(byRank, open))
    expect(await read(runs)).toEqual([itemOf(1), itemOf(2)])
    expect(counts.opened).toBe(0)
    await runs.discard()
    expect(counts.discarded).toBe(0)
  })

  test('an item that fits takes no turn of the event loop', () => {
    expect(new SortedRuns(byRank, createFakeScratch().open).add(itemOf(1))).toBeUndefined()
  })

  test('one file for all runs, given back at the end', async () => {
    const { open, counts } = createFakeScratch()
    const runs = await filled([itemOf(3), itemOf(2), itemOf(1)], new SortedRuns(byRank, open, 1))
    await runs.discard()
    await runs.discard()
    expect(counts).toEqual({ opened: 1, appended: 3, discarded: 1 })
  })

  const HUNDRED = Array.from({ length: 100 }, (_, index) => itemOf((index * 37) % 100))

  test('without a file keeps what comes first, and says that it is not whole', async () => {
    const runs = await filled(HUNDRED, new SortedRuns(byRank, undefined, 500))
    const kept = await read(runs)
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.map(({ rank }) => rank)).toEqual(kept.map((_, index) => index))
    expect(runs).toMatchObject({ isWhole: false, isSpilled: false, problem: undefined })
  })

  test('a disk that fills up loses nothing that comes first, and leaves no gaps', async () => {
    const runs = await filled(HUNDRED, new SortedRuns(byRank, createFakeScratch(2).open, 500))
    const ranks = (await read(runs)).map(({ rank }) => rank)
    expect(ranks.length).toBeGreaterThan(5)
    expect(ranks).toEqual(ranks.map((_, index) => index))
    expect(runs).toMatchObject({ isWhole: false, isSpilled: true, problem: 'ENOSPC: no space left on device' })
  })

  test('a file that cannot be opened is the same as none', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('EROFS: read-only file system'))
    const runs = await filled(HUNDRED, new SortedRuns(byRank, refuse, 500))
    expect((await read(runs))[0]).toEqual(itemOf(0))
    expect(runs).toMatchObject({ isWhole: false, isSpilled: false, problem: 'EROFS: read-only file system' })
  })
})
