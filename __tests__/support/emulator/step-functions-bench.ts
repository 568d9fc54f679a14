/** Step Functions of an emulator, called by hand. */
import { STEP_FUNCTIONS_OPERATIONS } from '../../../packages/emulator/src/step-functions/operations.js'
import type { Bench } from './clients.js'
import type { Json } from './in-memory.js'
import { callJson } from './json-service.js'
import type { SignOptions } from './signed-request.js'

export const MACHINE = 'arn:aws:states:eu-west-1:111122223333:stateMachine:wait'

const SERVICE = {
  model: STEP_FUNCTIONS_OPERATIONS.model,
  targetPrefix: 'AWSStepFunctions',
  signingName: 'states',
  version: '1.0',
} as const

/** The answer, or the body of the error with its HTTP status under `status`. */
export async function callStepFunctions(
  bench: Bench,
  operation: string,
  input: unknown,
  options?: SignOptions,
): Promise<Json> {
  return callJson(bench.emulator, SERVICE, operation, input, options)
}

/** Starts the execution `v1` of {@link MACHINE}, with more or other members. */
export async function startV1(bench: Bench, input: Json = {}): Promise<Json> {
  return callStepFunctions(bench, 'StartExecution', {
    stateMachineArn: MACHINE,
    name: 'v1',
    input: '{"a":1}',
    ...input,
  })
}
