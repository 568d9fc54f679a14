/** Errors of requests that no service answered. */
import { describe, expect, test } from '@jest/globals'
import { toServiceError } from '../../../src/aws/to-service-error.js'
import { isPassingFault } from '../../../src/errors/service-error.js'
import { FACTS, kindOf } from '../../support/service-faults.js'

describe('no answer from the service', () => {
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
    {
      name: 'a certificate that no trusted authority signed',
      error: Object.assign(new Error('self-signed'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      errorName: 'SELF_SIGNED_CERT_IN_CHAIN',
    },
    {
      name: 'a handshake of TLS that breaks off',
      error: Object.assign(new Error('EPROTO'), { code: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
      errorName: 'ERR_SSL_WRONG_VERSION_NUMBER',
    },
    {
      name: 'an answer that is not HTTP',
      error: Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT' }),
      errorName: 'HPE_INVALID_CONSTANT',
    },
    {
      name: 'a tunnel that a proxy refuses',
      error: Object.assign(new Error('HTTP/1.1 403'), { code: 'ERR_PROXY_TUNNEL' }),
      errorName: 'ERR_PROXY_TUNNEL',
    },
    {
      name: 'other bytes than S3 has',
      error: new Error('Checksum mismatch: expected "a" but got "b"'),
      errorName: 'Error',
    },
  ])('$name counts as no answer', ({ error, errorName }) => {
    expect(toServiceError(error, FACTS).facts).toMatchObject({ kind: 'no-answer', errorName })
  })

  test.each([200, 400, 403, 404, 500])('an answer of %d that could not be read counts as none, too', (statusCode) => {
    const $response = { statusCode, headers: { 'x-amzn-requestid': 'r-7' } }
    const unread = Object.assign(new SyntaxError('Unexpected token <'), { $response, $metadata: { attempts: 1 } })
    expect(toServiceError(unread, FACTS).facts).toMatchObject({
      kind: 'no-answer',
      httpStatus: statusCode,
      requestId: 'r-7',
    })
  })

  test.each([
    {
      name: 'a header that cannot be sent',
      error: Object.assign(new TypeError('Invalid character in header content ["authorization"]'), {
        code: 'ERR_INVALID_CHAR',
      }),
      errorName: 'ERR_INVALID_CHAR',
    },
    {
      name: 'an invalid address',
      error: Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
      errorName: 'ERR_INVALID_URL',
    },
    {
      name: 'a file that does not exist',
      error: Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }),
      errorName: 'ENOENT',
    },
    { name: 'a bug', error: new TypeError('x is undefined'), errorName: 'TypeError' },
    { name: 'a text', error: 'broken', errorName: 'string' },
    { name: 'nothing', error: undefined, errorName: 'undefined' },
  ])('$name is a local fault, which no retry can fix', ({ error, errorName }) => {
    const made = toServiceError(error, FACTS)
    expect(made.facts).toMatchObject({ kind: 'own-fault', errorName })
    expect(isPassingFault(made)).toBe(false)
  })

  test('several addresses that all failed are reported by their code', () => {
    const error = Object.assign(new AggregateError([new Error('a'), new Error('b')], ''), { code: 'ETIMEDOUT' })
    expect(toServiceError(error, FACTS)).toMatchObject({ kind: 'no-answer', message: 'ETIMEDOUT' })
  })

  test('credentials that no source provides', () => {
    const error = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    })
    expect(kindOf(error)).toBe('credentials-missing')
  })
})
