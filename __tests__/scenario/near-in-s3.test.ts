/** `--images near-duplicates` without a folder: the images are read from S3, compared, and never kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../packages/emulator/src/faults.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { IMAGES, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { killWhen } from '../support/killed-cli.js'
import { runCommand } from '../support/run-cli.js'

const PICTURES = new URL('../support/pictures/', import.meta.url)
const picture = (name: string) => ({ base64: readFileSync(new URL(name, PICTURES)).toString('base64') })
const [ORIGINAL, COPY, OTHER] = [picture('upright.jpg'), picture('small.png'), picture('other.jpg')]

let folder = ''
let environment: TestEnvironment
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await environment.close()
})

async function open(bucket: BucketSeed, faults: readonly Fault[] = []): Promise<void> {
  environment = await openEnvironment({ seed: { buckets: { [IMAGES]: bucket }, faults } })
}

function write(training: readonly string[], testing: readonly string[]): void {
  for (const [name, images] of Object.entries({ training, testing })) {
    const lines = images.map((image, index) => `${imageLine(image, index % 2 === 0 ? 'pear' : 'apple')}\n`)
    writeFileSync(join(folder, `${name}.manifest`), lines.join(''))
  }
}

const cliEnv = () => ({
  AWS_ENDPOINT_URL: environment.emulator.url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
})

const ARGS = [
  'lint',
  '--training',
  'training.manifest',
  '--testing',
  'testing.manifest',
  '--format',
  'json',
  '--fail-on',
  'never',
]
const NEAR = [...ARGS, '--images', 'near-duplicates']
const CACHED = [...NEAR, '--images-cache', 'images.cache']

interface Report {
  readonly totals: Readonly<Record<string, number>>
  readonly findings: readonly { readonly code: string; readonly manifest: string; readonly message: string }[]
}

async function lint(args: readonly string[] = NEAR) {
  const run = await runCommand(args, { cwd: folder, env: cliEnv() })
  const report = run.stdout.startsWith('{') ? (JSON.parse(run.stdout) as Report) : undefined
  const found = (code: string) => (report?.findings ?? []).filter((finding) => finding.code === code)
  return {
    ...run,
    report,
    leaks: found('CL_NEAR_DUPLICATE_LEAK').map(({ message }) => message),
    notCompared: found('CL_IMAGES_NOT_COMPARED').map(({ message }) => message),
  }
}

/** Requests for the bytes of images, as `key` or `key 304`. */
const asked = () =>
  environment.emulator.journal.flatMap(({ operation, input, status, errorName }) => {
    const key = operation === 'GetObject' ? /([^"/]+[.](?:png|jpg))/.exec(JSON.stringify(input))?.[1] : undefined
    // The clock of the emulator is another one, which the first requests of a run are corrected by.
    if (key === undefined || errorName === 'RequestTimeTooSkewed') return []
    return [status === 304 ? `${key} 304` : key]
  })

const LEAK = /^The image of line 1 of the testing manifest looks like that of line 2 of the training manifest: \d of /

describe('images in S3', () => {
  const objects = { 'other.jpg': OTHER, 'original.jpg': ORIGINAL, 'copy.png': COPY }

  test('that look alike are found, each is read once, and nothing of them is kept', async () => {
    await open({ objects })
    write(['other.jpg', 'original.jpg', 'original.jpg'], ['copy.png', 'other.jpg'])
    const { code, stderr, leaks, notCompared } = await lint()
    expect([code, stderr, notCompared]).toEqual([0, '', []])
    expect(leaks).toEqual([expect.stringMatching(LEAK)])
    expect(asked().toSorted()).toEqual(['copy.png', 'original.jpg', 'other.jpg'])
    expect(readdirSync(folder).toSorted()).toEqual(['testing.manifest', 'training.manifest'])
  })

  test('that cannot be compared are counted by the reason, and never called alike', async () => {
    await open({
      objects: {
        ...objects,
        'sheet.jpg': picture('one-colour.jpg'),
        'cut.jpg': picture('cut-off.jpg'),
        'page.jpg': { text: '<html></html>' },
        'empty.jpg': { text: '' },
        'large.jpg': { base64: Buffer.alloc(15 * 1024 * 1024 + 1).toString('base64') },
      },
    })
    write(['original.jpg', 'sheet.jpg', 'cut.jpg', 'page.jpg', 'empty.jpg', 'large.jpg', 'none.jpg'], ['other.jpg'])
    const { code, leaks, notCompared } = await lint()
    expect([code, leaks]).toEqual([0, []])
    expect(notCompared).toEqual([
      'Of the 7 images of the training manifest, 6 were not compared with others: 1 because they are larger than the service takes, 2 because they are neither JPEG nor PNG, 1 because they are not in S3, 1 because they cannot be decoded, 1 because they have too little contrast to be compared.',
    ])
  })

  test('can be checked by their first bytes in the same run', async () => {
    await open({ objects })
    write(['other.jpg', 'original.jpg'], ['copy.png'])
    const { leaks, stdout } = await lint([
      ...ARGS,
      '--images',
      'headers,near-duplicates',
      '--images-cache',
      'images.cache',
    ])
    expect(leaks).toHaveLength(1)
    expect(stdout).toContain('"checked-images"')
    const before = asked().length
    expect(
      (await lint([...ARGS, '--images', 'headers,near-duplicates', '--images-cache', 'images.cache'])).stdout,
    ).toBe(stdout)
    expect(asked()).toHaveLength(before)
  })

  test('are not read for parts, which have no names of images', async () => {
    await open({ objects })
    write(['other.jpg'], ['copy.png'])
    const part = ['--range', '0:', '--partial', 'a.part']
    const refused = await lint(['lint', '--training', 'training.manifest', '--images', 'near-duplicates', ...part])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('give it to lint merge, with a folder')])
    await lint(['lint', '--training', 'training.manifest', ...part])
    await lint(['lint', '--testing', 'testing.manifest', '--range', '0:', '--partial', 'b.part'])
    const merged = await lint(['lint', 'merge', 'a.part', 'b.part', '--images', 'near-duplicates'])
    expect([merged.code, merged.stderr]).toEqual([2, expect.stringContaining('--images near-duplicates,FOLDER')])
    expect(asked()).toEqual([])
  })
})

