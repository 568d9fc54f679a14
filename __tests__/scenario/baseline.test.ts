/** What a version can be compared with, and how rules end when there is no baseline. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 86_400,
}
const older = { ...trained, ageSeconds: 90_000 }
const GATE = 'f1 >= baseline - 0.9'

async function environmentOf(seed: Partial<Seed>): Promise<TestEnvironment> {
  environment = await openEnvironment({ seed })
  return environment
}

const arnOf = (name: string, project: string): string =>
  [...environment.emulator.state.versions.keys()].find((arn) => arn.includes(`:project/${project}/version/${name}/`)) ??
  ''

interface Failed {
  readonly rule: string
  readonly reason: string
  readonly actual: number | null
  readonly bound: number | null
}

describe('which version', () => {
  const live = { ...older, status: 'RUNNING' }

  test('running', async () => {
    await environmentOf({
      projects: { orchard: { versions: { live, idle: { ...trained, ageSeconds: 88_000 }, v3: trained } } },
    })
    const { outputs } = await environment.evaluate({ inputs: { version: 'v3', baseline: 'running', gate: GATE } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'live' })
  })

  test('an ARN of the project, and one of another project', async () => {
    await environmentOf({
      projects: { orchard: { versions: { v1: older, v2: trained } }, nursery: { versions: { n1: older } } },
    })
    for (const [name, project] of [
      ['v1', 'orchard'],
      ['n1', 'nursery'],
    ] as const) {
      const inputs = { version: 'v2', baseline: arnOf(name, project), gate: GATE }
      const { outputs, summary } = await environment.evaluate({ inputs })
      expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': name })
      expect(Number(outputs['f1-delta'])).toBe(0)
      expect(summary).toContain('same test set')
    }
  })

  test('a name may belong to a later version', async () => {
    await environmentOf({ projects: { orchard: { versions: { v1: older, v2: trained } } } })
    const { outputs } = await environment.evaluate({ inputs: { version: 'v1', baseline: 'v2', gate: GATE } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'v2' })
  })

  test('found after many pages', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 54 }, (_, index) => [`v${String(index)}`, { ...trained, ageSeconds: 80_000 - index }]),
    )
    await environmentOf({
      settings: { shortPages: true },
      projects: { orchard: { versions: { first: { ...older, tags: { stage: 'live' } }, ...many } } },
    })
    const { outputs } = await environment.evaluate({ inputs: { baseline: 'tag:stage=live', gate: GATE } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'version-name': 'v53', 'baseline-version-name': 'first' })
    expect(
      environment.requests().filter((operation) => operation === 'DescribeProjectVersions').length,
    ).toBeGreaterThan(2)
  })
})

describe('an unavailable baseline fails the rules on it', () => {
  test.each<readonly [string, string, string]>([
    ['the version itself, by name', 'v2', 'v2 is the judged version itself'],
    ['a name that is not there', 'nowhere', 'there is no version nowhere'],
    ['a word that is misspelt', 'relesed', 'there is no version relesed (did you mean released?)'],
    ['a failed training', 'bad', 'bad has no evaluation (status TRAINING_FAILED)'],
    ['one whose summary contains no numbers', 'nan', 'cannot be used'],
    ['one whose summary may not be read', 'sealed', 'the evaluation of sealed could not be read'],
    ['running, when only the judged version is running', 'running', 'no earlier version of the project is running'],
    ['a tag that no version has', 'tag:stage=live', 'no earlier version has the tag stage=live'],
  ])('%s', async (_name, baseline, reason) => {
    await environmentOf({
      settings: {
        trainings: [
          { version: 'nan', summary: 'nan' },
          { version: 'sealed', summary: 'missing' },
        ],
      },
      projects: {
        orchard: {
          versions: {
            bad: { status: 'TRAINING_FAILED', ageSeconds: 99_000 },
            nan: older,
            sealed: older,
            v2: { ...trained, status: 'RUNNING' },
          },
        },
      },
    })
    const { exitCode, outputs, summary } = await environment.evaluate({
      inputs: { version: 'v2', baseline, gate: GATE, record: 'false' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false', 'baseline-version-name': '' })
    const [failed, ...others] = JSON.parse(outputs['failed-rules'] ?? '') as readonly Failed[]
    expect(others).toEqual([])
    expect(failed).toMatchObject({ rule: GATE, actual: expect.any(Number), bound: null })
    expect(failed?.reason).toContain(reason)
    expect(summary).toContain('Baseline')
  })
})

describe('released, and nothing was', () => {
  const RELEASED = { 'train-custom-labels:released': '2026-03-01' }
  const inputs = { version: 'v2', baseline: 'released', 'f1-threshold': '', gate: `f1 >= 0.8\n${GATE}` }
  const SKIPPED = 'No other version of the project has been released yet'

  test('rules on it are skipped with a warning in every view, and the others decide', async () => {
    await environmentOf({ projects: { orchard: { versions: { v1: older, v2: trained } } } })
    const { exitCode, outputs, summary, stdout, report } = await environment.evaluate({ inputs })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'passed', passed: 'true' })
    expect(summary).toContain(SKIPPED)
    expect(stdout).toMatch(new RegExp(`^::warning .*${SKIPPED}`, 'm'))
    expect(report).toMatchObject({
      notes: expect.arrayContaining([{ level: 'warning', message: expect.stringContaining(SKIPPED) }]),
      gate: { rules: [{ result: 'holds' }, { result: 'skipped', reason: expect.stringContaining('released yet') }] },
    })
    const judged = [...environment.emulator.state.versions.values()].find(({ name }) => name === 'v2')
    expect(judged?.tags).toMatchObject({ 'train-custom-labels:verdict': 'passed' })
  })

  test('a gate with only such rules passes nothing', async () => {
    await environmentOf({ projects: { orchard: { versions: { v1: older, v2: trained } } } })
    const { exitCode, outputs } = await environment.evaluate({ inputs: { ...inputs, gate: GATE } })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, outcome: 'trained', passed: '' })
    expect(environment.requests()).not.toContain('TagResource')
  })

  test('the first version of a project passes as soon as it is trained', async () => {
    await environmentOf({})
    const first = await environment.run({ inputs: { baseline: 'released', gate: GATE } })
    expect(first.outputs).toMatchObject({ outcome: 'passed', passed: 'true' })
    expect(first.summary).toContain(SKIPPED)
  })

  test('the only released version has no version before it', async () => {
    await environmentOf({ projects: { orchard: { versions: { v1: older, v2: { ...trained, tags: RELEASED } } } } })
    expect((await environment.evaluate({ inputs })).outputs.outcome).toBe('passed')
  })

  test('a released version that is newer than the judged one counts as a missing baseline', async () => {
    await environmentOf({
      projects: { orchard: { versions: { v2: older, v3: { ...trained, tags: RELEASED } } } },
    })
    const { outputs, summary } = await environment.evaluate({ inputs })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(summary).toContain('v3')
  })
})

describe('manifest lines against the baseline', () => {
  const lines = { gate: 'invalid-lines <= baseline\nignored-lines <= baseline + 0', baseline: 'v1' }
  const worse = { ...trained, data: { ...trained.data, training: `s3://${DATA}/worse.manifest` } }
  const seed: Partial<Seed> = {
    buckets: {
      [DATA]: {
        versioning: 'Enabled',
        objects: {
          'train.manifest': { text: manifestOf(40) },
          'test.manifest': { text: manifestOf(20, ['apple', 'pear'], 1000) },
          'worse.manifest': { text: `${manifestOf(40)}no json\n` },
        },
      },
    },
  }

  test('are read from both', async () => {
    await environmentOf({ ...seed, projects: { orchard: { versions: { v1: older, v2: trained, v3: worse } } } })
    expect((await environment.evaluate({ inputs: { ...lines, version: 'v2' } })).outputs.outcome).toBe('passed')
    const { outputs } = await environment.evaluate({ inputs: { ...lines, version: 'v3' } })
    expect(outputs.outcome).toBe('gate-failed')
    expect(JSON.parse(outputs['failed-rules'] ?? '')).toMatchObject([
      { rule: 'invalid-lines <= baseline', metric: 'invalid-lines', label: null, actual: 1, bound: 0 },
    ])
  })

  test('that may not be read fail the rules, with a warning that names the permission, and no verdict is recorded', async () => {
    await environmentOf({
      ...seed,
      projects: { orchard: { versions: { v1: older, v2: trained } } },
      faults: [{ operation: 'GetObject', nth: 'every', kind: 'access-denied', where: 'ManifestSummary-orchard-v1' }],
    })
    const { outputs, stdout } = await environment.evaluate({ inputs: { ...lines, version: 'v2' } })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    expect(stdout).toMatch(/::warning[^\n]*baseline v1[^\n]*s3:GetObject/)
    expect(environment.requests()).not.toContain('TagResource')
  })
})
