/** A resumed version whose objects are in a bucket that keeps no versions, or whose data is the project's own. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RunResult } from '../support/run-action.js'
import { DATA, manifestOf, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { V1, UNTAGGED, NEW_RUN, PLAIN, TEST_SET, expectMismatch, expectPassed } from '../support/resumed-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const IN_PLAIN = {
  'training-manifests': `s3://${PLAIN}/train.manifest`,
  'testing-manifests': `s3://${PLAIN}/test.manifest`,
}

const creates = (): number => environment.requests().filter((operation) => operation === 'CreateProjectVersion').length
const tagsOf = (name: string): object =>
  [...environment.emulator.state.versions.values()].find((version) => version.name === name)?.tags ?? {}

/** A test environment with one more bucket, which keeps no versions; its objects are a minute old. */
async function openPlainEnvironment(): Promise<void> {
  environment = await openEnvironment({
    seed: {
      buckets: {
        [PLAIN]: { objects: { 'train.manifest': { text: manifestOf(40) }, 'test.manifest': { text: TEST_SET } } },
      },
    },
  })
  environment.clock.advance(60_000)
}

/** A test environment with a version that was created by hand, yesterday and without tags. */
async function openEnvironmentWith(training: string, testing = `s3://${DATA}/test.manifest`): Promise<void> {
  const version = { data: { training, testing }, output: `s3://${RESULTS}/runs`, ageSeconds: 86_400 }
  environment = await openEnvironment({
    seed: {
      buckets: {
        [PLAIN]: {
          objects: {
            'other.manifest': { text: manifestOf(41) },
            'train.manifest': { text: manifestOf(40) },
            'test.manifest': { text: TEST_SET },
          },
        },
      },
      projects: { orchard: { versions: { v1: version } } },
    },
  })
}

/** The step succeeds, but nothing passed, and every view says why. */
function expectDoubt({ exitCode, outputs, summary, stdout, report }: RunResult, why: RegExp): void {
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    outcome: 'trained',
    resumed: 'true',
    passed: '',
    'failed-rules': '',
    'error-code': '',
  })
  expect(report).toMatchObject({
    outcome: 'trained',
    version: { 'data-unproven': true },
    gate: { passed: null },
    notes: expect.arrayContaining([
      {
        level: 'warning',
        message: expect.stringMatching(
          /It could not be confirmed that the version v1 was trained from the requested data/,
        ),
      },
    ]),
  })
  expect(JSON.stringify(report)).toMatch(why)
  expect(summary).toContain('⚠️ Trained')
  expect(summary).toContain('It could not be confirmed that it was trained from the requested data, so it did not pass')
  expect(summary).toMatch(why)
  expect(stdout).toMatch(/^::warning .*It could not be confirmed that the version v1/m)
  expect(stdout).not.toContain('No gate rule could be judged')
}

describe('an object of a bucket that keeps no versions', () => {
  const inputs = { ...UNTAGGED, ...IN_PLAIN }

  test('that was not touched since is the same', async () => {
    await openPlainEnvironment()
    await environment.run({ inputs })
    expectPassed(await environment.run({ inputs, env: NEW_RUN }))
    expect(creates()).toBe(1)
  })

  test('that was overwritten since is another', async () => {
    await openPlainEnvironment()
    await environment.run({ inputs })
    await environment.emulator.putObject(PLAIN, 'train.manifest', manifestOf(41))
    const run = await environment.run({ inputs, env: NEW_RUN })
    expectMismatch(run)
    expect(run.summary).toContain('was written after the version was created')
  })

  test('that was overwritten in the second of the create, the precision of S3’s times, passes nothing', async () => {
    await openPlainEnvironment()
    await environment.run({ inputs: { ...inputs, wait: 'false' } })
    await environment.emulator.putObject(PLAIN, 'train.manifest', manifestOf(41))
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /in the same second in which the version was created/)
  })

  test('that was overwritten is another for a re-run with a derived name, too', async () => {
    await openPlainEnvironment()
    const derived = { ...IN_PLAIN, record: 'false' }
    await environment.run({ inputs: derived })
    await environment.emulator.putObject(PLAIN, 'test.manifest', manifestOf(21, ['apple', 'pear'], 1000))
    expectMismatch(await environment.run({ inputs: derived, env: { GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('whose metadata may not be read passes nothing', async () => {
    await openPlainEnvironment()
    await environment.run({ inputs })
    await environment.emulator.applySeed({
      faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied', where: 'train.manifest' }],
    })
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /s3:GetObject`? was denied on `?s3:\/\/plain-data/)
  })

  test('whose metadata may not be read does not change that a failing gate fails', async () => {
    await openPlainEnvironment()
    await environment.run({ inputs })
    await environment.emulator.applySeed({ faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied' }] })
    const { exitCode, outputs } = await environment.run({ inputs: { ...inputs, 'f1-threshold': '1' }, env: NEW_RUN })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'gate-failed', passed: 'false' })
  })

  test('leaves no verdict on a version whose data is not proven', async () => {
    await openEnvironmentWith(`s3://${PLAIN}/train.manifest`, `s3://${PLAIN}/test.manifest`)
    await environment.emulator.applySeed({ faults: [{ operation: 'HeadObject', nth: 'every', kind: 'access-denied' }] })
    for (const threshold of ['0.5', '1']) {
      await environment.run({ inputs: { ...V1, ...IN_PLAIN, 'f1-threshold': threshold } })
      expect(tagsOf('v1')).toEqual({})
    }
  })
})

describe('the project’s own datasets', () => {
  const datasets = { 'training-manifests': '', 'testing-manifests': '' }
  const setDatasets = async (): Promise<void> => {
    environment = await openEnvironment({
      seed: { projects: { orchard: { datasets: [{ type: 'TRAIN' }, { type: 'TEST' }] } } },
    })
  }

  test('may have changed since another run started the version: it passes nothing', async () => {
    await setDatasets()
    const inputs = { ...datasets, ...V1 }
    await environment.run({ inputs })
    expectDoubt(await environment.run({ inputs, env: NEW_RUN }), /own datasets, which may have changed since/)
  })

  test('are those of the run in a later job of it, as the tags of the version say', async () => {
    await setDatasets()
    const inputs = { ...datasets, ...V1 }
    await environment.run({ inputs: { ...inputs, wait: 'false' } })
    expectPassed(await environment.run({ inputs, env: { GITHUB_JOB: 'wait', GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('are those of the run where the name is derived from it', async () => {
    await setDatasets()
    const inputs = { ...datasets, record: 'false' }
    await environment.run({ inputs })
    expectPassed(await environment.run({ inputs, env: { GITHUB_RUN_ATTEMPT: '2' } }))
  })

  test('are those of now where the answer to the create was lost', async () => {
    await setDatasets()
    await environment.emulator.applySeed({
      faults: [{ operation: 'CreateProjectVersion', nth: 1, kind: 'reset-after' }],
    })
    const { outputs } = await environment.run({ inputs: { ...datasets, ...UNTAGGED } })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
  })
})
