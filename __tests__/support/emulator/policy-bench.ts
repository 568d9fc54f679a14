/** An emulator that enforces a policy. */
import { afterEach, beforeEach } from '@jest/globals'
import { openBench, type Bench } from './clients.js'
import type { Row } from './authorized-calls.js'

export const PROJECT = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/1772441940000'
export const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1772442000000'
/** A version that is running. */
export const LIVE = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/live/1772355600000'
/** Another project. */
export const PASTURE = 'arn:aws:rekognition:eu-west-1:111122223333:project/pasture/1772441940001'
const PRODUCTION_MAY_COPY = {
  Statement: {
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
    Action: 'rekognition:CopyProjectVersion',
    Resource: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/*',
  },
}
/** Datasets of another project, since one with datasets takes no manifests. */
export const TRAIN_DATASET = 'arn:aws:rekognition:eu-west-1:111122223333:project/pasture/dataset/train/1772441940001'
export const TEST_DATASET = 'arn:aws:rekognition:eu-west-1:111122223333:project/pasture/dataset/test/1772441940001'
export const OUTPUT = { S3Bucket: 'results', S3KeyPrefix: 'runs' }
export const DATA = { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'data', Name: 'm' } } }] }
export const AT = { Bucket: 'data', Key: 'a.txt' }
export const OBJECT = 'arn:aws:s3:::data/a.txt'
export const BUCKET = 'arn:aws:s3:::data'
export let bench: Bench

/** Opens `bench` before each test. */
export function openBenchForEachTest(): void {
  beforeEach(async () => {
    bench = await openBench({
      seed: {
        buckets: { results: {}, data: { versioning: 'Enabled', objects: { 'a.txt': { text: 'hello' } } } },
        projects: {
          orchard: {
            policies: { production: PRODUCTION_MAY_COPY },
            versions: { v1: { f1Score: 0.9, ageSeconds: 0 }, live: { status: 'RUNNING' } },
          },
          // The second one is empty: its manifest is not there.
          pasture: {
            datasets: [{ type: 'TRAIN' }, { type: 'TEST', entries: 's3://data/none', status: 'CREATE_COMPLETE' }],
          },
        },
      },
    })
  })

  afterEach(async () => {
    await bench.close()
  })
}

export function policyOf(needs: Row['needs'], effect = 'Allow') {
  return needs.map(([action, resource]) => ({ Statement: { Effect: effect, Action: action, Resource: resource } }))
}

export function setPolicy(needs: Row['needs'], ...more: readonly unknown[]): Promise<void> {
  return bench.emulator.applySeed({ policy: [...policyOf(needs), ...more] })
}
