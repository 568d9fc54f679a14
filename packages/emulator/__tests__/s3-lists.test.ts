/** The lists that boto3's resources and the AWS CLI use, and deletes of many objects in one request. */
import { createHash } from 'node:crypto'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type DeleteObjectsCommandOutput,
  type ListObjectsCommandInput,
  type ListObjectVersionsCommandInput,
  type ObjectIdentifier,
} from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import { signedRequest } from '../../../__tests__/support/emulator/signed-request.js'

const KEYS = ['a', 'b/1', 'b/2', 'c/x/y', 'z&<>', 'ü']

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { data: {} } } })
})

afterEach(async () => {
  await bench.close()
})

const put = async (Key: string, Body = Key) => bench.s3.send(new PutObjectCommand({ Bucket: 'data', Key, Body }))

const keepVersions = () =>
  bench.s3.send(new PutBucketVersioningCommand({ Bucket: 'data', VersioningConfiguration: { Status: 'Enabled' } }))

describe('ListObjects', () => {
  const list = (rest: Partial<ListObjectsCommandInput> = {}) =>
    bench.s3.send(new ListObjectsCommand({ Bucket: 'data', ...rest }))

  beforeEach(async () => {
    for (const key of KEYS) await put(key)
  })

  test('has every key with its owner, in the order of bytes', async () => {
    const { Contents, IsTruncated, Marker, MaxKeys } = await list()
    expect(Contents?.map(({ Key }) => Key)).toEqual(KEYS)
    expect(Contents?.[0]).toMatchObject({ Size: 1, StorageClass: 'STANDARD', Owner: { ID: expect.any(String) } })
    expect({ IsTruncated, Marker, MaxKeys }).toEqual({ IsTruncated: false, Marker: '', MaxKeys: 1000 })
  })

  test.each([undefined, '/'])('pages, with the delimiter %s, cover it once', async (Delimiter) => {
    const seen: (string | undefined)[] = []
    let Marker: string | undefined
    for (;;) {
      const page = await list({ MaxKeys: 1, Marker, Delimiter })
      const name = page.Contents?.[0]?.Key ?? page.CommonPrefixes?.[0]?.Prefix
      seen.push(name)
      if (page.IsTruncated !== true) break
      expect(page.NextMarker).toBe(Delimiter === undefined ? undefined : name)
      Marker = page.NextMarker ?? name
    }
    expect(seen).toEqual(Delimiter === undefined ? KEYS : ['a', 'b/', 'c/', 'z&<>', 'ü'])
  })

  test('continues within the folder of the marker', async () => {
    expect((await list({ Delimiter: '/', Marker: 'b/1' })).CommonPrefixes).toEqual([{ Prefix: 'b/' }, { Prefix: 'c/' }])
  })
})

describe('ListObjectVersions', () => {
  const list = (rest: Partial<ListObjectVersionsCommandInput> = {}) =>
    bench.s3.send(new ListObjectVersionsCommand({ Bucket: 'data', ...rest }))

  test('has the only version in a bucket without versioning', async () => {
    await put('a')
    expect((await list()).Versions).toMatchObject([{ Key: 'a', VersionId: 'null', IsLatest: true, Size: 1 }])
  })

  test('has all versions and markers, the newest first', async () => {
    await keepVersions()
    const { VersionId: first } = await put('a', 'one')
    const { VersionId: second } = await put('a', 'second')
    const { VersionId: marker } = await bench.s3.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'a' }))
    await put('b/1')
    const { Versions, DeleteMarkers, CommonPrefixes } = await list({ Delimiter: '/' })
    expect(Versions).toMatchObject([
      { VersionId: second, IsLatest: false, Size: 6 },
      { VersionId: first, IsLatest: false, Size: 3 },
    ])
    expect(DeleteMarkers).toMatchObject([{ Key: 'a', VersionId: marker, IsLatest: true }])
    expect(CommonPrefixes).toEqual([{ Prefix: 'b/' }])
  })

  test.each([1, 2, 3])('pages of %i cover it once', async (MaxKeys) => {
    await keepVersions()
    const ids: (string | undefined)[] = []
    for (const key of ['a', 'a', 'b', 'a', 'c']) ids.push((await put(key)).VersionId)
    const seen: (string | undefined)[] = []
    let marker: Partial<ListObjectVersionsCommandInput> = {}
    for (;;) {
      const page = await list({ MaxKeys, ...marker })
      seen.push(...(page.Versions ?? []).map(({ VersionId }) => VersionId))
      if (page.IsTruncated !== true) break
      marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
    }
    expect(seen).toEqual([ids[3], ids[1], ids[0], ids[2], ids[4]])
  })

  test('needs a key with the marker of a version', async () => {
    await expect(list({ VersionIdMarker: 'x'.repeat(32) })).rejects.toHaveProperty('name', 'InvalidArgument')
  })
})

