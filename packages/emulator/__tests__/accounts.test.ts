/** Two accounts in one emulator: what each sees, and what it may not touch. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DescribeProjectsCommand,
  DescribeProjectVersionsCommand,
  ListTagsForResourceCommand,
  StartProjectVersionCommand,
  TagResourceCommand,
  type RekognitionClient,
} from '@aws-sdk/client-rekognition'
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  OTHER,
  OTHER_SEED,
  OWN,
  openTwoAccounts,
  versionArnOf,
  type TwoAccounts,
} from '../../../__tests__/support/emulator/account-bench.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import { imageLevelManifest } from '../../../__tests__/support/emulator/manifests.js'
import { parseSeedOrThrow } from '../src/parse-seed.js'

let both: TwoAccounts

beforeEach(async () => {
  both = await openTwoAccounts()
})

afterEach(async () => {
  await both.close()
})

const projectsOf = async (client: RekognitionClient): Promise<readonly (string | undefined)[]> => {
  const { ProjectDescriptions = [] } = await client.send(new DescribeProjectsCommand({}))
  return ProjectDescriptions.map(({ ProjectArn }) => ProjectArn?.replace(/\/\d+$/, ''))
}

const arn = (account: string, project: string): string => `arn:aws:rekognition:eu-west-1:${account}:project/${project}`

const DENIED = { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } }

describe('projects', () => {
  test('each account lists its own, also those of the same name', async () => {
    expect(await projectsOf(both.own.rekognition)).toEqual([arn(OWN, 'orchard')])
    expect(await projectsOf(both.other.rekognition)).toEqual([arn(OTHER, 'orchard')])
    await both.other.rekognition.send(new CreateProjectCommand({ ProjectName: 'meadow' }))
    expect(await projectsOf(both.other.rekognition)).toEqual([arn(OTHER, 'meadow'), arn(OTHER, 'orchard')])
    expect(await projectsOf(both.own.rekognition)).toEqual([arn(OWN, 'orchard')])
    await both.own.rekognition.send(new CreateProjectCommand({ ProjectName: 'meadow' }))
  })

  test('the callers are of their accounts', async () => {
    expect(await both.own.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: OWN })
    expect(await both.other.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: OTHER,
      Arn: `arn:aws:iam::${OTHER}:user/emulator`,
    })
  })

  test('a session of a role acts in the account of the role', async () => {
    const session = await both.assume(`arn:aws:iam::${OTHER}:role/release`)
    expect(await projectsOf(session.rekognition)).toEqual([arn(OTHER, 'orchard')])
    const { Buckets = [] } = await session.s3.send(new ListBucketsCommand({}))
    expect(Buckets.map(({ Name }) => Name)).toEqual(['theirs'])
    await expect(both.assume(`arn:aws:iam::${OTHER}:role/nobody`)).rejects.toMatchObject({ name: 'AccessDenied' })
  })

  test.each<[name: string, call: (client: RekognitionClient, project: string, version: string) => Promise<unknown>]>([
    ['DescribeProjectVersions', (at, ProjectArn) => at.send(new DescribeProjectVersionsCommand({ ProjectArn }))],
    ['ListTagsForResource', (at, ResourceArn) => at.send(new ListTagsForResourceCommand({ ResourceArn }))],
    [
      'TagResource',
      (at, _project, ResourceArn) => at.send(new TagResourceCommand({ ResourceArn, Tags: { released: 'true' } })),
    ],
    [
      'StartProjectVersion',
      (at, _project, ProjectVersionArn) =>
        at.send(new StartProjectVersionCommand({ ProjectVersionArn, MinInferenceUnits: 1 })),
    ],
  ])('%s of what belongs to the other account is denied', async (operation, call) => {
    const version = versionArnOf(both.emulator, OTHER, 'v1')
    const project = both.emulator.state.versions.get(version)?.projectArn ?? ''
    await expect(call(both.own.rekognition, project, version)).rejects.toMatchObject({
      ...DENIED,
      message: expect.stringMatching(
        new RegExp(`rekognition:${operation} on resource: .* because no resource-based policy allows the rekognition:`),
      ),
    })
    await expect(call(both.other.rekognition, project, version)).resolves.toBeDefined()
  })

  test('quotas are those of each account', async () => {
    await both.emulator.applySeed({ settings: { runningModels: 1, projectsPerAccount: 2 } })
    const startIn = (account: string, client: RekognitionClient, name: string): Promise<unknown> =>
      client.send(
        new StartProjectVersionCommand({
          ProjectVersionArn: versionArnOf(both.emulator, account, name),
          MinInferenceUnits: 1,
        }),
      )
    await startIn(OWN, both.own.rekognition, 'v1')
    await expect(startIn(OTHER, both.other.rekognition, 'v1')).resolves.toMatchObject({ Status: 'STARTING' })
    await expect(startIn(OTHER, both.other.rekognition, 'v2')).rejects.toMatchObject({ name: 'LimitExceededException' })
    const create = (client: RekognitionClient, ProjectName: string): Promise<unknown> =>
      client.send(new CreateProjectCommand({ ProjectName }))
    await create(both.own.rekognition, 'a')
    await create(both.other.rekognition, 'a')
    await expect(create(both.other.rekognition, 'b')).rejects.toMatchObject({ name: 'LimitExceededException' })
  })
})

describe('policies', () => {
  test('of one account are nothing to the other', async () => {
    const onlyS3 = { Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } }
    await both.emulator.applySeed({ accounts: { [OTHER]: { policy: onlyS3 } } })
    await expect(projectsOf(both.other.rekognition)).rejects.toMatchObject(DENIED)
    expect(await projectsOf(both.own.rekognition)).toHaveLength(1)
    await both.emulator.applySeed({ policy: onlyS3 })
    await expect(projectsOf(both.own.rekognition)).rejects.toMatchObject(DENIED)
    await both.emulator.applySeed({
      accounts: {
        [OTHER]: { policy: { Statement: { Effect: 'Allow', Action: 'rekognition:*', Resource: '*' } } },
      },
    })
    expect(await projectsOf(both.other.rekognition)).toHaveLength(1)
  })
})

describe('buckets', () => {
  test('are listed to their owner, and closed to the other account', async () => {
    const { Buckets = [] } = await both.own.s3.send(new ListBucketsCommand({}))
    expect(Buckets.map(({ Name }) => Name)).toEqual(['data', 'results'])
    const read = new GetObjectCommand({ Bucket: 'theirs', Key: 'train.manifest' })
    await expect(both.own.s3.send(read)).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(both.other.s3.send(read)).resolves.toMatchObject({ ContentLength: expect.any(Number) })
    await expect(
      both.own.s3.send(new PutObjectCommand({ Bucket: 'theirs', Key: 'x', Body: 'x' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(
      both.own.s3.send(new CopyObjectCommand({ Bucket: 'data', Key: 'x', CopySource: 'theirs/train.manifest' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(both.own.s3.send(new HeadBucketCommand({ Bucket: 'theirs' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    })
  })

  test('a name is taken for both accounts', async () => {
    const create = new CreateBucketCommand({
      Bucket: 'theirs',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    })
    await expect(both.own.s3.send(create)).rejects.toMatchObject({ name: 'BucketAlreadyExists' })
    await expect(both.other.s3.send(create)).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' })
  })

  test('with an owner in the seed is open to all, and known by the account of its owner', async () => {
    await both.emulator.applySeed({ buckets: { shared: { owner: OTHER } } })
    const head = (ExpectedBucketOwner: string) => new HeadBucketCommand({ Bucket: 'shared', ExpectedBucketOwner })
    await expect(both.own.s3.send(head(OTHER))).resolves.toBeDefined()
    await expect(both.other.s3.send(head(OTHER))).resolves.toBeDefined()
    await expect(both.own.s3.send(head(OWN))).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } })
    const { Buckets = [] } = await both.other.s3.send(new ListBucketsCommand({}))
    expect(Buckets.map(({ Name }) => Name)).toEqual(['shared', 'theirs'])
  })

  test('a training cannot read manifests of the other account, nor write its results there', async () => {
    await both.own.s3.send(
      new PutObjectCommand({ Bucket: 'data', Key: 'm', Body: imageLevelManifest({ apple: 10, pear: 10 }) }),
    )
    const [ProjectArn = ''] = both.emulator.state.projects.keys()
    const train = (VersionName: string, bucket: string, key: string, S3Bucket: string): Promise<unknown> =>
      both.own.rekognition.send(
        new CreateProjectVersionCommand({
          ProjectArn,
          VersionName,
          OutputConfig: { S3Bucket, S3KeyPrefix: '' },
          TrainingData: { Assets: [{ GroundTruthManifest: { S3Object: { Bucket: bucket, Name: key } } }] },
          TestingData: { AutoCreate: true },
        }),
      )
    await train('read', 'theirs', 'train.manifest', 'results')
    await train('write', 'data', 'm', 'theirs')
    both.clock.advance(60 * MINUTE)
    const { versions } = await both.emulator.inspect()
    expect([...versions.values()].filter(({ name }) => name === 'read' || name === 'write')).toMatchObject([
      { status: 'TRAINING_FAILED', statusMessage: 'The S3 bucket permissions are incorrect.' },
      { status: 'TRAINING_FAILED', statusMessage: 'Unable to write to output S3 bucket.' },
    ])
  })
})

test.each([
  ['a short number', { accounts: { '123': {} } }, 'accounts.123 must be an account: twelve digits'],
  [
    'an account in an account',
    { accounts: { [OTHER]: { accounts: {} } } },
    'accounts.444455556666.accounts is not known',
  ],
])('a seed with %s is refused', (_name, seed, message) => {
  expect(() => parseSeedOrThrow(JSON.stringify(seed))).toThrow(message)
  expect(parseSeedOrThrow(JSON.stringify({ accounts: { [OTHER]: OTHER_SEED } }))).toHaveProperty('accounts')
})
