/** A proxy between the action and the emulator that records both sides, byte for byte. */
import { createServer, request as send, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One exchange of Rekognition's protocol. */
export interface Exchange {
  readonly operation: string
  readonly request: unknown
  readonly status: number
  readonly answer: unknown
}

export interface RecordingProxy {
  readonly url: string
  readonly exchanges: readonly Exchange[]
  readonly close: () => Promise<void>
}

/** Starts a proxy to the emulator at this URL; the Host header is passed on, because it is signed. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = []
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await bytesOf(incoming)
      const { pathname, search } = new URL(incoming.url ?? '/', target)
      const onward = send(`${target}${pathname}${search}`, { method: incoming.method, headers: incoming.headers })
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        onward.on('response', resolve).on('error', reject)
        onward.end(body)
      })
      const answered = await bytesOf(answer)
      const [, operation] = /^RekognitionService\.(\w+)$/.exec(String(incoming.headers['x-amz-target'])) ?? []
      if (operation !== undefined) {
        exchanges.push({ operation, request: parse(body), status: answer.statusCode ?? 0, answer: parse(answered) })
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answered)
    })().catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String(portOf(server.address()))}`,
    exchanges,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): unknown {
  const value: unknown = JSON.parse(bytes.toString('utf8'))
  return value
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return address.port
}
