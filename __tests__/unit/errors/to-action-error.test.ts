import { describe, expect, test } from '@jest/globals'
import { hintOf, type ErrorCode } from '../../../src/errors/hints.js'
import { ActionError, type Outcome } from '../../../src/errors/action-error.js'
import { ServiceError, type ServiceErrorFacts, type ServiceErrorKind } from '../../../src/errors/service-error.js'
import { toActionError } from '../../../src/errors/to-action-error.js'

const RUNNING = new AbortController().signal

const ARN = 'arn:aws:rekognition:eu-west-1:111122223333:project/garden/1'

function serviceError(kind: ServiceErrorKind, change: Partial<ServiceErrorFacts> = {}): ServiceError {
  const facts = { service: 'rekognition', operation: 'DescribeProjectVersions', kind, errorName: 'TheName' } as const
  return new ServiceError({ ...facts, requestId: 'r-1', resource: ARN, ...change }, 'the service’s words')
}

describe('an error of a service', () => {
  const rows: Readonly<Record<ServiceErrorKind, readonly [ErrorCode, Outcome]>> = {
    throttled: ['SERVICE_UNAVAILABLE', 'error'],
    unavailable: ['SERVICE_UNAVAILABLE', 'error'],
    'no-answer': ['SERVICE_UNAVAILABLE', 'error'],
    'clock-skew': ['CREDENTIALS_INVALID', 'error'],
    'access-denied': ['ACCESS_DENIED', 'error'],
    'credentials-expired': ['CREDENTIALS_EXPIRED', 'credentials-expired'],
    'session-ended': ['CREDENTIALS_EXPIRED', 'credentials-expired'],
    'credentials-invalid': ['CREDENTIALS_INVALID', 'error'],
    'credentials-missing': ['CREDENTIALS_MISSING', 'error'],
    'not-found': ['SERVICE_REFUSED', 'error'],
    'in-use': ['SERVICE_REFUSED', 'error'],
    'not-ready': ['SERVICE_REFUSED', 'error'],
    limit: ['SERVICE_REFUSED', 'error'],
    refused: ['SERVICE_REFUSED', 'error'],
    'own-fault': ['INTERNAL_ERROR', 'error'],
    aborted: ['CANCELLED', 'cancelled'],
  }
  const kinds = Object.keys(rows).filter((kind): kind is ServiceErrorKind => kind in rows)

  test.each(kinds.map((kind) => ({ kind, code: rows[kind][0], outcome: rows[kind][1] })))(
    '$kind is $code, outcome $outcome, with the request id and the cause',
    ({ kind, code, outcome }) => {
      const cause = serviceError(kind)
      expect(toActionError(cause, RUNNING)).toMatchObject({ code, outcome, requestId: 'r-1', cause })
    },
  )

  test('names the operation, the resource and what the service said', () => {
    expect(toActionError(serviceError('refused'), RUNNING)).toMatchObject({
      message: `DescribeProjectVersions on ${ARN} failed: TheName: the service’s words`,
      hint: hintOf('SERVICE_REFUSED'),
    })
  })

  test('without a resource the sentence is still complete', () => {
    expect(toActionError(serviceError('throttled', { resource: undefined }), RUNNING).message).toBe(
      'DescribeProjectVersions failed: TheName: the service’s words',
    )
  })

  test('of a wrong clock says to set it', () => {
    expect(toActionError(serviceError('clock-skew'), RUNNING).hint).toMatch(/^Set the clock of the runner/)
  })
})

describe('credentials of a role that are refused', () => {
  const role = 'arn:aws:iam::111122223333:role/train'

  test.each([['credentials-expired'], ['session-ended']] as const)(
    'as %s: the hint does not say to set a role',
    (kind) => {
      const { code, hint } = toActionError(serviceError(kind, { role }), RUNNING)
      expect(code).toBe('CREDENTIALS_EXPIRED')
      expect(hint).toContain('assumes the role again')
      expect(hint).not.toContain('role-to-assume')
    },
  )

  test('as wrong ones: the hint does not mention the environment', () => {
    const { hint } = toActionError(serviceError('credentials-invalid', { role }), RUNNING)
    expect(hint).toContain(role)
    expect(hint).not.toContain('environment')
  })

  test('for another reason have the hint for that reason', () => {
    expect(toActionError(serviceError('access-denied', { role }), RUNNING).hint).toBe(hintOf('ACCESS_DENIED'))
  })
})

describe('an access that is denied names the IAM action and the resource', () => {
  test('of Rekognition', () => {
    expect(toActionError(serviceError('access-denied'), RUNNING).message).toBe(
      `rekognition:DescribeProjectVersions was denied on ${ARN}: TheName: the service’s words`,
    )
  })

  test('of S3, where the object may also be missing', () => {
    const error = serviceError('access-denied', { service: 's3', operation: 'GetObject', resource: 's3://data/a' })
    expect(toActionError(error, RUNNING).message).toBe(
      's3:GetObject was denied on s3://data/a (S3 gives the same answer when the object is missing): TheName: the service’s words',
    )
  })
})

test('an ActionError stays the same, even after a cancel', () => {
  const error = new ActionError('GATE_FAILED', 'f1 is below 0.9.', { outcome: 'gate-failed' })
  expect(toActionError(error, RUNNING)).toBe(error)
  expect(toActionError(error, AbortSignal.abort())).toBe(error)
})

describe('after a cancel every failure is attributed to it', () => {
  test.each([
    { name: 'the reason itself', error: new Error('cancelled by SIGTERM') },
    { name: 'a call that was aborted', error: serviceError('no-answer') },
    { name: 'credentials that were removed', error: serviceError('credentials-expired') },
    { name: 'a bug in the action', error: new TypeError('x is undefined') },
  ])('$name', ({ error }) => {
    const cancelled = AbortSignal.abort(new Error('cancelled by SIGTERM'))
    expect(toActionError(error, cancelled)).toMatchObject({
      code: 'CANCELLED',
      outcome: 'cancelled',
      message: 'The step was cancelled by SIGTERM.',
      cause: error,
    })
  })

  test('a reason that is not an error', () => {
    expect(toActionError(new Error('x'), AbortSignal.abort('because')).message).toBe('The step was cancelled.')
  })
})

describe('anything else is a bug in the action', () => {
  test.each([
    { name: 'an error', error: new TypeError('x is undefined'), message: 'Unexpected error: x is undefined' },
    { name: 'a text', error: 'broken', message: 'Unexpected error: broken' },
    { name: 'nothing', error: undefined, message: 'Unexpected error: undefined' },
  ])('$name', ({ error, message }) => {
    const { code, outcome, message: said, cause } = toActionError(error, RUNNING)
    expect({ code, outcome, message: said, cause }).toEqual({
      code: 'INTERNAL_ERROR',
      outcome: 'error',
      message,
      cause: error,
    })
  })
})
