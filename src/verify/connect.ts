/** The service over HTTP. */
import { isRecord, textAt, type Json } from './json.js'
import { percentEncoded, signedHeaders, type Keys, type Unsigned } from './sign.js'
import { NoAnswer, ServiceFault, type Answer, type ObjectKey, type Service } from './service.js'

export interface Connection {
  readonly region: string
  readonly bucket: string
  readonly keys: Keys
  /** Of another service in the place of AWS's own; without a slash at its end. */
  readonly endpoint?: string
  readonly fetch: typeof fetch
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

/** Rates of a few calls a second, which the service answers so; the call had no effect. */
const THROTTLES: readonly string[] = ['ThrottlingException', 'ProvisionedThroughputExceededException', 'SlowDown']

/** Pauses before the next attempt; after the last one the answer counts. */
const PAUSES_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000]

/** No single answer here takes long; past this the connection is taken for dead. */
const ANSWER_TIMEOUT_MS = 60_000

export function connect(connection: Connection): Service {
  const { region, bucket } = connection
  const s3Base = `${connection.endpoint ?? `https://s3.${region}.amazonaws.com`}/${bucket}`
  const rekognitionUrl = `${connection.endpoint ?? `https://rekognition.${region}.amazonaws.com`}/`

  async function s3(method: string, path: string, body: Uint8Array = new Uint8Array()): Promise<Response> {
    const url = new URL(`${s3Base}${path}`)
    const answer = await send(connection, { method, url, service: 's3', region, headers: {}, body }, true)
    if (answer.ok) return answer
    const text = await answer.text()
    const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? 'no code'
    throw new ServiceFault(`S3 ${method} ${url.pathname}: ${String(answer.status)} ${code}`)
  }

  const pathOf = ({ key, versionId }: ObjectKey): string => {
    const path = `/${key.split('/').map(percentEncoded).join('/')}`
    return versionId === undefined ? path : `${path}?versionId=${percentEncoded(versionId)}`
  }
  const withVersion = (key: string, answer: Response): ObjectKey => {
    const versionId = answer.headers.get('x-amz-version-id')
    return versionId === null || versionId === 'null' ? { key } : { key, versionId }
  }

  return {
    rekognition: (operation, input) => callRekognition(connection, rekognitionUrl, operation, input),
    putObject: async (key, bytes) => withVersion(key, await s3('PUT', pathOf({ key }), bytes)),
    readText: async (key) => (await s3('GET', pathOf({ key }))).text(),
    list: async (prefix) => {
      const keys: string[] = []
      let token: string | undefined
      do {
        const more = token === undefined ? '' : `&continuation-token=${percentEncoded(token)}`
        const answer = await s3('GET', `?list-type=2&encoding-type=url&prefix=${percentEncoded(prefix)}${more}`)
        const xml = await answer.text()
        keys.push(...[...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => decodedKey(key)))
        token = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1]
      } while (token !== undefined)
      const objects: ObjectKey[] = []
      for (const key of keys) objects.push(withVersion(key, await s3('HEAD', pathOf({ key }))))
      return objects
    },
    deleteObject: async (object) => {
      await s3('DELETE', pathOf(object))
    },
  }
}

/** `encoding-type=url` writes a blank as a plus. */
function decodedKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '))
}

async function callRekognition(
  connection: Connection,
  url: string,
  operation: string,
  input: Readonly<Record<string, Json>>,
): Promise<Answer> {
  const request: Unsigned = {
    method: 'POST',
    url: new URL(url),
    service: 'rekognition',
    region: connection.region,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `RekognitionService.${operation}` },
    body: new TextEncoder().encode(JSON.stringify(input)),
  }
  const answer = await send(connection, request, /^(?:Describe|List)/.test(operation))
  const body = parsed(await answer.text())
  if (answer.ok) return { kind: 'answer', body }
  return {
    kind: 'error',
    name: nameOf(body),
    status: answer.status,
    message: textAt(body, 'Message') ?? textAt(body, 'message') ?? 'no message',
    body,
  }
}

/**
 * Sends a request until an answer counts, or the pauses are used up. A throttled call had no effect and is repeated;
 * one that got no answer, or a fault of the service, only where doing it twice is doing it once.
 * @throws NoAnswer
 */
async function send(connection: Connection, request: Unsigned, mayRepeat: boolean): Promise<Response> {
  for (const pauseMs of PAUSES_MS) {
    const sent = await sendOnce(connection, request)
    if (sent instanceof NoAnswer) {
      if (!mayRepeat) throw sent
    } else if (!sent.isThrottle && !(mayRepeat && sent.response.status >= 500)) {
      return sent.response
    }
    await connection.sleep(pauseMs)
  }
  const sent = await sendOnce(connection, request)
  if (sent instanceof NoAnswer) throw sent
  return sent.response
}

async function sendOnce(
  connection: Connection,
  request: Unsigned,
): Promise<{ readonly isThrottle: boolean; readonly response: Response } | NoAnswer> {
  try {
    const response = await connection.fetch(request.url, {
      method: request.method,
      headers: signedHeaders(request, connection.keys, connection.now()),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      ...(request.body.length === 0 ? {} : { body: request.body }),
    })
    const error = response.ok ? '' : await response.clone().text()
    return { isThrottle: THROTTLES.some((name) => error.includes(name)), response }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new NoAnswer(`${request.method} ${request.url.host}: no answer (${reason})`, { cause: error })
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

function nameOf(body: unknown): string {
  const type = isRecord(body) ? (textAt(body, '__type') ?? textAt(body, 'Code')) : undefined
  return type?.replace(/^.*#/, '') ?? 'an error without a name'
}
