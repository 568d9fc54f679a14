/** The same bytes are not paid for twice: `reuse: data` resumes what was trained from them, and judges it again. */
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../packages/emulator/src/seed.js'
import { DATA, manifestOf, openEnvironment, RESULTS, type TestEnvironment } from '../support/environment.js'
import type { RunOptions } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

type Versions = NonNullable<NonNullable<NonNullable<Seed['projects']>[string]>['versions']>

const KEY = 'train-custom-labels:'
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Tags of a version that another run trained from the manifests of the test environment. */
const TRAINED_TAGS = {
  [`${KEY}repository`]: 'octo/orchard',
  [`${KEY}run`]: '99/1',
  [`${KEY}training-manifest-sha256`]: digestOf(manifestOf(40)),
  [`${KEY}testing-manifest-sha256`]: digestOf(manifestOf(20, ['apple', 'pear'], 1000)),
}

const TRAINED = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
  ageSeconds: 7200,
  tags: TRAINED_TAGS,
} as const

const GATE_OF_TAG = 'f'.repeat(64)

async function withVersions(versions: Versions, seed: Seed = {}): Promise<void> {
  environment = await openEnvironment({ seed: { ...seed, projects: { orchard: { versions } } } })
}

function train(inputs: RunOptions['inputs'] = {}, env: RunOptions['env'] = {}) {
  return environment.run({ inputs: { reuse: 'data', ...inputs }, env: { GITHUB_RUN_ID: '777', ...env } })
}

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length

describe('a version that was trained from the same bytes', () => {
  test.each<{ name: string; tags: Readonly<Record<string, string>> }>([
    { name: 'that passed', tags: { [`${KEY}verdict`]: 'passed', [`${KEY}gate-sha256`]: GATE_OF_TAG } },
    { name: 'that waits for judgement', tags: {} },
    { name: 'that failed another gate', tags: { [`${KEY}verdict`]: 'failed', [`${KEY}gate-sha256`]: GATE_OF_TAG } },
  ])('$name is resumed, and judged by the present gate', async ({ tags }) => {
    await withVersions({ v7: { ...TRAINED, tags: { ...TRAINED_TAGS, ...tags } } })
    const { outputs, stdout } = await train({ gate: 'f1 >= 0.5' })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'true', 'version-name': 'v7' })
    expect(creates()).toBe(0)
    expect(environment.requests()).not.toContain('PutObject')
    expect(stdout).toContain(
      'The version v7 (status TRAINING_COMPLETED) was trained from exactly the same manifests, and is resumed',
    )
  })

  test('is judged again: a pass under an older gate is no pass', async () => {
    await withVersions({ v7: { ...TRAINED, tags: { ...TRAINED_TAGS, [`${KEY}verdict`]: 'passed' } } })
    const { outputs } = await train({ gate: 'f1 >= 0.999', 'f1-threshold': '' })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false', 'version-name': 'v7' })
    expect(creates()).toBe(0)
    const again = await train({ gate: 'f1 >= 0.999', 'f1-threshold': '' }, { GITHUB_RUN_ATTEMPT: '2' })
    expect(again.outputs).toMatchObject({ outcome: 'gate-failed', 'version-name': 'v7' })
    expect(creates()).toBe(0)
  })

  test('a change of a gate file judges again, and does not train', async () => {
    environment = await openEnvironment()
    const gate = (text: string, run: string) =>
      environment.run({
        workspace: { 'release.gate': text },
        inputs: { reuse: 'data', 'f1-threshold': '', 'gate-file': 'release.gate' },
        env: { GITHUB_RUN_ID: run },
      })
    const first = await gate('f1 >= 0.999\n', '1')
    expect(first.outputs).toMatchObject({ outcome: 'gate-failed', resumed: 'false' })
    const second = await gate('f1 >= 0.5\n', '2')
    expect(second.outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'true',
      'project-version-arn': first.outputs['project-version-arn'],
    })
    expect(creates()).toBe(1)
  })

  test('that is still training is waited for: two jobs make one training', async () => {
    await withVersions(
      { v7: { ...TRAINED, ageSeconds: 60 } },
      { settings: { trainings: [{ version: 'v7', seconds: 600 }] } },
    )
    expect((await train()).outputs).toMatchObject({ outcome: 'passed', 'version-name': 'v7', resumed: 'true' })
    expect(creates()).toBe(0)
  })

  test('the newest of several is taken', async () => {
    await withVersions({ v6: { ...TRAINED, ageSeconds: 9000 }, v7: TRAINED })
    expect((await train()).outputs).toMatchObject({ 'version-name': 'v7' })
  })

  test('under another key is the same: the digests in its tags say so', async () => {
    const text = manifestOf(40)
    await withVersions(
      { v7: { ...TRAINED, data: { ...TRAINED.data, training: 's3://older/copy.manifest' } } },
      { buckets: { older: { versioning: 'Enabled', objects: { 'copy.manifest': { text } } } } },
    )
    expect((await train()).outputs).toMatchObject({ outcome: 'passed', 'version-name': 'v7' })
    expect(creates()).toBe(0)
  })

  test('a dry run says that it would be resumed', async () => {
    await withVersions({ v7: TRAINED })
    const { outputs, stdout } = await train({ 'dry-run': 'true' })
    expect(outputs).toMatchObject({ outcome: 'dry-run', 'version-name': 'v7' })
    expect(stdout).toContain('a run would resume it instead of starting another training')
  })
})

