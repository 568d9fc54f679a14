/** How a manifest of a version is proven to have the requested bytes, in the order of the checks. */
import { describe, expect, test } from '@jest/globals'
import type { ServiceErrorKind } from '../../../src/errors/service-error.js'
import {
  TEXT,
  DIGEST,
  OTHER,
  CREATED,
  KEY,
  KEYED,
  inS3,
  ofWorkspace,
  type Case,
  digestOf,
  uri,
  equal,
  find,
} from '../../support/found-bytes.js'

const MD5 = 'd'.repeat(32)
const ELSEWHERE = { bucket: 'old', key: 'a/train.manifest' }
const before = { sizeBytes: 25, lastModified: CREATED - 1000 }
const after = { sizeBytes: 25, lastModified: CREATED + 1000 }
const PINNED = { ...KEY, versionId: '7' }
const NULL = { ...KEY, versionId: 'null' }

const WITH_S3: readonly Case[] = [
  {
    name: 'the checksum of another object version that contradicts a tag which names the requested bytes',
    found: PINNED,
    known: { tagged: DIGEST },
    heads: { [uri(PINNED)]: { ...before, sha256: OTHER } },
    expected: digestOf(OTHER),
  },
  ...[
    { what: 'agrees', head: { ...before, sha256: DIGEST } },
    { what: 'is not stored', head: before },
    { what: 'was deleted with the object', head: undefined },
    { what: 'is denied', head: 'access-denied' as const },
  ].map(({ what, head }) => ({
    name: `a tag that names the bytes asked for, where the checksum of the object version ${what}`,
    found: PINNED,
    known: { tagged: DIGEST },
    heads: { [uri(PINNED)]: head },
    expected: digestOf(DIGEST),
  })),
  {
    name: 'the checksum that S3 stores for another object version',
    found: PINNED,
    heads: { [uri(PINNED)]: { ...after, sha256: OTHER } },
    expected: digestOf(OTHER),
  },
  {
    name: 'another object version is read, with any date',
    found: PINNED,
    heads: { [uri(PINNED)]: after },
    texts: { [uri(PINNED)]: TEXT },
    expected: digestOf(DIGEST),
  },
  {
    name: 'another object version that was deleted',
    found: PINNED,
    heads: { [uri(PINNED)]: undefined },
    expected: { kind: 'not-shown', says: /the object no longer exists/ },
  },
  {
    name: 'another object version that is denied',
    found: PINNED,
    heads: { [uri(PINNED)]: 'access-denied' },
    expected: { kind: 'not-shown', says: /s3:GetObjectVersion was denied on .*; see docs\/permissions\.md/ },
  },
  {
    name: 'a folder of 64 digits that is not the digest of its object',
    wanted: { object: { bucket: 'data', key: `${OTHER}/train.manifest` }, sha256: DIGEST },
    found: { bucket: 'data', key: `${OTHER}/train.manifest` },
    heads: { [`s3://data/${OTHER}/train.manifest`]: before },
    expected: equal,
  },
  {
    name: 'a folder of 64 digits next to a plain key is read',
    wanted: { ...inS3, sha256: OTHER },
    found: KEYED,
    heads: { [uri(KEYED)]: before },
    texts: { [uri(KEYED)]: TEXT },
    expected: digestOf(DIGEST),
  },
  { name: 'the same object, written before', found: KEY, heads: { [uri(KEY)]: before }, expected: equal },
  {
    name: 'the same object, written in the second of the creation',
    found: KEY,
    heads: { [uri(KEY)]: { ...before, lastModified: CREATED } },
    expected: { kind: 'unknown', says: /in the same second in which the version was created/ },
  },
  {
    name: 'the same object, whose second of writing ends after the creation',
    found: KEY,
    heads: { [uri(KEY)]: { ...before, lastModified: CREATED - 999 } },
    expected: { kind: 'unknown', says: /in the same second in which the version was created/ },
  },
  {
    name: 'another object, written in the second of the creation',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { ...before, lastModified: CREATED } },
    texts: { [uri(ELSEWHERE)]: TEXT },
    expected: { kind: 'not-shown', says: /in the same second in which the version was created/ },
  },
  {
    name: 'the same object, written afterwards, although its bytes are now the requested ones',
    found: KEY,
    heads: { [uri(KEY)]: { ...after, sha256: DIGEST } },
    expected: { kind: 'not-shown', says: /written after the version was created/ },
  },
  {
    name: 'the object version null identifies nothing',
    wanted: { ...inS3, object: NULL },
    found: NULL,
    heads: { [uri(NULL)]: after },
    expected: { kind: 'not-shown', says: /written after the version was created/ },
  },
  {
    name: 'the object version null, written before',
    wanted: inS3,
    found: NULL,
    heads: { [uri(NULL)]: before },
    expected: equal,
  },
  {
    name: 'the same object without a date',
    found: KEY,
    heads: { [uri(KEY)]: { sizeBytes: 25 } },
    expected: { kind: 'unknown', says: /does not say when the object was last written/ },
  },
  {
    name: 'the same object of a version without a date',
    found: KEY,
    known: { createdAt: undefined },
    heads: { [uri(KEY)]: before },
    expected: { kind: 'unknown', says: /does not say when the version was created/ },
  },
  {
    name: 'the same object, denied',
    found: KEY,
    heads: { [uri(KEY)]: 'access-denied' },
    expected: { kind: 'unknown', says: /s3:GetObject was denied on s3:\/\/data\/train\.manifest/ },
  },
  {
    name: 'the same object, refused',
    found: KEY,
    heads: { [uri(KEY)]: 'refused' },
    expected: { kind: 'unknown', says: /HTTP status 400/ },
  },
  {
    name: 'the same object that was deleted',
    found: KEY,
    heads: { [uri(KEY)]: undefined },
    expected: { kind: 'not-shown', says: /the object no longer exists/ },
  },
  {
    name: 'the same key, with another object version requested, is read',
    wanted: { ...inS3, object: PINNED },
    found: KEY,
    heads: { [uri(KEY)]: { ...before, versionId: '8' } },
    texts: { [uri(KEY)]: TEXT },
    expected: digestOf(DIGEST),
  },
  {
    name: 'the same key, with its current object version requested',
    wanted: { ...inS3, object: PINNED },
    found: KEY,
    heads: { [uri(KEY)]: { ...before, versionId: '7' } },
    expected: equal,
  },
  {
    name: 'another object, written before, is read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: before },
    texts: { [uri(ELSEWHERE)]: TEXT },
    expected: digestOf(DIGEST),
  },
  {
    name: 'another object, written afterwards, is not read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: after },
    texts: { [uri(ELSEWHERE)]: TEXT },
    expected: { kind: 'not-shown', says: /written after the version was created/ },
  },
  {
    name: 'another object without a date is not read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { sizeBytes: 25 } },
    texts: { [uri(ELSEWHERE)]: TEXT },
    expected: { kind: 'not-shown', says: /does not say when the object was last written/ },
  },
  {
    name: 'another object, denied',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: 'access-denied' },
    expected: { kind: 'not-shown', says: /s3:GetObject was denied/ },
  },
  {
    name: 'another object of the same MD5 and size that cannot be read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { ...before, md5: MD5 }, [uri(KEY)]: { ...after, md5: MD5 } },
    expected: equal,
  },
  {
    name: 'another object of another MD5 that cannot be read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { ...before, md5: MD5 }, [uri(KEY)]: { ...after, md5: 'e'.repeat(32) } },
    expected: { kind: 'not-shown', says: /s3:GetObject was denied/ },
  },
  {
    name: 'another object of the same MD5 and another size that cannot be read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { ...before, md5: MD5 }, [uri(KEY)]: { ...after, sizeBytes: 24, md5: MD5 } },
    expected: { kind: 'not-shown', says: /s3:GetObject was denied/ },
  },
  {
    name: 'two objects without an MD5 that cannot be read',
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: before, [uri(KEY)]: before },
    expected: { kind: 'not-shown', says: /s3:GetObject was denied/ },
  },
  {
    name: 'a file of the workspace has no MD5',
    wanted: ofWorkspace,
    found: ELSEWHERE,
    heads: { [uri(ELSEWHERE)]: { ...before, md5: MD5 } },
    expected: { kind: 'not-shown', says: /s3:GetObject was denied/ },
  },
]

describe('S3 is requested for', () => {
  test.each(WITH_S3)('$name', async (one) => {
    const { expected } = one
    expect(await find(one)).toEqual(
      'says' in expected ? { kind: expected.kind, why: expect.stringMatching(expected.says) } : expected,
    )
  })
})

test.each<[ServiceErrorKind]>([['unavailable'], ['credentials-expired'], ['aborted']])(
  'a fault of kind %s says nothing about the object, and is thrown',
  async (kind) => {
    const one: Case = { name: '', found: KEY, heads: { [uri(KEY)]: kind }, expected: equal }
    await expect(find(one)).rejects.toMatchObject({ facts: { kind } })
  },
)
