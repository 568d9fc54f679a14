/** What is known of images from earlier runs. */
import { describe, expect, test } from '@jest/globals'
import { openImageCache, type CachedFacts } from '../../../../src/images/headers/image-cache.js'
import { journalOn, memoryFile, type MemoryFile } from '../../../support/memory-journal.js'

const HOUR_MS = 3_600_000
const REF = 's3://pears/a.jpg'
const OTHER = 's3://pears/b.jpg'
const FOUND: CachedFacts = {
  kind: 'found',
  sizeBytes: 10,
  digest: '10 "e"',
  header: { format: 'jpeg', width: 640, height: 480 },
}
const MISSING: CachedFacts = { kind: 'missing' }

const open = (file: MemoryFile, writer: string, now = 0) => openImageCache(journalOn(file, writer), now)

/** The journal of a run that found this; it came to its end, or was killed. */
async function fileAfter(facts: CachedFacts, isEnded: boolean): Promise<MemoryFile> {
  const file = memoryFile()
  const cache = await open(file, 'first')
  cache.add(REF, facts.kind === 'found' ? '"e"' : undefined, facts, 0)
  if (isEnded) cache.end(1)
  return file
}

test.each<[string, CachedFacts, boolean, number, boolean]>([
  ['a good image after less than 12 hours', FOUND, true, 12 * HOUR_MS - 1, true],
  ['a good image after 12 hours', FOUND, true, 12 * HOUR_MS, false],
  ['a good image of a run that was killed', FOUND, false, HOUR_MS, true],
  ['a good image of the future: the clock was set back', FOUND, true, -1, false],
  ['a missing image of a run that came to its end', MISSING, true, 1, false],
  ['a missing image of a run that was killed', MISSING, false, HOUR_MS / 6 - 1, true],
  ['a missing image of a run that was killed ten minutes ago', MISSING, false, HOUR_MS / 6, false],
])('is it good without a request: %s', async (_, facts, isEnded, now, isTrusted) => {
  const cache = await open(await fileAfter(facts, isEnded), 'second', now)
  const known = cache.find(REF)
  expect(known?.facts).toEqual(facts)
  expect(known && cache.isTrusted(known, now)).toBe(isTrusted)
})

test('an end closes the runs that it resumed, and none after', async () => {
  const file = await fileAfter(MISSING, false)
  const second = await open(file, 'second')
  second.end(2)
  second.add(OTHER, undefined, MISSING, 3)
  const third = await open(file, 'third')
  expect([REF, OTHER].map((ref) => third.find(ref)?.isOfOpenRun)).toEqual([false, true])
})

test('the last line of an image counts', async () => {
  const file = await fileAfter(MISSING, true)
  const second = await open(file, 'second')
  second.add(REF, '"e"', FOUND, 5)
  expect((await open(file, 'third')).find(REF)).toMatchObject({ etag: '"e"', facts: FOUND, seenAt: 5 })
})

describe('several runs at the same time', () => {
  /** Two runs of which each has found an image missing, and still runs. */
  async function twoRuns() {
    const file = memoryFile()
    file.running.add('first').add('second')
    const [first, second] = [await open(file, 'first'), await open(file, 'second')]
    first.add(REF, undefined, MISSING, 0)
    second.add(OTHER, undefined, MISSING, 0)
    return { file, first, second }
  }
  const openOnes = async (file: MemoryFile, now = 1) => {
    const cache = await open(file, 'third', now)
    return [REF, OTHER].filter((ref) => cache.find(ref)?.isOfOpenRun)
  }

  test('what a run found that still runs is not believed to be missing', async () => {
    const { file } = await twoRuns()
    expect(await openOnes(file)).toEqual([])
  })

  test('a run that was killed is resumed, though another one came to its end', async () => {
    const { file, second } = await twoRuns()
    second.end(1)
    file.running.clear()
    expect(await openOnes(file)).toEqual([REF])
  })

  test('what a run reported in its end is asked for again, though another one found the same', async () => {
    const { file, first, second } = await twoRuns()
    second.add(REF, undefined, MISSING, 1)
    first.end(2)
    file.running.clear()
    expect(await openOnes(file)).toEqual([OTHER])
  })

  test('what a run resumed ends with it, and what another one found meanwhile does not', async () => {
    const { file } = await twoRuns()
    file.running.delete('first')
    const third = await open(file, 'third')
    third.end(1)
    file.running.clear()
    expect(await openOnes(file)).toEqual([OTHER])
  })

  test('a process that has the number of one of yesterday is not taken for it', async () => {
    const { file } = await twoRuns()
    expect(await openOnes(file, 12 * HOUR_MS)).toEqual([REF, OTHER])
  })

  test('a good image counts, whoever found it', async () => {
    const { file, first } = await twoRuns()
    first.add(REF, '"e"', FOUND, 1)
    const cache = await open(file, 'third')
    const known = cache.find(REF)
    expect(known && cache.isTrusted(known, 2)).toBe(true)
  })
})

describe('a line that cannot be used', () => {
  test.each([
    ['torn', (line: string) => line.slice(0, line.length / 2)],
    ['of another version', (line: string) => line.replace('"v":1', '"v":2')],
    ['without a time', (line: string) => line.replace('"at":0,', '')],
    ['without a size', (line: string) => line.replace('"size":10', '"size":"ten"')],
    ['with an invalid header', (line: string) => line.replace('"jpeg"', '7')],
    ['of an invalid kind', (line: string) => line.replace('"found"', '"unknown"')],
    ['no JSON', () => 'no JSON'],
    ['binary', () => '\0\u{fffd}'],
  ])('%s: it is ignored, and the others are read', async (_, spoil) => {
    const { text } = await fileAfter(FOUND, false)
    const spoilt = spoil(text.trimEnd())
    expect(spoilt).not.toBe(text.trimEnd())
    const cache = await open(memoryFile(`${spoilt}\n${text.replace('a.jpg', 'b.jpg')}`), 'second')
    expect(cache.find(REF)).toBeUndefined()
    expect(cache.find(OTHER)?.facts).toEqual(FOUND)
  })
})

test('a journal that cannot be written is written to once; what was found is known in this run', async () => {
  let writes = 0
  const cache = await openImageCache(
    {
      ...journalOn(memoryFile(), 'first'),
      append: () => {
        writes += 1
        return false
      },
    },
    0,
  )
  cache.add(REF, '"e"', FOUND, 0)
  cache.add(OTHER, undefined, MISSING, 0)
  cache.end(1)
  expect(writes).toBe(1)
  expect(cache.find(REF)?.facts).toEqual(FOUND)
})
