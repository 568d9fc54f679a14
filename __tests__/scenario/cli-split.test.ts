/** `custom-labels split` and `merge` as a user meets them, to the training of the two manifests. */
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment } from '../support/environment.js'
import { manifestLine } from '../support/lints/manifest-text.js'
import { runCommand, type CliRun } from '../support/run-cli.js'

let root: string
let folder: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-split-'))
})
let count = 0
beforeEach(() => {
  count += 1
  folder = join(root, String(count))
  mkdirSync(folder)
  writeFileSync(join(folder, 'all.manifest'), ALL)
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const names = (label: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `${manifestLine(`${label}-${String(from + n)}.jpg`, label)}\n`)
const ALL = [...names('pear', 0, 40), ...names('apple', 0, 40)].join('')
const OUT = ['--out-training', 'training.manifest', '--out-testing', 'testing.manifest']

const run = (args: readonly string[], input?: string | Uint8Array): Promise<CliRun> =>
  runCommand(args, { cwd: folder, ...(input !== undefined && { input }) })
const split = (args: readonly string[], input?: string | Uint8Array) => run(['split', ...args, ...OUT], input)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text)
  return name
}
const linesOf = (name: string) => read(name).match(/[^\n]*\n/g) ?? []
const files = () => readdirSync(folder).sort()

