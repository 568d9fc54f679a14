/** Judging versions that exist: which one, against what, and what is left on it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: 's3://orchard-results/runs',
  ageSeconds: 86_400,
}
const TAG = 'train-custom-labels:'
const started = { [`${TAG}run`]: '1/1' }
const writes = (): readonly string[] =>
  environment.requests().filter((operation) => !/^(Describe|List|Get|Head)/.test(operation))

/** The tags of a version, without those that every version of the action has. */
function tagsOf(name: string): Readonly<Record<string, string>> {
  const version = [...environment.emulator.state.versions.values()].find((one) => one.name === name)
  return version?.tags ?? {}
}

describe('which version', () => {
  test('latest, and the verdict is left on it', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { old: { ...trained, ageSeconds: 90_000 }, new: trained } } } },
    })
    const { exitCode, outputs } = await environment.evaluate()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed', 'version-name': 'new', passed: 'true', resumed: 'true' })
    expect(tagsOf('new')).toMatchObject({
      [`${TAG}verdict`]: 'passed',
      [`${TAG}gate-sha256`]: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(tagsOf('old')).toEqual({})
    expect(writes()).toEqual(['TagResource'])
  })

  test('record: false writes nothing at all', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { outputs } = await environment.evaluate({ inputs: { record: 'false' } })
    expect(outputs.outcome).toBe('passed')
    expect(writes()).toEqual([])
  })

  test('a failed gate is recorded too', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { exitCode } = await environment.evaluate({ inputs: { 'f1-threshold': '1' } })
    expect(exitCode).toBe(1)
    expect(tagsOf('v1')).toMatchObject({ [`${TAG}verdict`]: 'failed' })
  })

  test('no right to tag is a warning that names it', async () => {
    environment = await openEnvironment({
      seed: {
        projects: { orchard: { versions: { v1: trained } } },
        faults: [{ operation: 'TagResource', nth: 'every', kind: 'access-denied' }],
      },
    })
    const { exitCode, outputs, stdout } = await environment.evaluate()
    expect(exitCode).toBe(0)
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('rekognition:TagResource')
  })

  test.each([
    ['a name', 'old'],
    ['running', 'live'],
  ])('%s', async (_name, name) => {
    environment = await openEnvironment({
      seed: {
        projects: {
          orchard: {
            versions: {
              old: trained,
              live: { ...trained, status: 'RUNNING', ageSeconds: 86_000 },
              new: { ...trained, ageSeconds: 80_000 },
            },
          },
        },
      },
    })
    const { outputs } = await environment.evaluate({ inputs: { version: name === 'live' ? 'running' : name } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'version-name': name })
  })

  test('an ARN', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const [arn = ''] = [...environment.emulator.state.versions.keys()]
    const { outputs } = await environment.evaluate({ inputs: { version: arn } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'project-version-arn': arn })
  })

  test.each([
    ['a name that does not exist', 'nowhere', 'VERSION_NOT_FOUND'],
    ['running, and none runs', 'running', 'VERSION_NOT_FOUND'],
  ])('%s', async (_name, version, code) => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { outputs } = await environment.evaluate({ inputs: { version } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
  })

  test.each([['COPYING_IN_PROGRESS'], ['DELETING'], ['FAILED']])(
    '%s without an evaluation has its own error',
    async (status) => {
      environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: { status } } } } } })
      const { outputs } = await environment.evaluate({ inputs: { version: 'v1' } })
      expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'NO_EVALUATION' })
    },
  )

  test('one that is being deleted is not judged, evaluation or not', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { v1: { ...trained, status: 'DELETING' } } } } },
    })
    const { outputs, summary } = await environment.evaluate({ inputs: { version: 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'NO_EVALUATION' })
    expect(summary).toContain('is being deleted')
  })

  test.each([
    ...['STARTING', 'RUNNING', 'STOPPING', 'STOPPED', 'FAILED', 'COPYING_COMPLETED', 'COPYING_FAILED'].map((it) => [
      it,
    ]),
    ...['DEPRECATED', 'EXPIRED', 'A_STATUS_OF_TOMORROW'].map((it) => [it]),
  ])('%s with an evaluation is judged', async (status) => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { v1: { ...trained, status } } } } },
    })
    const { outputs } = await environment.evaluate({ inputs: { version: 'v1' } })
    expect(outputs).toMatchObject({ outcome: 'passed', status })
  })
})

