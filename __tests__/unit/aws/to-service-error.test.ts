import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toServiceError, type CallFacts } from '../../../src/aws/to-service-error.js'
import { ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { FACTS, kindOf } from '../../support/service-faults.js'

interface Shape {
  readonly message?: string
  readonly status?: number
  readonly requestId?: string
  readonly fault?: 'client' | 'server'
}

/** An error as the SDK creates it from an answer of the service. */
function answered(
  name: string,
  { message = 'a message', status = 400, requestId, fault = 'client' }: Shape = {},
): Error {
  const $metadata = { httpStatusCode: status, ...(requestId === undefined ? {} : { requestId }) }
  return Object.assign(new Error(message), { name, $fault: fault, $metadata })
}

test('an STS that cannot fetch the keys for a token is a passing fault, a token that it refuses is not', () => {
  const message = "Couldn't retrieve verification key from your identity provider,  please reference the documentation"
  expect(kindOf(answered('InvalidIdentityTokenException', { message }))).toBe('unavailable')
  expect(kindOf(answered('InvalidIdentityTokenException', { message: 'Incorrect token audience' }))).toBe('refused')
})

describe('by the error name of the service', () => {
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
      names: [
        'ResourceNotFoundException',
        'ParameterNotFound',
        'NoSuchKey',
        'NoSuchBucket',
        'NoSuchVersion',
        'NotFound',
      ],
    },
    { kind: 'in-use', names: ['ResourceInUseException', 'ConflictException'] },
    { kind: 'not-ready', names: ['ResourceNotReadyException'] },
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

  test('the name takes precedence over the status', () => {
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
    // Services with XML answers, CloudWatch and STS among them.
    expect(kindOf(answered('SignatureDoesNotMatch', { message, status: 403 }))).toBe(kind)
  })
})

/** An error as the SDK creates it from an answer without an error type. */
function nameless(status: number, requestId?: string): Error {
  return answered('Unknown', { message: 'UnknownError', status, ...(requestId === undefined ? {} : { requestId }) })
}

describe('without a name', () => {
  const HEAD: CallFacts = { service: 's3', operation: 'HeadObject', resource: 's3://data/a' }

  test.each([
    { status: 400, kind: 'refused' },
    { status: 301, kind: 'refused' },
    { status: 403, kind: 'access-denied' },
    { status: 404, kind: 'not-found' },
    { status: 409, kind: 'refused' },
    { status: 429, kind: 'throttled' },
    { status: 500, kind: 'unavailable' },
    { status: 503, kind: 'unavailable' },
  ])('an answer of S3 to a HEAD is recognised by its status: $status is $kind', ({ status, kind }) => {
    expect(toServiceError(nameless(status, 'r-1'), HEAD).kind).toBe(kind)
  })

  test.each([
    { name: 'a HEAD without a request id', facts: HEAD, requestId: undefined },
    { name: 'a GET of S3', facts: { ...HEAD, operation: 'GetObject' }, requestId: 'r-1' },
    { name: 'Rekognition', facts: FACTS, requestId: 'r-1' },
    { name: 'STS', facts: { ...FACTS, service: 'sts' } as const, requestId: undefined },
  ])('any other comes from a proxy in between: $name', ({ facts, requestId }) => {
    for (const status of [302, 400, 403, 404, 407, 408, 413]) {
      expect(toServiceError(nameless(status, requestId), facts)).toMatchObject({
        kind: 'no-answer',
        facts: { errorName: `HTTP ${String(status)}`, httpStatus: status },
        message: expect.stringContaining('no error type'),
      })
    }
    expect(toServiceError(nameless(429), facts).kind).toBe('throttled')
    expect(toServiceError(nameless(502), facts).kind).toBe('unavailable')
  })

  test('the 404 page of a proxy is not taken for a missing object', () => {
    const page = answered('NotFound', { message: 'UnknownError', status: 404 })
    expect(toServiceError(page, HEAD).kind).toBe('no-answer')
    expect(toServiceError(page, { ...HEAD, operation: 'GetObject' }).kind).toBe('no-answer')
    const answer = answered('NotFound', { message: 'UnknownError', status: 404, requestId: 'r-1' })
    expect(toServiceError(answer, HEAD).kind).toBe('not-found')
  })

  test('an answer that names the Region of the bucket is S3’s', () => {
    const error = Object.assign(nameless(400), { $response: { headers: { 'x-amz-bucket-region': 'us-east-1' } } })
    expect(toServiceError(error, HEAD).facts).toMatchObject({ kind: 'refused', bucketRegion: 'us-east-1' })
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
    ['not named', {}, undefined],
    ['not a string', { Region: 7 }, undefined],
  ])('%s', (_name, members, region) => {
    const { facts } = toServiceError(refusal(members), s3)
    expect(facts.kind).toBe('refused')
    expect(facts.bucketRegion).toBe(region)
  })
})

test('a ServiceError stays the same', () => {
  const error = new ServiceError({ ...FACTS, kind: 'aborted', errorName: 'AbortError' }, 'the step was cancelled')
  expect(toServiceError(error, { service: 's3', operation: 'GetObject' })).toBe(error)
})

test('an empty message is replaced by a name', () => {
  expect(toServiceError(answered('UnknownError', { message: '' }), FACTS).message).toBe('UnknownError')
})

test('anything that can be thrown becomes one', () => {
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
