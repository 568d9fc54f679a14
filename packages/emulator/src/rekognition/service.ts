/** Rekognition as a service of the emulator. */
import type { Service } from '../services/service.js'
import { createHash } from 'node:crypto'
import { isRecord } from '../wire/is-record.js'
import { jsonInputOf } from '../wire/json-input.js'
import { answerRekognition, errorReply, hasOperation, rekognitionOperation } from './answer.js'

/** An image that is part of a request is known by its digest: journals are kept whole. */
function withoutImage(input: unknown): unknown {
  if (!isRecord(input) || !isRecord(input.Image) || typeof input.Image.Bytes !== 'string') return input
  const digest = createHash('sha256').update(Buffer.from(input.Image.Bytes, 'base64')).digest('hex')
  return { ...input, Image: { ...input.Image, Bytes: `sha256:${digest}` } }
}

export const REKOGNITION: Service = {
  title: 'Rekognition Custom Labels',
  signingName: 'rekognition',
  endpointVariables: ['AWS_ENDPOINT_URL_REKOGNITION'],
  // A target that no other service claims is one that Rekognition refuses.
  claims: (request, scope) => request.headers['x-amz-target'] !== undefined || scope === 'rekognition',
  operationOf: (request) => {
    const operation = rekognitionOperation(request)
    return {
      operation: operation ?? request.headers['x-amz-target'] ?? 'no X-Amz-Target',
      input: withoutImage(jsonInputOf(request.body)),
      isKnown: operation !== undefined && hasOperation(operation),
    }
  },
  answer: (state, request, { now }) => answerRekognition(state, rekognitionOperation(request), request, now),
  error: ({ code, message, status }) => errorReply(code, message, status),
  denied: { status: 400, code: 'AccessDeniedException' },
  badSignature: (words) => ({ status: 400, ...words }),
  faults: {
    throttle: { status: 400, code: 'ThrottlingException', message: 'Slow down; sudden increase in rate of requests' },
    'internal-error': { status: 500, code: 'InternalServerError', message: 'Internal server error' },
    'expired-token': {
      status: 400,
      code: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    },
    'limit-exceeded': {
      status: 400,
      code: 'LimitExceededException',
      message: 'The account has reached its limit of 2 concurrent trainings.',
    },
    'clock-skew': {
      status: 400,
      code: 'InvalidSignatureException',
      message: 'Signature expired: 20200101T000000Z is now earlier than 20200101T000500Z (20200101T001000Z - 5 min.)',
    },
  },
  // As the operations themselves word them, with the quotas that accounts have at first.
  limits: {
    StartProjectVersion: 'The account has reached its limit of 2 running models.',
    CopyProjectVersion: 'The account has reached its limit of 5 concurrent copies.',
    PutProjectPolicy: 'A project can have 5 policies.',
    CreateProject: 'The account has reached its limit of projects.',
  },
}
