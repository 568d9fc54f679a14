/** Secrets that the run knows, wherever it got them, and addresses that are not its own: no view shows them. */
import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunResult } from '../support/run-action.js'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
let files: string[]
beforeEach(async () => {
  environment = await openEnvironment()
  files = []
})
afterEach(async () => {
  for (const file of files) rmSync(file, { force: true })
  await environment.close()
})

function fileOf(name: string, text: string): string {
  const file = `${environment.clock.path}.${name}`
  files.push(file)
  writeFileSync(file, text)
  return file
}

/** All that a run leaves, except the commands that make the runner mask a value. */
function shownBy({ stdout, stderr, summary, report, outputs }: RunResult): string {
  const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...log, stderr, summary, JSON.stringify(report), JSON.stringify(outputs)].join('\n')
}

/** A service that repeats in its refusal what it was sent. */
function sayBack(text: string): void {
  environment.emulator.addFault({
    operation: 'CreateProjectVersion',
    nth: 'every',
    kind: 'access-denied',
    message: `You sent ${text}, which nobody may.`,
  })
}

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }

/** Keys that the emulator accepts, from a credential process of the SDK: no variable or file of AWS contains them. */
function profileOf(settings: string): Record<string, string | undefined> {
  return { ...NO_KEYS, AWS_CONFIG_FILE: fileOf('config', `[default]\n${settings}\n`) }
}

