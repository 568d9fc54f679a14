/** What Rekognition refuses and how it pages, tags and deletes: operation by operation, without a server. */
import { describe, expect, test } from '@jest/globals'
import { MINUTE, START } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import {
  openServiceForEachTest,
  service,
  projectArn,
  asset,
  REQUEST,
  create,
  describeVersions,
} from '../../../__tests__/support/emulator/rekognition-bench.js'

openServiceForEachTest()

describe('CreateProject and DescribeProjects', () => {
  test('the ARN ends in the creation time in milliseconds', () => {
    expect(projectArn).toBe(`arn:aws:rekognition:eu-west-1:111122223333:project/orchard/${String(START)}`)
  })

  test('a name can be used once', async () => {
    expect(await service.call('CreateProject', { ProjectName: 'orchard' })).toMatchObject({
      status: 400,
      __type: 'ResourceInUseException',
      Code: 'ResourceInUseException',
    })
  })

  test('adapters are listed only on request, unknown names never', async () => {
    await service.call('CreateProject', {
      ProjectName: 'uploads',
      Feature: 'CONTENT_MODERATION',
      AutoUpdate: 'ENABLED',
    })
    const namesOf = async (input: Json): Promise<unknown> => {
      const { ProjectDescriptions: found } = await service.call('DescribeProjects', input)
      return JSON.stringify(found).match(/project\/[^/]+/g)
    }
    expect(await namesOf({})).toEqual(['project/orchard'])
    expect(await namesOf({ Features: ['CONTENT_MODERATION', 'CUSTOM_LABELS'] })).toEqual([
      'project/uploads',
      'project/orchard',
    ])
    expect(await namesOf({ ProjectNames: ['nobody'] })).toBeNull()
  })

  test('the account has a limit of projects', async () => {
    service.seed({ settings: { projectsPerAccount: 1 } })
    expect(await service.call('CreateProject', { ProjectName: 'second' })).toMatchObject({
      Code: 'LimitExceededException',
    })
  })
})

describe('CreateProjectVersion refuses', () => {
  test.each<[name: string, change: Json, code: string]>([
    [
      'an unknown project',
      { ProjectArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/other/1' },
      'ResourceNotFoundException',
    ],
    ['only training data', { TestingData: undefined }, 'InvalidParameterException'],
    ['only testing data', { TrainingData: undefined }, 'InvalidParameterException'],
    ['neither, without datasets', { TrainingData: undefined, TestingData: undefined }, 'InvalidParameterException'],
    ['training data without a manifest', { TrainingData: { Assets: [] } }, 'InvalidParameterException'],
    ['two manifests', { TrainingData: { Assets: [asset('a'), asset('b')] } }, 'InvalidParameterException'],
    [
      'AutoCreate with assets',
      { TestingData: { AutoCreate: true, Assets: [asset('a')] } },
      'InvalidParameterException',
    ],
    [
      'testing data without a manifest or AutoCreate',
      { TestingData: { AutoCreate: false } },
      'InvalidParameterException',
    ],
    [
      'an asset without a key',
      { TrainingData: { Assets: [{ GroundTruthManifest: {} }] } },
      'InvalidParameterException',
    ],
    ['an output without a bucket', { OutputConfig: {} }, 'InvalidParameterException'],
    [
      'a feature of adapters',
      { FeatureConfig: { ContentModeration: { ConfidenceThreshold: 70 } } },
      'InvalidParameterException',
    ],
    ['a missing name', { VersionName: undefined }, 'ValidationException'],
    ['a key that begins with aws:', { Tags: { 'aws:x': 'y' } }, 'ValidationException'],
  ])('%s', async (_name, change, code) => {
    expect(await create(change)).toMatchObject({ status: 400, Code: code })
    expect(service.state.versions.size).toBe(0)
  })

  test('manifests where the project has datasets', async () => {
    service.seed({ projects: { orchard: { datasets: [{ type: 'TRAIN' }] } } })
    expect(await create()).toMatchObject({
      Code: 'InvalidParameterException',
      Message: 'The project has datasets: TrainingData and TestingData must not be given.',
    })
  })

  test('a name that is taken, also by a failed version', async () => {
    await create({ TrainingData: { Assets: [asset('missing')] } })
    service.now += 2 * MINUTE
    expect(JSON.stringify(await describeVersions())).toContain('TRAINING_FAILED')
    expect(await create()).toMatchObject({ Code: 'ResourceInUseException' })
  })

  test('a third concurrent training, until one has ended', async () => {
    await create({ VersionName: 'a' })
    await create({ VersionName: 'b' })
    expect(await create({ VersionName: 'c' })).toMatchObject({ status: 400, Code: 'LimitExceededException' })
    service.now += 45 * MINUTE
    expect(await create({ VersionName: 'c' })).toHaveProperty('ProjectVersionArn')
  })

  test('the 101st version of a project', async () => {
    const versions = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`old-${String(index)}`, {}]))
    service.seed({ projects: { orchard: { versions } } })
    expect(await create()).toMatchObject({
      Code: 'LimitExceededException',
      Message: 'The project has reached its limit of 100 project versions.',
    })
  })
})

