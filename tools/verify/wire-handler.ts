/** Sends one request of the SDK with `fetch`, and keeps the raw answer. */
import { Readable } from 'node:stream'
import { buildQueryString, HttpResponse, type HttpRequest } from '@smithy/core/protocols'
import { NoAnswer } from './service.js'

/** An answer before the SDK has read it: an error's members, and times as numbers. */
export interface WireAnswer {
  readonly status: number
  readonly text: string
}

/** No single answer here takes long; after this the connection counts as dead. */
const ANSWER_TIMEOUT_MS = 60_000

/** Set by `fetch` itself, from the address and the body. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['host', 'content-length', 'connection', 'expect'])

/** A verification sends one request at a time, so that the last answer is that of the request just sent. */
export class WireHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' }
  readonly #fetch: typeof fetch
  #answer: WireAnswer | undefined

  constructor(fetchWith: typeof fetch) {
    this.#fetch = fetchWith
  }

  /** Of the last request; undefined where none came. */
  get answer(): WireAnswer | undefined {
    return this.#answer
  }

  /** @throws NoAnswer */
  async handle(request: HttpRequest): Promise<{ readonly response: HttpResponse }> {
    this.#answer = undefined
    const url = urlOf(request)
    try {
      const answer = await this.#fetch(url, {
        method: request.method,
        headers: Object.entries(request.headers).filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())),
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
        ...bodyOf(request.body),
      })
      const bytes = Buffer.from(await answer.arrayBuffer())
      this.#answer = { status: answer.status, text: bytes.toString('utf8') }
      const headers = Object.fromEntries(answer.headers)
      return { response: new HttpResponse({ statusCode: answer.status, headers, body: Readable.from([bytes]) }) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new NoAnswer(`${request.method} ${url.host}: no answer (${reason})`, { cause: error })
    }
  }

  /** Nothing can be set after its creation. */
  updateHttpClientConfig(): void {
    // The SDK calls it where a client is given settings of its own handler.
  }

  httpHandlerConfigs(): Readonly<Record<string, never>> {
    return {}
  }
}

/** The query as it was signed: URLSearchParams would write a space as a plus. */
function urlOf({ protocol, hostname, port, path, query }: HttpRequest): URL {
  const search = buildQueryString(query)
  const place = `${protocol}//${hostname}${port === undefined ? '' : `:${String(port)}`}${path}`
  return new URL(search === '' ? place : `${place}?${search}`)
}

/** The SDK has a text for Rekognition, and bytes for S3. */
function bodyOf(body: unknown): { readonly body?: string | Uint8Array<ArrayBuffer> } {
  if (typeof body === 'string') return { body }
  return body instanceof Uint8Array && body.length > 0 ? { body: new Uint8Array(body) } : {}
}
