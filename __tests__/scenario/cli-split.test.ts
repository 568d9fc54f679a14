/** `custom-labels split` as a user meets it, to the training of the two manifests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment } from '../support/environment.js'
import { manifestLine } from '../support/lints/manifest-text.js'
import { ALL, createManifestFolder, linesOfLabel, type ManifestFolder } from '../support/manifest-folder.js'

let folder: ManifestFolder
beforeEach(() => {
  folder = createManifestFolder()
})
afterEach(() => {
  folder.remove()
})

describe('split', () => {
  test('writes two manifests that lint takes, and says what is in them', async () => {
    const { code, stdout, stderr } = await folder.split(['all.manifest', '--testing', '20%'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [training, testing] = [folder.linesOf('training.manifest'), folder.linesOf('testing.manifest')]
    expect([...training, ...testing].sort()).toEqual((ALL.match(/[^\n]*\n/g) ?? []).sort())
    expect(stdout).toContain('all.manifest: 80 lines')
    expect(stdout).toContain(`testing ${String(testing.length)} (`)
    expect(stdout).toMatch(/^pear +\d+ +\d+ +\d+\.\d %$/m)
    const linted = await folder.run(['lint', '--training', 'training.manifest', '--testing', 'testing.manifest'])
    expect(linted.code).toBe(0)
    expect(folder.files()).toEqual(['all.manifest', 'testing.manifest', 'training.manifest'])
  })

  test('prints a report for programs, whose sums add up', async () => {
    const { code, stdout } = await folder.split([
      'all.manifest',
      '--testing',
      '0.25',
      '--seed',
      '7',
      '--format',
      'json',
    ])
    const report = JSON.parse(stdout) as { training: number; testing: number }
    expect(code).toBe(0)
    expect(report).toMatchObject({ read: 80, 'without-image': 0, share: 0.25, seed: 7, kept: null, problems: [] })
    expect(report.training + report.testing).toBe(80)
  })

  test('reads standard input', async () => {
    expect((await folder.split(['-', '--testing', '20%'], ALL)).code).toBe(0)
    expect(folder.linesOf('training.manifest').length + folder.linesOf('testing.manifest').length).toBe(80)
  })

  test('leaves old images where they were when the data grows', async () => {
    await folder.split(['all.manifest', '--testing', '20%'])
    const before = folder.read('testing.manifest')
    folder.write('more.manifest', [...linesOfLabel('quince', 0, 40), ALL, ...linesOfLabel('pear', 40, 80)].join(''))
    await folder.split(['more.manifest', '--testing', '20%'])
    const after = folder.linesOf('testing.manifest')
    for (const line of before.match(/[^\n]*\n/g) ?? []) expect(after).toContain(line)
    expect(folder.linesOf('training.manifest').filter((line) => before.includes(line))).toEqual([])
  })

  test('keeps groups whole', async () => {
    const frames = Array.from({ length: 30 }, (_, n) => manifestLine(`v${String(n % 6)}/f${String(n)}.jpg`, 'pear'))
    folder.write('frames.manifest', `${frames.join('\n')}\n`)
    await folder.split(['frames.manifest', '--testing', '40%', '--group-by', 'folder', '--fail-on', 'never'])
    const groups = (name: string) => new Set(folder.linesOf(name).map((line) => /\/(v\d)\//.exec(line)?.[1]))
    expect([...groups('training.manifest')].filter((group) => groups('testing.manifest').has(group))).toEqual([])
    const args = ['--training', 'training.manifest', '--testing', 'testing.manifest', '--group-by', 'folder']
    const { stdout } = await folder.run(['lint', ...args, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ 'leaked-groups': 0 })
  })

  test('a label that is missing on one side is a problem, and both files are written', async () => {
    folder.write('rare.manifest', ALL + linesOfLabel('kiwi', 0, 2).join(''))
    const { code, stdout } = await folder.split(['rare.manifest', '--testing', '20%'])
    expect(code).toBe(1)
    expect(stdout).toContain('problem: The label "kiwi" has no testing image: all 2 are in training.')
    expect(stdout).toMatch(/^advice: --seed \d+ has every label that can be on both sides\./m)
    expect(folder.linesOf('training.manifest').length + folder.linesOf('testing.manifest').length).toBe(82)
    expect((await folder.split(['rare.manifest', '--testing', '20%', '--fail-on', 'never'])).code).toBe(0)
  })

  test('keeps every byte of every line, also of those that are not images', async () => {
    const odd = Buffer.concat([
      Buffer.from(`\ufeff${linesOfLabel('pear', 0, 30).join('').replaceAll('\n', '\r\n')}`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x0a]),
      Buffer.from(linesOfLabel('apple', 0, 30).join('').trimEnd()),
    ])
    folder.write('odd.manifest', odd)
    await folder.split(['odd.manifest', '--testing', '30%'])
    const [training, testing] = ['training', 'testing'].map((name) =>
      readFileSync(join(folder.path, `${name}.manifest`)),
    )
    const sorted = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').split('\n').sort()
    const joined = Buffer.concat([training ?? '', '\n', testing ?? ''].map((part) => Buffer.from(part)))
    expect(sorted(joined).filter((line) => line !== '')).toEqual(sorted(odd).filter((line) => line !== ''))
    expect((training?.length ?? 0) + (testing?.length ?? 0)).toBe(odd.length)
  })
})

describe('--keep-testing', () => {
  test('keeps the test set of an earlier split, and may write over it', async () => {
    await folder.split(['all.manifest', '--testing', '20%'])
    const before = folder.read('testing.manifest')
    folder.write('more.manifest', [...linesOfLabel('quince', 0, 9), ALL].join(''))
    const { code, stdout } = await folder.split([
      'more.manifest',
      '--keep-testing',
      'testing.manifest',
      '--format',
      'json',
    ])
    expect(folder.read('testing.manifest')).toBe(before)
    expect(folder.linesOf('training.manifest')).toHaveLength(89 - (before.match(/\n/g) ?? []).length)
    // A label that is new is in training alone.
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      kept: { gone: 0, changed: 0 },
      problems: [{ reason: 'label-not-tested', label: 'quince', images: 9 }],
    })
  })

  test('may be given next to --testing', async () => {
    folder.write('old.manifest', linesOfLabel('pear', 3, 5).join('') + linesOfLabel('apple', 7, 9).join(''))
    const { code, stdout } = await folder.split(['all.manifest', '--testing', '20%', '--keep-testing', 'old.manifest'])
    expect({ code, text: folder.read('testing.manifest') }).toEqual({ code: 0, text: folder.read('old.manifest') })
    expect(stdout).toContain('4 testing lines kept')
  })
})

test('what was split is trained, and what was merged is the same data', async () => {
  folder.write('more.manifest', manifestOf(60))
  folder.write('first.manifest', manifestOf(40))
  await folder.run(['merge', 'first.manifest', 'more.manifest', '--out', 'all.manifest'])
  expect(folder.read('all.manifest')).toBe(folder.read('more.manifest'))
  expect((await folder.split(['all.manifest', '--testing', '25%'])).code).toBe(0)
  const environment = await openEnvironment()
  try {
    const inputs = { 'training-manifests': 'training.manifest', 'testing-manifests': 'testing.manifest' }
    const workspace = {
      'training.manifest': folder.read('training.manifest'),
      'testing.manifest': folder.read('testing.manifest'),
    }
    const { exitCode, outputs } = await environment.run({ inputs, workspace })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      outcome: 'passed',
      'training-images': String(folder.linesOf('training.manifest').length),
      'testing-images': String(folder.linesOf('testing.manifest').length),
    })
  } finally {
    await environment.close()
  }
})
