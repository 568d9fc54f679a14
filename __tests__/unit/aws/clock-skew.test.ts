/** Which refusals of a HEAD are of a wrong clock. */
import { describe, expect, test } from '@jest/globals'
import { clockSkewIn } from '../../../src/aws/clock-skew.js'

const SIGNED = '20260302T090000Z'

interface Given {
  readonly method?: string
  readonly signed?: string | undefined
  readonly date?: string | undefined
  readonly age?: string
  readonly status?: number
  readonly requestId?: string | undefined
}

/** A signed request, and the error that the SDK makes of its answer. */
function refusal(given: Given): readonly [request: unknown, error: unknown] {
  const all = { method: 'HEAD', signed: SIGNED, date: at(0), status: 403, requestId: 'r-1', ...given }
  const $metadata = { httpStatusCode: all.status, requestId: all.requestId, clockSkewCorrected: true }
  const $response = { statusCode: all.status, headers: { date: all.date, age: given.age } }
  return [
    { method: all.method, headers: { 'x-amz-date': all.signed } },
    Object.assign(new Error('UnknownError'), { name: 'Unknown', $metadata, $response }),
  ]
}

/** The Date of an answer so many seconds after the signature. */
function at(seconds: number): string {
  return new Date(Date.UTC(2026, 2, 2, 9, 0, seconds)).toUTCString()
}

describe('the time of a signature and that of the answer', () => {
  test.each([
    [0, false],
    [30, false],
    [-240, false],
    [839, false],
    [-839, false],
    [840, true],
    [-840, true],
    [15 * 60, true],
    [-86_400, true],
    [3 * 365 * 86_400, true],
  ])('%p s apart: %p', (seconds, isSkewed) => {
    expect(clockSkewIn(...refusal({ date: at(seconds) })) !== undefined).toBe(isSkewed)
  })

  test('are in the message', () => {
    expect(clockSkewIn(...refusal({ date: at(1200) }))).toBe(
      'the request was signed at 20260302T090000Z, and S3 answered it at Mon, 02 Mar 2026 09:20:00 GMT',
    )
  })
})

test.each<[string, Given]>([
  ['a request whose answer has a body', { method: 'GET' }],
  ['another status', { status: 404 }],
  ['a proxy, whose answer has no request id', { requestId: undefined }],
  ['a cache', { age: '0' }],
  ['a server that says no time', { date: undefined }],
  ['a server that says a time in no form of HTTP', { date: 'noon' }],
  ['a request without a signature', { signed: undefined }],
  ['a signature without a time', { signed: 'now' }],
])('%s says nothing of the clock', (_, given) => {
  expect(clockSkewIn(...refusal({ date: at(1200), ...given }))).toBeUndefined()
})

test.each([[undefined], ['an error'], [new Error('socket hang up')]])('%p is no answer', (error) => {
  expect(clockSkewIn(refusal({})[0], error)).toBeUndefined()
  expect(clockSkewIn(undefined, error)).toBeUndefined()
})
