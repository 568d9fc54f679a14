/** Settings in AWS's shared files, which the SDK uses: the log names them, and mistakes in them are found first. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let folder: string
let file: string
let environment: TestEnvironment

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shared-config-'))
  file = join(folder, 'config.ini')
  environment = await openEnvironment()
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await environment.close()
})

const atFile = (env: Readonly<Record<string, string>> = {}): Readonly<Record<string, string | undefined>> => ({
  AWS_ENDPOINT_URL: undefined,
  AWS_CONFIG_FILE: file,
  ...env,
})

test('an endpoint of the file is called, and named with its file', async () => {
  writeFileSync(file, `[default]\nendpoint_url = ${environment.emulator.url}\n`)
  const { outputs, stdout } = await environment.run({ env: atFile({ AWS_REGION: ' eu-west-1 ' }) })
  expect(outputs).toMatchObject({ outcome: 'passed' })
  expect(stdout).toContain(`Endpoint: ${environment.emulator.url} (endpoint_url in ${file})`)
})

test('endpoints of single services, from a section of the profile in use', async () => {
  const own = `endpoint_url = ${environment.emulator.url}`
  writeFileSync(
    file,
    `[default]\nendpoint_url = http://127.0.0.1:1\n[profile train]\nservices = emulator\n` +
      `aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n` +
      `[services emulator]\nrekognition =\n  ${own}\ns3 =\n  ${own}\n`,
  )
  const { outputs, stdout } = await environment.run({ env: atFile({ AWS_PROFILE: 'train' }) })
  expect(outputs).toMatchObject({ outcome: 'passed' })
  expect(stdout).toContain(`Endpoint: ${environment.emulator.url} (endpoint_url of s3 in ${file})`)
  expect(stdout).not.toContain('127.0.0.1:1 ')
})

test('FIPS next to an endpoint in the file is found before the first call', async () => {
  writeFileSync(file, `[default]\nendpoint_url = ${environment.emulator.url}\nuse_fips_endpoint = true\n`)
  const { outputs, stdout } = await environment.run({ env: atFile() })
  expect(outputs).toMatchObject({ outcome: 'invalid-input' })
  expect(stdout).toContain(`use_fips_endpoint in ${file}`)
  expect(environment.requests()).toEqual([])
})

test('an endpoint of another Region is not reported as wrong credentials', async () => {
  const { outputs, report } = await environment.run({ env: { AWS_REGION: 'eu-central-1' } })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_REFUSED' })
  const { failure } = report as { failure: { hint: string } }
  for (const text of ['eu-central-1', 'aws-region', `${environment.emulator.url} (AWS_ENDPOINT_URL)`]) {
    expect(failure.hint).toContain(text)
  }
})

test('keys that AWS does not know may belong to a Region that is not enabled', async () => {
  const { outputs, report } = await environment.run({ env: { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN' } })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'CREDENTIALS_INVALID' })
  const { failure } = report as { failure: { hint: string } }
  expect(failure.hint).toMatch(/aws-region.*eu-west-1.*not enabled.*Check the credentials/)
})
