/** STS as a service of the emulator. */
import type { Service } from '../services/service.js'
import { answerSts, hasStsOperation, stsAction, stsInput } from './answer.js'
import { stsErrorReply } from './error.js'

export const STS: Service = {
  title: 'STS',
  signingName: 'sts',
  endpointVariables: ['AWS_ENDPOINT_URL_STS'],
  claims: (request, scope) =>
    request.headers['x-amz-target'] === undefined &&
    ((request.path === '/' && stsAction(request) !== undefined) || scope === 'sts'),
  operationOf: (request) => {
    const operation = stsAction(request) ?? 'no Action'
    return { operation, input: stsInput(request), isKnown: hasStsOperation(operation) }
  },
  answer: (state, request, { entry, signedBy, signatureNow }) =>
    answerSts(state, request, signedBy?.credentials, signatureNow, entry.requestId),
  error: ({ code, message, status }, _request, requestId) => stsErrorReply(code, message, status, requestId),
  denied: { status: 403, code: 'AccessDenied' },
  // STS has a name of its own for an unknown key.
  badSignature: ({ code, message }) => ({
    status: 403,
    code: code === 'UnrecognizedClientException' ? 'InvalidClientTokenId' : code.replace(/Exception$/, ''),
    message,
  }),
  faults: {
    throttle: { status: 400, code: 'Throttling', message: 'Rate exceeded' },
    'internal-error': { status: 500, code: 'InternalFailure', message: 'The request failed for an unknown reason.' },
    'expired-token': {
      status: 403,
      code: 'ExpiredToken',
      message: 'The security token included in the request is expired',
    },
    'limit-exceeded': { status: 400, code: 'Throttling', message: 'Rate exceeded' },
    'clock-skew': { status: 403, code: 'SignatureDoesNotMatch', message: 'Signature expired' },
  },
}
