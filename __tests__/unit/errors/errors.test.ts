import { describe, expect, test } from '@jest/globals'
import { ERROR_CODES, hintOf } from '../../../src/errors/hints.js'
import { ActionError, OUTCOMES } from '../../../src/errors/action-error.js'
import {
  endsRun,
  isAboutTheObject,
  isPassingFault,
  refusesCredentials,
  ServiceError,
  type ServiceErrorFacts,
  type ServiceErrorKind,
} from '../../../src/errors/service-error.js'

describe('the codes', () => {
  test('are written in capitals', () => {
    expect(ERROR_CODES.length).toBeGreaterThan(30)
    for (const code of ERROR_CODES) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
  })

  test.each(ERROR_CODES)('%s says what to do in a sentence that fits an annotation', (code) => {
    expect(hintOf(code)).toMatch(/^[A-Z].*\.$/)
    expect(hintOf(code)).not.toContain('\n')
    expect(hintOf(code).length).toBeLessThan(400)
  })
})

test('the outcomes are words that a workflow can compare', () => {
  expect(new Set(OUTCOMES).size).toBe(OUTCOMES.length)
  for (const outcome of OUTCOMES) expect(outcome).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

describe('ActionError', () => {
  test('with its code alone', () => {
    const error = new ActionError('GATE_FAILED', 'f1 is below 0.9.')
    expect(error).toBeInstanceOf(Error)
    const { name, message, code, outcome, hint, requestId, problems, cause } = error
    expect({ name, message, code, outcome, hint, requestId, problems, cause }).toEqual({
      name: 'ActionError',
      message: 'f1 is below 0.9.',
      code: 'GATE_FAILED',
      outcome: 'error',
      hint: hintOf('GATE_FAILED'),
      requestId: undefined,
      problems: [],
      cause: undefined,
    })
  })

  test('with everything', () => {
    const cause = new Error('below')
    const problems = [{ input: 'project', given: 'a b', allowed: 'a name' }]
    const details = { outcome: 'invalid-input', hint: 'Do this.', requestId: 'r-1', problems, cause } as const
    expect(new ActionError('INVALID_INPUT', 'There is 1 problem.', details)).toMatchObject({
      ...details,
      code: 'INVALID_INPUT',
    })
  })
})

describe('isPassingFault', () => {
  const rows: Readonly<Record<ServiceErrorKind, boolean>> = {
    throttled: true,
    unavailable: true,
    'no-answer': true,
    'clock-skew': true,
    'access-denied': false,
    'credentials-expired': false,
    'session-ended': true,
    'credentials-invalid': false,
    'credentials-missing': false,
    'not-found': false,
    'in-use': false,
    'not-ready': false,
    limit: false,
    refused: false,
    'own-fault': false,
    aborted: false,
  }

  const kinds = Object.keys(rows).filter((kind): kind is ServiceErrorKind => kind in rows)

  test.each(kinds.map((kind) => ({ kind, passes: rows[kind] })))('$kind: $passes', ({ kind, passes }) => {
    const error = new ServiceError({ service: 's3', operation: 'GetObject', kind, errorName: 'X' }, 'a message')
    expect(isPassingFault(error)).toBe(passes)
    expect(error.kind).toBe(kind)
  })

  test.each([
    {
      name: 'an object of the same shape',
      error: { name: 'ServiceError', kind: 'throttled', facts: { kind: 'throttled' } },
    },
    { name: 'an error of another kind', error: new ActionError('SERVICE_UNAVAILABLE', 'no') },
    { name: 'nothing', error: undefined },
  ])('$name is not one', ({ error }) => {
    expect(isPassingFault(error)).toBe(false)
  })
})

describe('what a lasting error is about', () => {
  const rows: Readonly<Record<ServiceErrorKind, { ends?: true; object?: true; credentials?: true }>> = {
    throttled: {},
    unavailable: {},
    'no-answer': {},
    'clock-skew': {},
    'access-denied': { object: true },
    'credentials-expired': { ends: true, credentials: true },
    'session-ended': {},
    'credentials-invalid': { credentials: true },
    'credentials-missing': { credentials: true },
    'not-found': { object: true },
    'in-use': {},
    'not-ready': {},
    limit: {},
    refused: { object: true },
    'own-fault': {},
    aborted: { ends: true },
  }

  const kinds = Object.keys(rows).filter((kind): kind is ServiceErrorKind => kind in rows)
  const errorOf = (kind: ServiceErrorKind, service: ServiceErrorFacts['service'] = 's3'): ServiceError =>
    new ServiceError({ service, operation: 'GetObject', kind, errorName: 'X' }, 'a message')

  test.each(kinds.map((kind) => ({ kind, about: rows[kind] })))('$kind: $about', ({ kind, about }) => {
    const error = errorOf(kind)
    expect(endsRun(error)).toBe(about.ends === true)
    expect(isAboutTheObject(error)).toBe(about.object === true)
    expect(refusesCredentials(error)).toBe(about.credentials === true)
  })

  test.each(['sts', 'github', 'environment'] as const)('%s issues credentials and has no objects', (service) => {
    expect(kinds.filter((kind) => isAboutTheObject(errorOf(kind, service)))).toEqual([])
  })

  test.each([
    {
      name: 'an object of the same shape',
      error: { name: 'ServiceError', kind: 'not-found', facts: { kind: 'not-found' } },
    },
    { name: 'an error of the action', error: new ActionError('MANIFEST_UNREADABLE', 'no') },
    { name: 'nothing', error: undefined },
  ])('$name is not about an object', ({ error }) => {
    expect(isAboutTheObject(error)).toBe(false)
  })
})
