import { expect, test } from '@jest/globals'
import { toCreateVersionInput } from '../../../src/model/create-version-input.js'
import type { CreateVersionRequest } from '../../../src/model/training-spec.js'

const LEAST: CreateVersionRequest = {
  projectArn: 'arn:garden',
  versionName: 's4',
  output: { bucket: 'results', prefix: '' },
  data: { kind: 'project-datasets' },
  tags: {},
}

const LEAST_INPUT = {
  ProjectArn: 'arn:garden',
  VersionName: 's4',
  OutputConfig: { S3Bucket: 'results', S3KeyPrefix: '' },
}

const assetsOf = (S3Object: object): object => ({ Assets: [{ GroundTruthManifest: { S3Object } }] })

test('the minimum: members without a value are left out, an empty prefix is a value', () => {
  expect(toCreateVersionInput(LEAST)).toStrictEqual(LEAST_INPUT)
})

test.each<{ readonly name: string; readonly change: Partial<CreateVersionRequest>; readonly input: object }>([
  {
    name: 'two manifests, one with its version',
    change: {
      data: {
        kind: 'manifests',
        training: { bucket: 'data', key: 'train', versionId: 'v7' },
        testing: { bucket: 'data', key: 'test' },
      },
    },
    input: {
      TrainingData: assetsOf({ Bucket: 'data', Name: 'train', Version: 'v7' }),
      TestingData: assetsOf({ Bucket: 'data', Name: 'test' }),
    },
  },
  {
    name: 'a split by the service, which has no testing assets',
    change: { data: { kind: 'manifests', training: { bucket: 'data', key: 'train' }, testing: 'auto-create' } },
    input: { TrainingData: assetsOf({ Bucket: 'data', Name: 'train' }), TestingData: { AutoCreate: true } },
  },
  { name: 'a key', change: { kmsKeyId: 'alias/garden' }, input: { KmsKeyId: 'alias/garden' } },
  { name: 'a description', change: { description: 'run 12' }, input: { VersionDescription: 'run 12' } },
  { name: 'tags', change: { tags: { team: 'vision' } }, input: { Tags: { team: 'vision' } } },
  {
    name: 'a prefix',
    change: { output: { bucket: 'results', prefix: 'runs/s4' } },
    input: { OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'runs/s4' } },
  },
])('$name', ({ change, input }) => {
  expect(toCreateVersionInput({ ...LEAST, ...change })).toStrictEqual({ ...LEAST_INPUT, ...input })
})
