/** Datasets as the official client sees them, with the options of a whole emulator. */
import {
  CreateDatasetCommand,
  DescribeDatasetCommand,
  paginateListDatasetEntries,
  UpdateDatasetEntriesCommand,
} from '@aws-sdk/client-rekognition'
import { afterEach, describe, expect, test } from '@jest/globals'
import { MINUTE, openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import type { EmulatorOptions } from '../src/emulator.js'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')
const MANIFEST = imageLevelManifest({ apple: 120, pear: 5 })
const READ_MANIFEST = ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersion', 's3:GetObjectTagging']
const LOOK_AT_BUCKET = ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:ListBucket']

let bench: Bench

afterEach(() => bench.close())

async function open(options: Omit<EmulatorOptions, 'clock'> = {}): Promise<string> {
  bench = await openBench({
    seed: { buckets: { data: { objects: { 'a.manifest': { text: MANIFEST } } } }, projects: { orchard: {} } },
    ...options,
  })
  return [...bench.emulator.state.projects.keys()][0] ?? ''
}

async function create(ProjectArn: string): Promise<string> {
  const S3Object = { Bucket: 'data', Name: 'a.manifest' }
  const { DatasetArn = '' } = await bench.rekognition.send(
    new CreateDatasetCommand({
      ProjectArn,
      DatasetType: 'TRAIN',
      DatasetSource: { GroundTruthManifest: { S3Object } },
    }),
  )
  bench.clock.advance(MINUTE)
  return DatasetArn
}

const look = async (DatasetArn: string) =>
  (await bench.rekognition.send(new DescribeDatasetCommand({ DatasetArn }))).DatasetDescription

test('its paginator lists every entry; it sends lines as bytes', async () => {
  const DatasetArn = await create(await open())
  const line = '{"source-ref":"s3://orchard-images/ä.jpg"}'
  await bench.rekognition.send(
    new UpdateDatasetEntriesCommand({ DatasetArn, Changes: { GroundTruth: new TextEncoder().encode(line) } }),
  )
  bench.clock.advance(MINUTE)
  const description = await look(DatasetArn)
  expect(description?.CreationTimestamp?.getTime()).toBeLessThan(description?.LastUpdatedTimestamp?.getTime() ?? 0)
  expect(description?.DatasetStats?.TotalEntries).toBe(126)
  const pages = []
  for await (const page of paginateListDatasetEntries({ client: bench.rekognition, pageSize: 50 }, { DatasetArn }))
    pages.push(page.DatasetEntries ?? [])
  expect(pages.map(({ length }) => length)).toEqual([50, 50, 26])
  expect(JSON.parse(pages.flat().at(-1) ?? '')).toMatchObject({
    'source-ref': 's3://orchard-images/ä.jpg',
    'cl-metadata': { is_labeled: false },
    'cl-warnings': [{ code: 'WARNING_UNANNOTATED_RECORD' }],
  })
})

test('with --check-images, an image that is missing or of another format is an error of its entry', async () => {
  const images = Object.fromEntries(
    Array.from({ length: 119 }, (_, index): [string, { base64: string }] => [
      `apple/${String(index)}.jpg`,
      { base64: PNG },
    ]),
  )
  const objects = { ...images, 'apple/119.jpg': { text: 'GIF89a' } }
  const projectArn = await open({ checkImages: true })
  await bench.emulator.applySeed({ buckets: { 'orchard-images': { objects } } })
  const DatasetArn = await create(projectArn)
  expect((await look(DatasetArn))?.DatasetStats).toEqual({
    LabeledEntries: 125,
    TotalEntries: 125,
    TotalLabels: 2,
    ErrorEntries: 6,
  })
})

describe('a dataset from a manifest needs the rights to read it', () => {
  const RIGHTS = [
    ...READ_MANIFEST.map((action) => ({ action, resource: 'arn:aws:s3:::data/a.manifest' })),
    ...LOOK_AT_BUCKET.map((action) => ({ action, resource: 'arn:aws:s3:::data' })),
  ]

  async function statusWith(rights: typeof RIGHTS): Promise<string | undefined> {
    const projectArn = await open()
    const statement = (Action: string, Resource: string) => ({ Statement: { Effect: 'Allow', Action, Resource } })
    await bench.emulator.applySeed({
      policy: [statement('rekognition:*', '*'), ...rights.map(({ action, resource }) => statement(action, resource))],
    })
    const DatasetArn = await create(projectArn)
    return (await look(DatasetArn))?.StatusMessage
  }

  test('with all of them it is created', async () => {
    expect(await statusWith(RIGHTS)).toBe('The dataset was successfully created from the manifest file.')
  })

  test.each(RIGHTS)('without $action the creation fails', async (missing) => {
    expect(await statusWith(RIGHTS.filter((right) => right !== missing))).toBe(
      'The S3 bucket permissions are incorrect.',
    )
  })
})

test('the control path shows datasets with the number of their entries', async () => {
  const DatasetArn = await create(await open())
  const state: unknown = await (await fetch(`${bench.emulator.url}/_emulator/state`)).json()
  expect(state).toMatchObject({
    projects: [{ datasets: [{ arn: DatasetArn, status: 'CREATE_COMPLETE', entries: 125 }] }],
  })
})
