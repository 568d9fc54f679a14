/** What a check of images reads of a manifest, and how often. */
import { describe, expect, test } from '@jest/globals'
import { encodeImages } from '../../../../src/lint/images/encode-images.js'
import type { ImageFacts } from '../../../../src/lint/images/image-facts.js'
import { checkImages, type LendBytes } from '../../../../src/lint/images/check-images.js'
import { scanRange, WHOLE_FILE } from '../../../../src/lint/scan/scan-range.js'
import { box, boxLine, SOURCE_REF } from '../../../support/manifest-lines.js'
import { chunksOf } from '../../../support/split-lines.js'

const NAMES = ['a', 'b', 'c', 'b', 'd"e', 'f'].map((name) => `s3://images/${name}.jpg`)
const FOUND: ImageFacts = { kind: 'found', sizeBytes: 10, digest: '10 "e"' }
const MISSING: ImageFacts = { kind: 'missing' }

const TEXT = NAMES.map((name, index) => {
  const line = boxLine([box({ left: index }), box({ left: 2 * index })])
  return `${line.replace(JSON.stringify(SOURCE_REF), JSON.stringify(name))}\n`
}).join('')

/** @param breaksOff  how many times the bytes break off, once some were read */
async function checked(missing: readonly string[], isOfNames: boolean, breaksOff = 0) {
  const partial = await scanRange(() => chunksOf(TEXT), WHOLE_FILE, { keptPerCode: 10, groupBy: undefined })
  let [lent, broken] = [0, 0]
  const whole = new Map<string, boolean>()
  const lend: LendBytes = async (use) => {
    for (;;) {
      lent += 1
      try {
        await use(broken < breaksOff ? brokenOff() : chunksOf(TEXT))
        return
      } catch {
        broken += 1
      }
    }
  }
  await checkImages(partial, lend, false, {
    sample: undefined,
    region: undefined,
    isOfNames,
    checkImages: async function* (batches) {
      for await (const images of batches) {
        for (const { sourceRef, stated } of images) whole.set(sourceRef, stated !== undefined)
        yield images.map(({ line, sourceRef }) => ({
          line,
          facts: missing.includes(sourceRef) || broken < breaksOff ? MISSING : FOUND,
        }))
      }
    },
  })
  return { images: partial.images && encodeImages(partial.images), whole, lent }
}

async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield* chunksOf(TEXT.slice(0, TEXT.length / 2))
  throw new Error('broken off')
}

const WRONG = ['s3://images/b.jpg', 's3://images/d"e.jpg']

describe('where source-refs are enough', () => {
  test('lines are read whole for images that are wrong, and for those that are repeated', async () => {
    const [byNames, all] = [await checked(WRONG, true), await checked(WRONG, false)]
    expect(byNames.images).toEqual(all.images)
    expect(all.images).toMatchObject({ notes: [{ 0: 2, 1: { boxes: [[expect.any(String), 2]] } }, { 0: 5 }] })
    expect(byNames.whole.get('s3://images/a.jpg')).toBe(false)
    // Its source-ref has an escape in JSON.
    expect(byNames.whole.get('s3://images/d"e.jpg')).toBe(true)
    expect([...all.whole.values()]).not.toContain(false)
    expect([byNames.lent, all.lent]).toEqual([2, 1])
  })

  test('nothing is read again where no image is wrong', async () => {
    expect((await checked([], true)).lent).toBe(1)
  })
})

test.each([true, false])(
  'what was found before the bytes broke off does not count (names alone: %s)',
  async (isOfNames) => {
    const [broken, whole] = [await checked([], isOfNames, 1), await checked([], isOfNames)]
    expect(broken.images).toEqual(whole.images)
    expect(broken.lent).toBe(2)
  },
)
