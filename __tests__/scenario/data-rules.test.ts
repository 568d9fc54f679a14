/** Rules that only manifests decide: judged before a training is paid for, and on the manifests of a version that exists. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, manifestOf, openEnvironment, RESULTS, type TestEnvironment } from '../support/environment.js'
import { memberOf } from '../support/members.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const NO_LEAKS = { 'f1-threshold': '', gate: 'f1 >= 0.5\nleaked-images == 0' }

const VERSION = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 7200,
  tags: {
    'train-custom-labels:training-manifest-sha256': digestOf(manifestOf(40)),
    'train-custom-labels:testing-manifest-sha256': digestOf(manifestOf(20, ['apple', 'pear'], 1000)),
  },
} as const

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

function withVersions(versions: NonNullable<Seed['projects']>[string]['versions'], seed: Seed = {}) {
  return openEnvironment({ seed: { ...seed, projects: { orchard: { ...(versions && { versions }) } } } })
}

describe('train judges before it starts', () => {
  test('and starts nothing that cannot pass', async () => {
    environment = await openEnvironment()
    const leaking = { 'b.manifest': manifestOf(10) }
    const { outputs, stdout } = await environment.run({
      workspace: leaking,
      inputs: { ...NO_LEAKS, 'testing-manifests': 'b.manifest' },
    })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'GATE_IMPOSSIBLE' })
    expect(stdout).toContain('leaked-images == 0 (10 is not 0)')
    expect(creates()).toBe(0)
  })

  test('and after the training the rule is part of the verdict', async () => {
    environment = await openEnvironment()
    const { outputs, report } = await environment.run({ inputs: NO_LEAKS })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(memberOf(report, 'gate', 'rules')).toMatchObject([
      { rule: 'f1 >= 0.5', result: 'holds' },
      { rule: 'leaked-images == 0', result: 'holds', actual: 0 },
    ])
  })

  test('with lint: off too: the gate asks for it', async () => {
    environment = await openEnvironment()
    const inputs = { ...NO_LEAKS, 'testing-manifests': `s3://${DATA}/train.manifest`, lint: 'off' }
    expect((await environment.run({ inputs })).outputs['error-code']).toBe('GATE_IMPOSSIBLE')
    expect(creates()).toBe(0)
  })

  test('on the entries of the project’s datasets, where a rule asks for them', async () => {
    const datasets = (testing: string) => ({
      orchard: {
        datasets: [
          { type: 'TRAIN' as const, entries: `s3://${DATA}/train.manifest` },
          { type: 'TEST' as const, entries: testing },
        ],
      },
    })
    const inputs = { ...NO_LEAKS, 'training-manifests': '', 'testing-manifests': '' }
    environment = await openEnvironment({ seed: { projects: datasets(`s3://${DATA}/train.manifest`) } })
    const refused = await environment.run({ inputs })
    expect(refused.outputs['error-code']).toBe('GATE_IMPOSSIBLE')
    expect(creates()).toBe(0)
    await environment.close()
    environment = await openEnvironment({ seed: { projects: datasets(`s3://${DATA}/test.manifest`) } })
    expect((await environment.run({ inputs })).outputs).toMatchObject({ outcome: 'passed' })
  })

  test('and names the right that it lacks to read them', async () => {
    environment = await openEnvironment({
      seed: {
        projects: { orchard: { datasets: [{ type: 'TRAIN', entries: `s3://${DATA}/train.manifest` }] } },
        faults: [{ operation: 'ListDatasetEntries', nth: 'every', kind: 'access-denied' }],
      },
    })
    const inputs = { ...NO_LEAKS, 'training-manifests': '', 'testing-manifests': '' }
    const { outputs, summary } = await environment.run({ inputs })
    expect(outputs['error-code']).toBe('GATE_IMPOSSIBLE')
    expect(summary).toContain('rekognition:ListDatasetEntries')
    expect(creates()).toBe(0)
  })
})

describe('rules on base compare with the manifests of the baseline', () => {
  const gate = { 'f1-threshold': '', gate: 'f1 >= 0.5\nlabels.*.training-images >= base', baseline: 'v1' }

  test('before a training', async () => {
    environment = await withVersions({ v1: VERSION })
    const fewer = { 'a.manifest': manifestOf(20, ['apple', 'pear'], 2000) }
    const { outputs, summary } = await environment.run({
      workspace: fewer,
      inputs: { ...gate, 'training-manifests': 'a.manifest' },
    })
    expect(outputs['error-code']).toBe('GATE_IMPOSSIBLE')
    expect(summary).toContain('is below base (v1)')
    expect(creates()).toBe(0)
  })

  test('and after it', async () => {
    environment = await withVersions({ v1: VERSION })
    const { outputs } = await environment.run({ inputs: gate })
    expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'v1' })
  })

  test('a project without a version skips them', async () => {
    environment = await openEnvironment()
    const { outputs } = await environment.run({ inputs: { ...gate, baseline: 'latest' } })
    expect(outputs).toMatchObject({ outcome: 'passed' })
  })
})

describe('a baseline is looked up before money is spent', () => {
  const gate = { 'f1-threshold': '', gate: 'f1 >= baseline - 0.1' }

  test.each([
    { name: 'a version that does not exist', baseline: 'v99', said: 'there is no version v99' },
    {
      name: 'a tag that no version has',
      baseline: 'tag:stage=live',
      said: 'no earlier version has the tag stage=live',
    },
    { name: 'running, and none runs', baseline: 'running', said: 'no earlier version of the project is running' },
  ])('$name', async ({ baseline, said }) => {
    environment = await withVersions({ v1: VERSION })
    const { outputs, stdout } = await environment.run({ inputs: { ...gate, baseline } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'GATE_IMPOSSIBLE' })
    expect(stdout).toContain(`f1 >= baseline - 0.1 (there is no baseline: ${said})`)
    expect(creates()).toBe(0)
  })

  test('a dry run says so too', async () => {
    environment = await withVersions({ v1: VERSION })
    const { outputs } = await environment.run({ inputs: { ...gate, baseline: 'v99', 'dry-run': 'true' } })
    expect(outputs['error-code']).toBe('GATE_IMPOSSIBLE')
  })

  test('released, and nothing is released yet: skipped with a warning, so that the first version can pass', async () => {
    environment = await withVersions({ v1: VERSION })
    const inputs = { 'f1-threshold': '', gate: 'f1 >= 0.5\nf1 >= baseline', baseline: 'released' }
    const { outputs, stdout } = await environment.run({ inputs })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(stdout).toContain('No other version of the project has been released yet')
  })

  test('with on-gate-failure: warn the training is started, with a warning', async () => {
    environment = await withVersions({ v1: VERSION })
    const { stdout } = await environment.run({ inputs: { ...gate, baseline: 'v99', 'on-gate-failure': 'warn' } })
    expect(stdout).toContain('The training is still started (on-gate-failure: warn).')
    expect(creates()).toBe(1)
  })

  test('a lookup that fails for now prevents no training', async () => {
    environment = await openEnvironment({
      seed: {
        projects: { orchard: { versions: { v1: { ...VERSION, tags: { ...VERSION.tags, stage: 'live' } } } } },
        faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'internal-error' }],
      },
    })
    const { report } = await environment.run({ inputs: { ...gate, baseline: 'tag:stage=live' } })
    expect(memberOf(report, 'preflight', 'unchecked')).toEqual([
      expect.stringMatching(/^The baseline was not looked up/),
    ])
    expect(creates()).toBe(1)
  })
})

describe('evaluate judges them on the manifests of the version', () => {
  const inputs = { ...NO_LEAKS, version: 'v1' }

  test('and shows what they come to', async () => {
    environment = await withVersions({ v1: VERSION })
    const { outputs, summary, report } = await environment.evaluate({ inputs })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(summary).toMatch(/\| `apple` .*\| 20 \| 10 \|/)
    expect(report).toMatchObject({ lint: { training: { lines: 40 } } })
  })

  test('a number that falls short fails the gate, and is recorded', async () => {
    const digest = digestOf(manifestOf(40))
    const tags = { ...VERSION.tags, 'train-custom-labels:testing-manifest-sha256': digest }
    const data = { ...VERSION.data, testing: VERSION.data.training }
    environment = await withVersions({ v1: { ...VERSION, data, tags } })
    const { outputs } = await environment.evaluate({ inputs })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'GATE_FAILED' })
    expect(environment.requests()).toContain('TagResource')
  })

  test('manifests that were overwritten are not the version’s: the rule fails, and no verdict is recorded', async () => {
    environment = await openEnvironment({
      seed: {
        buckets: { plain: { objects: { 'a.manifest': { text: manifestOf(40) } } } },
        projects: {
          orchard: { versions: { v1: { ...VERSION, tags: {}, data: { training: 's3://plain/a.manifest' } } } },
        },
      },
    })
    environment.clock.advance(3_600_000)
    await environment.emulator.putObject('plain', 'a.manifest', manifestOf(41))
    const { outputs, summary } = await environment.evaluate({ inputs })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(summary).toContain('may have been overwritten after the training')
    expect(environment.requests()).not.toContain('TagResource')
  })

  test('no manifest is read where no rule asks for it', async () => {
    environment = await withVersions({ v1: VERSION })
    const { report } = await environment.evaluate({ inputs: { version: 'v1' } })
    expect(report).toMatchObject({ outcome: 'passed', lint: null })
  })
})
