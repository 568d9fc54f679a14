/** A Rekognition in memory with a project, and its datasets. */
import { beforeEach, expect } from '@jest/globals'
import { REKOGNITION_MODEL } from '../../../packages/emulator/src/wire/rekognition-model.js'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import { InMemory, type Json } from './in-memory.js'
import { boxManifest, imageLevelLine } from './manifests.js'

export let service: InMemory
export let projectArn: string

/** How long a creation, an update or a distribution takes, in milliseconds. */
export const DATASET_MS = 60_000
/** How long a deletion takes. */
export const DELETION_MS = 30_000

/** Opens `service` before each test. */
export function openServiceForEachTest(): void {
  beforeEach(async () => {
    service = new InMemory()
    const { ProjectArn } = await service.call('CreateProject', { ProjectName: 'orchard' })
    projectArn = String(ProjectArn)
  })
}

export const fromManifest = (key: string): Json => ({
  GroundTruthManifest: { S3Object: { Bucket: 'data', Name: key } },
})

/** Puts a manifest into the bucket and begins a dataset with it. */
export async function beginDataset(
  manifest: string,
  type: 'TRAIN' | 'TEST' = 'TRAIN',
  more: Json = {},
): Promise<string> {
  const key = `${type}.manifest`
  service.seed({ buckets: { data: { objects: { [key]: { text: manifest } } } } })
  const input = { ProjectArn: projectArn, DatasetType: type, DatasetSource: fromManifest(key), ...more }
  const { DatasetArn } = await service.call('CreateDataset', input)
  return String(DatasetArn)
}

/** The same, and lets it end. */
export async function openDataset(
  manifest: string,
  type: 'TRAIN' | 'TEST' = 'TRAIN',
  more: Json = {},
): Promise<string> {
  const arn = await beginDataset(manifest, type, more)
  service.now += DATASET_MS
  return arn
}

/** The description, or the error. */
export async function describeDataset(DatasetArn: string): Promise<Json> {
  const answer = await service.call('DescribeDataset', { DatasetArn })
  return isRecord(answer.DatasetDescription) ? answer.DatasetDescription : answer
}

export async function update(DatasetArn: string, lines: string): Promise<Json> {
  return service.call('UpdateDatasetEntries', {
    DatasetArn,
    Changes: { GroundTruth: Buffer.from(lines).toString('base64') },
  })
}

/** Every entry that a request lists, over all pages, as JSON. */
export async function listEntries(DatasetArn: string, filters: Json = {}): Promise<readonly Json[]> {
  return (await pagesOf('ListDatasetEntries', 'DatasetEntries', { DatasetArn, ...filters })).flat().map((entry) => {
    const parsed: unknown = JSON.parse(String(entry))
    if (!isRecord(parsed)) throw new Error('an entry is no object')
    return parsed
  })
}

/** The names of the images among the entries, without their folder. */
export async function listImages(DatasetArn: string, filters: Json = {}): Promise<readonly string[]> {
  return (await listEntries(DatasetArn, filters)).map((entry) => String(entry['source-ref']).split('/').at(-1) ?? '')
}

/** The pages of a list. */
export async function pagesOf(
  operation: string,
  member: string,
  input: Json,
): Promise<readonly (readonly unknown[])[]> {
  const pages: (readonly unknown[])[] = []
  let token: unknown
  do {
    const answer = await service.call(operation, { ...input, ...(token === undefined ? {} : { NextToken: token }) })
    const page = answer[member]
    if (!Array.isArray(page)) throw new Error(`no page: ${JSON.stringify(answer)}`)
    pages.push(page)
    token = answer.NextToken
  } while (token !== undefined)
  return pages
}

/** Lines with one label, of images with these names. */
export function linesOf(label: string, ...names: readonly string[]): string {
  return names.map((name) => `${imageLevelLine(`s3://orchard-images/${name}`, label)}\n`).join('')
}

/** A box line with a change of its attribute and of its metadata. */
export function boxLine(value: Json, metadata: Json = {}): string {
  const record = JSON.parse(boxManifest(['valve', 'gauge'], 1)) as Record<string, Json>
  return `${JSON.stringify({ ...record, boxes: { ...record.boxes, ...value }, 'boxes-metadata': { ...record['boxes-metadata'], ...metadata } })}\n`
}

/** The ARN of a dataset that is not there. */
export const UNKNOWN_DATASET = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/dataset/train/1'

/** A good line. */
export const CHANGES = { GroundTruth: Buffer.from(linesOf('apple', 'a.jpg')).toString('base64') }

/** Errors of the front end, which the model does not have. */
export const FRONT_END = ['ValidationException', 'SerializationException']

/** The refusal of a call: an error that the model declares for it, or one of the front end, and nothing has changed. */
export async function refusalOf(operation: string, input: Json): Promise<Json> {
  const before = service.state
  const answer = await service.call(operation, input)
  expect(answer.status).toBe(400)
  const declared = REKOGNITION_MODEL.operations[operation]?.errors?.map(({ shape }) => shape) ?? []
  expect([...declared, ...FRONT_END]).toContain(answer.Code)
  expect(service.state).toEqual(before)
  return answer
}