describe('unjudged', () => {
  test('takes the oldest that was started here and bears no verdict, one at a time, then falls quiet', async () => {
    environment = await openEnvironment({
      seed: {
        projects: {
          orchard: {
            versions: {
              foreign: { ...trained, ageSeconds: 90_000 },
              one: { ...trained, tags: started, ageSeconds: 80_000 },
              two: { ...trained, tags: started, ageSeconds: 70_000 },
              done: { ...trained, tags: { ...started, [`${TAG}verdict`]: 'failed' }, ageSeconds: 95_000 },
            },
          },
        },
      },
    })
    const names: (string | undefined)[] = []
    for (let run = 0; run < 3; run += 1) {
      const { exitCode, outputs } = await environment.evaluate({ inputs: { version: 'unjudged' } })
      expect(exitCode).toBe(0)
      names.push(outputs['version-name'], outputs.outcome)
    }
    expect(names).toEqual(['one', 'passed', 'two', 'passed', '', 'nothing-to-judge'])
  })

  test('a failed training is told once', async () => {
    environment = await openEnvironment()
    await environment.run({
      inputs: { wait: 'false', 'training-manifests': 'a.manifest' },
      workspace: { 'a.manifest': manifestOf(10) + 'no json\n'.repeat(20) },
    })
    environment.clock.advance(7_200_000)
    const told = await environment.evaluate({ inputs: { version: 'unjudged' } })
    expect(told.outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_FAILED' })
    const quiet = await environment.evaluate({ inputs: { version: 'unjudged' } })
    expect(quiet.outputs.outcome).toBe('nothing-to-judge')
  })

  test('tags that may not be read are an error that names the right', async () => {
    environment = await openEnvironment({
      seed: {
        projects: { orchard: { versions: { v1: trained } } },
        faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }],
      },
    })
    const { outputs, summary } = await environment.evaluate({ inputs: { version: 'unjudged' } })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(summary).toContain('rekognition:ListTagsForResource')
  })
})

