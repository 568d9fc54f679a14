/** What the operations on datasets refuse: each error is one that the API model declares for its operation. */
import { describe, expect, test } from '@jest/globals'
import {
  openServiceForEachTest,
  beginDataset,
  CHANGES,
  DATASET_MS,
  fromManifest,
  linesOf,
  openDataset,
  projectArn,
  refusalOf,
  service,
  UNKNOWN_DATASET as UNKNOWN,
  update,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'

openServiceForEachTest()

const MAX_BLOB = 5 * 1024 * 1024

describe('CreateDataset refuses', () => {
  const create = (change: Json): Promise<Json> =>
    refusalOf('CreateDataset', { ProjectArn: projectArn, DatasetType: 'TRAIN', ...change })

  test.each<[name: string, change: Json, code: string, message: string]>([
    ['no project', { ProjectArn: undefined }, 'ValidationException', "at 'projectArn'"],
    [
      'an unknown project',
      { ProjectArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/other/1' },
      'ResourceNotFoundException',
      'could not be found',
    ],
    ['another type', { DatasetType: 'VALIDATION' }, 'ValidationException', 'enum value set: [TRAIN, TEST]'],
    ['a source without a member', { DatasetSource: {} }, 'InvalidParameterException', 'either'],
    [
      'a source with both members',
      { DatasetSource: { ...fromManifest('m'), DatasetArn: UNKNOWN } },
      'InvalidParameterException',
      'either',
    ],
    [
      'a manifest without an object',
      { DatasetSource: { GroundTruthManifest: {} } },
      'InvalidParameterException',
      'DatasetSource.GroundTruthManifest must name the bucket and the name',
    ],
    [
      'a manifest without a key',
      { DatasetSource: { GroundTruthManifest: { S3Object: { Bucket: 'data' } } } },
      'InvalidParameterException',
      'must name the bucket and the name',
    ],
    ['a dataset that is not there', { DatasetSource: { DatasetArn: UNKNOWN } }, 'ResourceNotFoundException', UNKNOWN],
    [
      'a project as the dataset',
      { DatasetSource: { DatasetArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/a/1' } },
      'ValidationException',
      "at 'datasetSource.datasetArn'",
    ],
    ['a tag of AWS', { Tags: { 'aws:x': 'y' } }, 'ValidationException', "at 'tags'"],
  ])('%s', async (_name, change, code, message) => {
    expect(await create(change)).toMatchObject({ Code: code, Message: expect.stringContaining(message) })
  })

  test('a second dataset of the type, in every status of the first', async () => {
    await beginDataset('no JSON')
    const taken = { Code: 'ResourceAlreadyExistsException', Message: 'The project already has a TRAIN dataset.' }
    expect(await create({})).toMatchObject(taken)
    service.now += DATASET_MS
    await service.call('DescribeProjects', {})
    expect(await create({})).toMatchObject(taken)
  })

  test('a project that is being deleted, and one of adapters', async () => {
    const adapters = { ProjectName: 'uploads', Feature: 'CONTENT_MODERATION', AutoUpdate: 'ENABLED' }
    const { ProjectArn } = await service.call('CreateProject', adapters)
    expect(await create({ ProjectArn })).toMatchObject({ Code: 'InvalidParameterException' })
    await service.call('DeleteProject', { ProjectArn: projectArn })
    expect(await create({})).toMatchObject({
      Code: 'InvalidParameterException',
      Message: expect.stringContaining('is being deleted'),
    })
  })

  test('a copy of a dataset that is not complete', async () => {
    const source = await beginDataset(linesOf('apple', 'a.jpg'))
    expect(await create({ DatasetType: 'TEST', DatasetSource: { DatasetArn: source } })).toMatchObject({
      Code: 'InvalidParameterException',
      Message: expect.stringContaining('CREATE_IN_PROGRESS'),
    })
  })
})

describe('the others refuse', () => {
  const OF_ONE: readonly (readonly [operation: string, more: Json])[] = [
    ['DescribeDataset', {}],
    ['ListDatasetEntries', {}],
    ['ListDatasetLabels', {}],
    ['UpdateDatasetEntries', { Changes: CHANGES }],
    ['DeleteDataset', {}],
  ]

  test.each(OF_ONE)('%s: a dataset that does not exist, and other ARNs', async (operation, more) => {
    expect(await refusalOf(operation, { DatasetArn: UNKNOWN, ...more })).toMatchObject({
      Code: 'ResourceNotFoundException',
      Message: `The dataset ${UNKNOWN} could not be found.`,
    })
    for (const DatasetArn of [undefined, 'x', projectArn, UNKNOWN.replace('train', 'validation')])
      expect(await refusalOf(operation, { DatasetArn, ...more })).toMatchObject({ Code: 'ValidationException' })
  })

  test.each([
    ['ListDatasetEntries', {}, 'ResourceNotReadyException', 'ResourceInUseException', 'ResourceInUseException'],
    ['ListDatasetLabels', {}, 'ResourceNotReadyException', 'ResourceInUseException', 'ResourceInUseException'],
    [
      'UpdateDatasetEntries',
      { Changes: CHANGES },
      'ResourceInUseException',
      'ResourceInUseException',
      'ResourceInUseException',
    ],
    ['DeleteDataset', {}, 'ResourceInUseException', 'ResourceInUseException', 'ResourceInUseException'],
  ])('%s: a dataset while it is created, updated or deleted', async (operation, more, created, updated, deleted) => {
    const DatasetArn = await beginDataset(linesOf('apple', 'a.jpg'))
    const refuse = () => refusalOf(operation, { DatasetArn, ...more })
    expect(await refuse()).toMatchObject({ Code: created, Message: expect.stringContaining('CREATE_IN_PROGRESS') })
    service.now += DATASET_MS
    await update(DatasetArn, linesOf('apple', 'b.jpg'))
    expect(await refuse()).toMatchObject({ Code: updated, Message: expect.stringContaining('UPDATE_IN_PROGRESS') })
    service.now += DATASET_MS
    await service.call('DeleteDataset', { DatasetArn })
    expect(await refuse()).toMatchObject({ Code: deleted, Message: expect.stringContaining('DELETE_IN_PROGRESS') })
  })

  test('lists of a dataset that was never created', async () => {
    const DatasetArn = await openDataset('no JSON')
    await service.call('DescribeProjects', {})
    for (const operation of ['ListDatasetEntries', 'ListDatasetLabels'])
      expect(await refusalOf(operation, { DatasetArn })).toMatchObject({ Code: 'ResourceNotReadyException' })
  })

  test.each<[name: string, input: Json, code: string, message: string]>([
    ['101 entries at a time', { MaxResults: 101 }, 'ValidationException', 'less than or equal to 100'],
    ['no entries at a time', { MaxResults: 0 }, 'ValidationException', 'greater than or equal to 1'],
    ['eleven labels', { ContainsLabels: Array.from({ length: 11 }, String) }, 'ValidationException', 'equal to 10'],
    ['no labels', { ContainsLabels: [] }, 'ValidationException', "at 'containsLabels'"],
    [
      'a label over 255 characters',
      { ContainsLabels: ['l'.repeat(256)] },
      'ValidationException',
      "at 'containsLabels'",
    ],
    ['a blank for a part of an address', { SourceRefContains: ' ' }, 'ValidationException', "at 'sourceRefContains'"],
    ['a word for a flag', { Labeled: 'true' }, 'SerializationException', ''],
    ['a token of another list', { NextToken: 'abc' }, 'InvalidPaginationTokenException', ''],
    ['a token over 1024 characters', { NextToken: 'a'.repeat(1025) }, 'ValidationException', "at 'nextToken'"],
  ])('ListDatasetEntries: %s', async (_name, input, code, message) => {
    const DatasetArn = await openDataset(linesOf('apple', 'a.jpg'))
    await service.call('DescribeProjects', {})
    expect(await refusalOf('ListDatasetEntries', { DatasetArn, ...input })).toMatchObject({
      Code: code,
      Message: expect.stringContaining(message),
    })
  })

  test.each<[name: string, changes: unknown, code: string, message: string]>([
    ['no changes', undefined, 'ValidationException', "at 'changes'"],
    ['changes without lines', {}, 'ValidationException', "at 'changes.groundTruth'"],
    [
      'no bytes',
      { GroundTruth: '' },
      'ValidationException',
      "Value 'java.nio.HeapByteBuffer[pos=0 lim=0 cap=0]' at 'changes.groundTruth' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'a byte over 5 MiB',
      { GroundTruth: Buffer.alloc(MAX_BLOB + 1).toString('base64') },
      'ValidationException',
      "Value 'java.nio.HeapByteBuffer[pos=0 lim=5242881 cap=5242881]' at 'changes.groundTruth' failed to satisfy constraint: Member must have length less than or equal to 5242880",
    ],
    ['text that is not base64', { GroundTruth: '{"source-ref":1}' }, 'SerializationException', ''],
    ['base64 that was cut off', { GroundTruth: 'YWI' }, 'SerializationException', ''],
    ['a list', { GroundTruth: ['YWI='] }, 'SerializationException', ''],
  ])('UpdateDatasetEntries: %s', async (_name, changes, code, message) => {
    const DatasetArn = await openDataset(linesOf('apple', 'a.jpg'))
    await service.call('DescribeProjects', {})
    expect(await refusalOf('UpdateDatasetEntries', { DatasetArn, Changes: changes })).toMatchObject({
      Code: code,
      Message: expect.stringContaining(message),
    })
  })

  test('UpdateDatasetEntries takes 5 MiB, to the byte', async () => {
    const DatasetArn = await openDataset(linesOf('apple', 'a.jpg'))
    expect(await update(DatasetArn, ' '.repeat(MAX_BLOB))).toEqual({})
  })
})
