/** The HTTP server: reads whole requests, passes them on, delivers the answers as a fault requires. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerControl, CONTROL_PREFIX } from './control.js'
import type { EmulatedService } from './emulated-service.js'
import type { JournalEntry } from './journal.js'
import type { Delivery } from './respond.js'
import { parseTarget, type WireReply, type WireRequest } from './wire/http.js'

/** Creates the server; it does not listen yet. */
export function createEmulatorServer(service: EmulatedService): Server {
  // The emulator has its own time: no connection ends because of the wall clock.
  return createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, (message, response) => {
    answer(service, message, response).catch((error: unknown) => {
      failLoudly(response, error)
    })
  })
}

async function answer(service: EmulatedService, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message)
  if (request === undefined) return
  if (request.path.startsWith(CONTROL_PREFIX)) {
    const { status, body } = await answerControl(service, request, message.socket.remoteAddress)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(`${JSON.stringify(body, undefined, 2)}\n`)
    return
  }
  const { entry, delivery, settle } = await service.exchange(request)
  // Also for a client that disconnected while its request was handled.
  if (response.closed) settle(false)
  else
    response.once('close', () => {
      settle(response.writableFinished)
    })
  deliver(delivery, entry, request.method, response, service.options.signatureClock.now())
}

/** The whole request; undefined when the client disconnected while it was sending. */
async function readRequest(message: IncomingMessage): Promise<WireRequest | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of streamOf(message)) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  } catch {
    return undefined
  }
  const headers = Object.entries(message.headersDistinct).map(([name, values]): [string, string] => [
    name,
    (values ?? []).join(','),
  ])
  return {
    method: message.method ?? 'GET',
    ...parseTarget(message.url ?? '/'),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  }
}

/** Chunks of a request, with a precise type. */
function streamOf(message: AsyncIterable<unknown>): AsyncIterable<unknown> {
  return message
}

function deliver(
  delivery: Delivery,
  entry: JournalEntry,
  method: string,
  response: ServerResponse,
  dateMs: number,
): void {
  if (delivery.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const { reply } = delivery
  const headers = { date: new Date(dateMs).toUTCString(), ...reply.headers, ...idHeaders(entry) }
  const send = (): void => {
    response.writeHead(reply.status, withLength(headers, reply))
    response.end(method === 'HEAD' ? undefined : reply.body)
  }
  switch (delivery.kind) {
    case 'send':
      send()
      return
    case 'hold':
      // Shows a client with a stepped clock that no answer will come, so that its clock steps to its own deadline.
      response.writeProcessing()
      if (delivery.delayMs !== undefined) {
        const timer = setTimeout(send, delivery.delayMs)
        response.once('close', () => {
          clearTimeout(timer)
        })
      }
      return
    case 'truncate':
      response.writeHead(reply.status, { ...headers, 'content-length': String(Math.max(reply.body.length, 2)) })
      response.write(reply.body.length < 2 ? ' ' : reply.body.subarray(0, reply.body.length / 2), () => {
        response.socket?.destroy()
      })
      return
    case 'stall':
      response.writeProcessing()
      response.writeHead(reply.status, { ...headers, 'content-length': String(Math.max(reply.body.length, 2)) })
      response.write(reply.body.length < 2 ? ' ' : reply.body.subarray(0, reply.body.length / 2))
  }
}

function withLength(headers: Readonly<Record<string, string>>, reply: WireReply): Record<string, string> {
  const hasBody = reply.status !== 204 && reply.status !== 304
  return { ...headers, ...(hasBody ? { 'content-length': String(reply.body.length) } : {}) }
}

function idHeaders({ service, requestId }: JournalEntry): Record<string, string> {
  return service === 's3'
    ? { 'x-amz-request-id': requestId, 'x-amz-id-2': 'emulator' }
    : { 'x-amzn-requestid': requestId }
}

/** A fault of the emulator itself must not look like one of the service. */
function failLoudly(response: ServerResponse, error: unknown): void {
  const text = `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  if (!response.headersSent) response.writeHead(599, { 'content-type': 'text/plain' })
  response.end(text)
}
