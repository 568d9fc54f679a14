/** Who sees what: account ids, secrets; and runners that offer less than the hosted ones. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_SECRET } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

const ACCOUNT = '111122223333'
let environment: TestEnvironment
beforeEach(async () => {
  environment = await openEnvironment()
})
afterEach(() => environment.close())

describe('report-images', () => {
  test.each([
    ['auto, private repository', 'auto', { repository: { private: true } }, true],
    ['auto, public repository', 'auto', { repository: { private: false } }, false],
    ['auto, an event that does not say which', 'auto', {}, false],
    ['true, public repository', 'true', { repository: { private: false } }, true],
    ['false, private repository', 'false', { repository: { private: true } }, false],
  ])('%s', async (_name, mode, event, shown) => {
    const { outputs, summary, stdout, report } = await environment.run({ inputs: { 'report-images': mode }, event })
    expect(outputs['project-version-arn']).toContain(ACCOUNT)
    expect(summary.includes(ACCOUNT)).toBe(shown)
    expect(stdout.includes(ACCOUNT)).toBe(shown)
    expect(JSON.stringify(report).includes(ACCOUNT)).toBe(shown)
  })

  test('an error of the service does not show the account either', async () => {
    environment.emulator.addFault({ operation: 'CreateProjectVersion', nth: 1, kind: 'access-denied' })
    const { outputs, summary, stdout, report } = await environment.run({ inputs: { 'report-images': 'false' } })
    expect(outputs['error-code']).toBe('ACCESS_DENIED')
    expect(`${summary}${stdout}${JSON.stringify(report)}`).not.toContain(ACCOUNT)
  })

  test('an account id is never registered as a secret', async () => {
    const { stdout } = await environment.run()
    expect(stdout).not.toContain(`::add-mask::${ACCOUNT}`)
  })
})

describe('secrets', () => {
  test('are masked, and shown nowhere else', async () => {
    const { stdout, stderr, summary, report, outputs } = await environment.run({ env: { AWS_SESSION_TOKEN: '' } })
    const lines = stdout.split('\n')
    expect(lines).toContain(`::add-mask::${EXAMPLE_SECRET}`)
    const shown = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
    expect(`${shown}${stderr}${summary}${JSON.stringify(report)}${JSON.stringify(outputs)}`).not.toContain(
      EXAMPLE_SECRET,
    )
  })

  test('are not printed for masking where no runner listens', async () => {
    const { stdout } = await environment.run({ env: { GITHUB_ACTIONS: undefined } })
    expect(stdout).not.toContain(EXAMPLE_SECRET)
  })
})

describe('a runner that offers less', () => {
  test('no job summary, no outputs: the report is still written', async () => {
    const path = `${environment.clock.path}.json`
    const { exitCode, stdout, summary } = await environment.run({
      env: { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined },
      inputs: { 'report-path': path },
    })
    expect(exitCode).toBe(0)
    expect(summary).toBe('')
    expect(stdout).not.toContain('could not be written')
    expect(stdout).not.toContain('::set-output')
  })

  test('a shell, with a given name', async () => {
    const { exitCode, outputs } = await environment.run({
      inputs: { 'version-name': 'by-hand' },
      env: Object.fromEntries(
        [
          'GITHUB_ACTIONS',
          'GITHUB_RUN_ID',
          'GITHUB_WORKSPACE',
          'GITHUB_EVENT_PATH',
          'GITHUB_REPOSITORY',
          'RUNNER_TEMP',
          'GITHUB_SHA',
        ].map((name) => [name, undefined]),
      ),
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed', 'version-name': 'by-hand' })
  })

  test('a report path that cannot be written is a warning, and the report goes elsewhere', async () => {
    const { exitCode, outputs, summary, stdout, report } = await environment.run({
      inputs: { 'report-path': `${environment.clock.path}/below-a-file/report.json` },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed', 'report-path': expect.not.stringContaining('below-a-file') })
    expect(report).toMatchObject({ outcome: 'passed' })
    expect(summary).not.toBe('')
    expect(stdout).toContain('Warning: The JSON report could not be written to')
  })
})

describe('inputs', () => {
  test('all problems together, before any call', async () => {
    const { exitCode, outputs, summary, stdout } = await environment.run({
      inputs: {
        project: 'no/slash',
        'training-manifests': 's3://data/a\ns3://data/b',
        'output-location': 'https://results/runs',
        timeout: 'soon',
        'f1-threshold': '85',
        reuse: 'maybe',
        tags: 'aws:team=x',
        'f1-treshold': '0.9',
      },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'invalid-input', 'error-code': 'INVALID_INPUT' })
    expect(environment.requests()).toEqual([])
    for (const input of [
      'project',
      'training-manifests',
      'output-location',
      'timeout',
      'f1-threshold',
      'reuse',
      'tags',
      'f1-treshold',
    ]) {
      expect(summary).toContain(input)
      expect(stdout).toContain(input)
    }
  })

  test('an ARN of another Region is found before any call', async () => {
    const { outputs } = await environment.run({
      inputs: { project: `arn:aws:rekognition:us-east-1:${ACCOUNT}:project/orchard/1` },
    })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(environment.requests()).toEqual([])
  })

  test('a Region not known to have Custom Labels is a warning', async () => {
    await environment.close()
    environment = await openEnvironment({ region: 'ca-central-1' })
    const { outputs, stdout } = await environment.run({ inputs: { 'aws-region': 'ca-central-1' } })
    expect(outputs.outcome).toBe('passed')
    expect(stdout).toContain('Custom Labels may not be available in')
  })
})