describe('faults on the way', () => {
  const objects = { 'other.jpg': OTHER, 'original.jpg': ORIGINAL, 'copy.png': COPY }
  const onOriginal = { operation: 'GetObject', where: 'original.jpg' } as const

  test.each<[string, Fault]>([
    ['503 Slow Down', { ...onOriginal, nth: { from: 1, to: 4 }, kind: 'throttle' }],
    ['an internal error', { ...onOriginal, nth: 1, kind: 'internal-error' }],
    ['a body that breaks off', { ...onOriginal, nth: 1, kind: 'truncated-body' }],
    ['a connection that is reset', { ...onOriginal, nth: { from: 1, to: 2 }, kind: 'reset-before' }],
    ['a lost answer', { ...onOriginal, nth: 1, kind: 'reset-after' }],
  ])('%s: the copy is found', async (_, fault) => {
    await open({ objects }, [fault])
    write(['other.jpg', 'original.jpg'], ['copy.png'])
    const { code, leaks, notCompared } = await lint()
    expect([code, leaks, notCompared]).toEqual([0, [expect.stringMatching(LEAK)], []])
  })

  test('an image that is denied is reported as not compared', async () => {
    await open({ objects }, [{ ...onOriginal, nth: 'every', kind: 'access-denied' }])
    write(['other.jpg', 'original.jpg'], ['copy.png'])
    const { code, leaks, notCompared } = await lint()
    expect([code, leaks]).toEqual([0, []])
    expect(notCompared).toEqual([
      expect.stringMatching(/^Of the 2 images of the training manifest, 1 was not compared .* access to S3 was denied/),
    ])
  })

  test('keys that have ended end the run, and say so', async () => {
    await open({ objects }, [{ operation: 'GetObject', nth: 'every', kind: 'expired-token' }])
    write(['other.jpg', 'original.jpg'], ['copy.png'])
    const { code, stderr } = await lint()
    expect(code).toBe(2)
    expect(stderr).toContain('the images cannot be checked: ')
  })
})

describe('the cache', () => {
  const COUNT = 300
  const keys = Array.from({ length: COUNT }, (_, index) => `${String(index)}.png`)
  const objects = Object.fromEntries(keys.map((key, index) => [key, index % 2 === 0 ? COPY : OTHER]))

  test('a later run reads no bytes of what is unchanged, and what is new', async () => {
    await open({ objects: { 'a.png': COPY, 'b.png': OTHER } })
    write(['a.png'], ['b.png'])
    await lint(CACHED)
    const cache = readFileSync(join(folder, 'images.cache'), 'utf8')
    expect(cache).not.toContain(COPY.base64.slice(100, 140))
    // As if the run had been a day ago.
    writeFileSync(join(folder, 'images.cache'), cache.replaceAll(/"at":\d+/g, '"at":0'))
    await environment.close()
    await open({ objects: { 'a.png': COPY, 'b.png': ORIGINAL } })
    const { leaks } = await lint(CACHED)
    expect(leaks).toHaveLength(1)
    expect(asked().toSorted()).toEqual(['a.png 304', 'b.png'])
  })

  test('a run that is killed at each hundredth request is resumed without a repeated one', async () => {
    await open({ objects })
    write(keys.slice(0, COUNT / 2), keys.slice(COUNT / 2))
    for (let kills = 1; kills < COUNT / 100; kills += 1)
      await killWhen(CACHED, { cwd: folder, env: cliEnv() }, () => asked().length >= kills * 100)
    const kept = readFileSync(join(folder, 'images.cache'), 'utf8').split('\n')
    const known = new Set(kept.flatMap((line) => /"ref":"[^"]*\/([^"/]+)".*\}$/.exec(line)?.[1] ?? []))
    expect(known.size).toBeGreaterThan(0)
    const before = asked().length
    const last = await lint(CACHED)
    expect(asked().slice(before).toSorted()).toEqual(keys.filter((key) => !known.has(key)).toSorted())
    rmSync(join(folder, 'images.cache'))
    expect(last.stdout).toBe((await lint()).stdout)
  })
})
