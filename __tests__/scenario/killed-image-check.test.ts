/** A check of images of which many are bad, killed at every hundredth request, and resumed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { IMAGES, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { exif, exifSegment, jpeg, segment } from '../support/image-files.js'
import { killWhen } from '../support/killed-cli.js'
import { box, boxLine, size } from '../support/manifest-lines.js'
import { runCommand } from '../support/run-cli.js'

let folder = ''
let environment: TestEnvironment
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await environment.close()
})

const base64 = (bytes: Buffer) => ({ base64: bytes.toString('base64') })
const GOOD = base64(jpeg({ width: 640, height: 480 }))
const metadata = (length: number) => segment(0xe2, Buffer.alloc(length))

/** What is in S3 of images, by what their names begin with. */
const KINDS = new Map<string, NonNullable<BucketSeed['objects']>[string] | undefined>([
  ['good', GOOD],
  ['behind', base64(jpeg({ width: 640, height: 480, before: [metadata(40_000)] }))],
  ['missing', undefined],
  ['broken', base64(jpeg().subarray(0, 8))],
  ['empty', { text: '' }],
  ['small', base64(jpeg({ width: 640, height: 20 }))],
  ['turned', base64(jpeg({ width: 480, height: 640, before: [exifSegment(exif(6))] }))],
  ['hidden', base64(jpeg({ width: 640, height: 480, before: Array.from({ length: 20 }, () => metadata(60_000)) }))],
  ['forbidden', GOOD],
])

const EACH = 40
const KEYS = Array.from({ length: EACH }, (_, index) =>
  [...KINDS.keys()].map((kind) => ({ kind, key: `${kind}-${String(index)}.jpg` })),
).flat()

/** A megabyte of metadata is in few of them. */
const isUsed = ({ kind, key }: (typeof KEYS)[number]) => kind !== 'hidden' || /-[0-4][.]/.test(key)
const USED = KEYS.filter(isUsed)

async function open(): Promise<void> {
  const objects = USED.flatMap(({ kind, key }) => {
    const found = KINDS.get(kind)
    return found === undefined ? [] : [[key, found] as const]
  })
  environment = await openEnvironment({
    seed: {
      buckets: { [IMAGES]: { objects: Object.fromEntries(objects) } },
      faults: [{ operation: 'GetObject', nth: 'every', kind: 'access-denied', where: 'forbidden' }],
    },
  })
  const lines = USED.map(({ key }) => boxLine([box()], {}, size(640, 480)).replace(/s3:[^"]*/, `s3://${IMAGES}/${key}`))
  writeFileSync(join(folder, 'train.manifest'), `${lines.join('\n')}\n`)
}

const env = () => ({
  AWS_ENDPOINT_URL: environment.emulator.url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
})

const ARGS = ['lint', 'train.manifest', '--images', 'headers', '--format', 'json', '--fail-on', 'never']
const CACHED = [...ARGS, '--images-cache', 'images.cache']

const requests = () =>
  environment.emulator.journal.flatMap(({ operation, input }) =>
    operation === 'GetObject' ? (/([a-z]+-\d+[.]jpg)/.exec(JSON.stringify(input))?.[1] ?? []) : [],
  )

test('what was found is asked for no more, good or bad, and the report is the same', async () => {
  await open()
  for (let kills = 1; kills <= 3; kills += 1)
    await killWhen(CACHED, { cwd: folder, env: env() }, () => requests().length >= kills * 100)
  const lines = readFileSync(join(folder, 'images.cache'), 'utf8').split('\n')
  const known = new Set(lines.flatMap((line) => /"ref":"[^"]*\/([^"/]+)".*\}$/.exec(line)?.[1] ?? []))
  const kindsKnown = new Set([...known].map((key) => key.replace(/-.*/, '')))
  expect(kindsKnown).toEqual(new Set([...KINDS.keys()].filter((kind) => kind !== 'forbidden')))
  const before = requests().length
  const last = await runCommand(CACHED, { cwd: folder, env: env() })
  const now = requests().slice(before)
  // What was refused is not known: the right may have been given meanwhile.
  expect(new Set(now)).toEqual(new Set(USED.map(({ key }) => key).filter((key) => !known.has(key))))
  const twice = now.filter((key, index) => now.indexOf(key) !== index)
  expect(twice.filter((key) => !/^(behind|hidden)-/.test(key))).toEqual([])
  expect(new Set(twice).size).toBe(twice.length)
  rmSync(join(folder, 'images.cache'))
  expect(last.stdout).toBe((await runCommand(ARGS, { cwd: folder, env: env() })).stdout)
  const report = JSON.parse(last.stdout) as { readonly totals: Readonly<Record<string, number>> }
  expect(report.totals).toMatchObject({
    CL_MISSING_IMAGE: EACH,
    CL_IMAGE_FORMAT: 2 * EACH,
    CL_IMAGE_DIMENSIONS: EACH,
    CL_IMAGE_SIZE_SWAPPED: EACH,
    CL_IMAGE_NOT_CHECKED: 2,
  })
})
