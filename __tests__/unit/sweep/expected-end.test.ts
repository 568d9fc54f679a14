/** The table of ends that the sweep expects from the actions. */
import { describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../../packages/emulator/src/fault-kinds.js'
import { acceptedEnds, acceptedEndsOfRerun } from '../../sweep/accepted-ends.js'
import { endOfLasting, endOfOnce, endOfOperation } from '../../sweep/expected-end.js'
import type { Purpose } from '../../sweep/purpose.js'
import type { RecordedRequest, Scenario } from '../../sweep/scenario.js'

const PURPOSES: readonly Purpose[] = [
  'find-project',
  'read-manifest',
  'find-version',
  'check-bucket',
  'create-version',
  'usual-duration',
  'poll',
  'manifest-summary',
  'evaluation-summary',
  'testing-snapshot',
  'record-verdict',
]

const recorded: readonly RecordedRequest[] = PURPOSES.map((purpose, index) => ({
  n: index + 1,
  operation: purpose === 'create-version' ? 'CreateProjectVersion' : 'Other',
  purpose,
}))

const at = (purpose: Purpose): number => PURPOSES.indexOf(purpose) + 1

const scenario: Scenario = {
  id: 'scenario',
  action: 'train',
  seed: {},
  inputs: {},
  good: { outcome: 'passed', code: '' },
  trainings: 1,
  needs: [],
  onTimeout: 'fail',
  inPairs: true,
}

describe('one fault, once', () => {
  test.each<[FaultKind, Purpose, string, string]>([
    ['throttle', 'find-project', 'passed', ''],
    ['reset-after', 'create-version', 'passed', ''],
    ['clock-skew', 'poll', 'passed', ''],
    ['access-denied', 'find-project', 'error', 'ACCESS_DENIED'],
    ['access-denied', 'read-manifest', 'error', 'MANIFEST_UNREADABLE'],
    ['access-denied', 'check-bucket', 'passed', ''],
    ['expired-token', 'check-bucket', 'passed', ''],
    ['access-denied', 'usual-duration', 'passed', ''],
    ['access-denied', 'evaluation-summary', 'passed', ''],
    ['expired-token', 'usual-duration', 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    ['expired-token', 'record-verdict', 'passed', ''],
  ])('%s at %s ends as %s %s', (kind, purpose, outcome, code) => {
    expect(endOfOnce(scenario, recorded, at(purpose), kind)).toEqual({ outcome, code })
  })

  test('that removes what the gate needs fails the gate', () => {
    const needy: Scenario = { ...scenario, needs: ['evaluation-summary'] }
    expect(endOfOnce(needy, recorded, at('evaluation-summary'), 'access-denied')).toEqual({
      outcome: 'gate-failed',
      code: 'METRIC_MISSING',
    })
  })
})

describe('a fault that lasts', () => {
  test.each<[FaultKind, Purpose, string, string]>([
    ['throttle', 'find-project', 'error', 'SERVICE_UNAVAILABLE'],
    ['clock-skew', 'find-project', 'error', 'CREDENTIALS_INVALID'],
    ['clock-skew', 'create-version', 'error', 'SERVICE_UNAVAILABLE'],
    // The refusal would come directly before the create, and the lookup of the version fails before that.
    ['access-denied', 'read-manifest', 'error', 'ACCESS_DENIED'],
    ['throttle', 'check-bucket', 'error', 'SERVICE_UNAVAILABLE'],
    ['expired-token', 'check-bucket', 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    // Continues past the optional request, and ends at the required one after it.
    ['slow', 'usual-duration', 'timed-out', 'SERVICE_UNAVAILABLE'],
    ['access-denied', 'usual-duration', 'error', 'ACCESS_DENIED'],
    ['throttle', 'manifest-summary', 'passed', ''],
    ['expired-token', 'testing-snapshot', 'credentials-expired', 'CREDENTIALS_EXPIRED'],
  ])('%s from %s on ends as %s %s', (kind, purpose, outcome, code) => {
    expect(endOfLasting(scenario, recorded, at(purpose), kind)).toEqual({ outcome, code })
  })

  test.each<[FaultKind, Purpose, string, string]>([
    ['throttle', 'poll', 'still-training', 'SERVICE_UNAVAILABLE'],
    ['expired-token', 'poll', 'still-training', 'CREDENTIALS_EXPIRED'],
    ['expired-token', 'create-version', 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    ['expired-token', 'evaluation-summary', 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    ['access-denied', 'poll', 'error', 'ACCESS_DENIED'],
  ])('with on-timeout: detach, %s from %s on ends as %s %s', (kind, purpose, outcome, code) => {
    expect(endOfLasting({ ...scenario, onTimeout: 'detach' }, recorded, at(purpose), kind)).toEqual({ outcome, code })
  })

  test('that refuses a manifest comes before what follows the checks', () => {
    const unversioned = recorded.filter(({ purpose }) => purpose !== 'find-version')
    expect(endOfLasting(scenario, unversioned, at('read-manifest'), 'access-denied')).toEqual({
      outcome: 'error',
      code: 'MANIFEST_UNREADABLE',
    })
  })

  test('on the create alone is corrected by a lookup where the training has started', () => {
    expect(endOfOperation(scenario, recorded, at('create-version'), 'slow', true)).toEqual(scenario.good)
    expect(endOfOperation(scenario, recorded, at('create-version'), 'reset-before', false)).toEqual({
      outcome: 'error',
      code: 'SERVICE_UNAVAILABLE',
    })
  })
})

describe('a role', () => {
  const requests: readonly RecordedRequest[] = [
    { n: 1, operation: 'AssumeRoleWithWebIdentity', purpose: 'assume-role' },
    { n: 2, operation: 'DescribeProjects', purpose: 'find-project', session: 'young' },
    { n: 3, operation: 'DescribeProjectVersions', purpose: 'poll', session: 'grown' },
    { n: 4, operation: 'AssumeRoleWithWebIdentity', purpose: 'renew-role' },
    { n: 5, operation: 'DescribeProjectVersions', purpose: 'poll', session: 'young' },
    { n: 6, operation: 'TagResource', purpose: 'record-verdict', session: 'grown' },
  ]

  test.each<[FaultKind, number, string, string]>([
    ['access-denied', 1, 'error', 'ROLE_REFUSED'],
    // A delayed token is replaced; fresh keys that are refused as expired are not; others are.
    ['expired-token', 1, 'passed', ''],
    ['expired-token', 2, 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    ['expired-token', 3, 'passed', ''],
    ['access-denied', 4, 'passed', ''],
  ])('%s at request %i, once, ends as %s %s', (kind, n, outcome, code) => {
    expect(endOfOnce(scenario, requests, n, kind)).toEqual({ outcome, code })
  })

  test.each<[FaultKind, number, string, string]>([
    ['throttle', 1, 'error', 'SERVICE_UNAVAILABLE'],
    ['expired-token', 1, 'error', 'ID_TOKEN_REJECTED'],
    ['clock-skew', 2, 'error', 'CREDENTIALS_INVALID'],
    ['expired-token', 3, 'credentials-expired', 'ID_TOKEN_REJECTED'],
    ['clock-skew', 3, 'credentials-expired', 'ID_TOKEN_REJECTED'],
    ['throttle', 3, 'timed-out', 'SERVICE_UNAVAILABLE'],
    // The session stays the old one, which can be replaced where a fresh one cannot.
    ['expired-token', 4, 'credentials-expired', 'ID_TOKEN_REJECTED'],
    ['expired-token', 5, 'credentials-expired', 'CREDENTIALS_EXPIRED'],
    ['access-denied', 4, 'error', 'ACCESS_DENIED'],
    ['expired-token', 6, 'passed', ''],
  ])('%s from request %i on ends as %s %s', (kind, n, outcome, code) => {
    expect(endOfLasting(scenario, requests, n, kind)).toEqual({ outcome, code })
  })

  test.each<[FaultKind, string, string]>([
    ['internal-error', 'timed-out', 'SERVICE_UNAVAILABLE'],
    ['access-denied', 'credentials-expired', 'ROLE_REFUSED'],
    ['expired-token', 'credentials-expired', 'ID_TOKEN_REJECTED'],
  ])('whose renewal alone meets %s ends as %s %s', (kind, outcome, code) => {
    expect(endOfOperation(scenario, requests, 4, kind, false)).toEqual({ outcome, code })
  })
})

describe('interruptions of the process', () => {
  const n = at('record-verdict')

  test('a lost runner has no end; a cancel has one, by whether the create was answered', () => {
    expect(acceptedEnds(scenario, recorded, [{ kind: 'kill', n }])).toBeUndefined()
    expect(acceptedEnds(scenario, recorded, [{ kind: 'cancel', n, answered: true }])).toEqual([
      { outcome: 'cancelled', code: 'CANCELLED' },
    ])
    expect(acceptedEnds(scenario, recorded, [{ kind: 'cancel', n: at('create-version'), answered: false }])).toEqual([
      { outcome: 'cancelled', code: 'CREATE_UNCERTAIN' },
    ])
  })

  test('a re-run succeeds, or finds the verdict that the lost run has recorded', () => {
    const unjudged: Scenario = { ...scenario, afterVerdict: { outcome: 'nothing-to-judge', code: '' } }
    expect(acceptedEndsOfRerun(unjudged, recorded, [{ kind: 'kill', n }])).toEqual([unjudged.afterVerdict])
    expect(acceptedEndsOfRerun(unjudged, recorded, [{ kind: 'kill', n: 1 }])).toEqual([scenario.good])
    expect(acceptedEndsOfRerun(scenario, recorded, [{ kind: 'kill', n }])).toEqual([scenario.good])
  })

  test('two passing faults change nothing; for a pair with a lasting one, both ends are right', () => {
    const first = { kind: 'once', n: 4, fault: 'reset-after' } as const
    expect(acceptedEnds(scenario, recorded, [first, { kind: 'once', n: 5, fault: 'slow' }])).toEqual([scenario.good])
    expect(acceptedEnds(scenario, recorded, [first, { kind: 'once', n: 5, fault: 'expired-token' }])).toEqual([
      scenario.good,
      { outcome: 'credentials-expired', code: 'CREDENTIALS_EXPIRED' },
    ])
  })
})