describe('a version still in training', () => {
  test('is waited for', async () => {
    environment = await openEnvironment()
    await environment.run({ inputs: { wait: 'false' } })
    const { outputs } = await environment.evaluate()
    expect(outputs).toMatchObject({ outcome: 'passed', status: 'TRAINING_COMPLETED' })
  })

  test('wait: false is green, and quiet', async () => {
    environment = await openEnvironment()
    await environment.run({ inputs: { wait: 'false' } })
    const { exitCode, outputs } = await environment.evaluate({ inputs: { wait: 'false' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'still-training', passed: '' })
    expect(environment.requests().filter((operation) => operation === 'CreateProjectVersion')).toHaveLength(1)
  })
})

describe('gate and baseline', () => {
  const quality = (version: string, value: number): object => ({ version, quality: { default: value } })

  test('rules of every kind, in gate and gate-file together', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
    const { outputs, summary } = await environment.evaluate({
      workspace: { 'gates/strict.gate': '# for releases\nlabels.*.recall >= 0.1\ninvalid-lines == 0\n' },
      inputs: {
        'gate-file': 'gates/strict.gate',
        gate: 'f1 >= 80%\nlabels["apple"].f1 >= 0.1\nlabels.peer.f1 >= 0.5\nwarn: testing-images >= 1000',
      },
    })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
    const failed = JSON.parse(outputs['failed-rules'] ?? '') as readonly {
      readonly rule: string
      readonly reason: string
    }[]
    expect(failed.map(({ rule }) => rule)).toEqual(['labels.peer.f1 >= 0.5'])
    expect(failed[0]?.reason).toContain('pear')
    expect(outputs['warned-rules']).toContain('testing-images >= 1000')
    expect(summary).toContain('testing-images')
  })

  test('mistakes of every line at once, with a caret, before any call', async () => {
    environment = await openEnvironment()
    const { outputs, stdout } = await environment.evaluate({
      inputs: { gate: 'f1 => 0.8\nlabels.*.f1 >= baseline - 5%\nprecison > 0' },
    })
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(environment.requests()).toEqual([])
    expect(stdout).toContain('line 1, column 4')
    expect(stdout).toMatch(/f1 => 0\.8\n\s+\^/)
    expect(stdout).toContain('precision')
  })

  test('a rule on the baseline without one is an input error', async () => {
    environment = await openEnvironment()
    const { outputs, summary } = await environment.evaluate({ inputs: { gate: 'f1 >= baseline' } })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(summary).toContain('baseline')
  })

  test.each([
    ['latest', { c: 0.95, b: 0.9, a: 0.7 }, {}, 'b'],
    ['latest passes over a failed verdict', { c: 0.95, b: 0.9, a: 0.7 }, { b: { [`${TAG}verdict`]: 'failed' } }, 'a'],
    ['best', { c: 0.95, b: 0.7, a: 0.99 }, {}, 'a'],
    ['best passes over a failed verdict', { c: 0.95, b: 0.7, a: 0.99 }, { a: { [`${TAG}verdict`]: 'failed' } }, 'b'],
    ['released', { c: 0.95, b: 0.7, a: 0.9 }, { a: { [`${TAG}released`]: 'true' } }, 'a'],
    ['tag:stage=live', { c: 0.95, b: 0.7, a: 0.9 }, { a: { stage: 'live' } }, 'a'],
    ['a', { c: 0.95, b: 0.7, a: 0.9 }, {}, 'a'],
  ] as const)(
    '%s',
    async (name, qualities, tags: Readonly<Record<string, Readonly<Record<string, string>>>>, expected) => {
      const versions = Object.fromEntries(
        Object.keys(qualities).map((version, index) => [
          version,
          {
            ...trained,
            ageSeconds: 80_000 + index * 1000,
            ...(tags[version] === undefined ? {} : { tags: tags[version] }),
          },
        ]),
      )
      environment = await openEnvironment({
        seed: {
          settings: {
            trainings: Object.entries(qualities).map(([version, value]) => quality(version, value)) as never,
          },
          projects: { orchard: { versions } },
        },
      })
      const { outputs, summary } = await environment.evaluate({
        inputs: { baseline: name.split(' ')[0] ?? '', gate: 'f1 >= baseline - 0.5', version: 'c' },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': expected })
      expect(Number(outputs['f1-delta'])).toBeCloseTo(
        Number(outputs['f1-score']) - Number(outputs['baseline-f1-score']),
        9,
      )
      expect(summary).toContain('same')
    },
  )

  test('no other trained version: the rule is skipped, nothing passed, and said so', async () => {
    environment = await openEnvironment({ seed: { projects: { orchard: { versions: { only: trained } } } } })
    const { exitCode, outputs, stdout } = await environment.evaluate({
      inputs: { 'f1-threshold': '', gate: 'f1 >= baseline', baseline: 'latest' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'trained', passed: '', 'baseline-version-name': '' })
    expect(stdout).toContain('No gate rule could be judged')
  })

  test('a tag that matches nothing fails the rule', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 }, b: trained } } } },
    })
    const { outputs } = await environment.evaluate({ inputs: { gate: 'f1 >= baseline', baseline: 'tag:stage=live' } })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', passed: 'false' })
  })

  test.each([
    ['warn', 'passed'],
    ['fail', 'gate-failed'],
    ['skip', 'trained'],
  ])('another test set: %s', async (mode, outcome) => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 } } } } },
    })
    await environment.run({
      workspace: { 'test.manifest': manifestOf(20, ['apple', 'pear'], 1010) },
      inputs: { 'testing-manifests': 'test.manifest', 'version-name': 'b' },
    })
    const { outputs, summary } = await environment.evaluate({
      inputs: { 'f1-threshold': '', gate: 'f1 >= baseline - 0.9', baseline: 'a', 'different-test-set': mode },
    })
    expect(outputs.outcome).toBe(outcome)
    expect(summary).toContain('images that both test sets share')
  })

  test('train has the same gate', async () => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { versions: { a: { ...trained, ageSeconds: 90_000 } } } } },
    })
    const { outputs } = await environment.run({
      inputs: { gate: 'f1 >= baseline - 0.5\nlabel-count == 2', baseline: 'latest' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'a' })
    expect(tagsOf(outputs['version-name'] ?? '')).toMatchObject({ [`${TAG}verdict`]: 'passed' })
  })
})