describe('a secret that a service repeats is in no view', () => {
  test.each([
    { name: 'a key of the environment', secret: EXAMPLE_SECRET, env: () => ({}) },
    {
      name: 'a key of a profile',
      secret: EXAMPLE_SECRET,
      env: () => profileOf(`aws_access_key_id = ${EXAMPLE_KEY_ID}\naws_secret_access_key = ${EXAMPLE_SECRET}`),
    },
    {
      name: 'a key that the SDK was given by a program',
      secret: EXAMPLE_SECRET,
      env: () => {
        const keys = { Version: 1, AccessKeyId: EXAMPLE_KEY_ID, SecretAccessKey: EXAMPLE_SECRET }
        return profileOf(`credential_process = cat ${fileOf('json', JSON.stringify(keys))}`)
      },
    },
    {
      name: 'the token that id tokens are requested with',
      secret: 'request-token-of-the-job',
      env: () => ({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job' }),
    },
    {
      name: 'the password of a proxy, decoded',
      secret: 'gr@ve/7',
      env: () => ({ HTTPS_PROXY: 'http://orchard:gr%40ve%2F7@proxy.example.com:3128', NO_PROXY: '127.0.0.1' }),
    },
    {
      name: 'the password in an address that the SDK takes from the environment',
      secret: 'end-point-word',
      env: () => ({ AWS_ENDPOINT_URL_STS: 'http://orchard:end-point-word@sts.example.com' }),
    },
    {
      name: 'a web identity token in a file',
      secret: 'token-in-a-file',
      env: () => ({ AWS_WEB_IDENTITY_TOKEN_FILE: fileOf('token', 'token-in-a-file\n') }),
    },
  ])('$name', async ({ secret, env }) => {
    sayBack(`the secret ${secret} (${encodeURIComponent(secret)})`)
    const run = await environment.run({ env: env() })
    expect(run.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    const shown = shownBy(run)
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(encodeURIComponent(secret))
    // The message itself is there, in log, annotation, summary and report.
    expect(shown.match(/You sent the secret/g)?.length).toBeGreaterThanOrEqual(4)
    for (const view of [run.stdout, run.summary, JSON.stringify(run.report)]) expect(view).toContain('***')
  })

  test('a web identity token in the file that a profile names, in the words of STS', async () => {
    const secret = 'token-of-a-profile'
    const settings = `role_arn = arn:aws:iam::111122223333:role/train\nweb_identity_token_file = ${fileOf('token', secret)}`
    const operation = 'AssumeRoleWithWebIdentity'
    environment.emulator.addFault({ operation, nth: 'every', kind: 'access-denied', message: `No token is ${secret}.` })
    const run = await environment.run({ env: profileOf(settings) })
    expect(run.outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    const shown = shownBy(run)
    expect(shown).not.toContain(secret)
    expect(shown).toContain('No token is ***.')
    // STS refused; of the bucket nothing is known.
    expect(shown).not.toContain('but s3:ListBucket on it was denied')
  })

  test('the password of an endpoint that is called, and of one that is not a valid address', async () => {
    const [scheme = '', host = ''] = environment.emulator.url.split('//')
    const good = await environment.run({ env: { AWS_ENDPOINT_URL: `${scheme}//orchard:end-point-word@${host}` } })
    expect(shownBy(good)).not.toContain('end-point-word')
    expect(good.stdout).toContain(`Endpoint: ${environment.emulator.url} (AWS_ENDPOINT_URL)`)
    const bad = await environment.run({ env: { AWS_ENDPOINT_URL_S3: 'orchard:end-point-word@s3.example.com' } })
    expect(bad.outputs).toMatchObject({ 'error-code': 'INVALID_INPUT' })
    expect(shownBy(bad)).not.toContain('end-point-word')
  })

  test('outputs contain the messages without it', async () => {
    const { outputs } = await environment.run({ inputs: { 'version-name': 'first' } })
    const version = environment.emulator.state.versions.get(outputs['project-version-arn'] ?? '')
    expect(version).toBeDefined()
    Object.assign(version ?? {}, { status: 'TRAINING_FAILED', statusMessage: `Failed with ${EXAMPLE_SECRET}.` })
    const again = await environment.run({ inputs: { 'version-name': 'first' } })
    expect(again.outputs).toMatchObject({ outcome: 'training-failed' })
    expect(again.outputs['status-message']).toBe('Failed with ***.')
  })

  test('a password of three letters does not remove words of the report', async () => {
    const { outputs, summary } = await environment.run({
      env: { HTTPS_PROXY: 'http://orchard:ass@proxy.example.com', NO_PROXY: '127.0.0.1' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(summary).toContain('Passed')
  })

  test('a password that is also a word of the report does not change what the report says', async () => {
    const { outputs, report } = await environment.run({
      env: { HTTPS_PROXY: 'http://orchard:passed@proxy.example.com', NO_PROXY: '127.0.0.1' },
    })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(report).toMatchObject({ outcome: 'passed' })
  })
})

describe('in a repository that others can read', () => {
  const PUBLIC = { inputs: { 'report-images': 'auto' }, event: { repository: { private: false } } }

  test.each([
    'customers/Anna Müller (2).jpg',
    'a "quoted" key',
    'ends in a stop.',
    'notes.txt',
    'folder/雪.tif, and more',
  ])('no address of an object of others: %s', async (key) => {
    sayBack(`s3://grove-customers/${key}`)
    const { outputs, ...run } = await environment.run(PUBLIC)
    expect(outputs).toMatchObject({ 'error-code': 'ACCESS_DENIED' })
    const shown = shownBy({ ...run, outputs: {} })
    expect(shown).not.toContain('grove-customers')
    expect(shown).not.toContain(key.slice(0, 8))
    expect(shown).toMatch(/\[(?:S3 address|image)\]/)
  })

  test('the report’s own objects are named, also where they could not be read', async () => {
    environment.emulator.addFault({
      operation: 'GetObject',
      nth: 'every',
      kind: 'access-denied',
      where: 'test.manifest',
    })
    const { outputs, summary, stdout } = await environment.run(PUBLIC)
    expect(outputs['error-code']).toBeTruthy()
    for (const view of [summary, stdout]) expect(view).toContain('s3://orchard-data/test.manifest')
    expect(`${summary}${stdout}`).not.toContain('[S3 address]')
  })
})
