/** A proxy between the action and the emulator that answers in its place. */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'

/** A request as the proxy sees it. */
export interface SeenRequest {
  /** Of Rekognition, as the API names it; else the method. */
  readonly operation: string
  readonly path: string
  /** Counts the requests of the operation, from 1. */
  readonly nth: number
}

/** What to answer. With `effect` the emulator still gets the request, and its own answer is lost. */
export interface Tampering {
  readonly effect: boolean
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

export interface TamperingProxy {
  readonly url: string
  readonly requests: readonly SeenRequest[]
  readonly close: () => Promise<void>
}

/** @param tamper  undefined for an answer that is passed on unchanged */
export async function startTamperingProxy(
  target: string,
  tamper: (request: SeenRequest) => Tampering | undefined,
): Promise<TamperingProxy> {
  const requests: SeenRequest[] = []
  const exchange = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bytesOf(incoming)
    const path = incoming.url ?? '/'
    const [, named] = /^RekognitionService\.(\w+)$/.exec(String(incoming.headers['x-amz-target'])) ?? []
    const operation = named ?? incoming.method ?? ''
    const seen = { operation, path, nth: requests.filter((one) => one.operation === operation).length + 1 }
    requests.push(seen)
    const tampering = tamper(seen)
    if (tampering?.effect === false) {
      outgoing.writeHead(tampering.status, tampering.headers).end(tampering.body)
      return
    }
    // The Host header is passed on, because it is signed.
    const onward = send(`${target}${path}`, { method: incoming.method, headers: incoming.headers })
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      onward.on('response', resolve).on('error', reject)
      onward.end(body)
    })
    const answered = await bytesOf(answer)
    if (tampering === undefined) outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answered)
    else outgoing.writeHead(tampering.status, tampering.headers).end(tampering.body)
  }
  const server = createServer((incoming, outgoing) => {
    exchange(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    requests,
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
