/** Step Functions as a service of the emulator. */
import { isEmulated } from '../services/handler.js'
import { answerJsonRpc, jsonRpcError, targetedOperation } from '../services/json-rpc.js'
import { JSON_FAULTS } from '../services/json-words.js'
import type { Service } from '../services/service.js'
import { jsonInputOf } from '../wire/json-input.js'
import { STEP_FUNCTIONS_OPERATIONS } from './operations.js'
import { STEP_FUNCTIONS_TITLE } from './title.js'

const TARGET_PREFIX = 'AWSStepFunctions'

export const STEP_FUNCTIONS: Service = {
  title: STEP_FUNCTIONS_TITLE,
  signingName: 'states',
  endpointVariables: ['AWS_ENDPOINT_URL_SFN'],
  claims: (request, scope) => targetedOperation(request, TARGET_PREFIX) !== undefined || scope === 'states',
  operationOf: (request) => {
    const operation = targetedOperation(request, TARGET_PREFIX) ?? request.headers['x-amz-target'] ?? 'no X-Amz-Target'
    return { operation, input: jsonInputOf(request.body), isKnown: isEmulated(STEP_FUNCTIONS_OPERATIONS, operation) }
  },
  answer: (state, request, { entry, now }) =>
    answerJsonRpc(STEP_FUNCTIONS_OPERATIONS, '1.0', state, entry.operation, request.body, now),
  error: (words) => jsonRpcError(words, '1.0'),
  denied: { status: 400, code: 'AccessDeniedException' },
  badSignature: (words) => ({ status: 400, ...words }),
  faults: {
    ...JSON_FAULTS,
    'limit-exceeded': {
      status: 400,
      code: 'ExecutionLimitExceeded',
      message: 'The maximum number of running executions has been reached.',
    },
  },
}
