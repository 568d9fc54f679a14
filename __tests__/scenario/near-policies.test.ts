/** `--images near-duplicates` in S3 under the policy that docs/permissions.md names for it, and without each of its rights. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { documentOf, rightsOf, without, type Right } from '../support/documented-policies.js'
import { IMAGES, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { runCommand } from '../support/run-cli.js'

const PICTURES = new URL('../support/pictures/', import.meta.url)
const picture = (name: string) => ({ base64: readFileSync(new URL(name, PICTURES)).toString('base64') })
const BUCKET = `arn:aws:s3:::${IMAGES}`
const POLICY = rightsOf('lint-images')

let folder = ''
let environment: TestEnvironment
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'near-policy-'))
  const objects = { 'a.jpg': picture('upright.jpg'), 'b.jpg': picture('other.jpg'), 'copy.png': picture('small.png') }
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: { objects } } } })
  const manifest = (...images: readonly string[]) => images.map((image) => `${imageLine(image, 'pear')}\n`).join('')
  writeFileSync(join(folder, 'training.manifest'), manifest('b.jpg', 'a.jpg', 'missing.jpg'))
  writeFileSync(join(folder, 'testing.manifest'), manifest('copy.png'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await environment.close()
})

/** What is said of near duplicates, with these rights alone, and what S3 was asked. */
async function lint(rights: readonly Right[], images = 'near-duplicates') {
  await environment.emulator.applySeed({ policy: documentOf(rights) })
  const manifests = ['--training', 'training.manifest', '--testing', 'testing.manifest']
  const { code, stdout } = await runCommand(['lint', ...manifests, '--images', images, '--format', 'github'], {
    cwd: folder,
    env: {
      AWS_ENDPOINT_URL: environment.emulator.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  })
  const { journal } = environment.emulator
  return {
    code,
    stdout,
    operations: [...new Set(journal.map(({ operation }) => operation))].toSorted(),
    denied: journal.filter(({ errorName }) => errorName?.startsWith('AccessDenied')).length,
  }
}

describe('with the policy', () => {
  test.each([
    { images: 'near-duplicates', operations: ['GetObject'] },
    { images: 'headers,near-duplicates', operations: ['GetObject', 'HeadBucket'] },
  ])('$images is denied nothing, finds the copy, and tells what is missing', async ({ images, operations }) => {
    const run = await lint(POLICY, images)
    expect(run).toMatchObject({ denied: 0, operations })
    expect(run.stdout).toContain('looks like that of line 2 of the training manifest')
    expect(run.stdout).toContain('1 was not compared with others: 1 because they are not in S3.')
  })
})

describe('without', () => {
  test('s3:GetObject not one image is compared, which is an error that says why', async () => {
    const { code, stdout } = await lint(without(POLICY, { action: 's3:GetObject', resource: `${BUCKET}/*` }))
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /Of the 1 image of the testing manifest, 1 was not compared .*: 1 because access to S3 was denied/,
    )
    expect(stdout).not.toContain('looks like that of')
  })

  test('s3:ListBucket the copy is found, and an image that is missing counts as denied', async () => {
    const { stdout } = await lint(without(POLICY, { action: 's3:ListBucket', resource: BUCKET }))
    expect(stdout).toContain('looks like that of line 2 of the training manifest')
    expect(stdout).toContain('1 was not compared with others: 1 because access to S3 was denied')
  })
})

test('the policy has no right that neither of these tests takes away', () => {
  expect(POLICY.map(({ action }) => action)).toEqual(['s3:GetObject', 's3:ListBucket'])
})
