/** The AWS JSON protocols 1.0 and 1.1: operations by X-Amz-Target, JSON in both directions. */
import type { Input } from '../rekognition/input.js'
import type { EmulatorState } from '../state.js'
import type { WireReply, WireRequest } from '../wire/http.js'
import { isRecord } from '../wire/is-record.js'
import { runOperation, type Operations } from './handler.js'
import type { Answered } from './service.js'
import { ServiceError } from './service-error.js'
import type { Words } from './words.js'

export type JsonVersion = '1.0' | '1.1'

/** The operation in `PREFIX.Operation`; undefined for a target of another service. */
export function targetedOperation({ headers }: Pick<WireRequest, 'headers'>, prefix: string): string | undefined {
  const target = headers['x-amz-target']
  return target?.startsWith(`${prefix}.`) === true ? target.slice(prefix.length + 1) : undefined
}

/** Handles one request with a valid signature. */
export function answerJsonRpc(
  operations: Operations,
  version: JsonVersion,
  state: EmulatorState,
  operation: string,
  body: Buffer,
  now: number,
): Answered {
  try {
    const { state: next, output } = runOperation(operations, operation, state, parseInput(body), now)
    return { state: next, reply: jsonReply(200, output, version) }
  } catch (error) {
    if (error instanceof ServiceError) return { state, reply: jsonRpcError(error, version, error.fields) }
    throw error
  }
}

/** An error in the body's `__type`. A message that is empty is left out. */
export function jsonRpcError(
  { code, message, status }: Words,
  version: JsonVersion,
  fields: Readonly<Record<string, unknown>> = {},
): WireReply {
  const body = { __type: code, message: message === '' ? undefined : message, ...fields }
  return { ...jsonReply(status, body, version), errorName: code }
}

function jsonReply(status: number, body: Readonly<Record<string, unknown>>, version: JsonVersion): WireReply {
  return {
    status,
    headers: { 'content-type': `application/x-amz-json-${version}` },
    body: Buffer.from(JSON.stringify(body)),
  }
}

/** @throws ServiceError SerializationException */
function parseInput(body: Buffer): Input {
  try {
    const parsed: unknown = JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'))
    if (isRecord(parsed)) return parsed
  } catch {
    // Falls through to the same answer as any other body that is not a JSON object.
  }
  throw new ServiceError('SerializationException', 'The request body is not a JSON object.')
}
