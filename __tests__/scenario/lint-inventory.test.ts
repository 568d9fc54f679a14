/** Images looked up in an S3 Inventory report: the bundles, and the emulator with the files of a report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET, ROOT } from '../support/run-action.js'
import { DATA, IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { md5, reportOf, row, VERSIONS, type ReportParts } from '../support/inventories.js'
import { runCommand } from '../support/run-cli.js'

const FEW_LISTENERS = pathToFileURL(join(ROOT, '__tests__', 'support', 'few-listeners.mjs')).href

const REPORTS = 'pear-reports'
const MANIFEST = `s3://${REPORTS}/daily/pear-images/all/2026-11-02T01-00Z/manifest.json`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-inventory-'))
  writeFileSync(join(folder, 'train.manifest'), manifestOf(40))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

let environment: TestEnvironment
afterEach(() => environment.close())

/** A row of an image of the environment's manifests. */
const rowOf = (key: string, size: string, eTag = md5(key)) => row(IMAGES, key, 'v1', 'true', 'false', size, '', eTag)
const rows = Array.from({ length: 40 }, (_, index) => rowOf(`a-${String(index)}.jpg`, '1000'))

/** The environment with a report, and images that are newer than it. */
async function open(
  parts: ReportParts,
  images: readonly string[] = [],
  change: Readonly<Record<string, { readonly text: string }>> = {},
): Promise<TestEnvironment> {
  const objects = Object.entries(reportOf({ bucket: IMAGES, schema: VERSIONS, ...parts })).map(
    ([uri, bytes]) =>
      [uri.slice(`s3://${REPORTS}/`.length), { base64: Buffer.from(bytes).toString('base64') }] as const,
  )
  return openEnvironment({
    seed: {
      buckets: {
        [REPORTS]: { objects: { ...Object.fromEntries(objects), ...change } },
        [IMAGES]: { objects: Object.fromEntries(images.map((image) => [image, { text: 'image' }])) },
      },
    },
  })
}

describe('the command line', () => {
  const lint = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    runCommand(['lint', '--images', `inventory:${MANIFEST}`, '--format', 'json', ...args, 'train.manifest'], {
      cwd: folder,
      env: {
        AWS_ENDPOINT_URL: environment.emulator.url,
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: EXAMPLE_KEY_ID,
        AWS_SECRET_ACCESS_KEY: EXAMPLE_SECRET,
        ...env,
      },
    })
  const codesOf = (stdout: string) =>
    [...stdout.matchAll(/"code": "(CL_\w*IMAGE\w*|CL_\w*CONTENT)"/g)].map(([, code]) => code)

  test('asks for no image that the report has', async () => {
    environment = await open({ files: [rows.join('')] })
    const { code, stdout, stderr } = await lint()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(codesOf(stdout)).toEqual([])
    expect(environment.requests().filter((operation) => operation === 'HeadObject')).toEqual([])
  })

  test('finds what is missing, what is too large and what is there twice, and asks for what is newer', async () => {
    const [, , , , ...others] = rows
    const files = [
      rowOf('a-0.jpg', '15728641') + rowOf('a-1.jpg', '7', md5('one')),
      rowOf('a-2.jpg', '7', md5('one')) + others.join(''),
    ]
    environment = await open({ files }, ['a-3.jpg'])
    const { code, stdout } = await lint()
    expect(code).toBe(1)
    expect(codesOf(stdout).toSorted()).toEqual(['CL_IMAGE_TOO_LARGE', 'CL_REPEATED_CONTENT'])
    expect(environment.requests().filter((operation) => operation === 'HeadObject')).toEqual(['HeadObject'])
  })

  test('asks for many images at once without a warning of a memory leak', async () => {
    const images = Array.from({ length: 40 }, (_, index) => `a-${String(index)}.jpg`)
    environment = await open({ files: [''] }, images)
    expect(await lint([], { NODE_OPTIONS: `--import=${FEW_LISTENERS}` })).toMatchObject({ code: 0, stderr: '' })
    expect(environment.requests().filter((operation) => operation === 'HeadObject')).toHaveLength(40)
  })

  test('finds an image that was deleted', async () => {
    const deleted = row(IMAGES, 'a-0.jpg', 'v2', 'true', 'true', '', '', '')
    environment = await open({ files: [deleted + rows.slice(1).join('')] })
    const { code, stdout } = await lint()
    expect(code).toBe(1)
    expect(codesOf(stdout)).toEqual(['CL_MISSING_IMAGE'])
  })

  test('ends with what is wrong with the report', async () => {
    environment = await open({ files: [rows.join('')] }, [], {
      'daily/pear-images/all/data/0.csv.gz': { text: 'cut off' },
    })
    const { code, stdout, stderr } = await lint()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`s3://${REPORTS}/daily/pear-images/all/data/0.csv.gz has 7 bytes, but manifest.json says`)
  })
})

describe('the action', () => {
  const lint = () =>
    environment.lint({
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest`, images: `inventory:${MANIFEST}` },
    })

  test('looks in the report', async () => {
    environment = await open({ files: [rows.slice(1).join('')] })
    const { outputs, stdout } = await lint()
    expect(outputs).toMatchObject({ outcome: 'findings', errors: '1' })
    expect(stdout).toContain('title=CL_MISSING_IMAGE')
  })

  test('names the report that the input names, and no other bucket, in a public repository', async () => {
    environment = await open({ bucket: 'hidden-pears', files: [''] })
    const { outputs, stdout, summary, report } = await environment.lint({
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest`, images: `headers, inventory:${MANIFEST}` },
      event: { repository: { private: false } },
    })
    expect(outputs['error-code']).toBe('INVENTORY_INVALID')
    expect(stdout).toContain(
      `${MANIFEST} is a report of the bucket "[S3 address]", but the images are in "[S3 address]".`,
    )
    expect(stdout + summary + JSON.stringify(report)).not.toMatch(new RegExp(`hidden-pears|${IMAGES}`))
  })

  test('says what is wrong with the report', async () => {
    environment = await open({ format: 'ORC', files: [rows.join('')] })
    const { exitCode, outputs, stdout } = await lint()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'INVENTORY_INVALID', passed: '' })
    expect(stdout).toContain('is of a report in ORC, which is not read')
  })
})
