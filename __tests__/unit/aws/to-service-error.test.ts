import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toServiceError, type CallFacts } from '../../../src/aws/to-service-error.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors.js'

const FACTS: CallFacts = { service: 'rekognition', operation: 'DescribeProjectVersions', resource: 'arn:orchard' }

interface Shape {
  readonly message?: string
  readonly status?: number
  readonly requestId?: string
  readonly fault?: 'client' | 'server'
}

/** An error as the SDK makes it of an answer of the service. */
function answered(
  name: string,
  { message = 'a message', status = 400, requestId, fault = 'client' }: Shape = {},
): Error {
  const $metadata = { httpStatusCode: status, ...(requestId === undefined ? {} : { requestId }) }
  return Object.assign(new Error(message), { name, $fault: fault, $metadata })
}

function kindOf(error: unknown): ServiceErrorKind {
  return toServiceError(error, FACTS).kind
}

describe('by the name that the service gives', () => {
  const rows: readonly { readonly kind: ServiceErrorKind; readonly names: readonly string[] }[] = [
    {
      kind: 'throttled',
      names: [
        'ThrottlingException',
        'ProvisionedThroughputExceededException',
        'TooManyRequestsException',
        'SlowDown',
        'RequestThrottled',
      ],
    },
    {
      kind: 'unavailable',
      names: ['InternalServerError', 'InternalError', 'InternalFailure', 'ServiceUnavailable', 'RequestTimeout'],
    },
    { kind: 'clock-skew', names: ['RequestTimeTooSkewed', 'RequestInTheFuture'] },
    { kind: 'access-denied', names: ['AccessDeniedException', 'AccessDenied', 'AllAccessDisabled'] },
    { kind: 'credentials-expired', names: ['ExpiredTokenException', 'ExpiredToken', 'TokenRefreshRequired'] },
    {
      kind: 'credentials-invalid',
      names: [
        'UnrecognizedClientException',
        'InvalidClientTokenId',
        'InvalidAccessKeyId',
        'InvalidSignatureException',
        'SignatureDoesNotMatch',
        'MissingAuthenticationTokenException',
        'IncompleteSignatureException',
        'InvalidToken',
      ],
    },
    {
      kind: 'not-found',
      names: ['ResourceNotFoundException', 'NoSuchKey', 'NoSuchBucket', 'NoSuchVersion', 'NotFound'],
    },
    { kind: 'in-use', names: ['ResourceInUseException'] },
    { kind: 'limit', names: ['LimitExceededException', 'ServiceQuotaExceededException'] },
    {
      kind: 'refused',
      names: [
        'InvalidParameterException',
        'ValidationException',
        'InvalidPaginationTokenException',
        'PermanentRedirect',
        'constructor',
      ],
    },
  ]

  test.each(rows.flatMap(({ kind, names }) => names.map((name) => ({ kind, name }))))(
    '$name is $kind',
    ({ kind, name }) => {
      expect(kindOf(answered(name))).toBe(kind)
    },
  )

  test('the name counts for more than the status', () => {
    expect(kindOf(answered('ThrottlingException', { status: 500, fault: 'server' }))).toBe('throttled')
    expect(kindOf(answered('ExpiredTokenException', { status: 403 }))).toBe('credentials-expired')
    expect(kindOf(answered('RequestTimeTooSkewed', { status: 403 }))).toBe('clock-skew')
  })
})

describe('a signature that is refused', () => {
  test.each([
    { message: 'Signature expired: 20260302T090000Z is now earlier than 20260302T100000Z', kind: 'clock-skew' },
    { message: 'Signature not yet current: 20260302T110000Z is still later than 20260302T100000Z', kind: 'clock-skew' },
    {
      message: 'The request signature we calculated does not match the signature you provided.',
      kind: 'credentials-invalid',
    },
  ])('"$message" is $kind', ({ message, kind }) => {
    expect(kindOf(answered('InvalidSignatureException', { message, status: 403 }))).toBe(kind)
  })
})

describe('by the status, when the name says nothing', () => {
  test.each([
    { status: 400, kind: 'refused' },
    { status: 301, kind: 'refused' },
    { status: 403, kind: 'access-denied' },
    { status: 404, kind: 'not-found' },
    { status: 409, kind: 'refused' },
    { status: 429, kind: 'throttled' },
    { status: 500, kind: 'unavailable' },
    { status: 503, kind: 'unavailable' },
  ])('$status is $kind', ({ status, kind }) => {
    expect(kindOf(answered('UnknownError', { status }))).toBe(kind)
  })
})

