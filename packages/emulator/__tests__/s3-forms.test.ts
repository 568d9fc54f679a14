/** Uploads by forms, as created by `generate_presigned_post` of boto3 and by browsers. */
import { createHmac } from 'node:crypto'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
import { parseFormData } from '../src/wire/form-data.js'
import { signingKey } from '../src/wire/sigv4.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'

type Fields = Readonly<Record<string, string>>

const FILE = Buffer.from([0, 255, 13, 10, 45, 45])

let bench: Bench

beforeEach(async () => {
  bench = await openBench({ seed: { buckets: { data: {} } } })
})

afterEach(async () => {
  await bench.close()
})

interface FormOptions {
  readonly fields?: Fields
  /** Besides those that repeat the fields. */
  readonly conditions?: readonly unknown[]
  readonly expiresInSeconds?: number
  /** Fields that are sent with other values than signed; undefined removes one. */
  readonly change?: Readonly<Record<string, string | undefined>>
  readonly withFile?: boolean
}

/** Signs a form as S3 requires, and sends it. */
async function post({
  fields = {},
  conditions = [],
  expiresInSeconds = 60,
  change = {},
  withFile = true,
}: FormOptions) {
  const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = { date: now.slice(0, 8), region: 'eu-west-1', service: 's3' }
  const signedFields: Fields = {
    key: 'up/${filename}',
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${EXAMPLE_CREDENTIALS.accessKeyId}/${scope.date}/eu-west-1/s3/aws4_request`,
    'x-amz-date': now,
    ...fields,
  }
  const { key, ...exact } = signedFields
  const document = {
    expiration: new Date(Date.now() + expiresInSeconds * 1000).toISOString(),
    conditions: [
      { bucket: 'data' },
      ['starts-with', '$key', key?.split('$')[0]],
      ...Object.entries(exact).map(([name, value]) => ({ [name]: value })),
      ...conditions,
    ],
  }
  const policy = Buffer.from(JSON.stringify(document)).toString('base64')
  const signature = createHmac('sha256', signingKey(scope, EXAMPLE_CREDENTIALS.secretAccessKey)).update(policy)
  const all: FormOptions['change'] = { ...signedFields, policy, 'x-amz-signature': signature.digest('hex'), ...change }
  const form = new FormData()
  for (const [name, value] of Object.entries(all)) if (value !== undefined) form.append(name, value)
  if (withFile) form.append('file', new Blob([FILE]), 'picture.png')
  const response = await fetch(`${bench.emulator.url}/data`, { method: 'POST', body: form, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test('a form writes its file unchanged, under its name', async () => {
  const { status, headers } = await post({
    fields: {
      'Content-Type': 'image/png',
      'x-amz-meta-origin': 'form',
      tagging: '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>',
    },
  })
  expect(status).toBe(204)
  expect(headers.get('location')).toBe(`${bench.emulator.url}/data/up/picture.png`)
  expect(await bench.emulator.getObject('data', 'up/picture.png')).toEqual(FILE)
  const head = await bench.s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'up/picture.png' }))
  expect(head).toMatchObject({ ContentType: 'image/png', Metadata: { origin: 'form' }, TagCount: 1 })
})

test('a form chooses its answer', async () => {
  const created = await post({ fields: { success_action_status: '201' } })
  expect([created.status, created.text]).toEqual([201, expect.stringContaining('<Key>up/picture.png</Key>')])
  const redirected = await post({ fields: { success_action_redirect: 'http://127.0.0.1/done?a=b' } })
  expect(redirected.status).toBe(303)
  expect(redirected.headers.get('location')).toMatch(
    /^http:\/\/127\.0\.0\.1\/done\?a=b&bucket=data&key=up%2Fpicture\.png&etag=%22[0-9a-f]{32}%22$/,
  )
})

describe('a form is refused, and nothing is written,', () => {
  test.each<[name: string, options: FormOptions, status: number, code: string, says: string]>([
    ['after its time', { expiresInSeconds: -1 }, 403, 'AccessDenied', 'Policy expired.'],
    ['with another key', { change: { key: 'other' } }, 403, 'AccessDenied', '&quot;$key&quot;'],
    [
      'with another field',
      { change: { 'x-amz-meta-a': 'b' } },
      403,
      'AccessDenied',
      'Extra input fields: x-amz-meta-a',
    ],
    [
      'with a type that does not begin as required',
      { change: { 'content-type': 'text/html' }, conditions: [['starts-with', '$Content-Type', 'image/']] },
      403,
      'AccessDenied',
      'Policy Condition failed',
    ],
    ['for another bucket', { conditions: [{ bucket: 'other' }] }, 403, 'AccessDenied', 'Policy Condition failed'],
    ['with too long a file', { conditions: [['content-length-range', 0, 5]] }, 400, 'EntityTooLarge', ''],
    ['with too short a file', { conditions: [['content-length-range', 7, 9]] }, 400, 'EntityTooSmall', ''],
    ['with an unknown condition', { conditions: [['like', '$key', 'x']] }, 400, 'InvalidPolicyDocument', 'like'],
    ['signed with another secret', { change: { 'x-amz-signature': '0'.repeat(64) } }, 403, 'SignatureDoesNotMatch', ''],
    ['with another policy', { change: { policy: 'e30=' } }, 403, 'SignatureDoesNotMatch', ''],
    ['without a signature', { change: { 'x-amz-signature': undefined } }, 403, 'AccessDenied', ''],
    ['without a file', { withFile: false }, 400, 'InvalidArgument', 'exactly one file'],
    ['without a key', { change: { key: undefined } }, 400, 'InvalidArgument', "named &apos;key&apos;|named 'key'"],
    ['with an unknown storage class', { fields: { 'x-amz-storage-class': 'X' } }, 400, 'InvalidStorageClass', ''],
    ['with an ACL for everyone', { fields: { acl: 'public-read' } }, 400, 'AccessControlListNotSupported', ''],
    ['with another checksum', { fields: { 'x-amz-checksum-crc32': 'AAAAAA==' } }, 400, 'BadDigest', ''],
  ])('%s', async (_name, options, status, code, says) => {
    const reply = await post(options)
    expect(reply).toMatchObject({ status, text: expect.stringContaining(`<Code>${code}</Code>`) })
    expect(reply.text).toMatch(new RegExp(says.replaceAll('$', '\\$')))
    expect(bench.emulator.state.buckets.get('data')?.objects.size).toBe(0)
  })

  test('by a policy of the caller that does not allow the key', async () => {
    const Statement = [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::data/elsewhere/*' }]
    await bench.emulator.applySeed({ policy: { Version: '2012-10-17', Statement } })
    expect(await post({})).toMatchObject({ status: 403, text: expect.stringContaining('data/up/picture.png') })
  })
})

test('a form with Signature Version 2, which boto3 uses in older Regions, is accepted', async () => {
  const document = {
    expiration: new Date(Date.now() + 60_000).toISOString(),
    conditions: [{ bucket: 'data' }, { key: 'a' }],
  }
  const policy = Buffer.from(JSON.stringify(document)).toString('base64')
  const send = async (secret: string) => {
    const form = new FormData()
    const signature = createHmac('sha1', secret).update(policy).digest('base64')
    const fields = { key: 'a', AWSAccessKeyId: EXAMPLE_CREDENTIALS.accessKeyId, policy, signature }
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', 'hello')
    return (await fetch(`${bench.emulator.url}/data/`, { method: 'POST', body: form })).status
  }
  expect(await send('wrong')).toBe(403)
  expect(await send(EXAMPLE_CREDENTIALS.secretAccessKey)).toBe(204)
  expect((await bench.emulator.getObject('data', 'a'))?.toString()).toBe('hello')
})

describe('the body of a form', () => {
  const part = '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n'

  test.each<[name: string, body: string, names: readonly string[] | undefined]>([
    ['with its end', `${part}--b--\r\n`, ['a']],
    ['with text before', `preamble\r\n${part}--b--`, ['a']],
    ['truncated', part, undefined],
    ['without a name', `${part.replace('; name="a"', '')}--b--`, undefined],
    ['of something else', 'key=a', undefined],
  ])('%s', (_name, body, names) => {
    expect(parseFormData('multipart/form-data; boundary=b', Buffer.from(body))?.map(({ name }) => name)).toEqual(names)
  })
})
