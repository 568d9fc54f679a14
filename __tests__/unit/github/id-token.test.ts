import { describe, expect, test } from '@jest/globals'
import { isPassingFault } from '../../../src/errors/service-error.js'
import { createIdTokenRequest, toIdTokenError } from '../../../src/github/id-token.js'

const JOB = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token',
}

describe('a job without an id token', () => {
  test.each([
    ['no URL', { ...JOB, ACTIONS_ID_TOKEN_REQUEST_URL: '' }, 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    ['no request token', { ...JOB, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    [
      'no workflow: the toolkit would print the token',
      { ...JOB, GITHUB_ACTIONS: undefined },
      'not a step of a workflow',
    ],
  ])('%s', async (_name, env, message) => {
    await expect(createIdTokenRequest(env)('sts.amazonaws.com')).rejects.toMatchObject({
      code: 'ID_TOKEN_UNAVAILABLE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('id-token: write'),
    })
  })
})

/** The message of @actions/core for a status. */
const statusMessage = (status: string): string =>
  `Error message: Failed to get ID Token. \n \n        Error Code : ${status}\n \n        Error Message: Some words`

describe('toIdTokenError', () => {
  test.each(['400', '401', '403', '404'])('%s ends the run', (status) => {
    expect(toIdTokenError(statusMessage(status))).toMatchObject({
      code: 'ID_TOKEN_UNAVAILABLE',
      message: expect.stringContaining(`Error Code : ${status} Error Message: Some words`),
    })
  })

  test.each([
    ['429', 'throttled', 'HTTP 429'],
    ['408', 'no-answer', 'HTTP 408'],
    ['500', 'unavailable', 'HTTP 500'],
    ['503', 'unavailable', 'HTTP 503'],
    ['undefined', 'no-answer', 'NoToken'],
  ])('%s is a passing fault', (status, kind, errorName) => {
    const error = toIdTokenError(statusMessage(status))
    expect(isPassingFault(error)).toBe(true)
    expect(error).toMatchObject({ facts: { service: 'github', operation: 'GetIdToken', kind, errorName } })
  })

  test('an answer without a token is a passing fault', () => {
    expect(isPassingFault(toIdTokenError('Error message: Response json body do not have ID Token field'))).toBe(true)
  })
})
