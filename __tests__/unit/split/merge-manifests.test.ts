import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeManifests } from '../../../src/split/merge-manifests.js'
import { box, boxLine } from '../../support/manifest-lines.js'
import { chunksOf, lineOf, linesIn } from '../../support/split-lines.js'

async function merge(...texts: readonly string[]) {
  let text = ''
  const inputs = texts.map((one, index) => ({ name: String(index), read: () => chunksOf(one, 77) }))
  const result = await mergeManifests(inputs, (bytes) => {
    text += Buffer.from(bytes).toString('utf8')
    return Promise.resolve()
  })
  return { text, ...result }
}

const dated = (line: string) => line.replace(/"creation-date":"[^"]*"/, '"creation-date":"2026-04-01T00:00:00"')

describe('merge', () => {
  test('keeps the first line of each image as it is', async () => {
    const first = `${lineOf('a.jpg')}\r\n${lineOf('b.jpg')}`
    const { text, ...result } = await merge(first, `${lineOf('b.jpg')}\n${lineOf('c.jpg')}\n`)
    expect(text).toBe(`${first}\n${lineOf('c.jpg')}\n`)
    expect(result).toMatchObject({ read: [2, 2], written: 3, repeated: 1, conflicting: 0 })
  })

  test.each([
    { name: 'another date', line: dated(lineOf('a.jpg')) },
    { name: 'another attribute', line: lineOf('a.jpg').replaceAll('"fruit', '"kind') },
    { name: 'a byte order mark', line: `\ufeff${lineOf('a.jpg')}` },
  ])('takes $name for the same labels', async ({ line }) => {
    expect(await merge(lineOf('a.jpg'), line)).toMatchObject({ repeated: 1, conflicting: 0, conflicts: [] })
  })

  test.each([
    { name: 'another label', one: lineOf('a.jpg', 'pear'), other: lineOf('a.jpg', 'apple') },
    { name: 'another box', one: boxLine([box()]), other: boxLine([box({ left: 11 })]) },
    { name: 'one box more', one: boxLine([box()]), other: boxLine([box(), box()]) },
    { name: 'boxes instead of a label', one: boxLine([box()]), other: lineOf('a.jpg') },
  ])('takes $name for a conflict', async ({ one, other }) => {
    const { text, conflicts } = await merge(`${lineOf('b.jpg')}\n${one}\n`, `${other}\n`)
    expect(text).toBe(`${lineOf('b.jpg')}\n${one}\n`)
    expect(conflicts).toEqual([
      { sourceRef: 's3://orchard/a.jpg', kept: { manifest: 0, line: 2 }, dropped: { manifest: 1, line: 1 } },
    ])
  })

  test('boxes in another order, under other ids, are the same', async () => {
    const [one, two] = [box({ class_id: 0 }), box({ class_id: 1, left: 90 })]
    const first = boxLine([one, two], { 'class-map': { '0': 'valve', '1': 'pump' } })
    const turned = boxLine([box({ class_id: 0, left: 90 }), box({ class_id: 1 })], {
      'class-map': { '0': 'pump', '1': 'valve' },
    })
    expect(await merge(first, turned)).toMatchObject({ repeated: 1, conflicting: 0 })
  })

  test('keeps lines without an image, and names the first', async () => {
    const { text, ...result } = await merge(`${lineOf('a.jpg')}\n\n`, 'no JSON\n')
    expect(text).toBe(`${lineOf('a.jpg')}\n\nno JSON\n`)
    expect(result).toMatchObject({ withoutImage: 2, firstWithoutImage: { manifest: 0, line: 2 } })
  })

  test('notes buckets', async () => {
    const { buckets } = await merge(lineOf('a.jpg'), lineOf('a.jpg').replace('orchard', 'other-orchard'))
    expect([...buckets.keys()]).toEqual(['orchard', 'other-orchard'])
  })

  test('has each image once, and the sums add up, for any manifests', async () => {
    const line = fc.tuple(fc.nat(12), fc.constantFrom('pear', 'apple')).map(([n, of]) => lineOf(`${String(n)}.jpg`, of))
    const manifest = fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', '{')), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(manifest, { minLength: 1, maxLength: 4 }), async (manifests) => {
        const { text, read, written, repeated, conflicting } = await merge(...manifests.map((one) => one.join('\n')))
        const lines = linesIn(text)
        expect(lines).toHaveLength(written)
        expect(read.reduce((sum, count) => sum + count, 0)).toBe(written + repeated + conflicting)
        const images = lines.flatMap((one) => /"source-ref":"([^"]+)"/.exec(one)?.[1] ?? [])
        expect(new Set(images).size).toBe(images.length)
        const again = await merge(text)
        expect(again).toMatchObject({ text, repeated: 0, conflicting: 0 })
      }),
    )
  })
})
