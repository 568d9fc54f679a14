/** Judging versions that exist: which one, against what, and what is recorded on it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { trained, TAG } from '../support/evaluate-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())
const started = { [`${TAG}run`]: '1/1' }
const writes = (): readonly string[] =>
  environment.requests().filter((operation) => !/^(Describe|List|Get|Head)/.test(operation))

/** The tags of a version, without those that every version of the action has. */
function tagsOf(name: string): Readonly<Record<string, string>> {
  const version = [...environment.emulator.state.versions.values()].find((one) => one.name === name)
  return version?.tags ?? {}
}

describe('which version', () => {
  test('latest, and the verdict is recorded on it', async () => {
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

  test('a missing permission to tag is a warning that names it', async () => {
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
    ['running, when none is running', 'running', 'VERSION_NOT_FOUND'],
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
  test('takes the oldest that was started here and has no verdict, one at a time, then reports nothing to do', async () => {
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

  test('a failed training is reported once', async () => {
    environment = await openEnvironment()
    await environment.run({
      inputs: { wait: 'false', 'training-manifests': 'a.manifest', lint: 'off' },
      workspace: { 'a.manifest': manifestOf(10) + 'no json\n'.repeat(20) },
    })
    environment.clock.advance(7_200_000)
    const reported = await environment.evaluate({ inputs: { version: 'unjudged' } })
    expect(reported.outputs).toMatchObject({ outcome: 'training-failed', 'error-code': 'TRAINING_FAILED' })
    const quiet = await environment.evaluate({ inputs: { version: 'unjudged' } })
    expect(quiet.outputs.outcome).toBe('nothing-to-judge')
  })

  test('tags that may not be read are an error that names the permission', async () => {
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

  test('wait: false succeeds, and reports nothing', async () => {
    environment = await openEnvironment()
    await environment.run({ inputs: { wait: 'false' } })
    const { exitCode, outputs } = await environment.evaluate({ inputs: { wait: 'false' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'still-training', passed: '' })
    expect(environment.requests().filter((operation) => operation === 'CreateProjectVersion')).toHaveLength(1)
  })
})
