/** Bytes that are identified without a request to S3. */
import { describe, expect, test } from '@jest/globals'
import {
  DIGEST,
  OTHER,
  KEY,
  KEYED,
  inS3,
  ofWorkspace,
  type Case,
  digestOf,
  equal,
  find,
} from '../../support/found-bytes.js'

const WITHOUT_S3: readonly Case[] = [
  { name: 'a tag takes precedence over the key', found: KEYED, known: { tagged: OTHER }, expected: digestOf(OTHER) },
  { name: 'a tag that names the requested bytes', found: KEY, known: { tagged: DIGEST }, expected: digestOf(DIGEST) },
  {
    name: 'a key that contradicts a tag which names the requested bytes',
    wanted: ofWorkspace,
    found: KEYED,
    known: { tagged: OTHER },
    expected: digestOf(DIGEST),
  },
  {
    name: 'the same, where the requested manifest is named by its URI',
    wanted: { object: { bucket: 'data', key: `${OTHER}/a` }, sha256: OTHER },
    found: { ...KEYED, versionId: '7' },
    known: { tagged: OTHER },
    expected: digestOf(DIGEST),
  },
  {
    name: 'a tag and exactly the requested object version',
    wanted: { ...inS3, object: { ...KEY, versionId: '7' } },
    found: { ...KEY, versionId: '7' },
    known: { tagged: DIGEST },
    expected: digestOf(DIGEST),
  },
  { name: 'a key that names the requested digest', found: KEYED, expected: digestOf(DIGEST) },
  {
    name: 'a key of the same form as that of a file of the workspace',
    wanted: ofWorkspace,
    found: KEYED,
    expected: digestOf(DIGEST),
  },
  {
    name: 'a key of the same form as that of an upload which is named by its URI',
    wanted: { object: { bucket: 'data', key: `${OTHER}/a` }, sha256: OTHER },
    found: KEYED,
    expected: digestOf(DIGEST),
  },
  {
    name: 'the same object version',
    wanted: { ...inS3, object: { ...KEY, versionId: '7' } },
    found: { ...KEY, versionId: '7' },
    expected: equal,
  },
  { name: 'the object that this run’s own create names', found: KEY, known: { isOurs: true }, expected: equal },
]

describe('S3 is not requested for', () => {
  test.each(WITHOUT_S3)('$name', async (one) => {
    expect(await find(one)).toEqual(one.expected)
  })
})
