/** Self-hosted runners that lack things, and GitHub Enterprise Server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator } from '../../packages/emulator/src/emulator.js'
import { createAuthority } from '../support/certificates.js'
import { startForwardProxy, startTlsFront } from '../support/forward-proxy.js'
import { startGithubDouble } from '../support/github-double/github-double.js'
import { asRole } from '../support/role.js'
import { runAction } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'
import { startTokenFront } from '../support/token-front.js'

let environment: TestEnvironment
let folder: string
beforeEach(async () => {
  environment = await openEnvironment()
  folder = mkdtempSync(join(tmpdir(), 'self-hosted-'))
})
afterEach(async () => {
  await environment.close()
  rmSync(folder, { recursive: true })
})

/** The report whose path the log names. */
function reportIn(stdout: string): unknown {
  const path = /^ *JSON report: (.+)$/m.exec(stdout)?.[1]?.trim()
  if (path === undefined) throw new Error('the log names no report')
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return report
}

/** Where Node looks for the system's folder for temporary files. */
const temp = (path: string): Record<string, string> => ({ TMPDIR: path, TMP: path, TEMP: path })

describe('a runner that lacks something', () => {
  test('no summary: the log says so, and where the report is', async () => {
    const { exitCode, outputs, stdout, summary } = await environment.run({
      env: { GITHUB_STEP_SUMMARY: undefined, RUNNER_TEMP: folder },
    })
    expect({ exitCode, summary }).toEqual({ exitCode: 0, summary: '' })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(stdout).toContain('GITHUB_STEP_SUMMARY is not set')
    expect(reportIn(stdout)).toMatchObject({ outcome: 'passed' })
  })

  test('no outputs: a warning, and the report has their values', async () => {
    const { exitCode, stdout, summary } = await environment.run({
      env: { GITHUB_OUTPUT: undefined, RUNNER_TEMP: folder },
    })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Outputs cannot be set')
    expect(stdout).not.toContain('::set-output')
    expect(summary).toContain('Passed')
    expect(reportIn(stdout)).toMatchObject({
      outcome: 'passed',
      version: { arn: expect.stringContaining('/version/') },
    })
  })

  test('no folder of its own for temporary files: the system’s is used', async () => {
    const { outputs } = await environment.run({ env: { RUNNER_TEMP: undefined, ...temp(folder) } })
    expect(outputs['report-path']).toContain(folder)
  })

  test('a folder for temporary files that cannot be made: the system’s is used', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { exitCode, outputs, stdout } = await environment.run({
      env: { RUNNER_TEMP: join(file, 'temp'), ...temp(folder) },
    })
    expect(exitCode).toBe(0)
    expect(outputs['report-path']).toContain(folder)
    expect(stdout).toContain('Warning: The JSON report could not be written to')
  })

  test('a workspace that cannot be written to: the report goes elsewhere', async () => {
    const { exitCode, outputs, stdout } = await environment.run({
      inputs: { 'report-path': 'file/report.json' },
      workspace: { file: 'no folder' },
      env: { RUNNER_TEMP: folder },
    })
    expect(exitCode).toBe(0)
    expect(outputs['report-path']).not.toContain('report.json')
    expect(reportIn(stdout)).toMatchObject({ outcome: 'passed' })
  })

  test('all of it together: the training is gated, and fails where it must', async () => {
    const { exitCode, stdout } = await environment.run({
      inputs: { 'f1-threshold': '0.99' },
      env: { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, RUNNER_TEMP: undefined, ...temp(folder) },
    })
    expect(exitCode).toBe(1)
    expect(reportIn(stdout)).toMatchObject({ outcome: 'gate-failed' })
  })
})

test('the token of the job is requested through the proxy and with the authority of the company, too', async () => {
  const authority = createAuthority()
  const certificates = join(folder, 'ca.pem')
  writeFileSync(certificates, authority.certificate)
  const host = 'run.actions.githubusercontent.com'
  // A stepped clock does not see the work of the transport of GitHub's client: this run uses the real time.
  const emulator = await startEmulator({ region: 'eu-west-1' })
  const tokens = await startTokenFront(emulator.url)
  const front = await startTlsFront(tokens.port, authority.issue([host]))
  const proxy = await startForwardProxy({ tunnel: front.port })
  const asked = `https://${host}/_emulator/id-token?api-version=2.0`
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificates, ACTIONS_ID_TOKEN_REQUEST_URL: asked }
  const { outputs, stdout } = await runAction({
    action: 'evaluate',
    endpoint: emulator.url,
    inputs: {},
    ...asRole(emulator, { inputs: { project: 'orchard', version: 'v1' }, env }),
  })
  await Promise.all([proxy, front, tokens, emulator].map((one) => one.close()))
  expect(stdout).toContain('Assumed arn:aws:iam::')
  expect(outputs).toMatchObject({ 'error-code': 'PROJECT_NOT_FOUND' })
  expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set([`${host}:443`]))
})

describe('GitHub Enterprise Server', () => {
  const env = { GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_API_URL: 'https://git.example.com/api/v3' }

  test('is the target of all links to the run', async () => {
    const { summary, report } = await environment.run({ env })
    const run = 'https://git.example.com/octo/orchard/actions/runs/1234567/attempts/1'
    expect(report).toMatchObject({ run: { 'run-url': run } })
    expect(`${summary}${JSON.stringify(report)}`).not.toContain('https://github.com/octo/orchard')
  })

  test('gets the comment, through the proxy and with the authority of the company', async () => {
    const authority = createAuthority()
    const certificates = join(folder, 'ca.pem')
    writeFileSync(certificates, authority.certificate)
    // A stepped clock does not see the work of the transport of GitHub's client: this run uses the real time.
    const emulator = await startEmulator({ region: 'eu-west-1' })
    const github = await startGithubDouble({ base: '/api/v3' })
    const front = await startTlsFront(Number(new URL(github.apiUrl).port), authority.issue(['git.example.com']))
    const proxy = await startForwardProxy({ tunnel: front.port })
    const { outputs, stdout } = await runAction({
      action: 'evaluate',
      endpoint: emulator.url,
      inputs: { project: 'orchard', version: 'v1', comment: 'true', 'github-token': 'ghs_double' },
      env: { ...env, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificates },
      event: { repository: { private: true, id: 4711 }, pull_request: { number: 7 } },
    })
    await Promise.all([emulator, github, front, proxy].map((one) => one.close()))
    expect(outputs).toMatchObject({ 'error-code': 'PROJECT_NOT_FOUND' })
    expect(stdout).not.toContain('could not be written')
    expect(github.comments.map(({ pullRequest }) => pullRequest)).toEqual([7])
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set(['git.example.com:443']))
  })

  test('gives the same run another version name than github.com would', async () => {
    const names = [await environment.run({ env }), await environment.run()].map(
      ({ outputs }) => outputs['version-name'],
    )
    expect(new Set(names).size).toBe(2)
  })
})
