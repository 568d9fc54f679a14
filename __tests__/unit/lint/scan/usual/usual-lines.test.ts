/** Lines like the one before are read from their bytes: it must come to what reading them in full comes to. */
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { boxExample, exampleBox, imageExample } from '../../../../../src/lint/example-lines.js'
import { OWN_RULES } from '../../../../../src/lint/own-rules.js'
import { parseGroupBy } from '../../../../../src/lint/group-by.js'
import { createPartial } from '../../../../../src/lint/scan/partial.js'
import { scanLine, type ScanOptions } from '../../../../../src/lint/scan/scan-line.js'
import { UsualLines } from '../../../../../src/lint/scan/usual/usual-lines.js'
import { scanAsAManifest, scanEachLineInFull, scanInParts } from '../../../../support/scanned.js'
import {
  anyLayout,
  anyLine,
  anyManifest,
  mutated,
  usualLine,
  type Layout,
} from '../../../../support/lints/usual-manifests.js'

const OPTIONS: ScanOptions = { keptPerCode: 3, groupBy: undefined }

async function expectTheSame(manifest: Uint8Array, options = OPTIONS): Promise<void> {
  // As text, which is compared many times as fast.
  const [quick, inFull] = [await scanAsAManifest(manifest, options), await scanEachLineInFull(manifest, options)]
  expect(JSON.stringify(quick)).toBe(JSON.stringify(inFull))
}

describe('lines like earlier ones', () => {
  test('come to the same, whatever their layout', async () => {
    const manifests = anyLayout.chain((layout) => fc.array(anyLine(layout), { minLength: 2, maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(manifests, fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        await expectTheSame(Buffer.from(lines.map((line) => line + end).join('')))
      }),
      { numRuns: 400 },
    )
  })

  test('come to the same where manifests of several layouts were joined', async () => {
    const line = anyLayout.chain(anyLine)
    const layouts = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .chain((lines) => fc.shuffledSubarray([...lines, ...lines]))
    await fc.assert(
      fc.asyncProperty(layouts, async (lines) => {
        await expectTheSame(Buffer.from(lines.join('\n')))
      }),
    )
  })

  test('come to the same whatever the order of the names and of the numbers in them', async () => {
    const names = fc.array(fc.stringMatching(/^[0-2]{0,3}[.x]?[0-2]{0,3}x?$/), { minLength: 2, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(names, async (images) => {
        const lines = images.map((name) => imageExample(`${name}.jpg`, 'pear'))
        await expectTheSame(Buffer.from(lines.join('\n')))
      }),
      { numRuns: 400 },
    )
  })

  test('come to the same after any change of a few bytes', async () => {
    const manifests = anyLayout.chain((layout) =>
      fc.tuple(anyLine(layout), fc.array(anyLine(layout).chain(mutated), { minLength: 3, maxLength: 15 })),
    )
    await fc.assert(
      fc.asyncProperty(manifests, async ([first, rest]) => {
        const newline = Buffer.from('\n')
        await expectTheSame(Buffer.concat([Buffer.from(first), ...rest.flatMap((line) => [newline, line])]))
      }),
      { numRuns: 800 },
    )
  })

  test('come to the same in any ranges and chunks, whatever was learned of other manifests', async () => {
    const readingOf = (layouts: readonly Layout[]) =>
      fc.record({
        manifest: anyManifest(layouts),
        cuts: fc.array(fc.nat(6000), { maxLength: 4 }),
        chunkBytes: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2000 }), fc.constant(1 << 20)),
        groupBy: fc.constantFrom(undefined, { kind: 'folder' } as const),
      })
    const layouts = fc.array(anyLayout, { minLength: 1, maxLength: 3 })
    const readings = layouts.chain((some) => fc.array(readingOf(some), { minLength: 1, maxLength: 3 }))
    await fc.assert(
      fc.asyncProperty(readings, async (given) => {
        const usual = UsualLines.create()
        for (const { manifest, cuts, chunkBytes, groupBy } of given) {
          const options = { ...OPTIONS, groupBy }
          const inParts = await scanInParts(manifest, options, { cuts, chunkBytes, usual })
          expect(JSON.stringify(inParts)).toBe(JSON.stringify(await scanEachLineInFull(manifest, options)))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('come to the same where one of two lines has a blank more', async () => {
    // The second line has a label, a class map and an image of its own: where they are is noted of the line that brings them.
    const lines = ['pear', 'apple'].map((label): unknown =>
      Object.assign(
        JSON.parse(imageExample(`${label}.jpg`, label)),
        JSON.parse(boxExample(`${label}.jpg`, [exampleBox(label), exampleBox('leaf', { left: 320 })])),
      ),
    )
    const [first = '', second = ''] = lines.map((line) => JSON.stringify(line))
    const places = (line: string) => [...line.matchAll(/"(?:[^"\\]|\\.)*"|[\d.-]+|./g)].map(({ index }) => index)
    expect(places(second).length).toBeGreaterThan(100)
    const wider = (line: string, place: number) => `${line.slice(0, place)} ${line.slice(place)}`
    for (const place of places(second)) await expectTheSame(Buffer.from(`${first}\n${wider(second, place)}\n`))
    for (const place of places(first)) await expectTheSame(Buffer.from(`${wider(first, place)}\n${second}\n`))
  })

  test('come to the same where a newline is within a class map, so that two lines together would be like the first', async () => {
    const boxes = [exampleBox('pear'), exampleBox('apple', { left: 320 })]
    const line = boxExample('a-0001.jpg', boxes, { classMap: { '0': 'pear', '1': 'apple' } })
    const cut = line.replace(/"pear", ?"1"/, '"pear",\n"1"')
    expect(cut).toContain('\n')
    await expectTheSame(Buffer.from(`${line}\n${cut}\n${line}\n${cut}\n`))
  })

  test.each(OWN_RULES)('come to the same in the examples of $code', async (rule) => {
    for (const { training, testing = '', groupBy } of [rule.wrong(), rule.right()]) {
      const grouped = groupBy === undefined ? undefined : parseGroupBy(groupBy)
      const options = { keptPerCode: 2, groupBy: grouped?.ok === true ? grouped.value : undefined }
      for (const text of [training, testing])
        await expectTheSame(Buffer.from(text.slice(0, 2_000_000).repeat(2)), options)
    }
  })

  test('are not read in full', () => {
    const lines = anyLayout.chain((layout) => fc.tuple(usualLine(layout), usualLine(layout)))
    fc.assert(
      fc.property(lines, ([first, second]) => {
        const usual = UsualLines.create()
        if (usual === undefined) throw new Error('the tests run with WebAssembly')
        const partial = createPartial()
        usual.beginRange(partial, OPTIONS)
        const facts = scanLine(partial, first, OPTIONS)
        if (facts !== undefined) usual.learn(facts)
        const bytes = Buffer.from(`${second}\n`)
        usual.room.set(bytes)
        expect(usual.scan(usual.room, 0, bytes.length)).toBe(bytes.length)
        expect(partial.lines).toBe(2)
      }),
    )
  })
})
