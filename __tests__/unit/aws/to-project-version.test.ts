import { describe, expect, test } from '@jest/globals'
import { toProject, toProjectVersion, toTags } from '../../../src/aws/to-project-version.js'

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/version/s4/1772500000000'

const assetsOf = (key: string, version?: string) => ({
  Assets: [
    {
      GroundTruthManifest: {
        S3Object: { Bucket: 'data', Name: key, ...(version === undefined ? {} : { Version: version }) },
      },
    },
  ],
})

describe('toProjectVersion', () => {
  test('a description with everything', () => {
    const version = toProjectVersion({
      ProjectVersionArn: ARN,
      CreationTimestamp: new Date(1_772_500_000_000),
      Status: 'TRAINING_COMPLETED',
      StatusMessage: 'The model is ready to run.',
      BillableTrainingTimeInSeconds: 4217,
      TrainingEndTimestamp: new Date(1_772_504_217_000),
      OutputConfig: { S3Bucket: 'results', S3KeyPrefix: 'runs/s4/' },
      TrainingDataResult: {
        Input: assetsOf('train', 'v7'),
        Output: assetsOf('train-out'),
        Validation: assetsOf('train-valid'),
      },
      TestingDataResult: {
        Input: { ...assetsOf('test'), AutoCreate: false },
        Output: assetsOf('test-out'),
        Validation: assetsOf('test-valid'),
      },
      EvaluationResult: { F1Score: 0.8484400510787964, Summary: { S3Object: { Bucket: 'results', Name: 'summary' } } },
      ManifestSummary: { S3Object: { Bucket: 'results', Name: 'manifests' } },
      KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k',
      VersionDescription: 'run 12',
      Feature: 'CUSTOM_LABELS',
      SourceProjectVersionArn: 'arn:source',
    })
    expect(version).toEqual({
      arn: ARN,
      name: 's4',
      status: 'TRAINING_COMPLETED',
      statusMessage: 'The model is ready to run.',
      createdAt: 1_772_500_000_000,
      trainingEndedAt: 1_772_504_217_000,
      billableSeconds: 4217,
      output: { bucket: 'results', prefix: 'runs/s4' },
      trainingInput: { autoCreate: false, manifest: { bucket: 'data', key: 'train', versionId: 'v7' } },
      testingInput: { autoCreate: false, manifest: { bucket: 'data', key: 'test' } },
      trainingSnapshot: { bucket: 'data', key: 'train-out' },
      testingSnapshot: { bucket: 'data', key: 'test-out' },
      trainingValidation: { bucket: 'data', key: 'train-valid' },
      testingValidation: { bucket: 'data', key: 'test-valid' },
      manifestSummary: { bucket: 'results', key: 'manifests' },
      // The shortest decimal that is the same 32-bit float.
      f1Score: 0.84844005,
      evaluationSummary: { bucket: 'results', key: 'summary' },
      kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k',
      sourceVersionArn: 'arn:source',
      description: 'run 12',
      feature: 'CUSTOM_LABELS',
    })
  })

  test('every member except the ARN may be missing, and is then left out', () => {
    expect(toProjectVersion({ ProjectVersionArn: ARN })).toEqual({ arn: ARN, name: 's4', status: '' })
  })

  test.each([
    { name: 'a plain project', arn: ARN, version: 's4' },
    { name: 'a project that is called version', arn: ARN.replace('garden', 'version'), version: 's4' },
    { name: 'a version that is called version', arn: ARN.replace('/s4/', '/version/'), version: 'version' },
    { name: 'a version whose name is a number', arn: ARN.replace('/s4/', '/12/'), version: '12' },
    { name: 'all of these', arn: ARN.replace('garden', 'version').replace('/s4/', '/7/'), version: '7' },
  ])('the name of $name', ({ arn, version }) => {
    expect(toProjectVersion({ ProjectVersionArn: arn }).name).toBe(version)
  })

  test.each([
    {
      name: 'no testing assets as an empty list',
      input: { Assets: [], AutoCreate: true },
      testingInput: { autoCreate: true },
    },
    { name: 'the project’s own datasets', input: { AutoCreate: false }, testingInput: { autoCreate: false } },
    { name: 'an empty input', input: {}, testingInput: { autoCreate: false } },
    { name: 'an asset without an object', input: { Assets: [{}] }, testingInput: { autoCreate: false } },
    {
      name: 'an object without a key',
      input: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'data' } } }] },
      testingInput: { autoCreate: false },
    },
  ])('testing data: $name', ({ input, testingInput }) => {
    expect(toProjectVersion({ ProjectVersionArn: ARN, TestingDataResult: { Input: input } })).toHaveProperty(
      'testingInput',
      testingInput,
    )
  })

  test.each([
    { name: 'without a prefix', config: { S3Bucket: 'results' }, output: { bucket: 'results', prefix: '' } },
    {
      name: 'with slashes at its end',
      config: { S3Bucket: 'results', S3KeyPrefix: 'a//' },
      output: { bucket: 'results', prefix: 'a' },
    },
  ])('an output location $name', ({ config, output }) => {
    expect(toProjectVersion({ ProjectVersionArn: ARN, OutputConfig: config })).toHaveProperty('output', output)
  })

  test('numbers that are 0 are numbers', () => {
    const version = toProjectVersion({
      ProjectVersionArn: ARN,
      BillableTrainingTimeInSeconds: 0,
      EvaluationResult: { F1Score: 0 },
    })
    expect(version).toMatchObject({ billableSeconds: 0, f1Score: 0 })
  })
})

