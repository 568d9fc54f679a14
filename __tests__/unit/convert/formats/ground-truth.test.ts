/** Manifests of Ground Truth, and faulty ones: what is made of them, and that lint has nothing to say about it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkLine } from '../../../../src/lint/check-line.js'
import { convertText } from '../../../support/convert-text.js'
import { box, boxAttribute, boxMetadata, imageLine, imageMetadata } from '../../../support/manifest-lines.js'

const SOURCE_REF = 's3://orchard/a.jpg'
const JOB = {
  'human-annotated': 'yes',
  'creation-date': '2026-03-02T09:15:00.123456',
  'job-name': 'labeling-job/fruit',
}
const line = (parts: object, image = 'a.jpg') => JSON.stringify({ 'source-ref': `s3://orchard/${image}`, ...parts })

const multiLabel = (ids: unknown, changes: object = {}) => ({
  fruit: ids,
  'fruit-metadata': {
    'class-map': { '0': 'pear', '2': 'apple' },
    'confidence-map': { '0': 0.95, '2': 0.7 },
    type: 'groundtruth/image-classification-multilabel',
    ...JOB,
    ...changes,
  },
})

/** A box attribute of a job; with a status, of one that adjusted an earlier one. */
const boxes = (name: string, left: number, status?: string, date = JOB['creation-date']) => ({
  [name]: boxAttribute([box({ left })]),
  [`${name}-metadata`]: boxMetadata(1, {
    'creation-date': date,
    ...(status !== undefined && { 'adjustment-status': status }),
  }),
})

const verification = (verdict: string) => ({
  check: 1,
  'check-metadata': { 'class-name': verdict, confidence: 0.9, type: 'groundtruth/label-verification', ...JOB },
})

/** Labels, and left sides of boxes, of each line that was written. */
function contentsOf(lines: readonly string[]) {
  return lines.map((text) => {
    const { usable } = checkLine(1, text)
    return [...usable.imageLabels, ...usable.boxes.map(({ label, left }) => `${label} at ${String(left)}`)]
  })
}

describe('Ground Truth', () => {
  test.each([
    { name: 'a multi-label classification', parts: multiLabel([0, 2]), content: ['pear', 'apple'] },
    { name: 'an id that is repeated', parts: multiLabel([2, 2]), content: ['apple'] },
    { name: 'a plain classification', parts: { fruit: 1, 'fruit-metadata': imageMetadata() }, content: ['pear'] },
    { name: 'boxes', parts: boxes('parts', 10), content: ['valve at 10'] },
    {
      name: 'boxes and the job that adjusted them',
      parts: { ...boxes('parts', 10), ...boxes('parts-again', 11, 'adjusted') },
      content: ['valve at 11'],
    },
    {
      name: 'an adjustment that changed nothing',
      parts: { ...boxes('parts', 10), ...boxes('parts-again', 10, 'unadjusted') },
      content: ['valve at 10'],
    },
    {
      name: 'a chain of adjustments, the newest not the last',
      parts: {
        ...boxes('parts', 10),
        ...boxes('third', 13, 'adjusted', '2026-05-01T00:00:00'),
        ...boxes('second', 12, 'adjusted', '2026-04-01T00:00:00'),
      },
      content: ['valve at 13'],
    },
    {
      name: 'a verification',
      parts: { ...boxes('parts', 10), ...verification('good') },
      content: ['valve at 10'],
    },
    {
      name: 'an adjustment of verified boxes',
      parts: { ...boxes('parts', 10), ...verification('bad'), ...boxes('fixed', 14, 'adjusted') },
      content: ['valve at 14'],
    },
  ])('$name', async ({ parts, content }) => {
    const { lines, problems } = await convertText('ground-truth', `${line(parts)}\n`)
    expect(problems).toEqual([])
    expect(contentsOf(lines)).toEqual([content])
    expect(lines.map((text) => checkLine(1, text).findings)).toEqual([[]])
    expect(lines[0]).not.toContain('multilabel')
  })

  test.each([
    {
      name: 'a segmentation',
      parts: {
        'mask-ref': 's3://orchard/masks/a.png',
        'mask-ref-metadata': { type: 'groundtruth/semantic-segmentation', ...JOB },
      },
      reason: 'segmentation',
      says: 'source, line 1: the label attribute mask-ref: it is of a semantic segmentation (groundtruth/semantic-segmentation). Draw bounding boxes in a job of its own, or convert the shapes into their bounding boxes.',
    },
    {
      name: 'a video job',
      parts: {
        tracks: 's3://orchard/v.json',
        'tracks-metadata': { type: 'groundtruth/video-object-tracking', ...JOB },
      },
      reason: 'video',
      says: 'Of a video, label its frames as images.',
    },
    {
      name: 'a custom job',
      parts: { mine: {}, 'mine-metadata': { type: 'groundtruth/custom', ...JOB } },
      reason: 'custom',
      says: 'Convert its results into one of the two types',
    },
    {
      name: 'an id without a name',
      parts: multiLabel([1]),
      reason: 'unknown-class-id',
      says: 'the id 1 is not in the class-map',
    },
    { name: 'no label of several', parts: multiLabel([]), reason: 'no-labels', says: 'it has no label' },
    { name: 'an image that nobody labelled', parts: {}, reason: 'no-labels', says: 'it has no label' },
  ])('$name is named', async ({ parts, reason, says }) => {
    const { lines, problems, sums } = await convertText('ground-truth', `${line(parts)}\n`)
    expect(lines).toEqual([])
    expect(problems).toMatchObject([{ reason, of: 'image' }])
    expect(problems[0]?.message).toContain(says)
    expect(sums.image).toMatchObject({ read: 1, written: 0 })
  })

  test('a text job is named', async () => {
    const text = { source: 'Good.', mood: 1, 'mood-metadata': { type: 'groundtruth/text-classification', ...JOB } }
    const { problems } = await convertText('ground-truth', JSON.stringify(text))
    expect(problems).toMatchObject([{ reason: 'text', of: 'image' }])
    expect(problems[0]?.message).toContain('Label images: Custom Labels is trained from nothing else.')
  })

  test('a segmentation next to a classification is left out by itself', async () => {
    const mask = {
      'mask-ref': 's3://orchard/m.png',
      'mask-ref-metadata': { type: 'groundtruth/semantic-segmentation' },
    }
    const { lines, problems } = await convertText('ground-truth', line({ ...multiLabel([0]), ...mask }))
    expect(contentsOf(lines)).toEqual([['pear']])
    expect(problems).toMatchObject([{ reason: 'segmentation', of: 'label' }])
  })

  test('--images moves the images, and the date of the job stays', async () => {
    const { lines } = await convertText('ground-truth', line(multiLabel([0]), '2026/a.jpg'), 's3://new-orchard/all/')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      'source-ref': 's3://new-orchard/all/2026/a.jpg',
      'label-metadata': { 'class-name': 'pear', 'creation-date': '2026-03-02T09:15:00' },
    })
  })
})

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
      fc.constantFrom('', '{', '[]', '\ufeff{}', SOURCE_REF),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('manifest', 'ground-truth'),
        async (all, format) => {
          const { lines, sums } = await convertText(format, `${all.join('\n')}\n`)
          for (const text of lines) expect(checkLine(1, text)).toMatchObject({ verdict: 'valid', findings: [] })
          for (const { read, written, dropped } of Object.values(sums))
            expect(read).toBe(written + [...dropped.values()].reduce((sum, count) => sum + count, 0))
          expect(sums.image.read).toBe(all.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})
