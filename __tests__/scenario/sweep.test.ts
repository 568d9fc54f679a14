/** A part of the sweep, and its own proof: each promise that it checks is reported as a problem when it is broken. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkCase, type Recorded } from '../sweep/check-case.js'
import { recordOf } from '../sweep/record.js'
import { runCase, SECRETS, type Attempt, type Observation } from '../sweep/run-case.js'
import { SCENARIOS } from '../sweep/scenarios.js'
import type { InjectedFault } from '../sweep/sweep-case.js'

const scenario = SCENARIOS.find(({ id }) => id === 'train-from-s3')!
const cacheFolder = mkdtempSync(join(tmpdir(), 'sweep-cache-'))
let good: Observation
let recorded: Recorded
let create = 0

beforeAll(async () => {
  good = await runCase(scenario, [], cacheFolder)
  recorded = recordOf(scenario, good)
  create = recorded.requests.find(({ purpose }) => purpose === 'create-version')?.n ?? 0
})
afterAll(() => {
  rmSync(cacheFolder, { recursive: true, force: true })
})

describe('at the create', () => {
  test.each<[string, (n: number) => InjectedFault]>([
    ['a lost answer', (n) => ({ kind: 'once', n, fault: 'reset-after' })],
    ['a fault that lasts', (n) => ({ kind: 'lasting', n, fault: 'internal-error' })],
    ['a lost runner', (n) => ({ kind: 'kill', n })],
    ['a cancel', (n) => ({ kind: 'cancel', n, answered: true })],
    ['a cancel without an answer', (n) => ({ kind: 'cancel', n, answered: false })],
  ])('%s passes', async (_name, injectAt) => {
    const injectedFaults = [injectAt(create)]
    expect(
      checkCase({ scenario, injectedFaults }, recorded, await runCase(scenario, injectedFaults, cacheFolder)),
    ).toEqual([])
  })
})

describe('as a role', () => {
  const roleScenario = SCENARIOS.find(({ id }) => id === 'train-as-a-role')!

  test('the session is renewed in the middle of the wait, and its secrets are known; a renewal that fails for good passes', async () => {
    const seen = await runCase(roleScenario, [], cacheFolder)
    const recordedAsRole = recordOf(roleScenario, seen)
    const { requests } = recordedAsRole
    const purposes = requests.map(({ purpose }) => purpose)
    expect(purposes.filter((purpose) => purpose.endsWith('role'))).toEqual(['assume-role', 'renew-role'])
    // Each session has its own secret and token.
    expect(new Set(seen.attempts[0].sessionSecrets).size).toBe(4)
    const { n = 0, operation = '' } = requests.find(({ purpose }) => purpose === 'renew-role') ?? {}
    const injectedFaults = [{ kind: 'operation', n, operation, nth: 2, fault: 'access-denied' }] as const
    expect(
      checkCase(
        { scenario: roleScenario, injectedFaults },
        recordedAsRole,
        await runCase(roleScenario, injectedFaults, cacheFolder),
      ),
    ).toEqual([])
  })
})

describe('what it reports as a problem', () => {
  const problemsOf = (attempt: Partial<Attempt>, change: Partial<Observation> = {}): readonly string[] =>
    checkCase({ scenario, injectedFaults: [] }, recorded, {
      ...good,
      ...change,
      attempts: [{ ...good.attempts[0], ...attempt }],
    })
  const withResult = (change: Partial<Attempt['result']>): readonly string[] =>
    problemsOf({ result: { ...good.attempts[0].result, ...change } })
  const withOutputs = (change: Readonly<Record<string, string>>): readonly string[] =>
    withResult({ outputs: { ...good.attempts[0].result.outputs, ...change } })

  test('the good run itself has no problem', () => {
    expect(problemsOf({})).toEqual([])
  })

  test.each<[string, () => readonly string[], RegExp]>([
    ['a second training', () => problemsOf({}, { trainings: [...good.trainings, ...good.trainings] }), /2 trainings/],
    ['no training at all', () => problemsOf({}, { trainings: [] }), /nothing was trained/],
    ['another end', () => withOutputs({ outcome: 'trained', passed: '' }), /instead of passed/],
    ['an unknown end', () => withOutputs({ outcome: 'fine' }), /no outcome/],
    ['an unknown code', () => withOutputs({ 'error-code': 'OOPS' }), /no error code/],
    ['the wrong exit code', () => withResult({ exitCode: 1 }), /exit code/],
    ['an output that is not set', () => withResult({ outputs: {} }), /not set/],
    ['another F1', () => withOutputs({ 'f1-score': '0.99' }), /f1-score/],
    ['a lost ARN', () => withOutputs({ 'project-version-arn': '' }), /project-version-arn is lost/],
    ['no report', () => withResult({ report: undefined }), /no JSON report/],
    ['a report that breaks its schema', () => withResult({ report: { outcome: 'passed' } }), /schema/],
    ['no summary', () => withResult({ summary: '' }), /no heading/],
    ['text on stderr', () => withResult({ stderr: 'Warning' }), /stderr/],
    ['a token in the log', () => withResult({ stdout: `token ${SECRETS.githubToken}` }), /stands in the log/],
    [
      'the start of a secret of a session',
      () =>
        problemsOf({ sessionSecrets: ['trained-in'], result: { ...good.attempts[0].result, stderr: 'trained-in' } }),
      /trained-in stands in the stderr/,
    ],
    ['a token of the job', () => withResult({ stdout: `x ${SECRETS.idToken}.e30.x` }), /stands in the log/],
    ['a secret in the summary', () => withResult({ summary: SECRETS.secretAccessKey }), /stands in the summary/],
    ['a process left behind', () => problemsOf({ leftProcess: true }), /left behind/],
    ['a process that hung', () => problemsOf({ hung: true }), /hung/],
    ['a request of no operation', () => problemsOf({}, { unexpected: ['GET /x'] }), /no operation/],
    [
      'a slow end after a cancel',
      () => problemsOf({ interrupted: { by: 'cancel', n: 99, at: good.attempts[0].endedAt - 5001 } }),
      /5001 ms/,
    ],
    [
      'a request after a cancel',
      () => problemsOf({ interrupted: { by: 'cancel', n: create, at: good.attempts[0].endedAt } }),
      /still sent/,
    ],
    [
      'a second create without a lookup',
      () =>
        problemsOf({
          journal: good.attempts[0].journal.flatMap((entry) => (entry.n === create ? [entry, entry] : [])),
        }),
      /without a look/,
    ],
    [
      'the digest of other bytes',
      () =>
        problemsOf(
          {},
          {
            trainings: good.trainings.map((version) => ({
              ...version,
              tags: { ...version.tags, 'train-custom-labels:training-manifest-sha256': '0'.repeat(64) },
            })),
          },
        ),
      /digest of the training manifest/,
    ],
  ])('%s', (_name, seen, problem) => {
    expect(seen().join('\n')).toMatch(problem)
  })

  test('a successful step where the model fails the gate', () => {
    const failing = { ...scenario, good: { outcome: 'gate-failed', code: 'GATE_FAILED' } } as const
    const problems = checkCase({ scenario: failing, injectedFaults: [] }, recorded, good)
    expect(problems).toContain('it passed, though the model fails the gate')
  })

  test('an injected fault that no request met', () => {
    const injectedFaults = [{ kind: 'once', n: 1, fault: 'throttle' }] as const
    expect(checkCase({ scenario, injectedFaults }, recorded, good)).toContain('request 1 met no fault')
  })
})