describe('no word of the service', () => {
  test.each([
    {
      name: 'a refused connection',
      error: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
      errorName: 'ECONNREFUSED',
    },
    {
      name: 'a reset one, which the SDK calls a TimeoutError',
      error: Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' }),
      errorName: 'ECONNRESET',
    },
    {
      name: 'a name that is not found',
      error: Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' }),
      errorName: 'ENOTFOUND',
    },
    {
      name: 'an abort',
      error: Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
      errorName: 'AbortError',
    },
    { name: 'a text', error: 'broken', errorName: 'string' },
    { name: 'nothing', error: undefined, errorName: 'undefined' },
  ])('$name is no answer', ({ error, errorName }) => {
    expect(toServiceError(error, FACTS).facts).toMatchObject({ kind: 'no-answer', errorName })
  })

  test.each([200, 400, 403, 404, 500])('an answer of %d that could not be read is none either', (statusCode) => {
    const $response = { statusCode, headers: { 'x-amzn-requestid': 'r-7' } }
    const unread = Object.assign(new SyntaxError('Unexpected token <'), { $response, $metadata: { attempts: 1 } })
    expect(toServiceError(unread, FACTS).facts).toMatchObject({
      kind: 'no-answer',
      httpStatus: statusCode,
      requestId: 'r-7',
    })
  })

  test('several addresses that all failed are told by their code', () => {
    const error = Object.assign(new AggregateError([new Error('a'), new Error('b')], ''), { code: 'ETIMEDOUT' })
    expect(toServiceError(error, FACTS)).toMatchObject({ kind: 'no-answer', message: 'ETIMEDOUT' })
  })

  test('credentials that are nowhere to be found', () => {
    const error = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    })
    expect(kindOf(error)).toBe('credentials-missing')
  })
})

test('facts, message and cause are kept', () => {
  const cause = answered('AccessDeniedException', { message: 'not authorized to perform', requestId: 'r-1' })
  const error = toServiceError(cause, FACTS)
  expect(error).toBeInstanceOf(ServiceError)
  expect(error.message).toBe('not authorized to perform')
  expect(error.cause).toBe(cause)
  expect(error.facts).toEqual({
    ...FACTS,
    kind: 'access-denied',
    errorName: 'AccessDeniedException',
    httpStatus: 400,
    requestId: 'r-1',
  })
})

describe('the Region of a bucket', () => {
  const s3 = { service: 's3', operation: 'GetObject', resource: 's3://data/a' } as const
  const refusal = (members: object): Error =>
    Object.assign(new Error('wrong Region'), { $fault: 'client', $metadata: { httpStatusCode: 301 }, ...members })

  test.each([
    ['in the header', { $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } } }, 'eu-west-1'],
    ['in the body', { Region: 'eu-west-1' }, 'eu-west-1'],
    ['empty', { $response: { headers: { 'x-amz-bucket-region': '' } } }, undefined],
    ['not told', {}, undefined],
    ['no text', { Region: 7 }, undefined],
  ])('%s', (_name, members, region) => {
    const { facts } = toServiceError(refusal(members), s3)
    expect(facts.kind).toBe('refused')
    expect(facts.bucketRegion).toBe(region)
  })
})

test('an error that is one already stays as it is', () => {
  const error = new ServiceError({ ...FACTS, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled')
  expect(toServiceError(error, { service: 's3', operation: 'GetObject' })).toBe(error)
})

test('an empty message is replaced by a name', () => {
  expect(toServiceError(answered('UnknownError', { message: '' }), FACTS).message).toBe('UnknownError')
})

test('anything that can be thrown comes out as one', () => {
  const thrown = fc.oneof(
    fc.jsonValue(),
    fc
      .record({
        name: fc.string(),
        code: fc.jsonValue(),
        $fault: fc.jsonValue(),
        $metadata: fc.jsonValue(),
        $response: fc.jsonValue(),
      })
      .map((members) => Object.assign(new Error('odd'), members)),
  )
  fc.assert(
    fc.property(thrown, (error) => {
      const { facts } = toServiceError(error, FACTS)
      expect(typeof facts.errorName).toBe('string')
      expect(facts.operation).toBe('DescribeProjectVersions')
      expect(['number', 'undefined']).toContain(typeof facts.httpStatus)
      expect(['string', 'undefined']).toContain(typeof facts.requestId)
    }),
  )
})
