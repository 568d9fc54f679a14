/** CopyProjectVersion inside one account: statuses, results, the rules of the settings. */
import { describe, expect, test } from '@jest/globals'
import { isRecord } from '../src/wire/is-record.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import {
  bytesOf,
  copy,
  keysIn,
  openCopiesForEachTest,
  projectArnOf,
} from '../../../__tests__/support/emulator/copy-bench.js'
import {
  described,
  seedVersions,
  service,
  start,
  statusOf,
  versionOf,
  wait,
} from '../../../__tests__/support/emulator/model-bench.js'

openCopiesForEachTest()

describe('a copy', () => {
  test('is in progress, then complete, with the source, the tags and the key', async () => {
    const { ProjectVersionArn } = await copy({ Tags: { team: 'shop' }, KmsKeyId: 'alias/shop' })
    expect(ProjectVersionArn).toMatch(/:project\/shop\/version\/copied\/\d+$/)
    wait(599)
    expect(await described('copied')).toMatchObject({
      ProjectVersionArn,
      Status: 'COPYING_IN_PROGRESS',
      KmsKeyId: 'alias/shop',
      SourceProjectVersionArn: versionOf('trained').arn,
      OutputConfig: { S3Bucket: 'production', S3KeyPrefix: 'models' },
    })
    expect(keysIn('production')).toEqual([])
    wait(1)
    expect(await statusOf('copied')).toBe('COPYING_COMPLETED')
    expect(await service.call('ListTagsForResource', { ResourceArn: ProjectVersionArn })).toEqual({
      Tags: { team: 'shop' },
    })
  })

  test('has the result files of its source, byte by byte, in its own output location', async () => {
    await copy()
    wait(600)
    await statusOf('copied')
    expect(keysIn('production').toSorted()).toEqual(
      keysIn('results')
        .map((key) => key.replace('runs/', 'models/').replace('orchard-trained', 'shop-copied'))
        .toSorted(),
    )
    expect(keysIn('production')).toHaveLength(5)
    expect(bytesOf('production', 'models/EvaluationResultSummary-shop-copied.json')).toBe(
      bytesOf('results', 'runs/EvaluationResultSummary-orchard-trained.json'),
    )
    expect(await described('copied')).toMatchObject({
      ManifestSummary: { S3Object: { Bucket: 'production', Name: 'models/ManifestSummary-shop-copied.json' } },
    })
  })

  test('shows no EvaluationResult unless the settings say so, and no bill', async () => {
    await copy()
    service.seed({ settings: { copiesShowEvaluation: true } })
    await copy({ VersionName: 'open' })
    wait(600)
    const hidden = await described('copied')
    expect(hidden).not.toHaveProperty('EvaluationResult')
    expect(hidden).not.toHaveProperty('BillableTrainingTimeInSeconds')
    const { EvaluationResult: ofSource } = await described('trained')
    expect(await described('open')).toMatchObject({
      EvaluationResult: {
        F1Score: isRecord(ofSource) ? ofSource.F1Score : undefined,
        Summary: { S3Object: { Bucket: 'production', Name: 'models/EvaluationResultSummary-shop-open.json' } },
      },
    })
  })

  test('can be started, copied again and deleted, not while it is in progress', async () => {
    await copy()
    const again = { SourceProjectArn: projectArnOf('shop'), SourceProjectVersionArn: versionOf('copied').arn }
    const remove = (): Promise<Json> =>
      service.call('DeleteProjectVersion', { ProjectVersionArn: versionOf('copied').arn })
    const inUse = { Code: 'ResourceInUseException' }
    expect([await start('copied'), await remove(), await copy({ ...again, VersionName: 'second' })]).toMatchObject([
      inUse,
      inUse,
      inUse,
    ])
    wait(600)
    expect(await copy({ ...again, VersionName: 'second' })).toHaveProperty('ProjectVersionArn')
    expect(await start('copied')).toEqual({ Status: 'STARTING' })
    wait(600)
    expect(await statusOf('second')).toBe('COPYING_COMPLETED')
    const { ProjectVersionArn } = await described('second')
    expect(await service.call('DeleteProjectVersion', { ProjectVersionArn })).toEqual({ Status: 'DELETING' })
  })

  test('may go to the same project, under another name', async () => {
    const DestinationProjectArn = projectArnOf('orchard')
    expect(await copy({ DestinationProjectArn, VersionName: 'trained' })).toMatchObject({
      Code: 'ResourceInUseException',
    })
    expect(await copy({ DestinationProjectArn })).toHaveProperty('ProjectVersionArn')
  })

  test.each([
    ['does not exist', 'nowhere'],
    ['is closed', 'closed'],
  ])('fails where the bucket of its results %s', async (_name, S3Bucket) => {
    service.seed({ buckets: { closed: { write: false } } })
    await copy({ OutputConfig: { S3Bucket, S3KeyPrefix: '' } })
    wait(600)
    expect(await described('copied')).toMatchObject({
      Status: 'COPYING_FAILED',
      StatusMessage: 'Unable to write to output S3 bucket.',
    })
  })

  test('needs the rights of the service on its output location when it begins', async () => {
    const allow = (actions: readonly string[]): void => {
      service.seed({ policy: { Statement: { Effect: 'Allow', Action: actions, Resource: '*' } } })
    }
    // The training itself ends before there is a policy.
    expect(await statusOf('trained')).toBe('TRAINING_COMPLETED')
    const bucket = ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:ListBucket']
    allow(['rekognition:*', ...bucket])
    await copy()
    allow(['rekognition:*', 's3:PutObject', ...bucket])
    await copy({ VersionName: 'allowed' })
    wait(600)
    expect([await statusOf('copied'), await statusOf('allowed')]).toEqual(['COPYING_FAILED', 'COPYING_COMPLETED'])
  })

  test('fails where that bucket is closed meanwhile', async () => {
    await copy()
    service.seed({ buckets: { production: { write: false } } })
    wait(600)
    expect(await statusOf('copied')).toBe('COPYING_FAILED')
  })

  test('of a version without result files in S3 has none either', async () => {
    seedVersions({ bare: { f1Score: 0.9 } })
    await copy({ SourceProjectVersionArn: versionOf('bare').arn })
    wait(600)
    expect(await statusOf('copied')).toBe('COPYING_COMPLETED')
    expect(keysIn('production')).toEqual([])
  })
})

describe('rules for single copies', () => {
  test('one that fails with its message, one that never ends, one that is hidden for a while', async () => {
    service.seed({
      settings: {
        copySeconds: 60,
        copies: [
          { version: 'bad', end: 'failed', statusMessage: 'Not today.' },
          { version: 'long-*', end: 'never' },
          { version: 'hidden', hiddenSeconds: 30 },
        ],
      },
    })
    for (const VersionName of ['bad', 'long-one', 'hidden']) await copy({ VersionName })
    await expect(described('hidden')).rejects.toThrow('not listed')
    wait(60)
    expect(await described('bad')).toMatchObject({ Status: 'COPYING_FAILED', StatusMessage: 'Not today.' })
    expect(await statusOf('hidden')).toBe('COPYING_COMPLETED')
    wait(10_000_000)
    expect(await statusOf('long-one')).toBe('COPYING_IN_PROGRESS')
  })
})
