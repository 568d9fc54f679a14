/** Several processes with one `--images-cache`: two terminals, or ranges of one manifest at a time. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { IMAGES, imageLine, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { killWhen, startUntil } from '../support/killed-cli.js'
import { runCommand } from '../support/run-cli.js'

let folder = ''
let cache = ''
const environments: TestEnvironment[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shared-cache-'))
  cache = join(folder, 'images.jsonl')
})
afterEach(async () => {
  await Promise.all(environments.splice(0).map((environment) => environment.close()))
  rmSync(folder, { recursive: true, force: true })
})

const GOOD = { base64: jpeg({ width: 640, height: 480 }).toString('base64') }
const THIN = { base64: jpeg({ width: 640, height: 20 }).toString('base64') }
const LATE = 'late.jpg'
const NEEDED = ['none.jpg', 'thin.jpg', 'a.jpg', 'b.jpg', 'c.jpg']

/** S3 with these images; it never answers about `late.jpg` unless it `isQuick`. */
async function openS3(isQuick: boolean, more: Readonly<Record<string, typeof GOOD>> = {}): Promise<TestEnvironment> {
  const objects = { 'a.jpg': GOOD, 'b.jpg': GOOD, 'c.jpg': GOOD, 'thin.jpg': THIN, [LATE]: GOOD, ...more }
  const environment = await openEnvironment({
    seed: {
      buckets: { [IMAGES]: { objects } },
      faults: isQuick ? [] : [{ operation: 'GetObject', nth: 'every', kind: 'slow', where: LATE }],
    },
  })
  environments.push(environment)
  return environment
}

function write(name: string, images: readonly string[]): void {
  const lines = images.map((image, index) => `${imageLine(image, index % 2 === 0 ? 'pear' : 'apple')}\n`)
  writeFileSync(join(folder, name), lines.join(''))
}

const envOf = (environment: TestEnvironment) => ({
  AWS_ENDPOINT_URL: environment.emulator.url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
})

const argsOf = (manifest: string, ...more: readonly string[]) => [
  'lint',
  manifest,
  ...['--images', 'headers', '--format', 'json', '--fail-on', 'never', ...more],
]
const CACHED = ['--images-cache', 'images.jsonl']

const lint = (environment: TestEnvironment, manifest: string, ...more: readonly string[]) =>
  runCommand(argsOf(manifest, ...more), { cwd: folder, env: envOf(environment) })

/** Keys of the images that were asked for, each once. */
const asked = ({ emulator }: TestEnvironment) =>
  new Set(
    emulator.journal.flatMap(({ operation, input }) =>
      operation === 'GetObject' ? (/([^"/]+[.]jpg)/.exec(JSON.stringify(input))?.[1] ?? []) : [],
    ),
  )

/** A lint that knows all images of its manifest but the late one, for which it waits until it is killed. */
function startWaiting(environment: TestEnvironment, manifest: string): Promise<() => Promise<void>> {
  const isKnown = () => {
    const text = existsSync(cache) ? readFileSync(cache, 'utf8') : ''
    return NEEDED.every((key) => text.includes(`/${key}"`)) && text.endsWith('\n')
  }
  return startUntil(
    argsOf(manifest, ...CACHED),
    { cwd: folder, env: envOf(environment) },
    () => isKnown() && asked(environment).has(LATE),
  )
}

describe('while a lint waits for its last image', () => {
  test('another one comes to its end: once the first is killed, it is resumed without a repeated request', async () => {
    const [slow, quick] = [await openS3(false), await openS3(true)]
    write('all.manifest', [...NEEDED, LATE])
    write('other.manifest', ['a.jpg', 'b.jpg'])
    const kill = await startWaiting(slow, 'all.manifest')
    expect((await lint(quick, 'other.manifest', ...CACHED)).stderr).toBe('')
    await kill()
    const before = asked(quick)
    expect(before).toEqual(new Set())
    const resumed = await lint(quick, 'all.manifest', ...CACHED)
    expect(asked(quick)).toEqual(new Set([LATE]))
    expect(resumed.stdout).toBe((await lint(quick, 'all.manifest')).stdout)
  })

  test('an image that it found missing is uploaded: another one finds it', async () => {
    const [slow, quick] = [await openS3(false), await openS3(true, { 'none.jpg': GOOD })]
    write('all.manifest', [...NEEDED, LATE])
    write('other.manifest', ['a.jpg', 'none.jpg', 'thin.jpg'])
    const kill = await startWaiting(slow, 'all.manifest')
    const other = await lint(quick, 'other.manifest', ...CACHED)
    await kill()
    expect(other.stdout).toBe((await lint(quick, 'other.manifest')).stdout)
    expect(other.stdout).not.toContain('CL_MISSING_IMAGE')
  })
})

test('lints of one manifest at the same time say the same, and leave nothing to ask', async () => {
  const s3 = await openS3(true)
  write('all.manifest', [...NEEDED, LATE])
  const runs = await Promise.all(Array.from({ length: 4 }, () => lint(s3, 'all.manifest', ...CACHED)))
  const alone = await lint(s3, 'all.manifest')
  for (const { stdout, stderr } of runs) expect([stdout, stderr]).toEqual([alone.stdout, ''])
  const later = await openS3(true)
  expect((await lint(later, 'all.manifest', ...CACHED)).stdout).toBe(alone.stdout)
  expect(asked(later)).toEqual(new Set(['none.jpg']))
})

test('a file of many earlier runs is made smaller; a kill meanwhile loses nothing', async () => {
  const count = 600
  const keys = Array.from({ length: count }, (_, index) => `${String(index)}.jpg`)
  const s3 = await openS3(true, Object.fromEntries(keys.slice(1).map((key) => [key, GOOD])))
  write('all.manifest', keys)
  const first = await lint(s3, 'all.manifest', ...CACHED)
  const lines = readFileSync(cache, 'utf8')
  const other = await openS3(true)
  for (let kills = 0; kills < 5; kills += 1) {
    writeFileSync(cache, lines.repeat(20))
    let turns = 0
    await killWhen(argsOf('all.manifest', ...CACHED), { cwd: folder, env: envOf(other) }, () => {
      if (readdirSync(folder).some((name) => name.includes('.new-'))) turns += 1
      return turns > kills * 20
    })
    const again = await lint(other, 'all.manifest', ...CACHED)
    expect(again.stdout).toBe(first.stdout)
    expect(readFileSync(cache, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(2 * count)
    expect(readdirSync(folder).toSorted()).toEqual(['all.manifest', 'images.jsonl'])
  }
  expect(asked(other)).toEqual(new Set([keys[0]]))
})
