/** A Rekognition in memory with a trained version to copy. */
import { beforeEach } from '@jest/globals'
import type { Json } from './in-memory.js'
import { imageLevelManifest } from './manifests.js'
import { openModelsForEachTest, seedVersions, service, versionOf } from './model-bench.js'

/** Opens `service` before each test, with a trained version and buckets. */
export function openCopiesForEachTest(): void {
  openModelsForEachTest()
  beforeEach(() => {
    service.seed({
      buckets: {
        data: { objects: { m: { text: imageLevelManifest({ apple: 10, pear: 10 }) } } },
        results: {},
        production: {},
      },
      projects: { shop: {} },
    })
    seedVersions({ trained: { data: { training: 's3://data/m' }, output: 's3://results/runs', ageSeconds: 86_400 } })
  })
}

export const projectArnOf = (name: string): string =>
  [...service.state.projects.values()].find((project) => project.name === name)?.arn ?? ''

export const copy = (change: Json = {}): Promise<Json> =>
  service.call('CopyProjectVersion', {
    SourceProjectArn: projectArnOf('orchard'),
    SourceProjectVersionArn: versionOf('trained').arn,
    DestinationProjectArn: projectArnOf('shop'),
    VersionName: 'copied',
    OutputConfig: { S3Bucket: 'production', S3KeyPrefix: 'models' },
    ...change,
  })

export const keysIn = (bucket: string): readonly string[] => [
  ...(service.state.buckets.get(bucket)?.objects.keys() ?? []),
]

export const bytesOf = (bucket: string, key: string): string | undefined =>
  service.state.buckets.get(bucket)?.objects.get(key)?.[0]?.content?.bytes.toString()
