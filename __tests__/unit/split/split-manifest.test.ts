/** What a split promises, for any manifest. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineOf, linesIn, split } from '../../support/split-lines.js'

const image = fc.tuple(fc.constantFrom('a', 'b', 'c/d'), fc.nat(40)).map(([folder, n]) => `${folder}/${String(n)}.jpg`)
const label = fc.constantFrom('pear', 'apple', 'quince')
const goodLine = fc.tuple(image, label).map(([name, of]) => lineOf(name, of))
const anyLine = fc.oneof(
  { weight: 4, arbitrary: goodLine },
  fc.constantFrom('', '   ', '{"source-ref":', '\ufeff{}', 'no JSON', `${lineOf('a/1.jpg')}\r`),
)
const manifest = fc
  .tuple(fc.array(anyLine, { maxLength: 60 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''))
const rule = fc.record({ testing: fc.double({ min: 0.01, max: 0.99, noNaN: true }), seed: fc.nat(2 ** 32 - 1) })
const byFolder = { kind: 'folder' } as const

/** Side of each image. */
function sidesOf({ trainingText, testingText }: { readonly trainingText: string; readonly testingText: string }) {
  const refs = (text: string) => [...text.matchAll(/"source-ref":"([^"]+)"/g)].map((match) => match[1] ?? '')
  return new Map([
    ...refs(trainingText).map((ref) => [ref, 'training'] as const),
    ...refs(testingText).map((ref) => [ref, 'testing'] as const),
  ])
}

describe('any split', () => {
  test('has each line once, byte by byte, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, rule, fc.integer({ min: 1, max: 300 }), async (text, given, chunkSize) => {
        const { trainingText, testingText, ...counts } = await split(text, given, chunkSize)
        const [training, testing] = [[...linesIn(trainingText)], [...linesIn(testingText)]]
        expect(counts).toMatchObject({ read: linesIn(text).length, training: training.length, testing: testing.length })
        expect(counts.trainingBytes + counts.testingBytes).toBe(Buffer.byteLength(text))
        // A merge of the two sides is the manifest again.
        for (const line of linesIn(text)) {
          const side = training[0] === line ? training : testing
          expect(side.shift()).toBe(line)
        }
        expect([...training, ...testing]).toEqual([])
      }),
    )
  })

  test('is the same again, and in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, rule, fc.integer({ min: 1, max: 300 }), async (text, given, chunkSize) => {
        expect(await split(text, given, chunkSize)).toEqual(await split(text, given))
      }),
    )
  })

  test('leaves each image on its side, whatever is added, removed or put in another order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(goodLine),
        fc.array(goodLine),
        rule,
        fc.boolean(),
        async (old, more, given, isGrouped) => {
          const groupBy = isGrouped ? byFolder : undefined
          const before = sidesOf(await split(old.join('\n'), { ...given, groupBy }))
          const mixed = [...more, ...old.toReversed()].join('\n')
          const after = sidesOf(await split(mixed, { ...given, groupBy }))
          for (const [ref, side] of before) expect([ref, after.get(ref)]).toEqual([ref, side])
        },
      ),
    )
  })

  test('has no image, and no group, on both sides', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(goodLine, { maxLength: 60 }), rule, async (lines, given) => {
        const { trainingText, testingText } = await split(lines.join('\n'), { ...given, groupBy: byFolder })
        const groups = (text: string) =>
          [...text.matchAll(/"s3:\/\/orchard\/([^"]+)\/[^"/]+"/g)].map((match) => match[1])
        const trained = new Set(groups(trainingText))
        expect(groups(testingText).filter((group) => trained.has(group))).toEqual([])
      }),
    )
  })

  test('moves images only from training to testing when more is tested', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(goodLine, { maxLength: 60 }), rule, async (lines, { testing, seed }) => {
        const less = sidesOf(await split(lines.join('\n'), { testing: testing / 2, seed }))
        const more = sidesOf(await split(lines.join('\n'), { testing, seed }))
        for (const [ref, side] of less) if (side === 'testing') expect([ref, more.get(ref)]).toEqual([ref, 'testing'])
      }),
    )
  })

  test('counts the images of each label on each side', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, rule, async (text, given) => {
        const { trainingText, testingText, labels, read, withoutImage } = await split(text, given)
        const count = (of: string, name: string) => of.split(`"class-name":"${name}"`).length - 1
        for (const { label: name, training, testing } of labels)
          expect([training, testing]).toEqual([count(trainingText, name), count(testingText, name)])
        const all = labels.reduce((sum, { training, testing }) => sum + training + testing, 0)
        expect(all + withoutImage.count).toBe(read)
      }),
    )
  })
})

describe('the share for testing', () => {
  const names = (of: string, count: number) =>
    Array.from({ length: count }, (_, n) => lineOf(`${of}-${String(n)}.jpg`, of))

  // Pinned: with another hash, images would change sides with the next version of this program.
  test('is that of the whole and of each label, as near as chance has it', async () => {
    const { training, testing, labels } = await split([...names('pear', 2000), ...names('apple', 1000)].join('\n'))
    expect({ training, testing }).toEqual({ training: 2438, testing: 562 })
    expect(labels.map(({ label: name, testing: of }) => [name, of])).toEqual([
      ['pear', 379],
      ['apple', 183],
    ])
  })

  test('does not depend on the bucket', async () => {
    const text = names('pear', 50).join('\n')
    const elsewhere = await split(text.replaceAll('s3://orchard/', 's3://copy-of-orchard/'))
    const { testingText } = await split(text)
    expect(elsewhere.testingText.replaceAll('s3://copy-of-orchard/', 's3://orchard/')).toBe(testingText)
  })

  test('of groups is decided by the group alone', async () => {
    const frames = (video: number) => [1, 2, 3].map((n) => lineOf(`video-${String(video)}/frame-${String(n)}.jpg`))
    const groupBy = { kind: 'pattern', pattern: /video-(\d+)/u } as const
    const all = await split(
      Array.from({ length: 20 }, (_, n) => frames(n))
        .flat()
        .join('\n'),
      { groupBy },
    )
    const one = sidesOf(await split(frames(3).join('\n'), { groupBy }))
    expect(new Set(one.values()).size).toBe(1)
    for (const [ref, side] of one) expect(sidesOf(all).get(ref)).toBe(side)
  })

  test('a line that is too long ends it with its number', async () => {
    const text = `${lineOf('a.jpg')}\n${'x'.repeat(4 * 1024 * 1024 + 1)}`
    await expect(split(text, {}, 1024 * 1024)).rejects.toThrow(
      'line 2 is longer than 4,194,304 bytes, which no line of a manifest is',
    )
  })
})
