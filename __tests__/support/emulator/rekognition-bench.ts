/** A Rekognition in memory with a project. */
import { beforeEach } from '@jest/globals'
import { InMemory, type Json } from './in-memory.js'
import { imageLevelManifest } from './manifests.js'

export let service: InMemory
export let projectArn: string
export const asset = (key: string): Json => ({ GroundTruthManifest: { S3Object: { Bucket: 'data', Name: key } } })

export const REQUEST = {
  VersionName: 'v1',
  OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'runs' },
  TrainingData: { Assets: [asset('train.manifest')] },
  TestingData: { AutoCreate: true },
}

export const create = (change: Json = {}): Promise<Json> =>
  service.call('CreateProjectVersion', { ...REQUEST, ProjectArn: projectArn, ...change })

export const describeVersions = (change: Json = {}): Promise<Json> =>
  service.call('DescribeProjectVersions', { ProjectArn: projectArn, ...change })

/** Opens `service` before each test. */
export function openServiceForEachTest(): void {
  beforeEach(async () => {
    service = new InMemory()
    service.seed({
      buckets: {
        data: { objects: { 'train.manifest': { text: imageLevelManifest({ apple: 10, pear: 10 }) } } },
        results: {},
      },
    })
    const { ProjectArn } = await service.call('CreateProject', { ProjectName: 'orchard' })
    projectArn = String(ProjectArn)
  })
}
