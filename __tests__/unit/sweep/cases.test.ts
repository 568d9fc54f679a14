/** Which cases the sweep derives from a recorded run. */
import { describe, expect, test } from '@jest/globals'
import { FAULTS_AFTER, FAULTS_BEFORE } from '../../../packages/emulator/src/fault-kinds.js'
import { parseSweepOptions } from '../../sweep/options.js'
import { pairsOf } from '../../sweep/pairs.js'
import { purposeOf, type SentRequest } from '../../sweep/purpose.js'
import { SCENARIOS } from '../../sweep/scenarios.js'
import type { RecordedRequest, Scenario } from '../../sweep/scenario.js'
import { casesOf } from '../../sweep/sweep-case.js'

const scenario: Scenario = SCENARIOS[0]!

const recorded: readonly RecordedRequest[] = [
  { n: 1, operation: 'DescribeProjects', purpose: 'find-project' },
  { n: 2, operation: 'GetObject', purpose: 'read-manifest' },
  { n: 3, operation: 'CreateProjectVersion', purpose: 'create-version' },
]

const namesOf = (of: Scenario, n: number): readonly string[] =>
  casesOf(of, recorded).flatMap(({ name, injectedFaults }) =>
    injectedFaults[0]?.n === n ? [name.slice(of.id.length + 1)] : [],
  )