describe('DeleteObjects', () => {
  const remove = (Objects: ObjectIdentifier[], Quiet?: boolean): Promise<DeleteObjectsCommandOutput> =>
    bench.s3.send(new DeleteObjectsCommand({ Bucket: 'data', Delete: { Objects, Quiet } }))

  test('deletes each, also missing ones, and names with XML characters', async () => {
    for (const key of KEYS) await put(key)
    const { Deleted, Errors } = await remove([{ Key: 'a' }, { Key: 'z&<>' }, { Key: 'none' }])
    expect([Deleted, Errors]).toEqual([[{ Key: 'a' }, { Key: 'z&<>' }, { Key: 'none' }], undefined])
    expect(bench.emulator.state.buckets.get('data')?.objects.size).toBe(4)
  })

  test('reports only errors in quiet mode', async () => {
    await put('a')
    expect((await remove([{ Key: 'a' }], true)).Deleted).toBeUndefined()
    expect(await bench.emulator.getObject('data', 'a')).toBeUndefined()
  })

  test('creates markers, and deletes versions and markers permanently', async () => {
    await keepVersions()
    const { VersionId } = await put('a')
    const { Deleted } = await remove([{ Key: 'a' }])
    const marker = Deleted?.[0]?.DeleteMarkerVersionId
    expect(Deleted).toEqual([{ Key: 'a', DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) }])
    await remove([
      { Key: 'a', VersionId },
      { Key: 'a', VersionId: marker },
    ])
    expect(bench.emulator.state.buckets.get('data')?.objects.size).toBe(0)
  })

  test('refuses one by one: another ETag, an invalid version, what the policy does not allow', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await put(key)
    await bench.emulator.applySeed({
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: ['s3:DeleteObject*', 's3:GetObject'], Resource: '*' },
          { Effect: 'Deny', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::data/c' },
        ],
      },
    })
    const { Deleted, Errors } = await remove([
      { Key: 'a', ETag: '"other"' },
      { Key: 'b', VersionId: 'abc' },
      { Key: 'c' },
      { Key: 'd', ETag: `"${createHash('md5').update('d').digest('hex')}"` },
    ])
    expect(Deleted).toEqual([{ Key: 'd' }])
    expect(Errors).toMatchObject([
      { Key: 'a', Code: 'PreconditionFailed' },
      { Key: 'b', VersionId: 'abc', Code: 'NoSuchVersion' },
      { Key: 'c', Code: 'AccessDenied', Message: expect.stringContaining('s3:DeleteObject') },
    ])
  })

  test.each<[name: string, body: string, code: string]>([
    ['without a digest', '<Delete><Object><Key>a</Key></Object></Delete>', 'InvalidRequest'],
    ['without an object', '<Delete></Delete>', 'MalformedXML'],
    ['with an object without a key', '<Delete><Object></Object></Delete>', 'MalformedXML'],
    ['that does not end', '<Delete><Object><Key>a</Key></Object>', 'MalformedXML'],
    ['with an unknown element', '<Delete><Object><Key>a</Key><Force/></Object></Delete>', 'MalformedXML'],
  ])('a document %s is refused', async (_name, body, code) => {
    await put('a')
    const url = `${bench.emulator.url}/data?delete=`
    const digest = { 'content-md5': createHash('md5').update(body).digest('base64') }
    const headers: Readonly<Record<string, string>> = code === 'InvalidRequest' ? {} : digest
    const response = await fetch(url, signedRequest(url, body, { method: 'POST', service: 's3', headers }))
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`<Code>${code}</Code>`)])
    expect(await bench.emulator.getObject('data', 'a')).toBeDefined()
  })
})
