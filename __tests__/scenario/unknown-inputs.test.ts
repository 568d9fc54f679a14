/** Inputs that the action does not have: a misspelt gate never ends as a successful step without one. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DATA, RESULTS, openEnvironment, type TestEnvironment } from '../support/environment.js'

const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: `s3://${RESULTS}/runs`,
}

let environment: TestEnvironment
beforeEach(async () => {
  environment = await openEnvironment({
    seed: { projects: { orchard: { versions: { v1: { ...trained, ageSeconds: 86_400 } } } } },
  })
})
afterEach(() => environment.close())

const NO_GATE = { 'f1-threshold': '' }

describe.each(['run', 'evaluate'] as const)('%s', (action) => {
  test.each(['treshold', 'min-f1', 'fail-under', 'rules'])('%s without a gate is refused', async (name) => {
    const run = await environment[action]({ inputs: { ...NO_GATE, [name]: '0.99' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(run.report).toMatchObject({
      failure: { problems: [{ input: name, allowed: expect.stringContaining('no gate is set') }] },
    })
    expect(environment.requests()).toEqual([])
  })

  test('another name without a gate is a warning in every view', async () => {
    const run = await environment[action]({ inputs: { ...NO_GATE, verbosity: 'high' } })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ outcome: 'trained', passed: '' })
    const message = expect.stringMatching(/no such input: verbosity\. No gate is set/)
    expect(run.report).toMatchObject({ notes: expect.arrayContaining([{ level: 'warning', message }]) })
    expect(run.summary).toMatch(/no such input: verbosity/)
    expect(run.stdout).toMatch(/^::warning title=.*no such input: verbosity/m)
    expect(run.stdout).toMatch(/^Warning: .*no such input: verbosity/m)
  })

  test('with a gate it is a notice', async () => {
    const run = await environment[action]({ inputs: { verbosity: 'high', rules: 'f1 >= 1' } })
    expect(run.outputs.outcome).toBe('passed')
    expect(run.stdout).toMatch(/^::notice title=.*no such input: .*verbosity/m)
    expect(run.stdout).not.toMatch(/^::warning/m)
    const message = expect.stringContaining('rules')
    expect(run.report).toMatchObject({ notes: expect.arrayContaining([{ level: 'notice', message }]) })
  })
})
