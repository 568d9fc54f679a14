/** The lint action with `images: headers`: the images in S3 are checked by their first bytes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { lintSchemaProblemIn } from '../support/lints/lint-schema.js'
import { asRole } from '../support/role.js'
import { ROOT, type RunOptions, type RunResult } from '../support/run-action.js'

let folder = ''
let cache = ''
let environment: TestEnvironment
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-images-'))
  cache = join(folder, 'cache', 'images')
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await environment.close()
})

const COUNT = 40
const GOOD_IMAGE = { base64: jpeg({ width: 640, height: 480 }).toString('base64') }
const TEXT = { text: '<html><body>Sign in</body></html>' }

/** The images of the manifest; `change` replaces some, undefined removes one. */
function imagesWith(change: Readonly<Record<string, NonNullable<BucketSeed['objects']>[string] | undefined>> = {}) {
  const all = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`a-${String(index)}.jpg`, GOOD_IMAGE]))
  return Object.fromEntries(
    Object.entries({ ...all, ...change }).flatMap(([key, object]) => (object === undefined ? [] : [[key, object]])),
  )
}

async function open(bucket: BucketSeed, faults: readonly Fault[] = []): Promise<void> {
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: bucket }, faults } })
}

const INPUTS = { 'training-manifests': 'train.manifest', images: 'headers' }

function lint(inputs: Readonly<Record<string, string>> = {}, change: Partial<RunOptions> = {}): Promise<RunResult> {
  const workspace = { 'train.manifest': manifestOf(COUNT) }
  return environment.lint({ workspace, ...change, inputs: { ...INPUTS, ...inputs, ...change.inputs } })
}

/** Keys of images whose bytes were asked for, in the order of the requests. */
const asked = () =>
  environment.emulator.journal.flatMap(({ operation, input }) => {
    const key = operation === 'GetObject' ? /a-\d+[.]jpg/.exec(JSON.stringify(input))?.[0] : undefined
    return key === undefined ? [] : [key]
  })

const checked = (of: number) => ({ images: COUNT, checked: of, unknown: COUNT - of, 'lines-lost': 0 })

describe('what is found', () => {
  test('good images pass, each asked for once', async () => {
    await open({ objects: imagesWith() })
    const { exitCode, outputs, report, stderr } = await lint()
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(outputs).toMatchObject({ outcome: 'passed', passed: 'true', errors: '0', 'error-code': '' })
    expect(report).toMatchObject({ 'checked-images': checked(COUNT) })
    expect(lintSchemaProblemIn(report)).toBeUndefined()
    expect(new Set(asked()).size).toBe(COUNT)
    expect(asked()).toHaveLength(COUNT)
  })

  test('many images at once give no warning of a memory leak', async () => {
    await open({ objects: imagesWith() })
    const fewListeners = pathToFileURL(join(ROOT, '__tests__', 'support', 'few-listeners.mjs')).href
    const { exitCode, stderr } = await lint({}, { env: { NODE_OPTIONS: `--import=${fewListeners}` } })
    expect([exitCode, stderr]).toEqual([0, ''])
  })

  test('an image that is missing and one that is an HTML page fail the step, in every view', async () => {
    await open({ objects: imagesWith({ 'a-3.jpg': undefined, 'a-5.jpg': TEXT }) })
    const { exitCode, outputs, report, stdout, summary } = await lint()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'findings',
      passed: 'false',
      errors: '2',
      'invalid-lines': '2',
      'error-code': 'MANIFEST_INVALID',
    })
    expect(report).toMatchObject({
      'checked-images': { images: COUNT, checked: COUNT, unknown: 0, 'lines-lost': 2 },
      totals: { CL_MISSING_IMAGE: 1, CL_IMAGE_FORMAT: 1 },
    })
    expect(lintSchemaProblemIn(report)).toBeUndefined()
    expect(stdout).toMatch(/^::error .*title=CL_MISSING_IMAGE,file=train\.manifest,line=4\b/m)
    expect(stdout).toMatch(/^::error .*title=CL_IMAGE_FORMAT,file=train\.manifest,line=6\b/m)
    for (const code of ['CL_MISSING_IMAGE', 'CL_IMAGE_FORMAT']) expect(summary).toContain(`<code>${code}</code>`)
  })

  test('S3 that asks to slow down is asked again, and every image is checked', async () => {
    const slow = Array.from({ length: COUNT / 4 }, (_, index) => `a-${String(20 + index)}.jpg`)
    await open(
      { objects: imagesWith() },
      slow.map((where) => ({ operation: 'GetObject', nth: { from: 1, to: 7 }, kind: 'throttle', where })),
    )
    const { exitCode, report } = await lint()
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ 'checked-images': checked(COUNT) })
  })
})

