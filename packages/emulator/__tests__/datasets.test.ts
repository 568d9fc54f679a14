/** The life of a dataset: created, updated, deleted. */
import { describe, expect, test } from '@jest/globals'
import { readEntries } from '../src/datasets/entries.js'
import { sizeErrorOf } from '../src/datasets/terminal-errors.js'
import { START } from '../../../__tests__/support/emulator/clients.js'
import {
  openServiceForEachTest,
  beginDataset,
  DATASET_MS,
  DELETION_MS,
  describeDataset,
  fromManifest,
  linesOf,
  listImages,
  openDataset,
  projectArn,
  service,
  update,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

openServiceForEachTest()

const EMPTY = { LabeledEntries: 0, TotalEntries: 0, TotalLabels: 0, ErrorEntries: 0 }
const TRAINING = imageLevelManifest({ apple: 10, pear: 10 })

describe('CreateDataset', () => {
  test('from a manifest: in progress at once, complete after a minute', async () => {
    const arn = await beginDataset(TRAINING)
    expect(arn).toBe(`${projectArn.replace(/\/\d+$/, '')}/dataset/train/${String(START + 1)}`)
    const created = START / 1000 + 0.001
    expect(await describeDataset(arn)).toEqual({
      CreationTimestamp: created,
      LastUpdatedTimestamp: created,
      Status: 'CREATE_IN_PROGRESS',
      StatusMessage: 'The dataset is being created.',
      StatusMessageCode: 'SUCCESS',
      DatasetStats: EMPTY,
    })
    service.now += DATASET_MS - 1
    expect(await describeDataset(arn)).toMatchObject({ Status: 'CREATE_IN_PROGRESS' })
    service.now += 1
    expect(await describeDataset(arn)).toEqual({
      CreationTimestamp: created,
      LastUpdatedTimestamp: (START + DATASET_MS) / 1000,
      Status: 'CREATE_COMPLETE',
      StatusMessage: 'The dataset was successfully created from the manifest file.',
      StatusMessageCode: 'SUCCESS',
      DatasetStats: { LabeledEntries: 20, TotalEntries: 20, TotalLabels: 2, ErrorEntries: 0 },
    })
  })

  test('reads the manifest at the start and ignores later changes to it', async () => {
    const arn = await beginDataset(linesOf('apple', 'a.jpg'))
    service.seed({ buckets: { data: { objects: { 'TRAIN.manifest': { text: linesOf('pear', 'b.jpg') } } } } })
    service.now += DATASET_MS
    expect(await listImages(arn)).toEqual(['a.jpg'])
  })

  test('empty, without a source', async () => {
    const { DatasetArn } = await service.call('CreateDataset', { ProjectArn: projectArn, DatasetType: 'TEST' })
    service.now += DATASET_MS
    expect(await describeDataset(String(DatasetArn))).toMatchObject({
      Status: 'CREATE_COMPLETE',
      StatusMessage: 'The dataset was successfully created.',
      DatasetStats: EMPTY,
    })
    expect(await listImages(String(DatasetArn))).toEqual([])
  })

  test('as a copy of a dataset, which goes its own way then', async () => {
    const source = await openDataset(linesOf('apple', 'a.jpg', 'b.jpg'))
    const input = { ProjectArn: projectArn, DatasetType: 'TEST', DatasetSource: { DatasetArn: source } }
    const { DatasetArn } = await service.call('CreateDataset', input)
    await update(source, linesOf('apple', 'c.jpg'))
    service.now += DATASET_MS
    expect(await listImages(String(DatasetArn))).toEqual(['a.jpg', 'b.jpg'])
    expect(await listImages(source)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  })

  test('with tags, which are the dataset’s', async () => {
    const ResourceArn = await openDataset(TRAINING, 'TRAIN', { Tags: { team: 'fruit' } })
    await service.call('TagResource', { ResourceArn, Tags: { stage: 'a' } })
    expect(await service.call('ListTagsForResource', { ResourceArn })).toEqual({ Tags: { team: 'fruit', stage: 'a' } })
    await service.call('UntagResource', { ResourceArn, TagKeys: ['team'] })
    expect(await service.call('ListTagsForResource', { ResourceArn })).toEqual({ Tags: { stage: 'a' } })
    expect(await service.call('ListTagsForResource', { ResourceArn: projectArn })).toEqual({ Tags: {} })
  })

  test('is shown with its project', async () => {
    const train = await openDataset(TRAINING)
    const test = await beginDataset('', 'TEST')
    expect(await service.call('DescribeProjects', {})).toMatchObject({
      ProjectDescriptions: [
        {
          Datasets: [
            { DatasetArn: train, DatasetType: 'TRAIN', Status: 'CREATE_COMPLETE', StatusMessageCode: 'SUCCESS' },
            { DatasetArn: test, DatasetType: 'TEST', Status: 'CREATE_IN_PROGRESS', StatusMessageCode: 'SUCCESS' },
          ],
        },
      ],
    })
  })

  test.each<[name: string, manifest: string | undefined, message: string]>([
    ['a manifest that is not there', undefined, 'The manifest file extension or contents are invalid.'],
    ['an empty manifest', '', 'The manifest file extension or contents are invalid.'],
    ['no line that is JSON', '{broken\n{broken\n', 'The manifest file has too many terminal errors.'],
    [
      'more than a fifth of the lines without an image',
      `${imageLevelManifest({ apple: 7 })}{}\n{}\n`,
      'The manifest file has too many terminal errors.',
    ],
    [
      'more than 250 labels',
      imageLevelManifest(Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`l${String(index)}`, 1]))),
      'The manifest file has too many labels.',
    ],
  ])('fails for %s', async (_name, manifest, message) => {
    const input = { ProjectArn: projectArn, DatasetType: 'TRAIN', DatasetSource: fromManifest('none') }
    const arn =
      manifest === undefined
        ? String((await service.call('CreateDataset', input)).DatasetArn)
        : await beginDataset(manifest)
    expect(await describeDataset(arn)).toMatchObject({ Status: 'CREATE_IN_PROGRESS' })
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({
      Status: 'CREATE_FAILED',
      StatusMessage: message,
      StatusMessageCode: 'CLIENT_ERROR',
      DatasetStats: EMPTY,
    })
  })

  test('fails for a bucket that is closed', async () => {
    service.seed({ buckets: { data: { read: false } } })
    expect(await describeDataset(await openDataset(TRAINING))).toMatchObject({
      Status: 'CREATE_FAILED',
      StatusMessage: 'The S3 bucket permissions are incorrect.',
    })
  })

  test.each([
    [250_000, undefined],
    [250_001, 'The manifest file has too many rows.'],
  ])('with %d images: %s', async (count, message) => {
    const { entries } = await readEntries(Buffer.from(linesOf('apple', 'a.jpg')), () => true)
    expect(sizeErrorOf(Array.from({ length: count }, () => entries).flat())).toBe(message)
  })
})