describe('the front end', () => {
  test.each<[name: string, operation: string, input: unknown, code: string, message: string]>([
    [
      'a pattern',
      'CreateProject',
      { ProjectName: 'a b' },
      'ValidationException',
      "1 validation error detected: Value 'a b' at 'projectName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.\\-]+",
    ],
    [
      'a missing member',
      'CreateProject',
      {},
      'ValidationException',
      "1 validation error detected: Value null at 'projectName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'two problems, one of them nested',
      'CreateProjectVersion',
      { ...REQUEST, ProjectArn: 'x', OutputConfig: { S3Bucket: 'b' } },
      'ValidationException',
      "3 validation errors detected: Value 'x' at 'projectArn' failed to satisfy constraint: Member must have length greater than or equal to 20; ",
    ],
    [
      'an entry of a list',
      'DescribeProjects',
      { ProjectNames: ['ok', 'not ok'] },
      'ValidationException',
      "1 validation error detected: Value '[ok, not ok]' at 'projectNames' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [a-zA-Z0-9_.\\-]+]",
    ],
    [
      'an enum',
      'CreateProject',
      { ProjectName: 'a', Feature: 'LABELS' },
      'ValidationException',
      "1 validation error detected: Value 'LABELS' at 'feature' failed to satisfy constraint: Member must satisfy enum value set: [CONTENT_MODERATION, CUSTOM_LABELS]",
    ],
    [
      'a number out of range',
      'DescribeProjects',
      { MaxResults: 101 },
      'ValidationException',
      "1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100",
    ],
    [
      'a number for a text',
      'CreateProject',
      { ProjectName: 7 },
      'SerializationException',
      'NUMBER_VALUE can not be converted to a String',
    ],
    [
      'a text for a number',
      'DescribeProjects',
      { MaxResults: '7' },
      'SerializationException',
      'STRING_VALUE can not be converted to an Integer',
    ],
    ['not JSON', 'CreateProject', '{', 'SerializationException', 'not a JSON object'],
    ['an operation that does not exist', 'StartProjectVersions', {}, 'UnknownOperationException', 'is unknown'],
    ['an operation named like a property of objects', 'constructor', {}, 'UnknownOperationException', ''],
  ])('%s', async (_name, operation, input, code, message) => {
    expect(await service.call(operation, input)).toMatchObject({
      status: 400,
      __type: code,
      Message: expect.stringContaining(message),
    })
  })

  test('unknown members are ignored, and so are nulls', async () => {
    expect(await service.call('CreateProject', { ProjectName: 'b', Colour: 'red', Feature: null })).toHaveProperty(
      'ProjectArn',
    )
  })
})
