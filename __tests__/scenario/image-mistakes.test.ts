/** Images that are asked for with a mistake, and what others may read of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { DATA, imageLine, IMAGES, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { runCommand } from '../support/run-cli.js'

let environment: TestEnvironment
afterEach(() => environment.close())

test('a public repository is shown neither the name of the bucket in another Region nor the address of an image', async () => {
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: { region: 'us-east-1' } } } })
  const { outputs, stdout, summary, report } = await environment.lint({
    inputs: { 'training-manifests': `s3://${DATA}/train.manifest`, images: 'headers' },
    event: { repository: { private: false } },
  })
  expect(outputs.outcome).toBe('findings')
  expect(stdout).toContain('The bucket "[S3 address]" of images of the training manifest is in us-east-1')
  expect(stdout + summary + JSON.stringify(report)).not.toContain(IMAGES)
})

test('a word that is misspelt is answered with the words', async () => {
  environment = await openEnvironment()
  const { code, stderr } = await runCommand(['lint', 'train.manifest', '--images', 'header'], {
    cwd: tmpdir(),
    env: {},
  })
  expect(code).toBe(2)
  expect(stderr).toContain('the words are headers, sample:N, inventory:s3://…/manifest.json and near-duplicates.')
  const { outputs, stdout } = await environment.lint({
    inputs: { 'training-manifests': `s3://${DATA}/train.manifest`, images: 'header' },
  })
  expect(outputs['error-code']).toBe('INVALID_INPUT')
  expect(stdout).toContain('or one of the words headers, sample:N and inventory:s3://…/manifest.json')
})

test('without credentials, the command line names what sets them there', async () => {
  environment = await openEnvironment()
  const folder = mkdtempSync(join(tmpdir(), 'images-'))
  try {
    writeFileSync(join(folder, 'train.manifest'), `${imageLine('a.png', 'pear')}\n`)
    const { code, stderr } = await runCommand(['lint', 'train.manifest', '--images', 'headers'], {
      cwd: folder,
      env: {
        AWS_ENDPOINT_URL: environment.emulator.url,
        AWS_REGION: 'eu-west-1',
        AWS_EC2_METADATA_DISABLED: 'true',
        HOME: folder,
      },
    })
    expect(code).toBe(2)
    expect(stderr).toContain('Log in to AWS, or set AWS_PROFILE')
    expect(stderr).not.toContain('role-to-assume')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
