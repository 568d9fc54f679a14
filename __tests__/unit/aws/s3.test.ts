/** The object port against a server that sends half of an object and then waits. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { connectS3 } from '../../../src/aws/s3.js'
import type { ObjectBody, ObjectPort } from '../../../src/ports/objects.js'

const OBJECT = { bucket: 'results', key: 'a.json' }
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' }
/** With one, the client wraps the body in a stream of its own. */
const CHECKSUM = { 'x-amz-checksum-crc32': 'AAAAAA==' }

let server: Server
let answers: ServerResponse[]
let firstBytes: number
let headers: Readonly<Record<string, string>>
let variables: NodeJS.ProcessEnv

beforeEach(async () => {
  answers = []
  headers = {}
  firstBytes = 500_000
  server = createServer((_request, answer) => {
    answers.push(answer)
    answer.writeHead(200, { 'content-length': '1000000', 'x-amz-request-id': 'r-1', ...headers })
    answer.write(Buffer.alloc(firstBytes))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  variables = process.env
  const { port } = server.address() as AddressInfo
  process.env = { ...variables, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${String(port)}` }
})

afterEach(() => {
  process.env = variables
  server.closeAllConnections()
  server.close()
})

/** Its sleeps end only by their signal. */
function port(): ObjectPort {
  const deps = {
    clock: { now: () => 0 },
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('the sleep was stopped'))
        })
      }),
    signal: new AbortController().signal,
    random: () => 0.5,
    env: {},
    io: { mask: () => undefined },
    session: {
      call: { service: 'sts', operation: 'AssumeRoleWithWebIdentity' },
      roleArn: 'arn:aws:iam::111122223333:role/orchard',
      ready: () => Promise.resolve(KEYS.accessKeyId),
      mayReplace: () => false,
      credentials: Object.assign(
        () => Promise.resolve({ ...KEYS, sessionToken: 'token', expiration: new Date(8.64e15) }),
        { memoized: true as const },
      ),
    },
  } as const
  return connectS3(deps, { region: 'eu-west-1' })
}

/** Settles once the client has closed the connection of the only answer. */
async function hungUp(): Promise<number> {
  const [answer] = answers
  if (answer === undefined) throw new Error('nothing was asked for')
  if (!answer.closed) await once(answer, 'close')
  return answers.length
}

async function firstChunk({ chunks }: ObjectBody): Promise<number> {
  for await (const chunk of chunks) return chunk.byteLength
  return 0
}

async function size({ chunks }: ObjectBody): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) bytes += chunk.byteLength
  return bytes
}

interface Reader {
  readonly name: string
  readonly use: (body: ObjectBody) => Promise<string>
  readonly ended: string
}

const GONE = 'the scratch file is gone'

const readers: readonly Reader[] = [
  { name: 'reads nothing', use: () => Promise.resolve('done'), ended: 'done' },
  { name: 'fails before it reads', use: () => Promise.reject(new Error(GONE)), ended: GONE },
  {
    name: 'fails at the first chunk',
    use: async (body) => {
      await firstChunk(body)
      throw new Error(GONE)
    },
    ended: GONE,
  },
  {
    name: 'stops after the first chunk',
    use: async (body) => ((await firstChunk(body)) > 0 ? 'read a chunk' : 'read nothing'),
    ended: 'read a chunk',
  },
  {
    name: 'leaves while it waits for a chunk',
    use: async ({ chunks }) => {
      const iterator = chunks[Symbol.asyncIterator]()
      await iterator.next()
      for (let nth = 0; nth < 100; nth += 1) void iterator.next().catch(() => undefined)
      return 'left'
    },
    ended: 'left',
  },
]

describe.each([
  { name: 'an object', given: {} },
  { name: 'an object with a checksum', given: CHECKSUM },
])('$name that waits in the middle', ({ given }) => {
  test.each(readers)('releases its connection after a reader that $name', async ({ use, ended }) => {
    headers = given
    const read = await port()
      .read(OBJECT, use)
      .catch((error: unknown) => (error instanceof Error ? error.message : error))
    expect(read).toBe(ended)
    expect(await hungUp()).toBe(1)
  })

  test('and breaks off before its reader begins is an error of the read, not of the process', async () => {
    headers = given
    // So small that the client reads on by itself, and sees the end.
    firstBytes = 1000
    const closed = closeOfAnswer()
    const reading = port().read(OBJECT, async (body) => {
      answers[0]?.destroy()
      await closed
      return size(body)
    })
    await expect(reading).rejects.toMatchObject({ facts: { kind: 'no-answer', resource: 's3://results/a.json' } })
  })
})

/** Settles once the client has seen the end of the next answer that it gets. */
function closeOfAnswer(): Promise<unknown> {
  return new Promise((resolve) => {
    const onAnswer = (message: unknown): void => {
      unsubscribe('http.client.response.finish', onAnswer)
      if (typeof message !== 'object' || message === null || !('response' in message)) throw new Error('no answer')
      const { response } = message
      if (response instanceof IncomingMessage) response.once('close', resolve)
    }
    subscribe('http.client.response.finish', onAnswer)
  })
}

describe('a read of the rest of an object', () => {
  test.each([
    { name: 'of the whole object whatever it is now', part: undefined, range: undefined, ifMatch: undefined },
    { name: 'from its first byte, without a range that S3 would refuse of an empty object', part: { from: 0 } },
    { name: 'from a byte on', part: { from: 7 }, range: 'bytes=7-', ifMatch: undefined },
    { name: 'of known bytes', part: { from: 7, etag: '"e"' }, range: 'bytes=7-', ifMatch: '"e"' },
  ])('asks for it: $name', async ({ part, range, ifMatch }) => {
    await port().read(OBJECT, () => Promise.resolve(), part)
    expect(answers.map(({ req }) => [req.headers.range, req.headers['if-match']])).toEqual([[range, ifMatch]])
  })
})
