/** What CopyProjectVersion refuses. */
import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import { copy, openCopiesForEachTest, projectArnOf } from '../../../__tests__/support/emulator/copy-bench.js'
import { seedVersions, service, versionOf, wait } from '../../../__tests__/support/emulator/model-bench.js'

openCopiesForEachTest()

describe('is refused', () => {
  test.each<[name: string, change: () => Json, code: string]>([
    [
      'a source project that does not exist',
      () => ({ SourceProjectArn: `${projectArnOf('orchard')}0` }),
      'ResourceNotFoundException',
    ],
    [
      'a source that does not exist',
      () => ({ SourceProjectVersionArn: `${versionOf('v1').arn}0` }),
      'ResourceNotFoundException',
    ],
    [
      'a destination that does not exist',
      () => ({ DestinationProjectArn: `${projectArnOf('shop')}0` }),
      'ResourceNotFoundException',
    ],
    ['a source of another project', () => ({ SourceProjectArn: projectArnOf('shop') }), 'InvalidParameterException'],
    [
      'another Region',
      () => ({ DestinationProjectArn: projectArnOf('shop').replace('eu-west-1', 'us-east-1') }),
      'InvalidParameterException',
    ],
    ['no bucket', () => ({ OutputConfig: {} }), 'InvalidParameterException'],
    ['no output location', () => ({ OutputConfig: undefined }), 'ValidationException'],
    ['no name', () => ({ VersionName: undefined }), 'ValidationException'],
    ['an invalid name', () => ({ VersionName: 'a b' }), 'ValidationException'],
  ])('%s', async (_name, change, code) => {
    expect(await copy(change())).toMatchObject({ status: 400, Code: code })
  })

  test.each([
    ['TRAINING_IN_PROGRESS', 'ResourceInUseException'],
    ['COPYING_IN_PROGRESS', 'ResourceInUseException'],
    ['DELETING', 'ResourceInUseException'],
    ['TRAINING_FAILED', 'InvalidParameterException'],
    ['COPYING_FAILED', 'InvalidParameterException'],
    ['RUNNING', undefined],
    ['STOPPED', undefined],
    ['COPYING_COMPLETED', undefined],
  ])('or not, by the status of the source: %s', async (status, code) => {
    seedVersions({ v1: { status } })
    const answer = await copy({ SourceProjectVersionArn: versionOf('v1').arn })
    expect(answer.Code).toBe(code)
  })

  test('a name that is taken, also by a copy that failed', async () => {
    service.seed({ settings: { copies: [{ version: 'copied', end: 'failed', seconds: 5 }] } })
    await copy()
    wait(5)
    expect(await copy()).toMatchObject({ Code: 'ResourceInUseException' })
  })

  test('a sixth copy at once, and a version beyond the limit of the project', async () => {
    for (const number of [1, 2, 3, 4, 5]) await copy({ VersionName: `c${String(number)}` })
    expect(await copy()).toMatchObject({ Code: 'LimitExceededException', Message: expect.stringContaining('5') })
    wait(600)
    service.seed({ settings: { versionsPerProject: 6 } })
    expect(await copy()).toHaveProperty('ProjectVersionArn')
    expect(await copy({ VersionName: 'c7' })).toMatchObject({ Code: 'LimitExceededException' })
  })

  test('adapters, and a project that is being deleted', async () => {
    service.seed({ projects: { rules: { feature: 'CONTENT_MODERATION' } } })
    expect(await copy({ DestinationProjectArn: projectArnOf('rules') })).toMatchObject({
      Code: 'InvalidParameterException',
    })
    await service.call('DeleteProject', { ProjectArn: projectArnOf('shop') })
    expect(await copy()).toMatchObject({ Code: 'ResourceInUseException' })
  })

  test('copies do not count as trainings', async () => {
    service.seed({ settings: { concurrentTrainings: 1 } })
    await copy()
    expect(
      await service.call('CreateProjectVersion', {
        ProjectArn: projectArnOf('shop'),
        VersionName: 'v1',
        OutputConfig: { S3Bucket: 'results', S3KeyPrefix: '' },
        TrainingData: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: 'data', Name: 'm' } } }] },
        TestingData: { AutoCreate: true },
      }),
    ).toHaveProperty('ProjectVersionArn')
  })
})
