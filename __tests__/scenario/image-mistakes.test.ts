/** Images that are asked for with a mistake, and what others may read of it. */
import { tmpdir } from 'node:os'
import { afterEach, expect, test } from '@jest/globals'
import { DATA, IMAGES, openEnvironment, type TestEnvironment } from '../support/environment.js'
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
