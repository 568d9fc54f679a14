/** CloudWatch of an emulator, called by hand in each of its protocols. */
import { decode, encode } from 'cborg'
import { CLOUDWATCH_OPERATIONS } from '../../../packages/emulator/src/cloudwatch/operations.js'
import type { Bench } from './clients.js'
import type { Json } from './in-memory.js'
import { callJson } from './json-service.js'
import { signedBytes, signedRequest } from './signed-request.js'

const SERVICE = {
  model: CLOUDWATCH_OPERATIONS.model,
  targetPrefix: 'GraniteServiceVersion20100801',
  signingName: 'monitoring',
  version: '1.0',
} as const

/** In JSON 1.0: the answer, or the body of the error with its HTTP status under `status`. */
export async function callCloudWatch(bench: Bench, operation: string, input: unknown): Promise<Json> {
  return callJson(bench.emulator, SERVICE, operation, input)
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/** In the query protocol: its XML. */
export async function queryCloudWatch(
  bench: Bench,
  operation: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const url = `${bench.emulator.url}/`
  const form = new URLSearchParams({ Action: operation, Version: '2010-08-01', ...parameters }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  return raw(await fetch(url, signedRequest(url, form, { service: 'monitoring', headers })))
}

/** In RPC v2. A timestamp of the answer is `['at', seconds]`, to set it apart from a number. */
export async function cborCloudWatch(
  bench: Bench,
  operation: string,
  input: unknown,
): Promise<RawAnswer & { readonly content: unknown }> {
  const url = `${bench.emulator.url}/service/GraniteServiceVersion20100801/operation/${operation}`
  const headers = { 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' }
  const body = Buffer.isBuffer(input) ? input : Buffer.from(encode(input))
  const answer = await raw(await fetch(url, signedBytes(url, body, { service: 'monitoring', headers })))
  return { ...answer, content: decode(answer.body, { tags: { 1: (content) => ['at', content()] } }) }
}

async function raw(response: Response): Promise<RawAnswer> {
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body }
}
