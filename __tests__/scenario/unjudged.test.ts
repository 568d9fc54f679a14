/** A schedule that judges all unjudged versions must make progress: no version may block others, or be judged unread. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { RunOptions, RunResult } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'
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

describe('no version blocks others', () => {
  test('a start that failed, without an evaluation: skipped, and named', async () => {
    environment = await environmentOf({ stuck: { status: 'FAILED', tags: started }, good: trained })
    const { outputs, summary, report } = await judge()
    expect(outputs).toMatchObject({ 'version-name': 'good', outcome: 'passed' })
    expect(summary).toContain('stuck')
    expect(report).toMatchObject({
      notes: [{ level: 'notice', message: expect.stringContaining('stuck (status FAILED, without an evaluation)') }],
    })
    const quiet = await judge()
    expect(quiet.exitCode).toBe(0)
    expect(quiet.outputs.outcome).toBe('nothing-to-judge')
    expect(quiet.summary).toContain('stuck')
    expect(tagsOf('stuck')).toEqual(started)
  })

  test('versions whose training has ended are judged before one that is still training', async () => {
    environment = await environmentOf({ slow: { status: 'TRAINING_IN_PROGRESS', tags: started }, good: trained })
    expect(await schedule(2)).toEqual(['good passed', 'slow still-training'])
  })

  test('one that no rule could judge: reported once, marked without a verdict, and judged again by another gate', async () => {
    environment = await environmentOf({ first: trained, second: trained })
    const onBaseline = { 'f1-threshold': '', gate: 'f1 >= baseline - 0.5', baseline: 'latest' }
    expect(await schedule(3, onBaseline)).toEqual(['first trained', 'second passed', 'nothing-to-judge'])
    expect(tagsOf('first')).toEqual({
      ...started,
      [`${TAG}passed-over-by-gate`]: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect((await judge(onBaseline)).summary).toContain('first (this gate reached no verdict on it)')
    expect(await schedule(2)).toEqual(['first passed', 'nothing-to-judge'])
    expect(tagsOf('first')).toMatchObject({ [`${TAG}verdict`]: 'passed' })
  })

  test('one whose numbers are invalid: an error once, and never a verdict', async () => {
    environment = await environmentOf(
      { broken: trained, good: trained },
      { settings: { trainings: [{ version: 'broken', summary: 'nan' }] } },
    )
    expect(await schedule(3)).toEqual(['broken error', 'good passed', 'nothing-to-judge'])
    expect(tagsOf('broken')).not.toHaveProperty([`${TAG}verdict`])
  })
})

describe('nothing is judged unread', () => {
  const ofLabels = { 'f1-threshold': '', gate: 'labels.*.recall >= 0.1' }

  test('results that may not be read: fails once, without a verdict', async () => {
    environment = await environmentOf(
      { sealed: trained, good: trained },
      { settings: { trainings: [{ version: 'sealed', summary: 'missing' }] } },
    )
    const { exitCode, outputs, summary } = await judge(ofLabels)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ 'version-name': 'sealed', outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(summary).toContain('no verdict was recorded')
    expect(tagsOf('sealed')).not.toHaveProperty([`${TAG}verdict`])
    expect(await schedule(2, ofLabels)).toEqual(['good passed', 'nothing-to-judge'])
  })

  test('an outage of S3 marks nothing: the next run judges the version', async () => {
    environment = await environmentOf(
      { v1: trained },
      {
        faults: [
          {
            operation: 'GetObject',
            nth: 'every',
            kind: 'unavailable-html',
            where: 'EvaluationResultSummary',
          },
        ],
      },
    )
    const { outputs } = await judge(ofLabels)
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(tagsOf('v1')).toEqual(started)
    await fetch(`${environment.emulator.url}/_emulator/faults`, { method: 'DELETE' })
    expect(await schedule(2, ofLabels)).toEqual(['v1 passed', 'nothing-to-judge'])
  })

  test('train leaves no verdict on such a version either', async () => {
    environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', summary: 'missing' }] } } })
    const { outputs } = await environment.run({ inputs: ofLabels })
    expect(outputs).toMatchObject({ outcome: 'gate-failed', 'error-code': 'METRIC_MISSING' })
    expect(tagsOf(outputs['version-name'] ?? '')).not.toHaveProperty([`${TAG}verdict`])
  })
})
