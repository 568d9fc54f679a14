/** AppConfig, with AppConfig Data, as a service of the emulator. */
import { runOperation, type Operations } from '../services/handler.js'
import { restError, restInput, restReply, restRoute, type RestRoute } from '../services/rest-json.js'
import type { Service } from '../services/service.js'
import { ServiceError } from '../services/service-error.js'
import type { WireRequest } from '../wire/http.js'
import { isRecord } from '../wire/is-record.js'
import { APPCONFIGDATA_OPERATIONS, APPCONFIG_OPERATIONS } from './operations.js'
import { APPCONFIG_TITLE } from './title.js'

interface Route {
  readonly operations: Operations
  readonly route: RestRoute
}

function routeOf(request: WireRequest): Route | undefined {
  for (const operations of [APPCONFIG_OPERATIONS, APPCONFIGDATA_OPERATIONS]) {
    const route = restRoute(operations.model, request)
    if (route !== undefined) return { operations, route }
  }
  return undefined
}

const MESSAGE_EXPIRED = 'The security token included in the request is expired'

export const APPCONFIG: Service = {
  title: APPCONFIG_TITLE,
  signingName: 'appconfig',
  endpointVariables: ['AWS_ENDPOINT_URL_APPCONFIG', 'AWS_ENDPOINT_URL_APPCONFIGDATA'],
  // Its paths could be those of buckets: only the signature tells.
  claims: (request, scope) => scope === 'appconfig' && request.headers['x-amz-target'] === undefined,
  operationOf: (request) => {
    const found = routeOf(request)
    if (found === undefined) return { operation: `${request.method} ${request.path}`, input: undefined, isKnown: false }
    const { operations, route } = found
    return { operation: route.operation, input: restInput(operations.model, route, request), isKnown: true }
  },
  answer: (state, request, { entry: { operation, input }, now }) => {
    const operations = routeOf(request)?.operations ?? APPCONFIG_OPERATIONS
    try {
      const given = operations.handlers[operation] === undefined ? {} : input
      if (!isRecord(given)) throw new ServiceError('BadRequestException', 'The request body is not a JSON object.')
      const { state: next, output } = runOperation(operations, operation, state, given, now)
      return { state: next, reply: restReply(operations.model, operation, output) }
    } catch (error) {
      if (error instanceof ServiceError) return { state, reply: restError(worded(error), error.fields) }
      throw error
    }
  },
  error: (words) => restError(words),
  denied: { status: 403, code: 'AccessDeniedException' },
  badSignature: (words) => ({ status: 403, ...words }),
  faults: {
    throttle: { status: 429, code: 'ThrottlingException', message: 'Rate exceeded' },
    'internal-error': { status: 500, code: 'InternalServerException', message: 'There was an internal failure.' },
    'expired-token': { status: 403, code: 'ExpiredTokenException', message: MESSAGE_EXPIRED },
    'limit-exceeded': { status: 402, code: 'ServiceQuotaExceededException', message: 'The quota has been reached.' },
    'clock-skew': {
      status: 403,
      code: 'InvalidSignatureException',
      message: 'Signature expired: 20200101T000000Z is now earlier than 20200101T000500Z (20200101T001000Z - 5 min.)',
    },
  },
}

/** AppConfig has one name for every request that breaks a constraint. */
function worded({ code, message, status }: ServiceError): { code: string; message: string; status: number } {
  const isMalformed = code === 'ValidationException' || code === 'SerializationException'
  return { code: isMalformed ? 'BadRequestException' : code, message, status }
}
