/** The image port against a server: what each answer of S3 is turned into, and how much of it is read. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectImages } from '../../../src/aws/image-reads.js'
import { ServiceError } from '../../../src/errors/service-error.js'
import { MOST_AT_ONCE } from '../../../src/images/pace.js'
import type { ImagePort } from '../../../src/ports/image-port.js'

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

let server: Server
let images: ImagePort
let variables: NodeJS.ProcessEnv
let reply: Reply
let connections = 0
/** Answers are given once so many requests wait for one. */
let atOnce = 1
const waiting: (() => void)[] = []
let requests: Pick<IncomingMessage, 'method' | 'headers'>[]

beforeAll(async () => {
  server = createServer(({ method, headers }, answer) => {
    requests.push({ method, headers })
    waiting.push(() => {
      answer.writeHead(reply.status, { 'x-amz-request-id': 'r-1', ...reply.headers })
      answer.end(method === 'HEAD' ? undefined : reply.body)
    })
    if (waiting.length >= atOnce) for (const give of waiting.splice(0)) give()
  })
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  variables = process.env
  process.env = {
    ...variables,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${String(port)}`,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  }
  const deps = {
    clock: { now: () => Date.now() },
    sleep: (_: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('the sleep was stopped'))
        })
      }),
    signal: new AbortController().signal,
    random: () => 0.5,
    env: process.env,
    io: { mask: () => undefined },
  }
  images = connectImages(deps, { region: 'eu-west-1' })
})
afterAll(() => {
  process.env = variables
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  requests = []
  atOnce = 1
})

const OBJECT = { bucket: 'pears', key: 'a b.jpg' }
const errorBody = (code: string) => `<Error><Code>${code}</Code><Message>no</Message></Error>`
const part = (body: string, of: number): Reply => ({
  status: 206,
  headers: { etag: '"e"', 'content-range': `bytes 0-${String(body.length - 1)}/${String(of)}` },
  body,
})

describe('first bytes', () => {
  test.each<[string, Reply, unknown]>([
    ['206, a part', part('0123', 9000), { kind: 'bytes', bytes: Buffer.from('0123'), sizeBytes: 9000, etag: '"e"' }],
    [
      '200, the whole object from a server that knows no ranges: no more than was wanted',
      { status: 200, headers: { etag: '"e"', 'content-length': '9' }, body: '012345678' },
      { kind: 'bytes', bytes: Buffer.from('0123'), sizeBytes: 9, etag: '"e"' },
    ],
    ['304', { status: 304 }, { kind: 'unchanged' }],
    ['412', { status: 412, body: errorBody('PreconditionFailed') }, { kind: 'changed' }],
    [
      '416, an empty object',
      { status: 416, body: errorBody('InvalidRange') },
      { kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 0, etag: undefined },
    ],
    ['404 of a key', { status: 404, body: errorBody('NoSuchKey') }, { kind: 'missing' }],
  ])('%s', async (_, given, expected) => {
    reply = given
    const found = await images.firstBytes(OBJECT, { length: 4 })
    expect(found.kind === 'bytes' ? { ...found, bytes: Buffer.from(found.bytes) } : found).toEqual(
      found.kind === 'bytes'
        ? { ...(expected as typeof found), bytes: Buffer.from((expected as typeof found).bytes) }
        : expected,
    )
    expect(requests.map(({ method, headers: { range } }) => [method, range])).toEqual([['GET', 'bytes=0-3']])
  })

  test.each<[string, Reply, string, string]>([
    ['404 of a bucket', { status: 404, body: errorBody('NoSuchBucket') }, 'not-found', 'NoSuchBucket'],
    ['403', { status: 403, body: errorBody('AccessDenied') }, 'access-denied', 'AccessDenied'],
    ['503', { status: 503, body: errorBody('SlowDown') }, 'throttled', 'SlowDown'],
    ['500', { status: 500, body: errorBody('InternalError') }, 'unavailable', 'InternalError'],
  ])('%s is an error, and not tried again here', async (_, given, kind, errorName) => {
    reply = given
    const error: unknown = await images.firstBytes(OBJECT, { length: 4 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ kind, facts: { errorName, operation: 'GetObject' } })
    expect(requests).toHaveLength(1)
  })

  test('are read over one connection, request after request', async () => {
    reply = part('0123', 9000)
    const before = connections
    for (let request = 0; request < 4; request += 1) await images.firstBytes(OBJECT, { length: 4 })
    expect(connections - before).toBeLessThanOrEqual(1)
  })

  test('name the ETag that is known, and the one that is needed', async () => {
    reply = { status: 304 }
    await images.firstBytes(OBJECT, { length: 4, ifNoneMatch: '"a"' })
    reply = part('0123', 9000)
    await images.firstBytes(OBJECT, { length: 4, ifMatch: '"b"' })
    expect(requests.map(({ headers }) => [headers['if-none-match'], headers['if-match']])).toEqual([
      ['"a"', undefined],
      [undefined, '"b"'],
    ])
  })
})

test('as many requests are under way at once as a lint begins', async () => {
  atOnce = MOST_AT_ONCE
  reply = part('0123', 4)
  const all = Array.from({ length: MOST_AT_ONCE }, () => images.firstBytes(OBJECT, { length: 4 }))
  expect(await Promise.all(all)).toHaveLength(MOST_AT_ONCE)
})

describe('a whole object', () => {
  test('is read where it is small enough', async () => {
    reply = part('0123', 4)
    expect(await images.firstBytes(OBJECT, { length: 10, isWhole: true })).toMatchObject({ sizeBytes: 4, etag: '"e"' })
  })

  test('has no bytes where it is too large', async () => {
    reply = part('0123456789', 11)
    const found = await images.firstBytes(OBJECT, { length: 10, isWhole: true })
    expect(found).toEqual({ kind: 'bytes', bytes: new Uint8Array(), sizeBytes: 11, etag: '"e"' })
  })
})

describe('a bucket', () => {
  test.each<[string, Reply, unknown]>([
    ['200', { status: 200, headers: { 'x-amz-bucket-region': 'eu-west-1' } }, { kind: 'exists', region: 'eu-west-1' }],
    ['301', { status: 301, headers: { 'x-amz-bucket-region': 'us-east-1' } }, { kind: 'exists', region: 'us-east-1' }],
    [
      '403',
      { status: 403, headers: { 'x-amz-bucket-region': 'eu-west-1' } },
      { kind: 'forbidden', region: 'eu-west-1' },
    ],
    ['404', { status: 404 }, { kind: 'missing' }],
  ])('%s', async (_, given, expected) => {
    reply = given
    expect(await images.bucket('pears', '111122223333')).toEqual(expected)
    expect(requests.map(({ headers }) => headers['x-amz-expected-bucket-owner'])).toEqual(['111122223333'])
  })
})