describe('cases', () => {
  test('every request meets every fault once and for good, a lost runner and a cancel', () => {
    const kinds = [...FAULTS_BEFORE, ...FAULTS_AFTER].filter(
      (kind) => !['limit-exceeded', 'keys-not-fetched'].includes(kind),
    )
    const at = (words: readonly string[]): readonly string[] => words.map((word) => `${word}@2-GetObject`).sort()
    const expected = at([...kinds, ...kinds.map((kind) => `lasting-${kind}`), 'kill', 'cancel'])
    expect([...namesOf(scenario, 2)].sort()).toEqual(expected)
  })

  test('the create also fails alone, and is cancelled without an answer', () => {
    expect(namesOf(scenario, 3)).toEqual(
      expect.arrayContaining(['every-reset-after@3-CreateProjectVersion', 'cancel-unanswered@3-CreateProjectVersion']),
    )
    expect(namesOf(scenario, 1).some((name) => /^every|unanswered/.test(name))).toBe(false)
  })

  test('so does the renewal of a session, from its request on', () => {
    const renewed: readonly RecordedRequest[] = [
      { n: 1, operation: 'AssumeRoleWithWebIdentity', purpose: 'assume-role' },
      { n: 2, operation: 'DescribeProjectVersions', purpose: 'poll', session: 'young' },
      { n: 3, operation: 'DescribeProjectVersions', purpose: 'poll', session: 'grown' },
      { n: 4, operation: 'AssumeRoleWithWebIdentity', purpose: 'renew-role' },
    ]
    const cases = casesOf({ ...scenario, sweptFrom: 'grown-session' }, renewed)
    expect(new Set(cases.map(({ injectedFaults }) => injectedFaults[0]?.n))).toEqual(new Set([3, 4]))
    expect(
      cases.flatMap(({ injectedFaults }) => injectedFaults.filter(({ kind }) => kind === 'operation')),
    ).toContainEqual({
      kind: 'operation',
      n: 4,
      operation: 'AssumeRoleWithWebIdentity',
      nth: 2,
      fault: 'throttle',
    })
    const only = cases.filter(({ injectedFaults }) => JSON.stringify(injectedFaults).includes('keys-not-fetched'))
    expect(only.map(({ injectedFaults }) => [injectedFaults[0]?.kind, injectedFaults[0]?.n])).toEqual([
      ['once', 4],
      ['operation', 4],
    ])
  })

  test('a fault that only STS has is injected only there, once and for good', () => {
    const assumed: readonly RecordedRequest[] = [
      { n: 1, operation: 'AssumeRoleWithWebIdentity', purpose: 'assume-role' },
      { n: 2, operation: 'DescribeProjects', purpose: 'find-project', session: 'young' },
    ]
    const names = casesOf(scenario, assumed).flatMap(({ name }) => (name.includes('keys-not-fetched') ? [name] : []))
    expect(names.map((name) => name.split('/')[1])).toEqual([
      'keys-not-fetched@1-AssumeRoleWithWebIdentity',
      'lasting-keys-not-fetched@1-AssumeRoleWithWebIdentity',
    ])
  })

  test('a scenario that is swept from a request on leaves out what comes before', () => {
    expect(namesOf({ ...scenario, sweptFrom: 'create-version' }, 2)).toEqual([])
    expect(namesOf({ ...scenario, sweptFrom: 'create-version' }, 3)).not.toEqual([])
    expect(casesOf({ ...scenario, sweptFrom: 'nowhere' }, recorded)).toEqual([])
  })

  test('all names are different', () => {
    const names = [...casesOf(scenario, recorded), ...pairsOf(scenario, recorded, 1, 50)].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('pairs', () => {
  const drawn = (seed: number): readonly string[] => pairsOf(scenario, recorded, seed, 20).map(({ name }) => name)

  test('one seed gives the same pairs, another seed other pairs', () => {
    expect(drawn(7)).toEqual(drawn(7))
    expect(drawn(7)).not.toEqual(drawn(8))
    expect(drawn(7)).toHaveLength(20)
  })

  test('the first fault is injected at the create, the second after it', () => {
    for (const { injectedFaults } of pairsOf(scenario, recorded, 7, 20)) {
      expect(injectedFaults[0]?.n).toBe(3)
      expect(injectedFaults[1]?.n).toBeGreaterThan(3)
    }
  })

  test('without a create there are none', () => {
    expect(pairsOf(scenario, recorded.slice(0, 2), 7, 20)).toEqual([])
  })
})

describe('purposes', () => {
  const train = { action: 'train', inputs: {}, good: { outcome: 'passed', code: '' } } as const
  const create: SentRequest = { operation: 'CreateProjectVersion', input: {} }
  const one: SentRequest = { operation: 'DescribeProjectVersions', input: { VersionNames: ['v1'] } }
  const all: SentRequest = { operation: 'DescribeProjectVersions', input: {} }
  const object = (key: string): SentRequest => ({ operation: 'GetObject', input: { key } })

  test.each([
    ['before the create', one, [], 'find-version'],
    ['the list after it', all, [create], 'usual-duration'],
    ['one version after it', one, [create], 'poll'],
    ['the list after the results', all, [create, object('EvaluationResultSummary-p-v1.json')], 'find-baseline'],
    ['the first session', { operation: 'AssumeRoleWithWebIdentity', input: {} }, [], 'assume-role'],
    [
      'another one',
      { operation: 'AssumeRoleWithWebIdentity', input: {} },
      [{ operation: 'AssumeRoleWithWebIdentity', input: {} }],
      'renew-role',
    ],
    ['a bucket', { operation: 'HeadBucket', input: { bucket: 'images' } }, [], 'check-bucket'],
    ['own lines', object('ManifestSummary-p-v1.json'), [create], 'manifest-summary'],
    ['those of the baseline', object('ManifestSummary-p-old.json'), [create], 'baseline-lines'],
    ['own results', object('EvaluationResultSummary-p-v1.json'), [create], 'evaluation-summary'],
    ['those of another version', object('EvaluationResultSummary-p-old.json'), [create], 'baseline-evaluation'],
    ['the snapshot', object('TestingGroundTruth-p-v1.json'), [create], 'testing-snapshot'],
    [
      'the snapshot again',
      object('TestingGroundTruth-p-v1.json'),
      [object('TestingGroundTruth-p-v1.json')],
      'shared-images',
    ],
  ])('%s', (_name, request, earlier, purpose) => {
    expect(purposeOf(request, earlier, train, 'v1')).toBe(purpose)
  })

  test('the lines of a failed training say why it failed', () => {
    const failing = { ...train, good: { outcome: 'training-failed', code: 'TRAINING_FAILED' } } as const
    expect(purposeOf(object('ManifestSummary-p-v1.json'), [create], failing, 'v1')).toBe('reason-of-failure')
  })

  test('an unknown request has to be added', () => {
    expect(() => purposeOf({ operation: 'StartProjectVersion', input: {} }, [], train, 'v1')).toThrow(
      'StartProjectVersion',
    )
    expect(() => purposeOf(object('somewhere.txt'), [], train, 'v1')).toThrow('somewhere.txt')
  })
})

describe('options', () => {
  test('names of cases, and numbers', () => {
    expect(parseSweepOptions(['--jobs', '4', 'train'])).toMatchObject({
      kind: 'options',
      options: { jobs: 4, only: ['train'], seed: 1 },
    })
  })

  test.each([['--jobs=0'], ['--seed=x'], ['--unknown']])('%s is a problem', (arg) => {
    expect(parseSweepOptions([arg]).kind).toBe('problem')
  })
})

test('the names of scenarios are different', () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length)
})
