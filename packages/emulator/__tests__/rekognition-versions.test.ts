/** The list of versions, deleting one, and tags. */
import { beforeEach, describe, expect, test } from '@jest/globals'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import type { Json } from '../../../__tests__/support/emulator/in-memory.js'
import {
  openServiceForEachTest,
  service,
  projectArn,
  create,
  describeVersions,
} from '../../../__tests__/support/emulator/rekognition-bench.js'

openServiceForEachTest()

describe('DescribeProjectVersions', () => {
  beforeEach(() => {
    const versions = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`v${String(index)}`, { ageSeconds: 100 * (7 - index) }]),
    )
    service.seed({ projects: { orchard: { versions } } })
  })

  const pages = async (input: Json): Promise<readonly (readonly string[])[]> => {
    const found: string[][] = []
    let token: unknown
    do {
      const answer = await describeVersions({ ...input, ...(token === undefined ? {} : { NextToken: token }) })
      found.push(JSON.stringify(answer.ProjectVersionDescriptions).match(/v\d(?=\/\d+")/g) ?? [])
      token = answer.NextToken
    } while (token !== undefined)
    return found
  }

  test('newest first, in pages of MaxResults', async () => {
    expect(await pages({ MaxResults: 3 })).toEqual([['v6', 'v5', 'v4'], ['v3', 'v2', 'v1'], ['v0']])
  })

  test('pages may be short', async () => {
    service.seed({ settings: { shortPages: true } })
    expect(await pages({ MaxResults: 4 })).toEqual([['v6', 'v5'], ['v4', 'v3'], ['v2', 'v1'], ['v0']])
  })

  test('a version that is created between two pages shifts nothing', async () => {
    const first = await describeVersions({ MaxResults: 3 })
    await create({ VersionName: 'late' })
    const second = await describeVersions({ MaxResults: 3, NextToken: first.NextToken })
    expect(JSON.stringify(second).match(/version\/v\d/g)).toEqual(['version/v3', 'version/v2', 'version/v1'])
  })

  test.each([
    ['nonsense', 'abc'],
    ['a token of another query', Buffer.from('{"after":1,"question":"other"}').toString('base64')],
  ])('refuses %s as a token', async (_name, NextToken) => {
    expect(await describeVersions({ NextToken })).toMatchObject({ Code: 'InvalidPaginationTokenException' })
  })

  test('a name that no version has: an empty list, or an error where the settings say so', async () => {
    expect(await describeVersions({ VersionNames: ['nobody'] })).toEqual({ ProjectVersionDescriptions: [] })
    service.seed({ settings: { unknownVersionName: 'not-found' } })
    expect(await describeVersions({ VersionNames: ['nobody'] })).toMatchObject({ Code: 'ResourceNotFoundException' })
  })

  test('a key as given, or as an ARN', async () => {
    await create({ VersionName: 'keyed', KmsKeyId: 'alias/orchard' })
    expect(JSON.stringify(await describeVersions())).toContain('"KmsKeyId":"alias/orchard"')
    service.seed({ settings: { kmsKeyIdAs: 'arn' } })
    expect(JSON.stringify(await describeVersions())).toMatch(/"KmsKeyId":"arn:aws:kms:eu-west-1:111122223333:key\//)
  })
})

describe('DeleteProjectVersion', () => {
  test('is refused during the training, then DELETING, then deleted', async () => {
    const { ProjectVersionArn } = await create()
    const remove = (): Promise<Json> => service.call('DeleteProjectVersion', { ProjectVersionArn })
    expect(await remove()).toMatchObject({ Code: 'ResourceInUseException' })
    service.now += 45 * MINUTE
    expect(await remove()).toEqual({ Status: 'DELETING' })
    expect(JSON.stringify(await describeVersions())).toContain('"Status":"DELETING"')
    expect(await create()).toMatchObject({ Code: 'ResourceInUseException' })
    service.now += 30_000
    expect(await describeVersions()).toEqual({ ProjectVersionDescriptions: [] })
    expect(await remove()).toMatchObject({ Code: 'ResourceNotFoundException' })
  })
})

describe('tags', () => {
  test('are set by the create call, extended and overwritten', async () => {
    const { ProjectVersionArn: ResourceArn } = await create({ Tags: { a: '1', b: '2' } })
    expect(await service.call('TagResource', { ResourceArn, Tags: { b: '3', c: '4' } })).toEqual({})
    expect(await service.call('ListTagsForResource', { ResourceArn })).toEqual({ Tags: { a: '1', b: '3', c: '4' } })
  })

  test('a project has them too, nothing else has', async () => {
    await service.call('TagResource', { ResourceArn: projectArn, Tags: { a: '1' } })
    expect(await service.call('ListTagsForResource', { ResourceArn: projectArn })).toEqual({ Tags: { a: '1' } })
    const ResourceArn = `${projectArn}0`
    expect(await service.call('ListTagsForResource', { ResourceArn })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
    expect(await service.call('TagResource', { ResourceArn, Tags: {} })).toMatchObject({
      Code: 'ResourceNotFoundException',
    })
  })

  test('at most fifty', async () => {
    const Tags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${String(index)}`, '']))
    expect(await service.call('TagResource', { ResourceArn: projectArn, Tags })).toMatchObject({
      Code: 'ServiceQuotaExceededException',
    })
  })
})