test.each<{ readonly name: string; readonly change: object }>([
  { name: 'no ARN', change: { ProjectVersionArn: undefined } },
  { name: 'the ARN of something else', change: { ProjectVersionArn: 'arn:aws:s3:::garden' } },
  { name: 'a number for an ARN', change: { ProjectVersionArn: 5 } },
  { name: 'an object for a status', change: { Status: {} } },
  { name: 'NaN for a number', change: { BillableTrainingTimeInSeconds: NaN } },
  { name: 'Infinity for a number', change: { BillableTrainingTimeInSeconds: Infinity } },
  { name: 'a text for a number', change: { EvaluationResult: { F1Score: '0.9' } } },
  { name: 'an object for a bucket', change: { OutputConfig: { S3Bucket: {} } } },
])('a description with $name is rejected', ({ change }) => {
  const from: unknown = { ProjectVersionArn: ARN, Status: 'STOPPED', ...change }
  // The SDK passes such values on under its own type.
  expect(() => toProjectVersion(from as Parameters<typeof toProjectVersion>[0])).toThrow(TypeError)
})

test('an F1 score of NaN is what the service measured: it must reach the gate', () => {
  const version = toProjectVersion({ ProjectVersionArn: ARN, EvaluationResult: { F1Score: NaN } })
  expect(version.f1Score).toBeNaN()
})

test('tags may be missing, and have to be texts', () => {
  expect(toTags(undefined)).toEqual({})
  expect(toTags({ team: 'vision' })).toEqual({ team: 'vision' })
  const wrong: readonly unknown[] = [[], 'x', { team: 5 }]
  for (const tags of wrong) expect(() => toTags(tags as Record<string, string>)).toThrow(TypeError)
})

describe('toProject', () => {
  const arn = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/1772400000000'

  test('a project with datasets', () => {
    const Datasets = [
      { DatasetType: 'TRAIN', DatasetArn: 'arn:train', Status: 'CREATE_COMPLETE' },
      { DatasetType: 'TEST', DatasetArn: 'arn:test', Status: 'CREATE_FAILED', StatusMessage: 'no rights' },
    ] as const
    expect(
      toProject({ ProjectArn: arn, Status: 'CREATED', Feature: 'CONTENT_MODERATION', Datasets: [...Datasets] }),
    ).toEqual({
      arn,
      name: 'garden',
      status: 'CREATED',
      feature: 'CONTENT_MODERATION',
      datasets: [
        { type: 'TRAIN', arn: 'arn:train', status: 'CREATE_COMPLETE' },
        { type: 'TEST', arn: 'arn:test', status: 'CREATE_FAILED', statusMessage: 'no rights' },
      ],
    })
  })

  test('one of an older answer, which names no feature, is for Custom Labels', () => {
    expect(toProject({ ProjectArn: arn })).toEqual({
      arn,
      name: 'garden',
      status: '',
      feature: 'CUSTOM_LABELS',
      datasets: [],
    })
  })
})

describe('impossible times are left out', () => {
  test.each([
    { name: 'far too late', time: new Date(1e300) },
    { name: 'milliseconds in place of seconds', time: new Date(1_772_500_000_000 * 1000) },
    { name: 'after the year 9999', time: new Date(Date.UTC(10_000, 0)) },
    { name: 'just too late', time: new Date(8.64e15 + 1) },
    { name: 'none', time: new Date(NaN) },
    { name: 'before 1970', time: new Date(-1) },
  ])('$name', ({ time }) => {
    const version = toProjectVersion({ ProjectVersionArn: ARN, CreationTimestamp: time, TrainingEndTimestamp: time })
    expect([version.createdAt, version.trainingEndedAt]).toEqual([undefined, undefined])
  })

  test('the last one of the year 9999 is valid', () => {
    const last = Date.UTC(10_000, 0) - 1
    const time = new Date(last)
    expect(toProjectVersion({ ProjectVersionArn: ARN, CreationTimestamp: time }).createdAt).toBe(last)
  })
})