describe('UpdateDatasetEntries', () => {
  test('replaces the line of an image in its place, and adds others at the end', async () => {
    const arn = await openDataset(linesOf('apple', 'a.jpg', 'b.jpg', 'c.jpg'))
    expect(await update(arn, linesOf('quince', 'd.jpg', 'b.jpg'))).toEqual({})
    expect(await describeDataset(arn)).toMatchObject({
      Status: 'UPDATE_IN_PROGRESS',
      DatasetStats: { TotalEntries: 3, TotalLabels: 1 },
    })
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({
      Status: 'UPDATE_COMPLETE',
      StatusMessage: 'The dataset was successfully updated.',
      LastUpdatedTimestamp: service.now / 1000,
      DatasetStats: { TotalEntries: 4, TotalLabels: 2 },
    })
    expect(await listImages(arn)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'])
    expect(await listImages(arn, { ContainsLabels: ['quince'] })).toEqual(['b.jpg', 'd.jpg'])
  })

  test('takes the label of an image away, and with the last one the label', async () => {
    const arn = await openDataset(linesOf('apple', 'a.jpg') + linesOf('pear', 'b.jpg'))
    await update(arn, '{"source-ref":"s3://orchard-images/b.jpg"}')
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({
      DatasetStats: { LabeledEntries: 1, TotalEntries: 2, TotalLabels: 1, ErrorEntries: 0 },
    })
  })

  test('that fails leaves the entries as they were, and the next one may succeed', async () => {
    const arn = await openDataset(linesOf('apple', 'a.jpg'))
    await update(arn, `no JSON\n${linesOf('apple', 'b.jpg')}`)
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({
      Status: 'UPDATE_FAILED',
      StatusMessage: 'The manifest file has too many terminal errors.',
      StatusMessageCode: 'CLIENT_ERROR',
    })
    expect(await listImages(arn)).toEqual(['a.jpg'])
    await update(arn, linesOf('apple', 'b.jpg'))
    service.now += DATASET_MS
    expect(await describeDataset(arn)).toMatchObject({ Status: 'UPDATE_COMPLETE' })
    expect(await listImages(arn)).toEqual(['a.jpg', 'b.jpg'])
  })
})

describe('DeleteDataset', () => {
  test('in progress for a while with its type taken, then deleted', async () => {
    const arn = await openDataset(TRAINING, 'TRAIN', { Tags: { team: 'fruit' } })
    expect(await service.call('DeleteDataset', { DatasetArn: arn })).toEqual({})
    expect(await describeDataset(arn)).toMatchObject({ Status: 'DELETE_IN_PROGRESS' })
    const again = { ProjectArn: projectArn, DatasetType: 'TRAIN' }
    expect(await service.call('CreateDataset', again)).toMatchObject({ Code: 'ResourceAlreadyExistsException' })
    expect(await service.call('DeleteProject', { ProjectArn: projectArn })).toMatchObject({
      Code: 'ResourceInUseException',
    })
    service.now += DELETION_MS
    expect(await describeDataset(arn)).toMatchObject({ status: 400, Code: 'ResourceNotFoundException' })
    expect(await service.call('ListTagsForResource', { ResourceArn: arn })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
    const { DatasetArn } = await service.call('CreateDataset', again)
    expect(DatasetArn).not.toBe(arn)
  })

  test('of a dataset whose creation failed; then the project may go, too', async () => {
    const arn = await openDataset('no JSON')
    expect(await service.call('DeleteDataset', { DatasetArn: arn })).toEqual({})
    service.now += DELETION_MS
    expect(await service.call('DeleteProject', { ProjectArn: projectArn })).toEqual({ Status: 'DELETING' })
  })
})
