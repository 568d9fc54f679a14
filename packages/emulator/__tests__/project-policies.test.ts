/** PutProjectPolicy, ListProjectPolicies and DeleteProjectPolicy. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import { InMemory, type Json } from '../../../__tests__/support/emulator/in-memory.js'
import { isRecord } from '../src/wire/is-record.js'
import { parseSeedOrThrow } from '../src/parse-seed.js'

const VERSIONS = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/*'

const STATEMENT: Json = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::444455556666:root' },
  Action: 'rekognition:CopyProjectVersion',
  Resource: VERSIONS,
}

const documentOf = (change: Json = {}): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ ...STATEMENT, ...change }] })

let service: InMemory
let ProjectArn: string

beforeEach(async () => {
  service = new InMemory()
  ProjectArn = String((await service.call('CreateProject', { ProjectName: 'orchard' })).ProjectArn)
})

const put = (change: Json = {}): Promise<Json> =>
  service.call('PutProjectPolicy', { ProjectArn, PolicyName: 'production', PolicyDocument: documentOf(), ...change })

const list = (change: Json = {}): Promise<Json> => service.call('ListProjectPolicies', { ProjectArn, ...change })

const remove = (change: Json = {}): Promise<Json> =>
  service.call('DeleteProjectPolicy', { ProjectArn, PolicyName: 'production', ...change })

describe('a policy', () => {
  test('is put, listed as it was put, and deleted', async () => {
    const { PolicyRevisionId } = await put()
    expect(PolicyRevisionId).toMatch(/^[0-9a-f]{32}$/)
    const at = service.now / 1000
    expect(await list()).toEqual({
      ProjectPolicies: [
        {
          ProjectArn,
          PolicyName: 'production',
          PolicyRevisionId,
          PolicyDocument: documentOf(),
          CreationTimestamp: expect.closeTo(at, 2),
          LastUpdatedTimestamp: expect.closeTo(at, 2),
        },
      ],
    })
    expect(await remove()).toEqual({})
    expect(await list()).toEqual({ ProjectPolicies: [] })
    expect(await remove()).toMatchObject({ status: 400, Code: 'ResourceNotFoundException' })
  })

  test('is replaced only by who names its current revision', async () => {
    const { PolicyRevisionId: first } = await put()
    expect(await put()).toMatchObject({ status: 400, Code: 'ResourceAlreadyExistsException' })
    const PolicyDocument = documentOf({ Effect: 'Deny' })
    expect(await put({ PolicyRevisionId: 'abc', PolicyDocument })).toMatchObject({
      Code: 'InvalidPolicyRevisionIdException',
    })
    service.now += 60_000
    const { PolicyRevisionId: second } = await put({ PolicyRevisionId: first, PolicyDocument })
    expect(second).not.toBe(first)
    expect(await put({ PolicyRevisionId: first })).toMatchObject({ Code: 'InvalidPolicyRevisionIdException' })
    const { ProjectPolicies: policies } = await list()
    expect(policies).toMatchObject([{ PolicyRevisionId: second, PolicyDocument }])
    const policy: unknown = Array.isArray(policies) ? policies[0] : undefined
    if (!isRecord(policy)) throw new Error('no policy is listed')
    expect(Number(policy.LastUpdatedTimestamp) - Number(policy.CreationTimestamp)).toBeCloseTo(60, 1)
  })

  test('is deleted only in the revision that the caller names, if it names one', async () => {
    const { PolicyRevisionId } = await put()
    expect(await remove({ PolicyRevisionId: 'abc' })).toMatchObject({ Code: 'InvalidPolicyRevisionIdException' })
    expect(await remove({ PolicyRevisionId })).toEqual({})
  })

  test('that does not exist has no revision', async () => {
    expect(await put({ PolicyRevisionId: 'abc' })).toMatchObject({ Code: 'InvalidPolicyRevisionIdException' })
  })
})

test('five policies, listed newest first in pages of at most five', async () => {
  for (const number of [1, 2, 3, 4, 5])
    expect(await put({ PolicyName: `p${String(number)}` })).not.toHaveProperty('Code')
  expect(await put({ PolicyName: 'p6' })).toMatchObject({ Code: 'LimitExceededException' })
  const namesOf = (answer: Json): readonly string[] => JSON.stringify(answer.ProjectPolicies).match(/p\d(?=")/g) ?? []
  expect(namesOf(await list())).toEqual(['p5', 'p4', 'p3', 'p2', 'p1'])
  const first = await list({ MaxResults: 2 })
  const second = await list({ MaxResults: 2, NextToken: first.NextToken })
  const third = await list({ MaxResults: 2, NextToken: second.NextToken })
  expect([first, second, third].map(namesOf)).toEqual([['p5', 'p4'], ['p3', 'p2'], ['p1']])
  expect(third).not.toHaveProperty('NextToken')
  expect(await list({ MaxResults: 6 })).toMatchObject({ Code: 'ValidationException' })
  expect(await list({ NextToken: 'abc' })).toMatchObject({ Code: 'InvalidPaginationTokenException' })
})

describe('a document', () => {
  test.each<[name: string, change: Json]>([
    ['an effect in capitals', { Effect: 'ALLOW' }],
    ['a Deny', { Effect: 'Deny' }],
    ['everyone', { Principal: '*' }],
    ['accounts and roles', { Principal: { AWS: ['444455556666', 'arn:aws:iam::444455556666:role/Admin'] } }],
    ['one version', { Resource: VERSIONS.replace('*', 'v1/1718000000000') }],
    ['several versions', { Resource: [VERSIONS, VERSIONS.replace('*', 'v1/*')] }],
    ['a list of actions', { Action: ['rekognition:CopyProjectVersion'] }],
    ['a Sid', { Sid: 'Copy' }],
  ])('is accepted with %s', async (_name, change) => {
    expect(await put({ PolicyDocument: documentOf(change) })).toHaveProperty('PolicyRevisionId')
  })

  test.each<[name: string, document: string, message: string]>([
    ['is not JSON', '{', 'not a JSON object'],
    ['is a list', '[]', 'not a JSON object'],
    ['has no statement', '{}', 'Statement is missing'],
    ['has another version', '{"Version": "1999-01-01", "Statement": []}', 'Version'],
    ['has an unknown field', '{"Statements": []}', 'Statements'],
    ['has a text as its statement', '{"Statement": "x"}', 'must be an object'],
    ['has no effect', documentOf({ Effect: undefined }), 'Effect'],
    ['has no principal', documentOf({ Principal: undefined }), 'Principal'],
    ['names a service as principal', documentOf({ Principal: { Service: 'ec2.amazonaws.com' } }), 'Principal'],
    ['names no known principal', documentOf({ Principal: { AWS: 'bob' } }), 'Principal'],
    ['has no action', documentOf({ Action: undefined }), 'Action'],
    ['has another action', documentOf({ Action: 'rekognition:*' }), 'Action'],
    ['has no resource', documentOf({ Resource: undefined }), 'Resource'],
    ['has everything as resource', documentOf({ Resource: '*' }), 'Resource'],
    ['has NotAction', documentOf({ NotAction: 's3:*' }), 'NotAction'],
    ['has NotResource', documentOf({ NotResource: VERSIONS }), 'NotResource'],
    ['has NotPrincipal', documentOf({ NotPrincipal: '*' }), 'NotPrincipal'],
  ])('that %s is refused', async (_name, PolicyDocument, message) => {
    expect(await put({ PolicyDocument })).toMatchObject({
      status: 400,
      Code: 'MalformedPolicyDocumentException',
      Message: expect.stringContaining(message),
    })
    expect(await list()).toEqual({ ProjectPolicies: [] })
  })

  test.each<[name: string, change: Json]>([
    ['more than 2,000 characters', { PolicyDocument: documentOf().padEnd(2001) }],
    ['characters outside of Latin-1', { PolicyDocument: '{"Statement": "☃"}' }],
    ['a name with a blank', { PolicyName: 'a b' }],
    ['a name of 129 characters', { PolicyName: 'a'.repeat(129) }],
    ['a revision that is not hexadecimal', { PolicyRevisionId: 'xyz' }],
  ])('with %s is no valid request', async (_name, change) => {
    expect(await put(change)).toMatchObject({ Code: 'ValidationException' })
  })

  test('of 2,000 characters is accepted', async () => {
    expect(await put({ PolicyDocument: documentOf().padEnd(2000) })).toHaveProperty('PolicyRevisionId')
  })
})

describe('a project', () => {
  test.each(['PutProjectPolicy', 'ListProjectPolicies', 'DeleteProjectPolicy'])(
    'that does not exist: %s',
    async (operation) => {
      const input = { ProjectArn: `${ProjectArn}0`, PolicyName: 'production', PolicyDocument: documentOf() }
      expect(await service.call(operation, input)).toMatchObject({ Code: 'ResourceNotFoundException' })
    },
  )

  test('of adapters, and one that is being deleted, takes no policy', async () => {
    service.seed({ projects: { rules: { feature: 'CONTENT_MODERATION' } } })
    const adapters = [...service.state.projects.values()].find(({ name }) => name === 'rules')
    expect(await put({ ProjectArn: adapters?.arn })).toMatchObject({ Code: 'InvalidParameterException' })
    await service.call('DeleteProject', { ProjectArn })
    expect(await put()).toMatchObject({ Code: 'InvalidParameterException' })
  })

  test('can have policies in a seed, which are checked', async () => {
    const policies = { production: { Statement: STATEMENT } }
    service.seed(parseSeedOrThrow(JSON.stringify({ projects: { orchard: { policies } } })))
    expect(await list()).toMatchObject({ ProjectPolicies: [{ PolicyName: 'production' }] })
    service.seed({ projects: { orchard: { tags: { a: 'b' } } } })
    expect(await list()).toMatchObject({ ProjectPolicies: [{ PolicyName: 'production' }] })
    const wrong = { production: { Statement: { ...STATEMENT, Action: '*' } } }
    expect(() => {
      service.seed({ projects: { orchard: { policies: wrong } } })
    }).toThrow('policy production of project orchard: The only supported Action')
  })
})
