/** Faulty manifests: what is repaired, what is dropped, and that lint has nothing to say about the rest. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkLine } from '../../../../src/lint/check-line.js'
import { convertText } from '../../../support/convert-text.js'
import { boxes, contentsOf, line, multiLabel } from '../../../support/ground-truth-lines.js'
import { box, boxAttribute, boxMetadata, imageLine, imageMetadata } from '../../../support/manifest-lines.js'

describe('a manifest that is repaired', () => {
  test.each([
    { name: 'a byte order mark', text: `\ufeff${imageLine()}` },
    { name: 'carriage returns', text: `${imageLine()}\r\n` },
    { name: 'a class id as text', text: imageLine({ fruit: '0' }) },
    { name: 'a date in an odd form', text: imageLine({}, { 'creation-date': 'Mon Aug 22 2022 13:52:52 GMT-0700' }) },
  ])('$name is taken away', async ({ text }) => {
    const { lines, problems } = await convertText('manifest', text)
    expect(problems).toEqual([])
    expect(lines.map((one) => checkLine(1, one).findings)).toEqual([[]])
    expect(contentsOf(lines)).toEqual([['pear']])
  })

  test.each([
    { name: 'boxes outside of the image', parts: boxes('parts', 620), left: 620, changed: ['clipped'] },
    { name: 'boxes with fractions', parts: boxes('parts', 10.4), left: 10, changed: ['rounded'] },
  ])('$name are moved to whole pixels in it', async ({ parts, left, changed }) => {
    const result = await convertText('manifest', line(parts))
    expect(result.problems).toEqual([])
    expect([...result.changed.keys()]).toEqual(changed)
    expect(contentsOf(result.lines)).toEqual([[`valve at ${String(left)}`]])
  })

  test('boxes without a confidence for each are kept', async () => {
    const parts = { parts: boxAttribute([box(), box({ left: 90 })]), 'parts-metadata': boxMetadata(1) }
    expect(contentsOf((await convertText('manifest', line(parts))).lines)).toEqual([['valve at 10', 'valve at 90']])
  })

  test.each([
    {
      name: 'a blank line',
      text: `${imageLine()}\n\n`,
      reason: 'blank-line',
      says: 'source, line 2: the line is blank.',
    },
    {
      name: 'a line that is cut off',
      text: imageLine().slice(0, 50),
      reason: 'invalid-json',
      says: 'line 1: the line is not one complete JSON object.',
    },
    {
      name: 'no source-ref',
      text: imageLine({ 'source-ref': undefined }),
      reason: 'no-source-ref',
      says: 'has no source-ref',
    },
    {
      name: 'a path without --images',
      text: imageLine({ 'source-ref': '2026/a.jpg' }),
      reason: 'no-source-ref',
      says: 'its source-ref is not an S3 URI; give with --images the prefix that it is below.',
    },
    {
      name: 'metadata without a date',
      text: imageLine({}, { 'creation-date': undefined }),
      reason: 'invalid-metadata',
      says: 'the label attribute fruit: its metadata of groundtruth/image-classification needs class-name',
    },
    {
      name: 'an image twice',
      text: `${imageLine()}\n${imageLine()}\n`,
      reason: 'repeated-image',
      says: 'source, line 2',
    },
    {
      name: 'a type of Ground Truth',
      text: line(multiLabel([0])),
      reason: 'unsupported-type',
      says: 'give --from ground-truth',
    },
    {
      name: 'an id without a name',
      text: line({ parts: boxAttribute([box({ class_id: 7 })]), 'parts-metadata': boxMetadata(1) }),
      reason: 'unknown-class-id',
      says: 'parts.annotations[0]: its class_id 7 is not in the class-map',
    },
    {
      name: 'another bucket',
      text: `${imageLine()}\n${imageLine({ 'source-ref': 's3://other/b.jpg' })}`,
      reason: 'other-bucket',
      says: 'it is in the bucket other',
    },
  ])('$name is dropped', async ({ text, reason, says }) => {
    const { problems, sums } = await convertText('manifest', text)
    expect(problems).toMatchObject([{ reason }])
    expect(problems[0]?.message).toContain(says)
    const dropped = [...sums.image.dropped.values()].reduce((sum, count) => sum + count, 0)
    expect(sums.image.read).toBe(sums.image.written + dropped)
  })

  test.each([
    { name: 'another bucket', given: 's3://orchard/2026/a.jpg', moved: 's3://new/in/2026/a.jpg' },
    { name: 'a path', given: '2026/a.jpg', moved: 's3://new/in/2026/a.jpg' },
    { name: 'a doubled scheme', given: 's3://s3://orchard/2026/a.jpg', moved: 's3://new/in/2026/a.jpg' },
  ])('--images moves images from $name', async ({ given, moved }) => {
    const { lines } = await convertText('manifest', imageLine({ 'source-ref': given }), 's3://new/in')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ 'source-ref': moved })
  })

  test.each([
    {
      name: 'COCO',
      bytes: '{"images":[],"annotations":[]}',
      says: 'source is not a manifest. The file is in the COCO format.',
    },
    { name: 'gzip', bytes: Uint8Array.of(0x1f, 0x8b, 8), says: 'source is not a manifest.' },
  ])('$name is refused', async ({ bytes, says }) => {
    await expect(convertText('manifest', bytes)).rejects.toThrow(says)
  })

  test('is clean under lint, and its sums add up, whatever it was', async () => {
    const part = fc.constantFrom<object>(
      { fruit: 1, 'fruit-metadata': imageMetadata() },
      { kind: 0, 'kind-metadata': imageMetadata({ 'class-name': 'apple', confidence: 'high' }) },
      { name: 2, 'name-metadata': imageMetadata({ 'class-name': 'x'.repeat(300) }) },
      boxes('parts', 620),
      boxes('old', -400),
      boxes('new', 1.5, 'adjusted'),
      { thin: boxAttribute([box({ width: 0.2 })]), 'thin-metadata': boxMetadata(1) },
      multiLabel([0, 2]),
      multiLabel('0'),
      { parts: [], 'parts-metadata': null },
      { 'source-ref': 7 },
      { 'source-ref': 'a b.jpg' },
    )
    const anyLine = fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.nat(9), fc.array(part, { maxLength: 3 }))
          .map(([n, parts]) => line(Object.assign({}, ...parts) as object, `${String(n)}.jpg`)),
      },
      fc.constantFrom('', '{', '[]', '\ufeff{}', 's3://orchard/a.jpg'),
    )
    // A file that begins with something else is refused as a whole.
    const first = line({}, 'first.jpg')
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('manifest', 'ground-truth'),
        async (all, format) => {
          const { lines, sums } = await convertText(format, [first, ...all, ''].join('\n'))
          for (const text of lines) expect(checkLine(1, text)).toMatchObject({ verdict: 'valid', findings: [] })
          for (const { read, written, dropped } of Object.values(sums))
            expect(read).toBe(written + [...dropped.values()].reduce((sum, count) => sum + count, 0))
          expect(sums.image.read).toBe(all.length + 1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
