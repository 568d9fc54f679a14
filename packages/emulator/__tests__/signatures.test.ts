/** Which requests are authenticated: signatures, keys, tokens, scopes and clocks. */
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DescribeProjectsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
import { startEmulator, type Emulator } from '../src/emulator.js'
import { decodeAwsChunked } from '../src/wire/aws-chunked.js'
import { parseTarget } from '../src/wire/http.js'
import { parseSignature, signatureMatches } from '../src/wire/sigv4.js'
import { START, SteppedClock, MINUTE } from '../../../__tests__/support/emulator/clients.js'
import {
  rekognitionHeaders,
  signedRequest,
  type SignOptions,
} from '../../../__tests__/support/emulator/signed-request.js'

const SESSION = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'session-secret',
  sessionToken: 'session-token',
}

let emulator: Emulator
let clock: SteppedClock

beforeEach(async () => {
  clock = new SteppedClock()
  emulator = await startEmulator({
    clock,
    region: 'eu-west-1',
    credentials: [EXAMPLE_CREDENTIALS, { ...SESSION, expiresAt: START + 60 * MINUTE }],
    seed: { buckets: { data: { objects: { 'a.txt': { text: 'hello' } } } } },
  })
})

afterEach(async () => {
  await emulator.close()
})

async function send(
  url: string,
  body: string,
  options: SignOptions,
): Promise<{ readonly status: number; readonly text: string; readonly requestId: string | null }> {
  const response = await fetch(url, signedRequest(url, body, { at: clock.now(), ...options }))
  const requestId = response.headers.get('x-amzn-requestid') ?? response.headers.get('x-amz-request-id')
  return { status: response.status, text: await response.text(), requestId }
}

const describeProjects = (options: SignOptions = {}) =>
  send(`${emulator.url}/`, '{}', { headers: rekognitionHeaders('DescribeProjects'), ...options })

const readObject = (options: SignOptions = {}) =>
  send(`${emulator.url}/data/a.txt`, '', { method: 'GET', service: 's3', ...options })

describe('Rekognition', () => {
  test('accepts a good signature, and returns a request id', async () => {
    expect(await describeProjects()).toEqual({
      status: 200,
      text: '{"ProjectDescriptions":[]}',
      requestId: '00000000-0000-4000-8000-000000000001',
    })
  })

  test.each<[name: string, options: SignOptions, error: string, message: string]>([
    [
      'another secret',
      { secretAccessKey: 'x' },
      'InvalidSignatureException',
      'does not match the signature you provided',
    ],
    ['another body', { sentBody: '{ }' }, 'InvalidSignatureException', 'does not match the signature you provided'],
    [
      'an unknown key',
      { accessKeyId: 'AKIAUNKNOWN' },
      'UnrecognizedClientException',
      'security token included in the request is invalid',
    ],
    ['a key of a session without its token', { ...SESSION }, 'UnrecognizedClientException', 'security token'],
    ['another Region', { region: 'us-east-1' }, 'InvalidSignatureException', "valid region, not 'us-east-1'"],
    ['another service', { service: 's3' }, 'InvalidSignatureException', "correct service: 'rekognition'"],
    [
      'a time six minutes ago',
      { at: START - 6 * MINUTE },
      'InvalidSignatureException',
      'Signature expired: 20260302T085400Z is now earlier than 20260302T085500Z (20260302T090000Z - 5 min.)',
    ],
    [
      'a time in six minutes',
      { at: START + 6 * MINUTE },
      'InvalidSignatureException',
      'Signature not yet current: 20260302T090600Z is still later than 20260302T090500Z (20260302T090000Z + 5 min.)',
    ],
  ])('refuses %s', async (_name, options, error, message) => {
    const { status, text } = await describeProjects(options)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ __type: error, Code: error, Message: expect.stringContaining(message) })
  })

  test('refuses a request without a signature', async () => {
    const response = await fetch(emulator.url, {
      method: 'POST',
      headers: rekognitionHeaders('DescribeProjects'),
      body: '{}',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ Code: 'MissingAuthenticationTokenException' })
  })

  test('refuses a request whose authorization cannot be read', async () => {
    const headers = { ...rekognitionHeaders('DescribeProjects'), authorization: 'AWS4-HMAC-SHA256 Credential=x' }
    const response = await fetch(emulator.url, { method: 'POST', headers, body: '{}' })
    expect(await response.json()).toMatchObject({ Code: 'IncompleteSignatureException' })
  })

  test('a session works with its token until it expires', async () => {
    const headers = { ...rekognitionHeaders('DescribeProjects'), 'x-amz-security-token': SESSION.sessionToken }
    expect((await describeProjects({ ...SESSION, headers })).status).toBe(200)
    clock.advance(60 * MINUTE)
    expect(JSON.parse((await describeProjects({ ...SESSION, headers })).text)).toMatchObject({
      Code: 'ExpiredTokenException',
      Message: 'The security token included in the request is expired',
    })
    expect(emulator.journal.at(-1)?.headers).not.toHaveProperty('x-amz-security-token')
  })
})

