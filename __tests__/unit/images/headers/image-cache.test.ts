/** What is known of images from earlier runs. */
import { describe, expect, test } from '@jest/globals'
import { openImageCache, type CachedFacts } from '../../../../src/images/headers/image-cache.js'
import type { JournalPort } from '../../../../src/ports/journal.js'

const HOUR_MS = 3_600_000
const REF = 's3://pears/a.jpg'
const FOUND: CachedFacts = {
  kind: 'found',
  sizeBytes: 10,
  digest: '10 "e"',
  header: { format: 'jpeg', width: 640, height: 480 },
}
const MISSING: CachedFacts = { kind: 'missing' }

interface MemoryJournal extends JournalPort {
  text: string
}

function journalOf(text = '', isWritable = true): MemoryJournal {
  return {
    text,
    read: async function* () {
      yield await Promise.resolve(Buffer.from(this.text))
    },
    append(more) {
      if (isWritable) this.text += more
      return isWritable
    },
  }
}

/** The journal of a run that found this; it came to its end, or not. */
async function journalAfter(facts: CachedFacts, isEnded: boolean): Promise<MemoryJournal> {
  const journal = journalOf()
  const cache = await openImageCache(journal)
  cache.add(REF, facts.kind === 'found' ? '"e"' : undefined, facts, 0)
  if (isEnded) cache.end(1)
  return journal
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
  const cache = await openImageCache(await journalAfter(facts, isEnded))
  const known = cache.find(REF)
  expect(known?.facts).toEqual(facts)
  expect(known && cache.isTrusted(known, now)).toBe(isTrusted)
})

test('an end closes the runs before it, and none after', async () => {
  const journal = await journalAfter(MISSING, false)
  const second = await openImageCache(journal)
  second.end(2)
  second.add('s3://pears/b.jpg', undefined, MISSING, 3)
  const third = await openImageCache(journal)
  expect([REF, 's3://pears/b.jpg'].map((ref) => third.find(ref)?.isOfOpenRun)).toEqual([false, true])
})

test('the last line of an image counts', async () => {
  const journal = await journalAfter(MISSING, true)
  const second = await openImageCache(journal)
  second.add(REF, '"e"', FOUND, 5)
  expect((await openImageCache(journal)).find(REF)).toMatchObject({ etag: '"e"', facts: FOUND, seenAt: 5 })
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
    const { text } = await journalAfter(FOUND, false)
    const spoilt = spoil(text.trimEnd())
    expect(spoilt).not.toBe(text.trimEnd())
    const cache = await openImageCache(journalOf(`${spoilt}\n${text.replace('a.jpg', 'b.jpg')}`))
    expect(cache.find(REF)).toBeUndefined()
    expect(cache.find('s3://pears/b.jpg')?.facts).toEqual(FOUND)
  })
})

test('a journal that cannot be written is written to once; what was found is known in this run', async () => {
  let writes = 0
  const journal = journalOf('', false)
  const cache = await openImageCache({
    read: () => journal.read(),
    append: (text) => {
      writes += 1
      return journal.append(text)
    },
  })
  cache.add(REF, '"e"', FOUND, 0)
  cache.add('s3://pears/b.jpg', undefined, MISSING, 0)
  cache.end(1)
  expect(writes).toBe(1)
  expect(cache.find(REF)?.facts).toEqual(FOUND)
})
