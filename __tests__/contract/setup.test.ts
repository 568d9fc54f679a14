/** The template under setup/: its policies are the documented ones, its trust is narrow, and it loses no data. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  listOf,
  objectOf,
  readTemplate,
  resourcesOf,
  textOf,
  type Json,
  type JsonObject,
} from '../support/cloud-formation.js'

const template = readTemplate('setup/template.yaml')
const guide = readFileSync('setup/README.md', 'utf8')

const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'

/** The names of the documented policies. */
const EXAMPLE: JsonObject = {
  Project: 'orchard',
  ImageBucket: 'example-orchard-images',
  RepositoryOwner: 'octo-org',
  RepositoryName: 'orchard-data',
  MayCreateProject: 'true',
  UseKey: 'true',
}

const parameters = objectOf(template.Parameters ?? null)

/** What a deployment with these parameters makes. */
function deploy(given: JsonObject = {}): JsonObject {
  const defaults = Object.entries(parameters).map(([name, parameter]) => [name, objectOf(parameter).Default ?? null])
  return resourcesOf(template, {
    refs: {
      ...(Object.fromEntries(defaults) as JsonObject),
      ...EXAMPLE,
      ...given,
      'AWS::Partition': 'aws',
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '111122223333',
      'AWS::StackName': 'orchard-models',
      ModelBucket: 'example-orchard-models',
      TrainRole: 'train-orchard',
      EvaluateRole: 'evaluate-orchard',
      Key: KEY.replace(/.*\//, ''),
      GitHubProvider: PROVIDER,
    },
    attributes: {
      'Key.Arn': KEY,
      'TrainRole.Arn': 'arn:aws:iam::111122223333:role/train-orchard',
      'EvaluateRole.Arn': 'arn:aws:iam::111122223333:role/evaluate-orchard',
    },
  })
}

function propertiesOf(resources: JsonObject, name: string): JsonObject {
  return objectOf(objectOf(resources[name] ?? null).Properties ?? null)
}

function ofType(resources: JsonObject, type: string): readonly (readonly [string, JsonObject])[] {
  return Object.keys(resources)
    .filter((name) => objectOf(resources[name] ?? null).Type === type)
    .map((name) => [name, propertiesOf(resources, name)] as const)
}

function statementsOf(document: Json): readonly JsonObject[] {
  return listOf(objectOf(document).Statement ?? null).map(objectOf)
}

function documented(name: string): readonly JsonObject[] {
  return statementsOf(JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8')) as Json)
}

const everything = deploy()

describe('its policies are the documented ones', () => {
  const policies = ofType(everything, 'AWS::IAM::Policy').map(([, properties]) => properties)
  // Dry runs on pull requests have no role here; the others are the policy of the key, and whom a role trusts.
  const elsewhere = ['dry-run.json', 'key-policy.json', 'trust-policy.json']
  const files = readdirSync('docs/policies').filter((name) => !elsewhere.includes(name))

  test('each documented one is there once, and no other', () => {
    expect(policies.map(({ PolicyName: name }) => `${textOf(name ?? null)}.json`).sort()).toEqual(files.sort())
  })

  test.each(files)('%s, statement by statement', (file) => {
    const policy = policies.find(({ PolicyName: name }) => name === file.replace('.json', ''))
    expect(statementsOf(policy?.PolicyDocument ?? null)).toEqual(documented(file))
  })

  test('each role has those that its action needs', () => {
    const of = (role: string) =>
      policies.filter(({ Roles: roles }) => listOf(roles ?? null).includes(role)).map(({ PolicyName: name }) => name)
    expect(of('train-orchard')).toEqual([
      'train',
      'manifests-in-s3',
      'workspace-manifests',
      'preflight',
      'results',
      'record',
      'create-project',
      'kms',
    ])
    expect(of('evaluate-orchard')).toEqual(['record', 'evaluate', 'evaluate-kms'])
  })

  test('the trust of both roles is the documented one', () => {
    const names = { RepositoryOwner: 'example-org', RepositoryName: 'orchard' }
    const made = deploy({ ...names, RepositoryOwnerId: '1234567', RepositoryId: '7654321' })
    for (const role of ['TrainRole', 'EvaluateRole'])
      expect(statementsOf(propertiesOf(made, role).AssumeRolePolicyDocument ?? null)).toEqual(
        documented('trust-policy.json'),
      )
  })

  test('the policy of the key is the documented one, with the account as its administrator', () => {
    const [administrator, ...others] = statementsOf(propertiesOf(everything, 'Key').KeyPolicy ?? null)
    expect(others).toEqual(documented('key-policy.json'))
    expect(administrator).toEqual({
      Sid: 'AccountAdministersKey',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'kms:*',
      Resource: '*',
    })
  })

  test('the roles have no other rights', () => {
    for (const [, role] of ofType(everything, 'AWS::IAM::Role'))
      expect(Object.keys(role).sort()).toEqual(['AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration'])
    expect(ofType(everything, 'AWS::IAM::ManagedPolicy')).toEqual([])
  })
})

describe('its roles trust', () => {
  const ids = { RepositoryOwnerId: '583231', RepositoryId: '1296269' }
  const environments = { TrainEnvironment: 'models', EvaluateEnvironment: 'judges' }

  test.each([
    [
      'the branch main',
      {},
      'repo:octo-org/orchard-data:ref:refs/heads/main',
      'repo:octo-org/orchard-data:ref:refs/heads/main',
    ],
    [
      'another branch',
      { Branch: 'data/next' },
      'repo:octo-org/orchard-data:ref:refs/heads/data/next',
      'repo:octo-org/orchard-data:ref:refs/heads/data/next',
    ],
    [
      'an environment each',
      environments,
      'repo:octo-org/orchard-data:environment:models',
      'repo:octo-org/orchard-data:environment:judges',
    ],
    [
      'a repository that is known by ids',
      ids,
      'repo:octo-org@583231/orchard-data@1296269:ref:refs/heads/main',
      'repo:octo-org@583231/orchard-data@1296269:ref:refs/heads/main',
    ],
    [
      'such a repository with environments',
      { ...ids, ...environments },
      'repo:octo-org@583231/orchard-data@1296269:environment:models',
      'repo:octo-org@583231/orchard-data@1296269:environment:judges',
    ],
  ])('%s', (_name, given, train, evaluate) => {
    const resources = deploy(given)
    const trust = (role: string) => propertiesOf(resources, role).AssumeRolePolicyDocument
    const expected = (sub: string) => ({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'ActionAssumeRole',
          Effect: 'Allow',
          Principal: { Federated: PROVIDER },
          Action: 'sts:AssumeRoleWithWebIdentity',
          // StringEquals, not StringLike: no wildcard of a parameter can widen it.
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': sub,
            },
          },
        },
      ],
    })
    expect(trust('TrainRole')).toEqual(expected(train))
    expect(trust('EvaluateRole')).toEqual(expected(evaluate))
  })

  test('a provider that is made, or one that is there', () => {
    expect(ofType(everything, 'AWS::IAM::OIDCProvider')).toEqual([
      ['GitHubProvider', { Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] }],
    ])
    const given = PROVIDER.replace('111122223333', '444455556666')
    const resources = deploy({ OidcProviderArn: given })
    expect(ofType(resources, 'AWS::IAM::OIDCProvider')).toEqual([])
    expect(JSON.stringify(propertiesOf(resources, 'TrainRole'))).toContain(given)
  })
})

