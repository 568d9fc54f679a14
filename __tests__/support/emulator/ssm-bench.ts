/** Parameter Store of an emulator, called by hand. */
import { SSM_OPERATIONS } from '../../../packages/emulator/src/ssm/operations.js'
import type { Bench } from './clients.js'
import type { Json } from './in-memory.js'
import { callJson } from './json-service.js'
import type { SignOptions } from './signed-request.js'

export const NAME = '/orchard/model'

const SERVICE = {
  model: SSM_OPERATIONS.model,
  targetPrefix: 'AmazonSSM',
  signingName: 'ssm',
  version: '1.1',
} as const

/** The answer, or the body of the error with its HTTP status under `status`. */
export async function callSsm(bench: Bench, operation: string, input: unknown, options?: SignOptions): Promise<Json> {
  return callJson(bench.emulator, SERVICE, operation, input, options)
}

/** Writes the parameter {@link NAME}, with more or other members. */
export async function putModel(bench: Bench, input: Json = {}): Promise<Json> {
  return callSsm(bench, 'PutParameter', { Name: NAME, Value: 'v1', Type: 'String', ...input })
}
