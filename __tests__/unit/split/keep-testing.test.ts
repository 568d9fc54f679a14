/** An earlier testing manifest is kept as it is. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keep, lineOf, linesIn, split } from '../../support/split-lines.js'

const lines = (...images: string[]): string => images.map((image) => `${lineOf(image)}\n`).join('')
const byFolder = { kind: 'folder' } as const

describe('keep-testing', () => {
  test('has the earlier lines in their order and bytes, and everything else for training', async () => {
    const earlier = `${lineOf('c.jpg')}\r\n${lineOf('a.jpg')}\n`
    const { trainingText, testingText, kept } = await keep(lines('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'), earlier)
    expect(testingText).toBe(earlier)
    expect(trainingText).toBe(lines('b.jpg', 'd.jpg'))
    expect(kept).toMatchObject({ read: 2, gone: 0, leftOut: 2, changed: 1 })
  })

  test('leaves out what is gone', async () => {
    const { testingText, kept } = await keep(lines('a.jpg', 'b.jpg'), lines('a.jpg', 'x.jpg', 'b.jpg'))
    expect(testingText).toBe(lines('a.jpg', 'b.jpg'))
    expect(kept).toMatchObject({ read: 3, gone: 1 })
  })

  test('keeps the earlier labels of an image, and counts that they changed', async () => {
    const earlier = lines('a.jpg')
    const { testingText, kept, labels } = await keep(`${lineOf('a.jpg', 'apple')}\n${lines('b.jpg')}`, earlier)
    expect(testingText).toBe(earlier)
    expect(kept.changed).toBe(1)
    expect(labels.map(({ label, training, testing }) => ({ label, training, testing }))).toEqual([
      { label: 'pear', training: 1, testing: 1 },
    ])
  })

  test('keeps earlier lines without an image, which a lint reports', async () => {
    const earlier = `not JSON\n${lines('a.jpg')}\n`
    expect((await keep(lines('a.jpg', 'b.jpg'), earlier)).testingText).toBe(earlier)
  })

  test('finds groups that have images on both sides', async () => {
    const text = lines('v1/1.jpg', 'v2/1.jpg', 'v1/2.jpg', 'v3/1.jpg', 'v2/2.jpg')
    const { kept } = await keep(text, lines('v1/1.jpg', 'v3/1.jpg'), byFolder)
    expect(kept).toMatchObject({ tornGroups: 1, firstTornLine: 3 })
  })

  test('of an earlier split of fewer images changes nothing in testing, whatever was added', async () => {
    const image = fc.nat(60).map((n) => lineOf(`${String(n)}.jpg`))
    await fc.assert(
      fc.asyncProperty(fc.array(image), fc.array(image), async (old, more) => {
        const text = (of: readonly string[]) => of.map((line) => `${line}\n`).join('')
        const { testingText: earlier } = await split(text(old))
        const { trainingText, testingText, read, training, testing, kept } = await keep(
          text([...more, ...old]),
          earlier,
        )
        expect(testingText).toBe(earlier)
        const tested = new Set(linesIn(earlier))
        expect(linesIn(trainingText)).toEqual(linesIn(text([...more, ...old])).filter((line) => !tested.has(line)))
        expect(read).toBe(training + kept.leftOut)
        expect(kept.read).toBe(testing + kept.gone)
      }),
    )
  })
})