describe('a parameter', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Project', ['orchard', 'My_project-2.b'], ['', 'a/b', 'or*', 'a b', 'x'.repeat(256)]],
    ['ImageBucket', ['example-orchard-images', 'a.b-c'], ['', 's3://images', 'images/', 'Images', '*', 'ab']],
    ['RepositoryOwner', ['octo-org', 'a'], ['', '-a', 'a/b', '*', 'a:b', 'a@1', 'x'.repeat(40)]],
    ['RepositoryOwnerId', ['', '583231'], ['*', '1a', '1/2', '1:x']],
    ['RepositoryName', ['orchard.data', 'a_b-c'], ['', '*', 'a/b', 'a:ref', 'a@1']],
    ['RepositoryId', ['', '1296269'], ['*', 'x', '1:x']],
    ['Branch', ['main', 'release/1.x', 'data_2'], ['', '*', 'release/*', 'a:b', '/main', 'a b', 'x?']],
    ['TrainEnvironment', ['', 'models'], ['*', 'a:b', 'a/b', 'a b']],
    ['EvaluateEnvironment', ['', 'models'], ['*', 'a:b', 'a/b', 'a b']],
    [
      'OidcProviderArn',
      ['', PROVIDER, PROVIDER.replace('aws', 'aws-us-gov')],
      ['*', 'token.actions.githubusercontent.com', PROVIDER.replace('githubusercontent', 'example')],
    ],
  ])('%s takes what it may hold and refuses the rest', (name, good, bad) => {
    const parameter = objectOf(parameters[name] ?? null)
    const pattern = new RegExp(`^(?:${textOf(parameter.AllowedPattern ?? null)})$`)
    expect(good.filter((text) => !pattern.test(text))).toEqual([])
    expect(bad.filter((text) => pattern.test(text))).toEqual([])
    expect(parameter.ConstraintDescription).toEqual(expect.any(String))
  })

  test.each(Object.keys(parameters))('%s is described, bounded, grouped and in the guide', (name) => {
    const parameter = objectOf(parameters[name] ?? null)
    expect(parameter.Description).toEqual(expect.stringMatching(/^[A-Z].*\.$/))
    expect(
      [parameter.AllowedPattern, parameter.AllowedValues, parameter.MinValue].some((bound) => bound !== undefined),
    ).toBe(true)
    expect(JSON.stringify(template.Metadata)).toContain(`"${name}"`)
    expect(guide).toContain(`\`${name}\``)
  })

  test('of a session is within what IAM takes', () => {
    expect(parameters.MaxSessionSeconds).toMatchObject({ MinValue: 3600, MaxValue: 43_200 })
    expect(propertiesOf(deploy({ MaxSessionSeconds: 7200 }), 'TrainRole').MaxSessionDuration).toBe(7200)
  })
})

describe('it loses no data', () => {
  test.each(['ModelBucket', 'ModelBucketPolicy', 'Key', 'KeyAlias', 'GitHubProvider'])(
    '%s stays when the stack goes, and when a change would replace it',
    (name) => {
      expect(everything[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    },
  )

  test('the bucket keeps versions, for ever unless told otherwise', () => {
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
    expect(bucketPolicy(everything).slice(1)).toEqual([onlyWrittenBy([TRAIN_ROLE])])
  })

  test('and to the writer of manifests, where there is one, outside of their folder', () => {
    const writer = 'arn:aws:iam::111122223333:role/labelling'
    expect(bucketPolicy(deploy({ ManifestWriterArn: writer })).slice(1)).toEqual([
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

test('without a key and without the right to create projects there is neither', () => {
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