describe('S3', () => {
  test('accepts a good signature', async () => {
    expect(await readObject()).toMatchObject({ status: 200, text: 'hello' })
  })

  test.each<[name: string, options: SignOptions, status: number, code: string]>([
    ['another secret', { secretAccessKey: 'x' }, 403, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'AKIAUNKNOWN' }, 403, 'InvalidAccessKeyId'],
    ['a token that was never issued', { headers: { 'x-amz-security-token': 'x' } }, 400, 'InvalidToken'],
    ['another Region', { region: 'us-east-1' }, 301, 'PermanentRedirect'],
    ['a time sixteen minutes ago', { at: START - 16 * MINUTE }, 403, 'RequestTimeTooSkewed'],
  ])('refuses %s', async (_name, options, status, code) => {
    const reply = await readObject(options)
    expect(reply.status).toBe(status)
    expect(reply.text).toContain(`<Code>${code}</Code>`)
  })

  test('accepts a time fourteen minutes ago, which Rekognition would refuse', async () => {
    expect((await readObject({ at: START - 14 * MINUTE })).status).toBe(200)
  })

  test('refuses a body other than the one whose digest was signed', async () => {
    const url = `${emulator.url}/data/b.txt`
    const reply = await send(url, 'signed', { method: 'PUT', service: 's3', sentBody: 'other' })
    expect(reply.text).toContain('<Code>XAmzContentSHA256Mismatch</Code>')
    expect(await emulator.getObject('data', 'b.txt')).toBeUndefined()
  })

  test('refuses a request without a signature, and one with Signature Version 2', async () => {
    expect(await (await fetch(`${emulator.url}/data/a.txt`)).text()).toContain('<Code>AccessDenied</Code>')
    const old = await fetch(`${emulator.url}/data/a.txt`, { headers: { authorization: 'AWS AKIA:signature' } })
    expect(await old.text()).toContain('Please use AWS4-HMAC-SHA256.')
  })
})

test('STS answers refusals in XML, with names of its own', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  const body = 'Action=GetCallerIdentity&Version=2011-06-15'
  const good = await send(`${emulator.url}/`, body, { headers, service: 'sts' })
  expect(good.text).toContain('<Arn>arn:aws:iam::111122223333:user/emulator</Arn>')
  const bad = await send(`${emulator.url}/`, body, { headers, service: 'sts', accessKeyId: 'AKIAUNKNOWN' })
  expect(bad).toMatchObject({ status: 403, text: expect.stringContaining('<Code>InvalidClientTokenId</Code>') })
})

test('AWS’s published example of a presigned URL matches its published signature', () => {
  const target =
    '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'
  const request = {
    method: 'GET',
    ...parseTarget(target),
    headers: { host: 'examplebucket.s3.amazonaws.com' },
    body: Buffer.alloc(0),
  }
  const signed = parseSignature(request)
  if (typeof signed !== 'object') throw new Error('could not be read')
  expect(signatureMatches(request, signed, EXAMPLE_CREDENTIALS.secretAccessKey)).toBe(true)
  expect(signatureMatches({ ...request, path: '/other.txt' }, signed, EXAMPLE_CREDENTIALS.secretAccessKey)).toBe(false)
})

describe('AWS’s published example of signed chunks', () => {
  const signed = {
    accessKeyId: EXAMPLE_CREDENTIALS.accessKeyId,
    date: '20130524',
    region: 'us-east-1',
    service: 's3',
    signedHeaders: ['host'],
    signature: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    timestamp: '20130524T000000Z',
    payloadHash: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  }
  const body = (letter: string): Buffer =>
    Buffer.from(
      [
        `10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648`,
        letter.repeat(65_536),
        `400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497`,
        'a'.repeat(1024),
        `0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9`,
        '',
        '',
      ].join('\r\n'),
    )

  test('is decoded', () => {
    const decoded = decodeAwsChunked(body('a'), { signed, secretAccessKey: EXAMPLE_CREDENTIALS.secretAccessKey })
    expect(decoded).toEqual({ ok: true, value: { body: Buffer.alloc(66_560, 'a'), trailers: {} } })
  })

  test('is refused with another byte in it', () => {
    const decoded = decodeAwsChunked(body('b'), { signed, secretAccessKey: EXAMPLE_CREDENTIALS.secretAccessKey })
    expect(decoded).toEqual({ ok: false, problem: 'signature' })
  })
})

test('with speed, signatures are checked on the wall clock, so that official clients need no clock of their own', async () => {
  const fast = await startEmulator({ speed: 1_000_000, region: 'eu-west-1' })
  const config = {
    endpoint: fast.url,
    region: 'eu-west-1',
    credentials: EXAMPLE_CREDENTIALS,
    maxAttempts: 1,
  }
  const rekognition = new RekognitionClient(config)
  const s3 = new S3Client({ ...config, forcePathStyle: true })
  await fast.putObject('data', 'a.txt', 'hello')
  await expect(rekognition.send(new DescribeProjectsCommand({}))).resolves.toMatchObject({ ProjectDescriptions: [] })
  await expect(s3.send(new GetObjectCommand({ Bucket: 'data', Key: 'a.txt' }))).resolves.toMatchObject({
    ContentLength: 5,
  })
  rekognition.destroy()
  s3.destroy()
  await fast.close()
})
