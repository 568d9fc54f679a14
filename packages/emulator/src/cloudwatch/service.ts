/** CloudWatch as a service of the emulator. */
import { isEmulated, runOperation } from '../services/handler.js'
import { JSON_FAULTS } from '../services/json-words.js'
import type { Service } from '../services/service.js'
import { ServiceError } from '../services/service-error.js'
import { isRecord } from '../wire/is-record.js'
import { CLOUDWATCH_OPERATIONS } from './operations.js'
import { cloudWatchOperation, inputOf, ownOperation } from './protocol.js'
import { errorReply, successReply } from './reply.js'
import { CLOUDWATCH_TITLE } from './title.js'

const { model } = CLOUDWATCH_OPERATIONS

export const CLOUDWATCH: Service = {
  title: CLOUDWATCH_TITLE,
  signingName: 'monitoring',
  endpointVariables: ['AWS_ENDPOINT_URL_CLOUDWATCH'],
  claims: (request, scope) => ownOperation(request) !== undefined || scope === 'monitoring',
  operationOf: (request) => {
    const operation = cloudWatchOperation(request)
    const isKnown = isEmulated(CLOUDWATCH_OPERATIONS, operation)
    return { operation, input: inputOf(request, model, operation), isKnown }
  },
  answer: (state, request, { entry, now }) => {
    const { operation, input, requestId } = entry
    try {
      if (!isRecord(input)) throw new ServiceError('SerializationException', 'The request cannot be read.')
      const { state: next, output } = runOperation(CLOUDWATCH_OPERATIONS, operation, state, input, now)
      return { state: next, reply: successReply(model, operation, output, request, requestId) }
    } catch (error) {
      if (error instanceof ServiceError) return { state, reply: errorReply(error, request, requestId) }
      throw error
    }
  },
  error: errorReply,
  denied: { status: 400, code: 'AccessDeniedException' },
  badSignature: (words) => ({ status: 400, ...words }),
  faults: {
    ...JSON_FAULTS,
    'internal-error': { status: 500, code: 'InternalServiceFault', message: 'Internal service error' },
    'limit-exceeded': { status: 400, code: 'LimitExceededFault', message: 'The quota has been reached.' },
  },
}
