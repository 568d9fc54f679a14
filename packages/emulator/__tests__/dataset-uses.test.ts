/** Datasets that are distributed, trained from, or in a seed. */
import { describe, expect, test } from '@jest/globals'
import {
  openServiceForEachTest,
  beginDataset,
  DATASET_MS,
  DELETION_MS,
  describeDataset,
  linesOf,
  listImages,
  openDataset,
  projectArn,
  service,
} from '../../../__tests__/support/emulator/dataset-bench.js'
import { boxManifest, imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'

openServiceForEachTest()

const EMPTY = { LabeledEntries: 0, TotalEntries: 0, TotalLabels: 0, ErrorEntries: 0 }
const TRAINING = imageLevelManifest({ apple: 10, pear: 10 })

describe('DistributeDatasetEntries', () => {
  const both = async (manifest: string): Promise<readonly [string, string]> => {
    const training = await openDataset(manifest)
    const { DatasetArn } = await service.call('CreateDataset', { ProjectArn: projectArn, DatasetType: 'TEST' })
    service.now += DATASET_MS
    return [training, String(DatasetArn)]
  }

  test('moves a fifth of the images, some of each label', async () => {
    const [training, testing] = await both(TRAINING)
    const before = await listImages(training)
    expect(await service.call('DistributeDatasetEntries', { Datasets: [{ Arn: training }, { Arn: testing }] })).toEqual(
      {},
    )
    for (const arn of [training, testing])
      expect(await describeDataset(arn)).toMatchObject({ Status: 'UPDATE_IN_PROGRESS' })
    service.now += DATASET_MS
    expect(await describeDataset(training)).toMatchObject({
      Status: 'UPDATE_COMPLETE',
      DatasetStats: { TotalEntries: 16, TotalLabels: 2 },
    })
    expect(await describeDataset(testing)).toMatchObject({
      Status: 'UPDATE_COMPLETE',
      DatasetStats: { TotalEntries: 4, TotalLabels: 2 },
    })
    expect([...(await listImages(training)), ...(await listImages(testing))].toSorted()).toEqual(before.toSorted())
  })

  test('fails for a label with one image, and moves nothing', async () => {
    const [training, testing] = await both(imageLevelManifest({ apple: 10, pear: 1 }))
    await service.call('DistributeDatasetEntries', { Datasets: [{ Arn: testing }, { Arn: training }] })
    service.now += DATASET_MS
    for (const [arn, entries] of [
      [training, 11],
      [testing, 0],
    ] as const) {
      expect(await describeDataset(arn)).toMatchObject({
        Status: 'UPDATE_FAILED',
        StatusMessage: "The manifest file doesn't have enough labeled images to distribute the dataset.",
        DatasetStats: { TotalEntries: entries },
      })
    }
  })
})

describe('a training from the datasets of a project', () => {
  const train = (name = 'v1') =>
    service.call('CreateProjectVersion', {
      ProjectArn: projectArn,
      VersionName: name,
      OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'runs' },
    })
  const versions = async (): Promise<string> =>
    JSON.stringify(await service.call('DescribeProjectVersions', { ProjectArn: projectArn }))

  test.each([
    ['both datasets', boxManifest(['valve'], 20), boxManifest(['valve'], 5, 100), 'TRAINING_COMPLETED'],
    ['a training dataset alone', TRAINING, undefined, 'TRAINING_COMPLETED'],
    [
      'one label',
      imageLevelManifest({ apple: 9 }),
      imageLevelManifest({ apple: 9 }),
      'The manifest file has too few labels.',
    ],
  ])('with %s', async (_name, training, testing, end) => {
    service.seed({ buckets: { results: {} } })
    await openDataset(training)
    if (testing !== undefined) await openDataset(testing, 'TEST')
    expect(await train()).toHaveProperty('ProjectVersionArn')
    service.now += 45 * 60_000
    expect(await versions()).toContain(end)
  })

  test('with an empty dataset fails for it', async () => {
    service.seed({ buckets: { results: {} } })
    await service.call('CreateDataset', { ProjectArn: projectArn, DatasetType: 'TRAIN' })
    service.now += DATASET_MS
    await train()
    service.now += 45 * 60_000
    expect(await versions()).toContain('The manifest file is empty.')
  })

  test('is refused while a dataset is being changed, and after a creation that failed', async () => {
    const arn = await beginDataset('no JSON')
    expect(await train()).toMatchObject({ Code: 'ResourceInUseException' })
    service.now += DATASET_MS
    expect(await train()).toMatchObject({ Code: 'InvalidParameterException' })
    await service.call('DeleteDataset', { DatasetArn: arn })
    expect(await train()).toMatchObject({ Code: 'ResourceInUseException' })
    service.now += DELETION_MS
    expect(await train()).toMatchObject({ Code: 'InvalidParameterException' })
  })
})

describe('a dataset of a seed', () => {
  test('has the entries of its manifest, or invented ones', async () => {
    service.seed({
      buckets: { data: { objects: { m: { text: linesOf('apple', 'a.jpg') } } } },
      projects: {
        orchard: { datasets: [{ type: 'TRAIN', entries: 's3://data/m', tags: { a: 'b' } }, { type: 'TEST' }] },
      },
    })
    const [train, invented] = await arnsOf()
    expect(await listImages(train)).toEqual(['a.jpg'])
    expect(await describeDataset(invented)).toMatchObject({ DatasetStats: { TotalEntries: 10, TotalLabels: 2 } })
    expect(await service.call('ListTagsForResource', { ResourceArn: train })).toEqual({ Tags: { a: 'b' } })
  })

  test.each([
    ['shows that its manifest could not be read', {}, 'CREATE_FAILED'],
    ['keeps the status that it was given', { status: 'UPDATE_FAILED' }, 'UPDATE_FAILED'],
  ])('%s', async (_name, status, shown) => {
    service.seed({ projects: { orchard: { datasets: [{ type: 'TRAIN', entries: 's3://data/none', ...status }] } } })
    const [arn] = await arnsOf()
    expect(await describeDataset(arn)).toMatchObject({ Status: shown, DatasetStats: EMPTY })
  })

  async function arnsOf(): Promise<readonly [string, string]> {
    await service.call('DescribeProjects', {})
    const [first = '', second = ''] = [...service.state.projects.values()].flatMap(({ datasets }) =>
      datasets.map(({ arn }) => arn),
    )
    return [first, second]
  }
})
