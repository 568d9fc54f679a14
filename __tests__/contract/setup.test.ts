/** The template under setup/: its policies are the documented ones, its trust is narrow, and it loses no data. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../support/cloud-formation.js'
import {
  template,
  guide,
  PROVIDER,
  parameters,
  deploy,
  propertiesOf,
  statementsOf,
  everything,
} from '../support/setup-template.js'

function ofType(resources: JsonObject, type: string): readonly (readonly [string, JsonObject])[] {
  return Object.keys(resources)
    .filter((name) => objectOf(resources[name] ?? null).Type === type)
    .map((name) => [name, propertiesOf(resources, name)] as const)
}

function documented(name: string): readonly JsonObject[] {
  return statementsOf(JSON.parse(readFileSync(`docs/policies/${name}`, 'utf8')) as Json)
}

describe('its policies are the documented ones', () => {
  const policies = ofType(everything, 'AWS::IAM::Policy').map(([, properties]) => properties)
  // Dry runs on pull requests have no role here, and no role reads inventory reports; the others are the policy of the key, and
  // the trust policy of a role.
  const elsewhere = ['dry-run.json', 'lint-inventory.json', 'key-policy.json', 'trust-policy.json']
  // One role does what all of these do, with the policy of a swap.
  const inSwap = ['start', 'rollback', 'stop', 'sweep'].map((operation) => `release-${operation}.json`)
  const files = readdirSync('docs/policies').filter((name) => !elsewhere.includes(name) && !inSwap.includes(name))

  test('each documented one exists once, and no other', () => {
    expect(policies.map(({ PolicyName: name }) => `${textOf(name ?? null)}.json`).sort()).toEqual(files.sort())
  })

  test.each(files)('%s, statement by statement', (file) => {
    const policy = policies.find(({ PolicyName: name }) => name === file.replace('.json', ''))
    expect(statementsOf(policy?.PolicyDocument ?? null)).toEqual(documented(file))
  })

  test.each(inSwap)('%s allows nothing that the one of a swap does not', (file) => {
    const rights = (name: string) =>
      documented(name).flatMap(({ Action, Resource }) =>
        [Action ?? null]
          .flat()
          .flatMap((action) => [Resource ?? null].flat().map((on) => `${textOf(action)} ${textOf(on)}`)),
      )
    expect(rights(file).length).toBeGreaterThan(4)
    expect(rights(file).filter((right) => !rights('release-swap.json').includes(right))).toEqual([])
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
      'notify',
      'lint',
      'lint-images',
      'kms',
    ])
    expect(of('evaluate-orchard')).toEqual(['record', 'evaluate', 'lint', 'lint-images', 'evaluate-kms'])
    expect(of('release-orchard')).toEqual([
      'release-swap',
      'release-smoke',
      'release-watch',
      'release-publish-parameter',
      'release-publish-configuration',
      'release-prune',
      'release-copy-source',
      'release-copy-destination',
      'evaluate-kms',
    ])
  })

  test('the trust of each role is the documented one', () => {
    const names = { RepositoryOwner: 'example-org', RepositoryName: 'orchard' }
    const made = deploy({ ...names, RepositoryOwnerId: '1234567', RepositoryId: '7654321' })
    for (const role of ['TrainRole', 'EvaluateRole', 'ReleaseRole'])
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

  test('the roles have no other permissions', () => {
    for (const [, role] of ofType(everything, 'AWS::IAM::Role'))
      expect(Object.keys(role).sort()).toEqual(['AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration'])
    expect(ofType(everything, 'AWS::IAM::ManagedPolicy')).toEqual([])
  })
})

describe('its roles trust', () => {
  const ids = { RepositoryOwnerId: '583231', RepositoryId: '1296269' }
  const environments = { TrainEnvironment: 'models', EvaluateEnvironment: 'judges', ReleaseEnvironment: 'production' }

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
      'repo:octo-org/orchard-data:environment:production',
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
      'repo:octo-org@583231/orchard-data@1296269:environment:production',
    ],
  ])('%s', (_name, given, train, evaluate, release = evaluate) => {
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
    expect(trust('ReleaseRole')).toEqual(expected(release))
  })

  test('a created provider, or an existing one', () => {
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
    ['WaitingStateMachine', ['', 'orchard-wait', 'a_b'], ['*', 'a:b', 'a/b', 'a b', 'x'.repeat(81)]],
    ['ImageBucket', ['example-orchard-images', 'a.b-c'], ['', 's3://images', 'images/', 'Images', '*', 'ab']],
    ['RepositoryOwner', ['octo-org', 'a'], ['', '-a', 'a/b', '*', 'a:b', 'a@1', 'x'.repeat(40)]],
    ['RepositoryOwnerId', ['', '583231'], ['*', '1a', '1/2', '1:x']],
    ['RepositoryName', ['orchard.data', 'a_b-c'], ['', '*', 'a/b', 'a:ref', 'a@1']],
    ['RepositoryId', ['', '1296269'], ['*', 'x', '1:x']],
    ['Branch', ['main', 'release/1.x', 'data_2'], ['', '*', 'release/*', 'a:b', '/main', 'a b', 'x?']],
    ['TrainEnvironment', ['', 'models'], ['*', 'a:b', 'a/b', 'a b']],
    ['EvaluateEnvironment', ['', 'models'], ['*', 'a:b', 'a/b', 'a b']],
    ['ReleaseEnvironment', ['', 'production'], ['*', 'a:b', 'a/b', 'a b']],
    ['AppConfigApplicationId', ['', 'abc1234'], ['*', 'shop/x', 'abc12345', 'ABC']],
    ['CopySourceAccountId', ['', '444455556666'], ['*', '4444', '4444555566667', 'arn:aws']],
    [
      'OidcProviderArn',
      ['', PROVIDER, PROVIDER.replace('aws', 'aws-us-gov')],
      ['*', 'token.actions.githubusercontent.com', PROVIDER.replace('githubusercontent', 'example')],
    ],
  ])('%s accepts allowed values and refuses others', (name, good, bad) => {
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

  test('of a session is within the limits of IAM', () => {
    expect(parameters.MaxSessionSeconds).toMatchObject({ MinValue: 3600, MaxValue: 43_200 })
    expect(propertiesOf(deploy({ MaxSessionSeconds: 7200 }), 'TrainRole').MaxSessionDuration).toBe(7200)
  })
})
