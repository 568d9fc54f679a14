import { describe, expect, test } from '@jest/globals'
import { readClaims } from '../../../src/aws/id-token-claims.js'
import { isStaleToken, toRoleError } from '../../../src/aws/to-role-error.js'
import { isPassingFault, ServiceError, type ServiceErrorKind } from '../../../src/errors/service-error.js'

const ROLE = { arn: 'arn:aws:iam::111122223333:role/train', sessionName: 'a-session', audience: 'sts.amazonaws.com' }

function tokenOf(payload: unknown): string {
  return `header.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.signature`
}

const TOKEN = tokenOf({ sub: 'repo:octo-org/orchard:environment:production', iss: 'https://ghe.example.com/token' })

function serviceError(errorName: string, kind: ServiceErrorKind = 'refused'): ServiceError {
  return new ServiceError(
    { service: 'sts', operation: 'AssumeRoleWithWebIdentity', kind, errorName, requestId: 'r-1' },
    'said STS',
  )
}

describe('toRoleError', () => {
  test.each([
    ['AccessDenied', 'ROLE_REFUSED'],
    ['AccessDeniedException', 'ROLE_REFUSED'],
    ['InvalidIdentityToken', 'ID_TOKEN_REJECTED'],
    ['InvalidIdentityTokenException', 'ID_TOKEN_REJECTED'],
    ['IDPRejectedClaimException', 'ID_TOKEN_REJECTED'],
    ['ExpiredTokenException', 'ID_TOKEN_REJECTED'],
    ['RegionDisabledException', 'STS_REGION_DISABLED'],
  ])('%s is %s', (errorName, code) => {
    const error = toRoleError(serviceError(errorName), ROLE, TOKEN)
    expect(error).toMatchObject({ code, outcome: 'error', requestId: 'r-1' })
    const { message } = error as Error
    for (const text of ['said STS', 'repo:octo-org/orchard:environment:production', 'ghe.example.com', ROLE.audience]) {
      expect(message).toContain(text)
    }
    expect(message).not.toContain(TOKEN)
  })

  test.each([
    ['InvalidIdentityToken', 'OpenID Connect provider'],
    ['ExpiredTokenException', 'had expired when they reached AWS'],
  ])('the hint of %s mentions the %s', (errorName, words) => {
    expect(toRoleError(serviceError(errorName), ROLE, TOKEN)).toHaveProperty('hint', expect.stringContaining(words))
  })

  test('an STS that cannot reach GitHub is a passing fault', () => {
    const error = toRoleError(serviceError('IDPCommunicationErrorException'), ROLE, TOKEN)
    expect(isPassingFault(error)).toBe(true)
  })

  test('an STS that cannot fetch the keys is a passing fault, although the name is that of a refused token', () => {
    const said = new ServiceError(
      serviceError('InvalidIdentityTokenException').facts,
      'Couldn’t retrieve verification key from your identity provider,  please reference the documentation',
    )
    const error = toRoleError(said, ROLE, TOKEN)
    expect(isPassingFault(error)).toBe(true)
    expect(error).toMatchObject({ kind: 'unavailable', message: said.message })
  })

  test.each([
    [
      'the form with ids',
      'repo:octo-org@1/orchard@2:ref:refs/heads/main',
      /renamed or transferred\?.*contains the IDs.*15 July 2026/,
    ],
    ['the form without ids', 'repo:octo-org/orchard:ref:refs/heads/main', /renamed or transferred\?.*form with IDs/],
    ['a composed subject', 'enterprise:octo', /^Allow this subject and audience in the role’s trust policy[^?]*$/],
  ])('a refused role with a subject in %s', (_name, sub, hint) => {
    const error = toRoleError(serviceError('AccessDenied'), ROLE, tokenOf({ sub }))
    expect(error).toHaveProperty('hint', expect.stringMatching(hint))
  })

  test.each([
    ['throttling', serviceError('Throttling', 'throttled')],
    ['an ARN that STS rejects', serviceError('ValidationError')],
    ['an error of another kind', new TypeError('a bug')],
  ])('%s stays what it is', (_name, error) => {
    expect(toRoleError(error, ROLE, TOKEN)).toBe(error)
  })

  test('a token that cannot be read is reported as such', () => {
    expect(toRoleError(serviceError('AccessDenied'), ROLE, 'opaque')).toMatchObject({
      message: expect.stringContaining('a subject that could not be read'),
    })
  })
})

test.each([
  ['ExpiredTokenException', true],
  ['ExpiredToken', true],
  ['AccessDenied', false],
])('isStaleToken of %s: %s', (errorName, isStale) => {
  expect(isStaleToken(serviceError(errorName))).toBe(isStale)
})

describe('readClaims', () => {
  test.each([
    ['both', tokenOf({ sub: 'repo:a/b', iss: 'https://c' }), { subject: 'repo:a/b', issuer: 'https://c' }],
    ['claims that are not strings', tokenOf({ sub: 1, iss: null }), {}],
    ['a payload that is not an object', tokenOf('text'), {}],
    ['an empty payload', tokenOf(null), {}],
    ['not JSON', 'a.b.c', {}],
    ['no token', '', {}],
  ])('%s', (_name, token, claims) => {
    expect(readClaims(token)).toEqual(claims)
  })
})
