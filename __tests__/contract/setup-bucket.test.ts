/** The bucket of the setup is closed and loses no data. */
import { describe, expect, test } from '@jest/globals'
import { listOf, objectOf, type JsonObject } from '../support/cloud-formation.js'
import { template, guide, KEY, deploy, propertiesOf, statementsOf, everything } from '../support/setup-template.js'

describe('it loses no data', () => {
  test.each(['ModelBucket', 'ModelBucketPolicy', 'Key', 'KeyAlias', 'GitHubProvider'])(
    '%s stays when the stack is deleted, and when a change would replace it',
    (name) => {
      expect(everything[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    },
  )

  test('the bucket keeps versions forever unless a parameter sets an end', () => {
    const rules = (resources: JsonObject) =>
      listOf(objectOf(propertiesOf(resources, 'ModelBucket').LifecycleConfiguration ?? null).Rules ?? null)
    expect(propertiesOf(everything, 'ModelBucket').VersioningConfiguration).toEqual({ Status: 'Enabled' })
    expect(rules(everything)).toEqual([
      { Id: 'DropUnfinishedUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
    ])
    expect(rules(deploy({ OldManifestDays: 730 }))[1]).toEqual({
      Id: 'DropOldVersions',
      Status: 'Enabled',
      NoncurrentVersionExpiration: { NoncurrentDays: 730 },
    })
  })
})

const TRAIN_ROLE = 'arn:aws:iam::111122223333:role/train-orchard'

function bucketPolicy(resources: JsonObject): readonly JsonObject[] {
  return statementsOf(propertiesOf(resources, 'ModelBucketPolicy').PolicyDocument ?? null)
}

function onlyWrittenBy(principals: readonly string[]): JsonObject {
  return {
    Sid: 'OnlyTrainRoleAndServiceWrite',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::example-orchard-models/*',
    Condition: {
      ArnNotEquals: { 'aws:PrincipalArn': principals },
      StringNotEquals: { 'aws:PrincipalServiceName': 'rekognition.amazonaws.com' },
    },
  }
}

describe('the bucket is closed', () => {
  test('to the public, to ACLs, and to connections that are not encrypted', () => {
    expect(propertiesOf(everything, 'ModelBucket')).toMatchObject({
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    expect(bucketPolicy(everything)[0]).toEqual({
      Sid: 'OnlyEncryptedConnections',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::example-orchard-models', 'arn:aws:s3:::example-orchard-models/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    })
  })

  test('to all writers but the role that trains and the service', () => {
    expect(bucketPolicy(deploy({ CopySourceAccountId: '' })).slice(1)).toEqual([onlyWrittenBy([TRAIN_ROLE])])
  })

  test('and the role that copies versions from another account, where there is one', () => {
    const copier = 'arn:aws:iam::111122223333:role/release-orchard'
    expect(bucketPolicy(everything).slice(1)).toEqual([onlyWrittenBy([TRAIN_ROLE, copier])])
  })

  test('and to the writer of manifests, where there is one, outside of their folder', () => {
    const writer = 'arn:aws:iam::111122223333:role/labelling'
    expect(bucketPolicy(deploy({ ManifestWriterArn: writer, CopySourceAccountId: '' })).slice(1)).toEqual([
      onlyWrittenBy([TRAIN_ROLE, writer]),
      {
        Sid: 'ManifestWriterWritesManifestsOnly',
        Effect: 'Deny',
        Principal: { AWS: writer },
        Action: 's3:PutObject',
        NotResource: 'arn:aws:s3:::example-orchard-models/manifests/*',
      },
    ])
  })

  test.each([
    [
      'with the key',
      'true',
      { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY } },
    ],
    ['with keys of S3', 'false', { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
  ])('and encrypted: %s', (_name, useKey, rule) => {
    const { BucketEncryption: encryption } = propertiesOf(deploy({ UseKey: useKey }), 'ModelBucket')
    expect(encryption).toEqual({ ServerSideEncryptionConfiguration: [rule] })
  })
})

test('without a key and without permission to create projects there is neither', () => {
  const names = Object.keys(deploy({ UseKey: 'false', MayCreateProject: 'false' }))
  expect(Object.keys(everything).filter((name) => !names.includes(name))).toEqual([
    'CreateProjectPolicy',
    'KeyOfTrainPolicy',
    'KeyOfEvaluatePolicy',
    'Key',
    'KeyAlias',
  ])
})

test('the guide has every output', () => {
  const outputs = Object.keys(objectOf(template.Outputs ?? null))
  expect(outputs.length).toBeGreaterThan(5)
  expect(outputs.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
