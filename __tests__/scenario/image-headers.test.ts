/** Images checked in S3, by the command line and by the action. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { IMAGES, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { exif, exifSegment, jpeg, segment } from '../support/image-files.js'
import { killWhen } from '../support/killed-cli.js'
import { runCommand } from '../support/run-cli.js'

let folder = ''
let environment: TestEnvironment
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await environment.close()
})

function manifest(images: readonly string[]): string {
  return images.map((image, index) => `${imageLine(image, index % 2 === 0 ? 'pear' : 'apple')}\n`).join('')
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${String(index + 1)}.png`)

async function open(bucket: BucketSeed, faults: readonly Fault[] = []): Promise<void> {
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: bucket }, faults } })
}

const cliEnv = () => ({
  AWS_ENDPOINT_URL: environment.emulator.url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
})

const lintArgs = ['lint', 'train.manifest', '--images', 'headers', '--format', 'json']

async function cli(args: readonly string[] = lintArgs, env: Readonly<Record<string, string>> = {}) {
  const run = await runCommand(args, { cwd: folder, env: { ...cliEnv(), ...env } })
  return { ...run, report: run.stdout.startsWith('{') ? (JSON.parse(run.stdout) as Report) : undefined }
}

interface Report {
  readonly 'checked-images': unknown
  readonly totals: Readonly<Record<string, number>>
  readonly findings: readonly { readonly code: string; readonly line: number | null; readonly message: string }[]
}

const write = (images: readonly string[]) => {
  writeFileSync(join(folder, 'train.manifest'), manifest(images))
}

/** Keys of the images whose bytes were asked for. */
const asked = () =>
  environment.emulator.journal.flatMap(({ operation, input }) => {
    const key = operation === 'GetObject' ? /([^"/]+[.](?:png|jpg))/.exec(JSON.stringify(input))?.[1] : undefined
    return key === undefined ? [] : [key]
  })

const base64 = (bytes: Buffer) => ({ base64: bytes.toString('base64') })
test('each kind of fault is found, and what is behind metadata is not called one', async () => {
  const profile = (bytes: number) =>
    Array.from({ length: Math.ceil(bytes / 60_000) }, () => segment(0xe2, Buffer.alloc(60_000)))
  await open({
    objects: {
      'good.jpg': base64(jpeg({ width: 640, height: 480, before: [exifSegment(exif(6))] })),
      'thin.jpg': base64(jpeg({ width: 640, height: 20 })),
      'text.jpg': { text: '<html><body>Sign in</body></html>' },
      'empty.jpg': { text: '' },
      'cut.jpg': base64(jpeg().subarray(0, 8)),
      'late.jpg': base64(jpeg({ width: 640, height: 480, before: profile(300_000) })),
      'later.jpg': base64(jpeg({ width: 640, height: 480, before: profile(1_500_000) })),
    },
  })
  write(['good.jpg', 'thin.jpg', 'text.jpg', 'empty.jpg', 'cut.jpg', 'late.jpg', 'later.jpg', 'none.jpg', 'good.jpg'])
  const { code, report, stderr } = await cli()
  expect(stderr).toBe('')
  expect(code).toBe(1)
  expect(report?.['checked-images']).toEqual({ images: 8, checked: 7, unknown: 1, 'lines-lost': 5 })
  const found = (report?.findings ?? []).filter(
    ({ code: one }) => one.startsWith('CL_IMAGE') || one === 'CL_MISSING_IMAGE',
  )
  expect(found.map(({ code: one, line }) => [one, line])).toEqual([
    ['CL_MISSING_IMAGE', 8],
    ['CL_IMAGE_FORMAT', 3],
    ['CL_IMAGE_FORMAT', 4],
    ['CL_IMAGE_FORMAT', 5],
    ['CL_IMAGE_DIMENSIONS', 2],
    ['CL_IMAGE_NOT_CHECKED', null],
  ])
  expect(asked().filter((key) => key === 'good.jpg')).toHaveLength(1)
  expect(asked().filter((key) => key === 'late.jpg')).toHaveLength(2)
})

describe('faults on the way', () => {
  const rows: readonly (readonly [string, Fault])[] = [
    ['503 Slow Down', { operation: 'GetObject', nth: { from: 3, to: 40 }, kind: 'throttle' }],
    ['a body that breaks off', { operation: 'GetObject', nth: 5, kind: 'truncated-body' }],
    ['a connection that is reset', { operation: 'GetObject', nth: { from: 2, to: 4 }, kind: 'reset-before' }],
  ]
  test.each(rows)('%s: the report is the same', async (_, fault) => {
    await open({ images: { count: 60, key: '{n}.png' } }, [fault])
    write(numbered(60))
    const { code, report } = await cli()
    expect(code).toBe(0)
    expect(report?.['checked-images']).toEqual({ images: 60, checked: 60, unknown: 0, 'lines-lost': 0 })
  })

  test('a denied image is not a bad one', async () => {
    await open({ images: { count: 10, key: '{n}.png' } }, [{ operation: 'GetObject', nth: 4, kind: 'access-denied' }])
    write(numbered(10))
    const { code, report } = await cli()
    expect(code).toBe(0)
    expect(report?.totals).toMatchObject({ CL_IMAGE_NOT_CHECKED: 1 })
    expect(report?.['checked-images']).toEqual({ images: 10, checked: 9, unknown: 1, 'lines-lost': 0 })
  })

  test('a bucket that denies all is not asked for every image', async () => {
    await open({ images: { count: 400, key: '{n}.png' }, read: false })
    write(numbered(400))
    const { report } = await cli()
    expect(report?.['checked-images']).toEqual({ images: 400, checked: 0, unknown: 400, 'lines-lost': 0 })
    expect(asked().length).toBeLessThan(200)
  })

  test('keys that have ended end the run, and say so', async () => {
    await open({ images: { count: 10, key: '{n}.png' } }, [
      { operation: 'GetObject', nth: 'every', kind: 'expired-token' },
    ])
    write(numbered(10))
    const { code, stderr } = await cli()
    expect(code).toBe(2)
    expect(stderr).toContain('the images cannot be checked: ')
  })
})

describe('the cache', () => {
  const withCache = [...lintArgs, '--images-cache', 'images.cache']

  test('a second run asks for nothing, also with a torn line at its end', async () => {
    await open({ images: { count: 40, key: '{n}.png' } })
    write(numbered(40))
    const first = await cli(withCache)
    const before = asked().length
    appendFileSync(join(folder, 'images.cache'), '{"v":1,"ref":"s3://orch')
    const second = await cli(withCache)
    expect(second.stdout).toBe(first.stdout)
    expect(asked()).toHaveLength(before)
  })

  test('a file that cannot be written costs requests alone', async () => {
    await open({ images: { count: 4, key: '{n}.png' } })
    write(numbered(4))
    const { code, stderr, report } = await cli([...lintArgs, '--images-cache', 'train.manifest/cache'])
    expect(code).toBe(0)
    expect(stderr).toContain('cannot be written')
    expect(report?.['checked-images']).toEqual({ images: 4, checked: 4, unknown: 0, 'lines-lost': 0 })
  })

  test('a run that is killed at each hundredth request is resumed without a repeated one', async () => {
    await open({ images: { count: 1000, key: '{n}.png' } })
    write(numbered(1000))
    for (let kills = 1; kills < 10; kills += 1)
      await killWhen(withCache, { cwd: folder, env: cliEnv() }, () => asked().length >= kills * 100)
    const kept = readFileSync(join(folder, 'images.cache'), 'utf8').split('\n')
    const known = new Set(kept.flatMap((line) => /"ref":"[^"]*\/([^"/]+)"/.exec(line)?.[1] ?? []))
    const before = asked().length
    const last = await cli(withCache)
    const now = asked().slice(before)
    expect(now.filter((key) => known.has(key))).toEqual([])
    expect(now).toHaveLength(1000 - known.size)
    // What was under way at a kill is all that was asked for twice.
    expect(asked().length).toBeLessThanOrEqual(1000 + 9 * 64)
    rmSync(join(folder, 'images.cache'))
    expect(last.stdout).toBe((await cli()).stdout)
  })
})

test('ranges merge to the report of one machine', async () => {
  await open({ images: { count: 30, key: '{n}.png' } })
  write([...numbered(30), 'none.png', '3.png'])
  const whole = await cli()
  const size = readFileSync(join(folder, 'train.manifest')).length
  const cuts = [0, Math.floor(size / 3), Math.floor(size / 2), size]
  const parts: string[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const part = `${String(index)}.part`
    parts.unshift(part, part)
    const { code, stderr } = await cli([
      'lint',
      '--training',
      'train.manifest',
      '--images',
      'headers',
      '--range',
      `${String(from)}:${String(cuts[index + 1])}`,
      '--partial',
      part,
    ])
    expect([code, stderr]).toEqual([0, ''])
  }
  const merged = await cli(['lint', 'merge', ...parts, '--format', 'json'])
  expect(merged.stdout).toBe(whole.stdout)
})

test('10,000 images', async () => {
  await open({ images: { count: 10_000, key: '{n}.png' } })
  write(numbered(10_000))
  const { code, report, stderr } = await cli()
  expect([code, stderr]).toEqual([0, ''])
  expect(report?.['checked-images']).toEqual({ images: 10_000, checked: 10_000, unknown: 0, 'lines-lost': 0 })
  expect(asked()).toHaveLength(10_000)
})

test('no Region is named', async () => {
  await open({})
  write(['a.png'])
  const { code, stderr } = await cli(lintArgs, { AWS_REGION: '', HOME: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('set AWS_REGION')
})

test('the bucket is in another Region', async () => {
  await open({ region: 'us-east-1', images: { count: 2, key: '{n}.png' } })
  write(numbered(2))
  const { code, report } = await cli()
  expect(code).toBe(1)
  expect(report?.totals).toMatchObject({ CL_IMAGES_IN_OTHER_REGION: 1, CL_IMAGE_NOT_CHECKED: 1 })
})
