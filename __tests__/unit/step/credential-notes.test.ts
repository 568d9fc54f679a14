import { describe, expect, test } from '@jest/globals'
import { shortCredentials, unusedCredentials } from '../../../src/step/credential-notes.js'

const ROLE = { arn: 'arn:aws:iam::111122223333:role/train', sessionName: 'nightly', audience: 'sts.amazonaws.com' }
const NOW = Date.UTC(2026, 2, 2, 9)
const HOUR_MS = 3_600_000
const TEMPORARY = { AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE', AWS_SESSION_TOKEN: 'token' }

describe('shortCredentials', () => {
  test.each([
    ['temporary ones, and a wait of more than an hour', TEMPORARY, undefined, HOUR_MS + 1, true],
    ['a wait of an hour', TEMPORARY, undefined, HOUR_MS, false],
    ['keys that do not expire', { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, undefined, 6 * HOUR_MS, false],
    ['an empty token', { ...TEMPORARY, AWS_SESSION_TOKEN: '' }, undefined, 6 * HOUR_MS, false],
    ['a role', TEMPORARY, ROLE, 6 * HOUR_MS, false],
    [
      'a known expiration, too early',
      { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: '2026-03-02T12:00:00Z' },
      undefined,
      6 * HOUR_MS,
      true,
    ],
    [
      'a known expiration, late enough',
      { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: '2026-03-02T15:00:00Z' },
      undefined,
      6 * HOUR_MS,
      false,
    ],
    [
      'a known expiration, before a wait of less than an hour ends',
      { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: '2026-03-02T09:10:00Z' },
      undefined,
      HOUR_MS / 2,
      true,
    ],
    [
      'an expiration that cannot be read',
      { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: 'soon' },
      undefined,
      6 * HOUR_MS,
      true,
    ],
  ])('%s', (_name, env, role, waitMs, isSaid) => {
    const note = shortCredentials({ env, clock: { now: () => NOW } }, role, waitMs)
    expect(note !== undefined).toBe(isSaid)
  })

  test('says how long they last where that is known', () => {
    const env = { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: '2026-03-02T12:00:00Z' }
    expect(shortCredentials({ env, clock: { now: () => NOW } }, undefined, 6 * HOUR_MS)).toContain('(in 3 h)')
  })

  test('says so where they have already expired', () => {
    const env = { ...TEMPORARY, AWS_CREDENTIAL_EXPIRATION: '2026-03-02T08:00:00Z' }
    const note = shortCredentials({ env, clock: { now: () => NOW } }, undefined, 6 * HOUR_MS)
    expect(note).toContain('(AWS_CREDENTIAL_EXPIRATION is already in the past)')
  })
})

test.each([
  ['a role and keys', TEMPORARY, ROLE, true],
  ['only a role', {}, ROLE, false],
  ['only keys', TEMPORARY, undefined, false],
])('unusedCredentials: %s', (_name, env, role, isSaid) => {
  expect(unusedCredentials(env, role) !== undefined).toBe(isSaid)
})
