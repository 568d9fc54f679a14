/** A server with canned answers, and the ports of a release connected to it. Time passes only by sleeping. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { connectRelease } from '../../../src/aws/connect-release.js'
import type { ConnectDeps } from '../../../src/aws/connect.js'
import type { ReleasePorts } from '../../../src/ports/release-services.js'
import { isJsonObject, parseJson, type JsonObject } from '../../../src/text/json.js'

/** A request as it came: the operation of the JSON protocols, method and path of the others. */
export interface CannedCall {
  readonly operation: string
  readonly body: JsonObject
  readonly text: string
  readonly headers: IncomingMessage['headers']
}

/** An error has the name of the service's type. */
export type CannedAnswer =
  | { readonly body: string | JsonObject; readonly headers?: Readonly<Record<string, string>> }
  | { readonly error: string; readonly message?: string; readonly status?: number }

export interface CannedService {
  readonly ports: ReleasePorts
  readonly calls: readonly CannedCall[]
  /** Milliseconds that were slept. */
  readonly slept: () => number
  readonly cancel: (reason: Error) => void
  readonly close: () => void
}

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' }

/**
 * @param answer  by the operation; a list gives its answers in turn, and the last one stays
 * @param now     of the clock, milliseconds since the epoch
 */
export async function startCannedService(
  answers: Readonly<Record<string, CannedAnswer | readonly CannedAnswer[]>>,
  now = Date.UTC(2026, 2, 2),
): Promise<CannedService> {
  const calls: CannedCall[] = []
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const target = request.headers['x-amz-target']
      const operation =
        typeof target === 'string' ? (target.split('.')[1] ?? '') : `${request.method ?? ''} ${request.url ?? ''}`
      const parsed = parseJson(text)
      calls.push({ operation, text, body: isJsonObject(parsed) ? parsed : {}, headers: request.headers })
      const nth = calls.filter((call) => call.operation === operation).length
      const listed = answers[operation] ?? { error: 'UnexpectedCall', message: operation }
      const answer = isList(listed) ? (listed[nth - 1] ?? listed.at(-1)) : listed
      const [status, headers, body] = written(answer)
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-amzn-requestid': 'r-1', ...headers })
        .end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const variables = process.env
  process.env = { ...variables, ...KEYS, AWS_ENDPOINT_URL: `http://127.0.0.1:${String(address.port)}` }
  const cancel = new AbortController()
  let sleptMs = 0
  const deps: ConnectDeps = {
    clock: { now: () => now },
    // The deadline of a call is slept with a signal of its own; only waits between tries are with the runner's.
    sleep: (ms, signal) => {
      if (signal !== cancel.signal) return sleepUntilStopped(signal)
      sleptMs += ms
      return Promise.resolve()
    },
    signal: cancel.signal,
    random: () => 0.5,
    env: {},
    io: unusedIo(),
    requestIdToken: () => Promise.reject(new Error('no role is assumed')),
  }
  return {
    ports: connectRelease(deps, { region: 'eu-west-1' }, () => undefined, { leftMs: () => Infinity }),
    calls,
    slept: () => sleptMs,
    cancel: (reason) => {
      cancel.abort(reason)
    },
    close: () => {
      process.env = variables
      server.closeAllConnections()
      server.close()
    },
  }
}

type Listed = CannedAnswer | readonly CannedAnswer[]

function isList(listed: Listed): listed is readonly CannedAnswer[] {
  return Array.isArray(listed)
}

function written(answer: CannedAnswer | undefined): [number, Readonly<Record<string, string>>, string] {
  if (answer === undefined) throw new Error('the list of answers is empty')
  if ('error' in answer) {
    const { error, message = 'as canned', status = 400 } = answer
    return [status, { 'x-amzn-errortype': error }, JSON.stringify({ __type: error, message })]
  }
  const { body, headers = {} } = answer
  return [200, headers, typeof body === 'string' ? body : JSON.stringify(body)]
}

function sleepUntilStopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise<void>((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('the sleep was stopped'))
    })
  })
}

function unusedIo(): ConnectDeps['io'] {
  const unused = (): never => {
    throw new Error('not used here')
  }
  return {
    log: unused,
    debug: unused,
    annotate: unused,
    setOutputs: unused,
    mask: () => undefined,
    hide: (text) => text,
    writeSummary: unused,
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