describe('what is not resumed, so that a training is started', () => {
  test.each<{ name: string; version: Versions[string] }>([
    {
      name: 'other bytes in the tags',
      version: { ...TRAINED, tags: { ...TRAINED_TAGS, [`${KEY}training-manifest-sha256`]: 'a'.repeat(64) } },
    },
    {
      name: 'one that failed a gate that is not known',
      version: {
        ...TRAINED,
        tags: { ...TRAINED_TAGS, [`${KEY}verdict`]: 'failed' },
      },
    },
    { name: 'another output location', version: { ...TRAINED, output: `s3://${RESULTS}/elsewhere` } },
    { name: 'one that is being deleted', version: { ...TRAINED, status: 'DELETING' } },
  ])('$name', async ({ version }) => {
    await withVersions({ v7: version })
    const { outputs } = await train()
    expect(outputs).toMatchObject({
      outcome: 'passed',
      resumed: 'false',
      'version-name': expect.stringMatching(/^data-[0-9a-f]{16}$/),
    })
    expect(creates()).toBe(1)
  })

  test('a training of another run that failed its own gate again is trained once more, under the next name', async () => {
    environment = await openEnvironment()
    const gate = { 'f1-threshold': '', gate: 'f1 >= 0.999' }
    const first = await train(gate, { GITHUB_RUN_ID: '1' })
    const second = await train(gate, { GITHUB_RUN_ID: '2' })
    expect(second.outputs).toMatchObject({
      outcome: 'gate-failed',
      resumed: 'false',
      'version-name': `${first.outputs['version-name'] ?? ''}.2`,
    })
    expect(creates()).toBe(2)
  })
})

describe('one name for the same bytes', () => {
  test('two runs that start at once meet on it: the second resumes what the first has started', async () => {
    environment = await openEnvironment()
    const [one, other] = await Promise.all([
      train({ wait: 'false' }, { GITHUB_RUN_ID: '1' }),
      train({ wait: 'false' }, { GITHUB_RUN_ID: '2' }),
    ])
    expect(one.outputs['version-name']).toBe(other.outputs['version-name'])
    expect(environment.versionNames()).toHaveLength(1)
  })
})

describe('what cannot be asked', () => {
  test('without the right to read tags nothing is started: that may be a training too many', async () => {
    await withVersions(
      { v7: TRAINED },
      { faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }] },
    )
    const { exitCode, outputs, summary } = await train()
    expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 1, code: 'ACCESS_DENIED' })
    expect(summary).toContain('reuse: data needs to read tags')
    expect(creates()).toBe(0)
  })

  test('datasets have no digest, and without tags no version is recognized: input problems, both at once', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await train({
      'training-manifests': '',
      'testing-manifests': '',
      record: 'false',
    })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(summary).toContain('datasets have no digest')
    expect(summary).toContain('recognizes versions by their tags')
  })
})

describe('with reuse: run', () => {
  test('a notice names the version, and a training is started', async () => {
    await withVersions({ v7: TRAINED })
    const { outputs, stdout } = await train({ reuse: 'run' })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(stdout).toMatch(/::notice .*The version v7 .* To resume it instead of training again, set reuse: data\./)
    expect(creates()).toBe(1)
  })

  test('no notice where the bytes differ', async () => {
    await withVersions({
      v7: { ...TRAINED, tags: { ...TRAINED_TAGS, [`${KEY}training-manifest-sha256`]: 'a'.repeat(64) } },
    })
    expect((await train({ reuse: 'run' })).stdout).not.toContain('reuse: data')
  })
})
