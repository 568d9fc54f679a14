/** ListDatasetEntries and ListDatasetLabels: filters, pages, counts. */
import { describe, expect, test } from '@jest/globals'
import {
  openServiceForEachTest,
  boxLine,
  DATASET_MS,
  describeDataset,
  linesOf,
  listImages,
  openDataset,
  pagesOf,
  service,
  update,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'

openServiceForEachTest()

const UNLABELED = '{"source-ref":"s3://orchard-images/u.jpg"}\n'

describe('ListDatasetEntries', () => {
  const MANIFEST = [
    linesOf('apple', 'a.jpg', 'b.jpg'),
    linesOf('Apple', 'B.jpg'),
    linesOf('pear', 'sub/c.jpg'),
    UNLABELED,
    boxLine({}).replace('s3://pipe-images/0.jpg', 's3://orchard-images/box.jpg'),
    boxLine({}, { type: 'other' }).replace('s3://pipe-images/0.jpg', 's3://orchard-images/bad.jpg'),
  ].join('')

  test.each<[name: string, filters: Json, images: readonly string[]]>([
    ['nothing: all entries', {}, ['a.jpg', 'b.jpg', 'B.jpg', 'c.jpg', 'u.jpg', 'box.jpg', 'bad.jpg']],
    ['one label, to the letter', { ContainsLabels: ['apple'] }, ['a.jpg', 'b.jpg']],
    ['several labels: one is enough', { ContainsLabels: ['pear', 'Apple', 'none'] }, ['B.jpg', 'c.jpg']],
    ['a label of a box', { ContainsLabels: ['gauge'] }, ['box.jpg']],
    ['a label that none has', { ContainsLabels: ['appl'] }, []],
    ['labelled images', { Labeled: true }, ['a.jpg', 'b.jpg', 'B.jpg', 'c.jpg', 'box.jpg', 'bad.jpg']],
    ['images that are not', { Labeled: false }, ['u.jpg']],
    ['a part of the address', { SourceRefContains: 'images/b' }, ['b.jpg', 'box.jpg', 'bad.jpg']],
    ['a folder', { SourceRefContains: '/sub/' }, ['c.jpg']],
    ['images with errors', { HasErrors: true }, ['bad.jpg']],
    [
      'no matter whether there are errors',
      { HasErrors: false },
      ['a.jpg', 'b.jpg', 'B.jpg', 'c.jpg', 'u.jpg', 'box.jpg', 'bad.jpg'],
    ],
    ['two things at once', { Labeled: true, SourceRefContains: '/b', ContainsLabels: ['apple', 'pear'] }, ['b.jpg']],
    ['two that no entry has', { Labeled: false, HasErrors: true }, []],
  ])('filters by %s', async (_name, filters, images) => {
    const arn = await openDataset(MANIFEST)
    expect(await listImages(arn, filters)).toEqual(images)
  })

  test('pages, of the filtered list too; an empty token is the first page', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `${String(index)}.jpg`)
    const arn = await openDataset(linesOf('apple', ...names) + linesOf('pear', 'p.jpg'))
    const sizes = async (input: Json): Promise<readonly number[]> =>
      (await pagesOf('ListDatasetEntries', 'DatasetEntries', { DatasetArn: arn, ...input })).map(({ length }) => length)
    expect(await sizes({})).toEqual([100, 100, 51])
    expect(await sizes({ ContainsLabels: ['apple'], MaxResults: 50 })).toEqual([50, 50, 50, 50, 50])
    expect(await listImages(arn, { MaxResults: 7 })).toEqual([...names, 'p.jpg'])
    const first = await service.call('ListDatasetEntries', { DatasetArn: arn, MaxResults: 1 })
    expect(await service.call('ListDatasetEntries', { DatasetArn: arn, MaxResults: 1, NextToken: '' })).toEqual(first)
    service.seed({ settings: { shortPages: true } })
    expect(await sizes({ MaxResults: 100 })).toEqual([50, 50, 50, 50, 50, 1])
  })

  test('a token is good for its question alone, however long that is', async () => {
    const arn = await openDataset(linesOf('l'.repeat(255), 'a.jpg', 'b.jpg'))
    const question = {
      DatasetArn: arn,
      MaxResults: 1,
      ContainsLabels: Array.from({ length: 10 }, () => 'l'.repeat(255)),
      SourceRefContains: '.jpg',
    }
    const { NextToken } = await service.call('ListDatasetEntries', question)
    expect(String(NextToken).length).toBeLessThanOrEqual(1024)
    expect(await service.call('ListDatasetEntries', { ...question, NextToken })).toMatchObject({
      DatasetEntries: [expect.stringContaining('b.jpg')],
    })
    expect(await service.call('ListDatasetEntries', { DatasetArn: arn, NextToken })).toMatchObject({
      Code: 'InvalidPaginationTokenException',
    })
  })

  test('an update between two pages repeats nothing and leaves nothing out', async () => {
    const arn = await openDataset(linesOf('apple', 'a.jpg', 'b.jpg', 'c.jpg'))
    const { NextToken } = await service.call('ListDatasetEntries', { DatasetArn: arn, MaxResults: 2 })
    await update(arn, linesOf('pear', 'a.jpg', 'd.jpg'))
    service.now += DATASET_MS
    expect(await listImages(arn, { MaxResults: 2, NextToken })).toEqual(['c.jpg', 'd.jpg'])
  })
})

describe('ListDatasetLabels', () => {
  test('counts images and, of boxes, images too; labels in the order of their first image', async () => {
    const twice = { annotations: [0, 0].map((class_id) => ({ class_id, left: 1, top: 1, width: 9, height: 9 })) }
    const objects = { objects: [{ confidence: 1 }, { confidence: 1 }] }
    const arn = await openDataset(
      linesOf('pear', 'a.jpg') +
        boxLine(twice, objects) +
        linesOf('apple', 'b.jpg') +
        linesOf('valve', 'c.jpg', 'd.jpg'),
    )
    expect(await service.call('ListDatasetLabels', { DatasetArn: arn })).toEqual({
      DatasetLabelDescriptions: [
        { LabelName: 'pear', LabelStats: { EntryCount: 1 } },
        { LabelName: 'valve', LabelStats: { EntryCount: 3, BoundingBoxCount: 1 } },
        { LabelName: 'apple', LabelStats: { EntryCount: 1 } },
      ],
    })
    expect(await describeDataset(arn)).toMatchObject({ DatasetStats: { TotalLabels: 3 } })
  })

  test('pages', async () => {
    const manifest = Array.from({ length: 230 }, (_, index) =>
      linesOf(`l${String(index)}`, `${String(index)}.jpg`),
    ).join('')
    const arn = await openDataset(manifest)
    const pages = await pagesOf('ListDatasetLabels', 'DatasetLabelDescriptions', { DatasetArn: arn })
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 30])
    const names = pages.flat().map((label) => JSON.stringify(label))
    expect(new Set(names).size).toBe(230)
  })

  test('leaves out what the API cannot name, whose image is still an entry', async () => {
    const arn = await openDataset(linesOf('l'.repeat(255), 'a.jpg') + linesOf('l'.repeat(256), 'b.jpg'))
    expect(await service.call('ListDatasetLabels', { DatasetArn: arn })).toMatchObject({
      DatasetLabelDescriptions: [{ LabelName: 'l'.repeat(255) }],
    })
    expect(await describeDataset(arn)).toMatchObject({ DatasetStats: { TotalLabels: 1, LabeledEntries: 2 } })
  })
})