describe('the cache', () => {
  test('a second run asks for no image again, and finds the same', async () => {
    await open({ objects: imagesWith() })
    const first = await lint({ 'images-cache': cache })
    expect(asked()).toHaveLength(COUNT)
    const second = await lint({ 'images-cache': cache })
    expect(asked()).toHaveLength(COUNT)
    expect([first.exitCode, second.exitCode]).toEqual([0, 0])
    expect(second.report).toMatchObject({ 'checked-images': checked(COUNT) })
  })

  test('a missing image of a run that came to its end is asked for again: it may have been uploaded', async () => {
    await open({ objects: imagesWith({ 'a-3.jpg': undefined }) })
    const first = await lint({ 'images-cache': cache })
    expect(first.outputs).toMatchObject({ outcome: 'findings', errors: '1' })
    const kept = readFileSync(cache, 'utf8')
    await environment.close()
    await open({ objects: imagesWith() })
    writeFileSync(cache, kept)
    const second = await lint({ 'images-cache': cache })
    expect(second.outputs).toMatchObject({ outcome: 'passed', errors: '0' })
    expect(asked()).toEqual(['a-3.jpg'])
  })

  test('a file that cannot be written is a warning, and the verdict is the same', async () => {
    await open({ objects: imagesWith({ 'a-5.jpg': TEXT }) })
    writeFileSync(join(folder, 'file'), '')
    const { outputs, stdout } = await lint({ 'images-cache': join(folder, 'file', 'cache') })
    expect(outputs).toMatchObject({ outcome: 'findings', errors: '1' })
    expect(stdout).toContain('Warning: images-cache cannot be written: ')
  })

  test('without images: headers it is refused', async () => {
    await open({})
    const { outputs, stdout } = await lint({ 'images-cache': cache, images: '' })
    expect(outputs['error-code']).toBe('INVALID_INPUT')
    expect(stdout).toContain('images-cache: ')
  })
})

describe('what cannot be read', () => {
  test('a bucket that denies all: not checked, neither good nor bad, and no success', async () => {
    await open({ objects: imagesWith({ 'a-5.jpg': TEXT }), read: false })
    const { exitCode, outputs, report, summary, stdout } = await lint()
    expect([exitCode, outputs.outcome, outputs.errors]).toEqual([1, 'findings', '1'])
    expect(report).toMatchObject({
      'checked-images': checked(0),
      totals: { CL_IMAGE_NOT_CHECKED: 1, CL_NO_IMAGE_CHECKED: 1 },
    })
    expect(report).not.toMatchObject({ totals: { CL_MISSING_IMAGE: expect.anything() } })
    expect(summary).toContain(`0 of ${String(COUNT)} images checked, ${String(COUNT)} images could not be checked`)
    expect(summary).toContain('CL_IMAGE_NOT_CHECKED')
    expect(stdout).toContain('access to S3 was denied')
  })

  test('a missing key without the right to list is not called missing', async () => {
    await open({ objects: imagesWith({ 'a-3.jpg': undefined }), list: false })
    const { exitCode, report } = await lint()
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ 'checked-images': checked(COUNT - 1), totals: { CL_IMAGE_NOT_CHECKED: 1 } })
  })

  test('credentials that end on the way end the step with their own code, and what was found is kept', async () => {
    await open({ objects: imagesWith() }, [
      { operation: 'GetObject', nth: { from: 20 }, kind: 'expired-token', where: IMAGES },
    ])
    const { exitCode, outputs, report } = await lint({ 'images-cache': cache })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'credentials-expired', 'error-code': 'CREDENTIALS_EXPIRED', passed: '' })
    expect(lintSchemaProblemIn(report)).toBeUndefined()
    expect(readFileSync(cache, 'utf8').trim().split('\n')).toHaveLength(19)
  })

  test('without credentials it says so', async () => {
    await open({ objects: imagesWith() })
    const { exitCode, outputs } = await lint(
      {},
      { env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined } },
    )
    expect([exitCode, outputs['error-code']]).toEqual([1, 'CREDENTIALS_MISSING'])
  })

  test('S3 has no answer at all: an error, never a success', async () => {
    await open({ objects: imagesWith() }, [{ operation: 'GetObject', nth: 'every', kind: 'internal-error' }])
    const { exitCode, outputs } = await lint()
    expect([exitCode, outputs.outcome, outputs.passed]).toEqual([1, 'error', ''])
  })
})

describe('the owner of the bucket', () => {
  const owned = async (bucket: BucketSeed, faults: readonly Fault[] = []) => {
    await open({ objects: imagesWith(), ...bucket }, faults)
    return environment.lint(
      asRole(environment.emulator, { workspace: { 'train.manifest': manifestOf(COUNT) }, inputs: INPUTS }),
    )
  }

  test('is the account of the role: nothing is found', async () => {
    const { exitCode, report } = await owned({})
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ 'checked-images': checked(COUNT) })
    expect(report).not.toMatchObject({ totals: { CL_IMAGES_OF_OTHER_OWNER: expect.anything() } })
    expect(report).not.toMatchObject({ totals: { CL_BUCKET_OWNER_NOT_CHECKED: expect.anything() } })
  })

  test('is another account: a finding', async () => {
    const { report } = await owned({ owner: '444455556666' })
    expect(report).toMatchObject({ totals: { CL_IMAGES_OF_OTHER_OWNER: 1 } })
  })

  test('cannot be asked without rights: the images are checked, and a notice says that the owner is not', async () => {
    const { exitCode, report } = await owned({ owner: '444455556666' }, [
      { operation: 'HeadBucket', nth: 'every', kind: 'access-denied' },
    ])
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ 'checked-images': checked(COUNT) })
    expect(report).not.toMatchObject({ totals: { CL_IMAGES_OF_OTHER_OWNER: expect.anything() } })
    expect(report).toMatchObject({ totals: { CL_BUCKET_OWNER_NOT_CHECKED: 1 } })
  })
})
