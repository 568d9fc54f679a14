/** S3 as a service of the emulator. */
import { denialMessage } from '../denial-message.js'
import { judgementOf, type Need } from '../iam/policy.js'
import type { Service } from '../services/service.js'
import { answerS3, hasS3Operation } from './answer.js'
import { S3Error, s3ErrorReply } from './error.js'
import { s3OperationName } from './operation-name.js'
import { postFormOf } from './post-form.js'
import { addressOf } from './request.js'

export const S3: Service = {
  title: 'S3',
  signingName: 's3',
  endpointVariables: ['AWS_ENDPOINT_URL_S3'],
  // A request that matches nothing is one that S3 refuses.
  claims: () => true,
  operationOf: (request) => {
    const address = addressOf(request)
    const operation = s3OperationName({ ...request, ...address }) ?? `${request.method} ${request.path}`
    // A form names its key among its fields.
    const formKey = operation === 'PostObject' ? postFormOf(request)?.fields.key : undefined
    const input = { ...address, key: formKey ?? address.key, query: Object.fromEntries(request.query) }
    return { operation, input, isKnown: hasS3Operation(operation) }
  },
  answer: (state, request, { entry, signedBy, now, signatureNow }) => {
    if (signedBy === undefined) throw new Error('a request to S3 was accepted without checking its signature')
    const signing = { signed: signedBy.signed, secretAccessKey: signedBy.credentials.secretAccessKey }
    const denialOf = (need: Need): string | undefined => {
      const why = state.policy === undefined ? 'allowed' : judgementOf(state.policy, need)
      const caller = { credentials: signedBy.credentials, account: state.account, region: state.region }
      return why === 'allowed' ? undefined : denialMessage({ ...need, why }, entry, caller)
    }
    const { requestId } = entry
    return answerS3(state, entry.operation, request, { signing, now, signatureNow, requestId, denialOf })
  },
  error: ({ status, code, message }, { method }, requestId) =>
    s3ErrorReply(new S3Error(status, code, message), method, requestId),
  denied: { status: 403, code: 'AccessDenied' },
  badSignature: (words) => ({ status: 403, ...words }),
  faults: {
    throttle: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    'internal-error': {
      status: 500,
      code: 'InternalError',
      message: 'We encountered an internal error. Please try again.',
    },
    'expired-token': { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' },
    'limit-exceeded': { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
    'clock-skew': {
      status: 403,
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
    },
  },
}
