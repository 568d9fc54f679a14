/** Manifests of Ground Truth: what is made of them, and that lint has nothing to say about it. */
import { describe, expect, test } from '@jest/globals'
import { checkLine } from '../../../../src/lint/check-line.js'
import { convertText } from '../../../support/convert-text.js'
import { boxes, contentsOf, JOB, line, multiLabel, verification } from '../../../support/ground-truth-lines.js'
import { imageMetadata } from '../../../support/manifest-lines.js'

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
