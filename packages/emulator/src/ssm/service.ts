/** Parameter Store of Systems Manager as a service of the emulator. */
import { isEmulated } from '../services/handler.js'
import { answerJsonRpc, jsonRpcError, targetedOperation } from '../services/json-rpc.js'
import { JSON_FAULTS } from '../services/json-words.js'
import type { Service } from '../services/service.js'
import { jsonInputOf } from '../wire/json-input.js'
import { SSM_OPERATIONS } from './operations.js'
import { SSM_TITLE } from './title.js'

const TARGET_PREFIX = 'AmazonSSM'

export const SSM: Service = {
  title: SSM_TITLE,
  signingName: 'ssm',
  endpointVariables: ['AWS_ENDPOINT_URL_SSM'],
  claims: (request, scope) => targetedOperation(request, TARGET_PREFIX) !== undefined || scope === 'ssm',
  operationOf: (request) => {
    const operation = targetedOperation(request, TARGET_PREFIX) ?? request.headers['x-amz-target'] ?? 'no X-Amz-Target'
    return { operation, input: jsonInputOf(request.body), isKnown: isEmulated(SSM_OPERATIONS, operation) }
  },
  answer: (state, request, { entry, now }) =>
    answerJsonRpc(SSM_OPERATIONS, '1.1', state, entry.operation, request.body, now),
  error: (words) => jsonRpcError(words, '1.1'),
  denied: { status: 400, code: 'AccessDeniedException' },
  badSignature: (words) => ({ status: 400, ...words }),
  faults: {
    ...JSON_FAULTS,
    'limit-exceeded': {
      status: 400,
      code: 'ParameterLimitExceeded',
      message: 'You have reached the maximum number of standard parameters for this AWS account and Region (10000).',
    },
  },
}
