/** version: unjudged with a gate or a baseline that has a mistake, or gives no verdict. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { DATA, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { TAG, started, trained, environmentOf } from '../support/unjudged-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

function judge(inputs: RunOptions['inputs'] = {}): Promise<RunResult> {
  return environment.evaluate({ inputs: { version: 'unjudged', wait: 'false', ...inputs } })
}

/** The results of this many runs of a schedule: version and outcome of each. */
async function schedule(runs: number, inputs: RunOptions['inputs'] = {}): Promise<readonly string[]> {
  const results: string[] = []
  for (let run = 0; run < runs; run += 1) {
    const { outputs } = await judge(inputs)
    results.push(`${outputs['version-name'] ?? ''} ${outputs.outcome ?? ''}`.trim())
  }
  return results
}

function tagsOf(name: string): Readonly<Record<string, string>> {
  return [...environment.emulator.state.versions.values()].find((version) => version.name === name)?.tags ?? {}
}

describe('a mistake in the gate or the baseline says nothing about the version', () => {
  const misspelt = { 'f1-threshold': '0.5', gate: 'labels.aple.f1 >= 0.5' }

  test.each([
    ['a label that is misspelt', misspelt],
    ['a metric that only object detection has', { gate: 'average-precision >= 0.5' }],
    ['a tag that no version has', { gate: 'f1 >= baseline', baseline: 'tag:stage=lve' }],
    ['a version that does not exist', { gate: 'f1 >= baseline', baseline: 'v7' }],
    [
      'test sets that differ, with the setting that this fails',
      { gate: 'f1 >= baseline', 'different-test-set': 'fail' },
    ],
  ])('%s: fails, without a verdict', async (_name, inputs) => {
    const other = { ...trained, data: { ...trained.data, testing: `s3://${DATA}/train.manifest` } }
    environment = await environmentOf({ before: other, v1: trained })
    const { exitCode, outputs, summary } = await environment.evaluate({
      inputs: { version: 'v1', 'f1-threshold': '', baseline: 'before', ...inputs },
    })
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'gate-failed', passed: 'false' })
    expect(summary).toContain('no verdict was recorded')
    expect(tagsOf('v1')).toEqual(started)
  })

  test('a number below its threshold next to it is a verdict', async () => {
    environment = await environmentOf({ v1: trained })
    const inputs = { version: 'v1', ...misspelt, 'f1-threshold': '1' }
    expect((await environment.evaluate({ inputs })).outputs.outcome).toBe('gate-failed')
    expect(tagsOf('v1')).toMatchObject({ [`${TAG}verdict`]: 'failed' })
  })

  test('train leaves no verdict on such a version either', async () => {
    environment = await openEnvironment()
    // Otherwise the mistake would be found in the manifests, and no training started.
    const { outputs } = await environment.run({ inputs: { ...misspelt, 'on-gate-failure': 'warn' } })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(tagsOf(outputs['version-name'] ?? '')).not.toHaveProperty([`${TAG}verdict`])
  })

  test('a corrected gate judges the version again', async () => {
    environment = await environmentOf({ v1: trained })
    expect(await schedule(2, misspelt)).toEqual(['v1 gate-failed', 'nothing-to-judge'])
    expect(await schedule(2, { gate: 'labels.apple.f1 >= 0.5' })).toEqual(['v1 passed', 'nothing-to-judge'])
  })

  test('so does a corrected baseline', async () => {
    environment = await environmentOf({ before: { ...trained, tags: { stage: 'live' } }, v1: trained })
    const inputs = { gate: 'f1 >= baseline - 0.5' }
    expect(await schedule(2, { ...inputs, baseline: 'tag:stage=lve' })).toEqual(['v1 gate-failed', 'nothing-to-judge'])
    expect(await schedule(2, { ...inputs, baseline: 'tag:stage=live' })).toEqual(['v1 passed', 'nothing-to-judge'])
  })
})

describe('where nothing may be written', () => {
  test('record: false judges the oldest each time, and says that it will', async () => {
    environment = await environmentOf({ one: trained, two: trained })
    expect(await schedule(2, { record: 'false' })).toEqual(['one passed', 'one passed'])
    expect((await judge({ record: 'false' })).summary).toContain('starts with it again')
    expect(environment.requests()).not.toContain('TagResource')
  })

  test('no permission to tag: a warning that says so', async () => {
    environment = await environmentOf(
      { first: trained, second: trained },
      { faults: [{ operation: 'TagResource', nth: 'every', kind: 'access-denied' }] },
    )
    const { exitCode, stdout } = await judge({ 'f1-threshold': '', gate: 'f1 >= baseline', baseline: 'latest' })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/::warning[^\n]*will start with this version again[^\n]*rekognition:TagResource/)
  })
})

describe('a gate that cannot give a verdict', () => {
  test.each([
    ['none', { 'f1-threshold': '' }],
    ['only warnings', { 'f1-threshold': '', gate: 'warn: f1 >= 0.9' }],
  ])('%s: an input error before any call', async (_name, inputs) => {
    environment = await environmentOf({ v1: trained })
    const { outputs, summary } = await judge(inputs)
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(summary).toContain('unjudged needs a gate')
    expect(environment.requests()).toEqual([])
  })

  test('a gate with mistakes reports only those', async () => {
    environment = await openEnvironment()
    const { report } = await judge({ 'f1-threshold': '', gate: 'f1 => 0.9' })
    expect(report).toMatchObject({ failure: { problems: [{ input: 'gate' }] } })
  })
})

describe('a baseline for versions that are judged late', () => {
  test('the first version of the project is skipped, also when a later one has been trained in the meantime', async () => {
    environment = await environmentOf({ first: trained, second: trained })
    const { outputs } = await judge({ gate: 'f1 >= baseline - 0.5', baseline: 'best' })
    expect(outputs).toMatchObject({ 'version-name': 'first', outcome: 'passed', 'baseline-version-name': '' })
  })

  test.each([['latest'], ['best']])(
    '%s without the permission to read tags: a warning that names it',
    async (baseline) => {
      environment = await environmentOf(
        { first: trained, second: trained },
        { faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }] },
      )
      const { outputs, summary, stdout, report } = await environment.evaluate({
        inputs: { version: 'second', gate: 'f1 >= baseline - 0.5', baseline },
      })
      expect(outputs).toMatchObject({ outcome: 'passed', 'baseline-version-name': 'first' })
      expect(summary).toContain('rekognition:ListTagsForResource')
      expect(stdout).toMatch(/::warning[^\n]*rekognition:ListTagsForResource/)
      expect(report).toMatchObject({
        notes: expect.arrayContaining([
          { level: 'warning', message: expect.stringContaining('The baseline first was chosen') },
        ]),
      })
    },
  )

  test('released without that permission fails the rule, and leaves no verdict', async () => {
    environment = await environmentOf(
      { first: trained, second: trained },
      { faults: [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }] },
    )
    const { outputs } = await environment.evaluate({
      inputs: { version: 'second', gate: 'f1 >= baseline - 0.5', baseline: 'released' },
    })
    expect(outputs).toMatchObject({ outcome: 'gate-failed' })
    expect(tagsOf('second')).toEqual(started)
  })
})