describe('split', () => {
  test('writes two manifests that lint takes, and says what is in them', async () => {
    const { code, stdout, stderr } = await split(['all.manifest', '--testing', '20%'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [training, testing] = [linesOf('training.manifest'), linesOf('testing.manifest')]
    expect([...training, ...testing].sort()).toEqual((ALL.match(/[^\n]*\n/g) ?? []).sort())
    expect(stdout).toContain('all.manifest: 80 lines')
    expect(stdout).toContain(`testing ${String(testing.length)} (`)
    expect(stdout).toMatch(/^pear +\d+ +\d+ +\d+\.\d %$/m)
    const linted = await run(['lint', '--training', 'training.manifest', '--testing', 'testing.manifest'])
    expect(linted.code).toBe(0)
    expect(files()).toEqual(['all.manifest', 'testing.manifest', 'training.manifest'])
  })

  test('prints a report for programs, whose sums add up', async () => {
    const { code, stdout } = await split(['all.manifest', '--testing', '0.25', '--seed', '7', '--format', 'json'])
    const report = JSON.parse(stdout) as { training: number; testing: number }
    expect(code).toBe(0)
    expect(report).toMatchObject({ read: 80, 'without-image': 0, share: 0.25, seed: 7, kept: null, problems: [] })
    expect(report.training + report.testing).toBe(80)
  })

  test('reads standard input', async () => {
    expect((await split(['-', '--testing', '20%'], ALL)).code).toBe(0)
    expect(linesOf('training.manifest').length + linesOf('testing.manifest').length).toBe(80)
  })

  test('leaves old images where they were when the data grows', async () => {
    await split(['all.manifest', '--testing', '20%'])
    const before = read('testing.manifest')
    write('more.manifest', [...names('quince', 0, 40), ALL, ...names('pear', 40, 80)].join(''))
    await split(['more.manifest', '--testing', '20%'])
    const after = linesOf('testing.manifest')
    for (const line of before.match(/[^\n]*\n/g) ?? []) expect(after).toContain(line)
    expect(linesOf('training.manifest').filter((line) => before.includes(line))).toEqual([])
  })

  test('keeps groups whole', async () => {
    const frames = Array.from({ length: 30 }, (_, n) => manifestLine(`v${String(n % 6)}/f${String(n)}.jpg`, 'pear'))
    write('frames.manifest', `${frames.join('\n')}\n`)
    await split(['frames.manifest', '--testing', '40%', '--group-by', 'folder', '--fail-on', 'never'])
    const groups = (name: string) => new Set(linesOf(name).map((line) => /\/(v\d)\//.exec(line)?.[1]))
    expect([...groups('training.manifest')].filter((group) => groups('testing.manifest').has(group))).toEqual([])
    const args = ['--training', 'training.manifest', '--testing', 'testing.manifest', '--group-by', 'folder']
    const { stdout } = await run(['lint', ...args, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ 'leaked-groups': 0 })
  })

  test('a label that is missing on one side is a problem, and both files are written', async () => {
    write('rare.manifest', ALL + names('kiwi', 0, 2).join(''))
    const { code, stdout } = await split(['rare.manifest', '--testing', '20%'])
    expect(code).toBe(1)
    expect(stdout).toContain('problem: The label "kiwi" has no testing image: all 2 are in training.')
    expect(stdout).toMatch(/^advice: --seed \d+ has every label that can be on both sides\./m)
    expect(linesOf('training.manifest').length + linesOf('testing.manifest').length).toBe(82)
    expect((await split(['rare.manifest', '--testing', '20%', '--fail-on', 'never'])).code).toBe(0)
  })

  test('keeps every byte of every line, also of those that are not images', async () => {
    const odd = Buffer.concat([
      Buffer.from(`\ufeff${names('pear', 0, 30).join('').replaceAll('\n', '\r\n')}`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x0a]),
      Buffer.from(names('apple', 0, 30).join('').trimEnd()),
    ])
    write('odd.manifest', odd)
    await split(['odd.manifest', '--testing', '30%'])
    const [training, testing] = ['training', 'testing'].map((name) => readFileSync(join(folder, `${name}.manifest`)))
    const sorted = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\n').sort()
    const joined = Buffer.concat([training ?? '', '\n', testing ?? ''].map((part) => Buffer.from(part)))
    expect(sorted(joined).filter((line) => line !== '')).toEqual(sorted(odd).filter((line) => line !== ''))
    expect((training?.length ?? 0) + (testing?.length ?? 0)).toBe(odd.length)
  })
})

describe('--keep-testing', () => {
  test('keeps the test set of an earlier split, and may write over it', async () => {
    await split(['all.manifest', '--testing', '20%'])
    const before = read('testing.manifest')
    write('more.manifest', [...names('quince', 0, 9), ALL].join(''))
    const { code, stdout } = await split(['more.manifest', '--keep-testing', 'testing.manifest', '--format', 'json'])
    expect(read('testing.manifest')).toBe(before)
    expect(linesOf('training.manifest')).toHaveLength(89 - (before.match(/\n/g) ?? []).length)
    // A label that is new is in training alone.
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      kept: { gone: 0, changed: 0 },
      problems: [{ reason: 'label-not-tested', label: 'quince', images: 9 }],
    })
  })

  test('may be given next to --testing', async () => {
    write('old.manifest', names('pear', 3, 5).join('') + names('apple', 7, 9).join(''))
    const { code, stdout } = await split(['all.manifest', '--testing', '20%', '--keep-testing', 'old.manifest'])
    expect({ code, text: read('testing.manifest') }).toEqual({ code: 0, text: read('old.manifest') })
    expect(stdout).toContain('4 testing lines kept')
  })
})

describe('wrong calls end with 2 and leave no file', () => {
  test.each([
    { args: ['all.manifest'], says: 'How much to test with is not given: --testing 20%, or --keep-testing OLD.' },
    { args: ['all.manifest', '--testing', '20'], says: '--testing is "20"; it must be a share over 0 and under 100 %' },
    { args: ['all.manifest', '--testing', '20'], says: 'Did you mean 20%?' },
    { args: ['all.manifest', '--testing', '0%'], says: '--testing is "0%"' },
    { args: ['all.manifest', '--testing', '100%'], says: '--testing is "100%"' },
    { args: ['all.manifest', '--testing', '20%', '--seed', 'x'], says: '--seed is "x"; it must be a whole number' },
    { args: ['all.manifest', '--testing', '20%', '--seed', '4294967296'], says: 'from 0 to 4,294,967,295.' },
    { args: ['--testing', '20%'], says: 'No manifest is given.' },
    { args: ['a', 'b', '--testing', '20%'], says: '2 manifests are given; split takes one.' },
    { args: ['al.manifest', '--testing', '20%'], says: 'al.manifest does not exist. Did you mean all.manifest?' },
    { args: ['.', '--testing', '20%'], says: '. is a folder' },
    { args: ['all.manifest', '--testing', '20%', '--group-by', '('], says: '--group-by is "("' },
    { args: ['all.manifest', '--keep-testing', 'no.manifest'], says: 'no.manifest does not exist.' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await split(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(files()).toEqual(['all.manifest'])
  })

  test.each([
    { name: 'the manifest itself', training: './all.manifest', testing: 'b', says: 'which is a manifest that is read' },
    { name: 'a link to it', training: 'a', testing: 'linked.manifest', says: 'which is a manifest that is read' },
    { name: 'one file twice', training: 'a', testing: './a', says: 'are the same file' },
    { name: 'a folder', training: 'a', testing: 'sub', says: 'which is not a regular file' },
    { name: 'standard output', training: '-', testing: 'b', says: '--out-training is "-"; it must be a file' },
    { name: 'a folder that does not exist', training: 'a', testing: 'no/b', says: 'which cannot be written' },
  ])('outputs: $name', async ({ training, testing, says }) => {
    mkdirSync(join(folder, 'sub'))
    linkSync(join(folder, 'all.manifest'), join(folder, 'linked.manifest'))
    write('a', 'before')
    const args = ['--out-training', training, '--out-testing', testing]
    const { code, stderr } = await run(['split', 'all.manifest', '--testing', '20%', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(files()).toEqual(['a', 'all.manifest', 'linked.manifest', 'sub'])
    expect([read('a'), read('all.manifest')]).toEqual(['before', ALL])
  })

  test.each([
    { name: 'nothing', bytes: '', says: 'odd is empty' },
    {
      name: 'COCO',
      bytes: '{"images":[],"annotations":[]}',
      says: 'odd is not a manifest. The file is in the COCO format.',
    },
    { name: 'gzip', bytes: Uint8Array.of(0x1f, 0x8b, 8), says: 'odd is not a manifest.' },
    { name: 'UTF-16', bytes: Buffer.from(ALL, 'utf16le'), says: 'odd is not a manifest.' },
    { name: 'a line of 6 MB', bytes: `{"${'a'.repeat(6_000_000)}`, says: 'odd cannot be split: line 1 is longer than' },
  ])('input: $name', async ({ bytes, says }) => {
    write('odd', bytes)
    const { code, stderr } = await split(['odd', '--testing', '20%'])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(files()).toEqual(['all.manifest', 'odd'])
  })

  test('a manifest that cannot be put in its place leaves the other one as it was', async () => {
    write('training.manifest', 'old training\n')
    const args = ['--out-training', 'training.manifest', '--out-testing', join('nowhere', 'testing')]
    const { code } = await run(['split', 'all.manifest', '--testing', '20%', ...args])
    expect(code).toBe(2)
    expect(read('training.manifest')).toBe('old training\n')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('merge', () => {
  test('joins manifests, and splits of one are one again', async () => {
    await split(['all.manifest', '--testing', '20%'])
    const { code, stdout } = await run(['merge', 'training.manifest', 'testing.manifest', '--out', 'joined.manifest'])
    expect(code).toBe(0)
    expect(stdout).toContain('80 read, 80 written to joined.manifest, 0 repeated, 0 with other labels')
    expect(linesOf('joined.manifest').sort()).toEqual((ALL.match(/[^\n]*\n/g) ?? []).sort())
  })

  test('keeps the first line of an image, and reports a conflict with both places', async () => {
    write('fixed.manifest', manifestLine('pear-3.jpg', 'apple'))
    const { code, stdout } = await run(['merge', 'fixed.manifest', 'all.manifest', '--out', 'joined.manifest'])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /pear-3\.jpg has other labels or boxes in all\.manifest:4 than in fixed\.manifest:1, which is kept\./,
    )
    expect(linesOf('joined.manifest')[0]).toBe(`${manifestLine('pear-3.jpg', 'apple')}\n`)
    expect(linesOf('joined.manifest')).toHaveLength(80)
  })

  test('prints a report for programs', async () => {
    const args = ['merge', 'all.manifest', '-', '--out', 'joined.manifest', '--format', 'json', '--fail-on', 'never']
    const { code, stdout } = await run(args, `${ALL}\n`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      read: 161,
      written: 81,
      dropped: { repeated: 80, conflicting: 0 },
      manifests: [
        { name: 'all.manifest', read: 80 },
        { name: 'stdin', read: 81 },
      ],
      problems: [{ reason: 'line-without-image' }],
    })
  })

  test.each([
    { args: ['--out', 'b'], says: 'No manifest is given.' },
    { args: ['all.manifest'], says: '--out FILE is not given' },
    { args: ['all.manifest', '--out', 'all.manifest'], says: 'which is a manifest that is read' },
    { args: ['all.manifest', 'no.manifest', '--out', 'b'], says: 'no.manifest does not exist.' },
  ])('ends with 2 for $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await run(['merge', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(files()).toEqual(['all.manifest'])
  })
})

test('what was split is trained, and what was merged is the same data', async () => {
  write('more.manifest', manifestOf(60))
  write('first.manifest', manifestOf(40))
  await run(['merge', 'first.manifest', 'more.manifest', '--out', 'all.manifest'])
  expect(read('all.manifest')).toBe(read('more.manifest'))
  expect((await split(['all.manifest', '--testing', '25%'])).code).toBe(0)
  const environment = await openEnvironment()
  try {
    const inputs = { 'training-manifests': 'training.manifest', 'testing-manifests': 'testing.manifest' }
    const workspace = { 'training.manifest': read('training.manifest'), 'testing.manifest': read('testing.manifest') }
    const { exitCode, outputs } = await environment.run({ inputs, workspace })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'passed',
      'training-images': String(linesOf('training.manifest').length),
      'testing-images': String(linesOf('testing.manifest').length),
    })
  } finally {
    await environment.close()
  }
})
