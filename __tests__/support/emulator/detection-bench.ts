/** A Rekognition in memory with running models, and images. */
import { beforeEach } from '@jest/globals'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import { png } from '../image-files.js'
import type { Json } from './in-memory.js'
import { boxManifest, imageLevelManifest } from './manifests.js'
import { openModelsForEachTest, seedVersions, service, versionOf } from './model-bench.js'

/** Opens `service` before each test, with running models of whole images (`live`) and of boxes (`boxes`). */
export function openDetectionForEachTest(): void {
  openModelsForEachTest()
  beforeEach(async () => {
    service.seed({
      settings: { runningModels: 9 },
      buckets: {
        results: {},
        data: {
          objects: {
            train: { text: imageLevelManifest({ apple: 40, pear: 40, plum: 40 }) },
            test: { text: imageLevelManifest({ apple: 20, pear: 20, plum: 20 }, { from: 100 }) },
            boxes: { text: boxManifest(['apple', 'pear'], 40) },
          },
        },
      },
    })
    const live = { status: 'RUNNING', output: 's3://results/runs' }
    seedVersions({
      live: { ...live, data: { training: 's3://data/train', testing: 's3://data/test' } },
      boxes: { ...live, data: { training: 's3://data/boxes' } },
    })
    await service.call('DescribeProjects', {})
  })
}

/** An image that no other number gives. */
export const imageOf = (number: number): Buffer => png({ width: 64 + number })

export const sent = (bytes: Buffer): Json => ({ Image: { Bytes: bytes.toString('base64') } })

export const stored = (bucket: string, key: string): Json => ({ Image: { S3Object: { Bucket: bucket, Name: key } } })

export function putImage(bucket: string, key: string, bytes: Buffer): void {
  service.seed({ buckets: { [bucket]: { objects: { [key]: { base64: bytes.toString('base64') } } } } })
}

export const detect = (name: string, input: Json): Promise<Json> =>
  service.call('DetectCustomLabels', { ProjectVersionArn: versionOf(name).arn, ...input })

/** The labels of an answer, in its order. */
export async function labelsOf(name: string, input: Json): Promise<readonly Json[]> {
  const { CustomLabels: labels } = await detect(name, input)
  if (!Array.isArray(labels)) throw new Error('the answer has no labels')
  return labels.filter(isRecord)
}

/** The lines of a result file of a version. */
export function linesOf(key: string): readonly Json[] {
  const bytes = service.state.buckets.get('results')?.objects.get(key)?.[0]?.content?.bytes
  return (bytes?.toString() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRecord)
}
