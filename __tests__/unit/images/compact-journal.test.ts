/**
 * A journal of images that most lines count no longer in: hundreds of images, in up to forty runs.
 *
 * @project thorough
 */
import { describe, expect, test } from '@jest/globals'
import { FORGOTTEN_MS } from '../../../src/images/compact-journal.js'
import { openImageCache, type CachedFacts } from '../../../src/images/headers/image-cache.js'
import { openHashCache } from '../../../src/images/near/hash-cache.js'
import { journalOn, memoryFile, type MemoryFile } from '../../support/memory-journal.js'

const COUNT = 300
const DAY_MS = 24 * 3_600_000
const refOf = (index: number) => `s3://pears/${String(index)}.jpg`
const REFS = Array.from({ length: COUNT }, (_, index) => refOf(index))
const FOUND: CachedFacts = { kind: 'found', sizeBytes: 10, digest: '10 "e"' }
const MISSING: CachedFacts = { kind: 'missing' }

const open = (file: MemoryFile, day: number) => openImageCache(journalOn(file, `run ${String(day)}`), day * DAY_MS)

/** A run of a day, which writes a line for each image; the first one is missing. */
async function lint(file: MemoryFile, day: number, isEnded = true): Promise<void> {
  const cache = await open(file, day)
  for (const ref of REFS) cache.add(ref, '"e"', ref === refOf(0) ? MISSING : FOUND, day * DAY_MS)
  if (isEnded) cache.end(day * DAY_MS)
}

const linesOf = ({ text }: MemoryFile) => text.trimEnd().split('\n').length

test('that is used each day stays below a line for each image of four runs', async () => {
  const file = memoryFile()
  const lines: number[] = []
  for (let day = 0; day < 40; day += 1) {
    await lint(file, day)
    lines.push(linesOf(file))
  }
  expect(Math.max(...lines)).toBeLessThanOrEqual(4 * (COUNT + 1))
  expect(file.replaced).toBeGreaterThan(5)
})

/** The file of five runs, the last of which was killed, or came to its end. */
async function fileOfRuns(isEnded: boolean): Promise<MemoryFile> {
  const file = memoryFile()
  for (const day of [0, 1, 2]) await lint(file, day)
  // Others would have made it small meanwhile.
  const { text } = file
  await lint(file, 3)
  const later = memoryFile()
  await lint(later, 4, isEnded)
  file.text = text + later.text
  return file
}

describe('keeps what is known', () => {
  test.each([true, false])('the last run came to its end: %s', async (isEnded) => {
    const file = await fileOfRuns(isEnded)
    expect(linesOf(file)).toBeGreaterThan(4 * COUNT - 1)
    const before = await open(memoryFile(file.text), 5)
    const known = await open(file, 5)
    expect(file.replaced).toBe(1)
    expect(linesOf(file)).toBe(COUNT)
    const after = await open(file, 5)
    for (const ref of REFS) {
      expect(after.find(ref)).toEqual({
        etag: '"e"',
        facts: ref === refOf(0) ? MISSING : FOUND,
        seenAt: 4 * DAY_MS,
        isOfOpenRun: !isEnded,
      })
      expect(before.find(ref)).toEqual(after.find(ref))
      expect(known.find(ref)).toEqual(after.find(ref))
    }
    expect(file.replaced).toBe(1)
  })
})

test('of how images look, and of their first bytes, each counts', async () => {
  const file = await fileOfRuns(true)
  const likeness = { kind: 'problem', problem: 'they cannot be decoded' } as const
  const hashes = await openHashCache(journalOn(file, 'looks'), 4 * DAY_MS)
  for (let times = 0; times < 3; times += 1) for (const ref of REFS) hashes.add(ref, '"f"', likeness, 4 * DAY_MS)
  hashes.end(4 * DAY_MS)
  const replaced = file.replaced
  const [looks, bytes] = [await openHashCache(journalOn(file, 'last'), 5 * DAY_MS), await open(file, 5)]
  expect(file.replaced).toBeGreaterThan(replaced)
  expect(linesOf(file)).toBe(2 * COUNT)
  for (const ref of REFS) {
    expect(looks.find(ref)?.facts).toEqual(likeness)
    expect(bytes.find(ref)?.etag).toBe('"e"')
  }
})

test('what no run needed for half a year is forgotten', async () => {
  const file = await fileOfRuns(true)
  const now = FORGOTTEN_MS + 4 * DAY_MS
  const cache = await openImageCache(journalOn(file, 'late'), now - 1)
  expect(linesOf(file)).toBe(COUNT)
  expect(cache.find(refOf(1))).toBeDefined()
  file.text += file.text.repeat(4)
  await openImageCache(journalOn(file, 'later'), now)
  expect(file.text).toBe('')
})

test('is left alone while another run is on', async () => {
  const file = await fileOfRuns(false)
  file.running.add('run 4')
  await openImageCache(journalOn(file, 'other'), 4 * DAY_MS + 1)
  expect(file.replaced).toBe(0)
})

test('keeps what another process writes meanwhile', async () => {
  const file = await fileOfRuns(true)
  const more = '{"v":1,"ref":"s3://pears/new.jpg","at":1,"kind":"missing","run":"other"}\n'
  const journal = journalOn(file, 'last')
  await openImageCache(
    {
      ...journal,
      replace: async (change) => {
        file.text += more
        await journal.replace(change)
      },
    },
    5 * DAY_MS,
  )
  expect(file.text.endsWith(more)).toBe(true)
  expect(linesOf(file)).toBe(COUNT + 1)
})
