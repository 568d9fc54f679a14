/** What the command line prints for programs, and against a base. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { manifestLine } from '../support/lints/manifest-text.js'
import { runCommand, type CliRun } from '../support/run-cli.js'
import { ROOT } from '../support/run-action.js'

const EXAMPLES = join(ROOT, 'examples', 'manifests')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-lint-views-'))
  for (const name of readdirSync(EXAMPLES).filter((one) => one.endsWith('.manifest'))) {
    copyFileSync(join(EXAMPLES, name), join(folder, name))
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const lint = (args: readonly string[], input?: string): Promise<CliRun> =>
  runCommand(['lint', ...args], { cwd: folder, ...(input !== undefined && { input }) })

const schema = JSON.parse(readFileSync(join(ROOT, 'docs', 'lint.schema.json'), 'utf8')) as object
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

describe('JSON', () => {
  test('keeps to its schema, with every finding and the gate', async () => {
    writeFileSync(join(folder, 'a.gate'), 'training-images >= 1000\nf1 >= 0.8\n')
    const args = ['--training', 'orchard-faulty.manifest', '--testing', 'orchard-testing.manifest', '--gate', 'a.gate']
    const { code, stdout } = await lint([...args, '--format', 'json'])
    const report: unknown = JSON.parse(stdout)
    expect(isReport(report) ? [] : isReport.errors).toEqual([])
    expect(code).toBe(1)
    expect(report).toMatchObject({
      'lint-version': 1,
      'will-train': false,
      'predicted-code': 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
      training: { lines: 45 },
      gate: [
        { rule: 'training-images >= 1000', holds: false },
        { rule: 'f1 >= 0.8', holds: null },
      ],
    })
  })

  test('of several manifests is a list in their order', async () => {
    const { stdout } = await lint(['orchard-training.manifest', 'pipes-training.manifest', '--format', 'json'])
    const reports = JSON.parse(stdout) as readonly { readonly 'use-case': string }[]
    expect(reports.map((report) => isReport(report))).toEqual([true, true])
    expect(reports.map((report) => report['use-case'])).toEqual(['IMAGE_LEVEL_LABELS', 'OBJECT_LOCALIZATION'])
  })

  test('has as many findings as are asked for, and the total of each code', async () => {
    const { stdout } = await lint(['orchard-faulty.manifest', '--format', 'json', '--max-findings', '2'])
    const { findings, totals } = JSON.parse(stdout) as { readonly findings: unknown[]; readonly totals: object }
    expect(findings).toHaveLength(2)
    expect(totals).toMatchObject({ ERROR_INVALID_JSON_LINE: 4 })
  })

  test('leaves out what is ignored, and keeps the forecast', async () => {
    const ignored = 'ERROR_INVALID_JSON_LINE,ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST'
    const { stdout } = await lint(['orchard-faulty.manifest', '--format', 'json', '--ignore', ignored])
    expect(stdout).not.toContain('ERROR_INVALID_JSON_LINE')
    expect(JSON.parse(stdout)).toMatchObject({ 'predicted-code': 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST' })
  })
})

describe('--group-by', () => {
  const lines = (video: string): string =>
    Array.from({ length: 12 }, (_, index) =>
      manifestLine(`video-${video}/${String(index)}.jpg`, index % 2 ? 'pear' : 'apple'),
    ).join('\n')

  test.each(['folder', 'video-(\\d+)'])('%s finds a group in both manifests', async (groupBy) => {
    writeFileSync(join(folder, 'training.manifest'), `${lines('1')}\n${lines('2')}\n`)
    writeFileSync(join(folder, 'testing.manifest'), `${lines('2').replaceAll('.jpg', '-b.jpg')}\n`)
    const args = ['--training', 'training.manifest', '--testing', 'testing.manifest', '--format', 'json']
    expect(JSON.parse((await lint([...args, '--group-by', groupBy])).stdout)).toMatchObject({ 'leaked-groups': 1 })
    expect(JSON.parse((await lint(args)).stdout)).toMatchObject({ 'leaked-groups': 0 })
  })
})

describe('--base', () => {
  test('shows what changed, and is what rules on base compare with', async () => {
    const lines = readFileSync(join(folder, 'pipes-training.manifest'), 'utf8').trimEnd().split('\n')
    writeFileSync(join(folder, 'fewer.manifest'), lines.slice(0, 15).join('\n'))
    writeFileSync(join(folder, 'base.gate'), 'training-images >= base\n')
    const args = ['--base', 'pipes-training.manifest', '--gate', 'base.gate', 'fewer.manifest']
    const { code, stdout } = await lint(args)
    expect(code).toBe(1)
    expect(stdout).toContain('0 images added, 5 images removed, 0 images labelled differently')
    expect(stdout).toMatch(
      /failed {3}training-images >= base {2}\(found 15; is below base \(pipes-training\.manifest\)\)/,
    )
  })

  test('is in the JSON report', async () => {
    const lines = readFileSync(join(folder, 'pipes-training.manifest'), 'utf8').trimEnd().split('\n')
    writeFileSync(join(folder, 'fewer.manifest'), lines.slice(0, 15).join('\n'))
    const { stdout } = await lint(['--base', 'pipes-training.manifest', 'fewer.manifest', '--format', 'json'])
    const report: unknown = JSON.parse(stdout)
    expect(isReport(report) ? [] : isReport.errors).toEqual([])
    expect(report).toMatchObject({
      changes: {
        base: 'pipes-training.manifest',
        training: { 'images-added': 0, 'images-removed': 5, 'images-relabelled': 0 },
        testing: null,
      },
    })
  })

  test('that cannot be read ends the command', async () => {
    const { code, stderr } = await lint(['--base', 'x', 'pipes-training.manifest'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'custom-labels lint: x does not exist.\n' })
  })
})

describe('--range and lint merge', () => {
  const parts = (manifest: string, role: string, cuts: readonly number[]): string[][] =>
    [0, ...cuts].map((from, index) => [
      `--${role}`,
      manifest,
      '--range',
      `${String(from)}:${String(cuts[index] ?? '')}`,
      '--partial',
      `${role}-${String(index)}.part`,
    ])

  test('any cut of both manifests merges to the very report of the whole', async () => {
    const whole = ['--training', 'orchard-faulty.manifest', '--testing', 'orchard-testing.manifest', '--format', 'json']
    const scans = [
      ...parts('orchard-faulty.manifest', 'training', [1, 999, 5000]),
      ...parts('orchard-testing.manifest', 'testing', [2000]),
    ]
    for (const args of scans) expect(await lint(args)).toEqual({ code: 0, stdout: '', stderr: '' })
    const files = scans.map((args) => args.at(-1) ?? '').reverse()
    expect(await lint(['merge', ...files, '--format', 'json'])).toEqual(await lint(whole))
  })

  test('ranges and parts go through pipes, several in one run', async () => {
    const whole = ['--training', 'orchard-faulty.manifest', '--testing', 'orchard-testing.manifest', '--format', 'json']
    const scan = async (role: string, name: string, input: string) => {
      const args = [`--${role}`, name, '--range', '-', '--partial', '-']
      const { code, stdout, stderr } = await lint(args, input)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      return stdout
    }
    const parts = [
      await scan('training', 'orchard-faulty.manifest', '999:5000\n\n5000:\n'),
      await scan('testing', 'orchard-testing.manifest', '0:'),
      await scan('training', 'orchard-faulty.manifest', '0:999\n5000:'),
    ].join('')
    expect(parts.trimEnd().split('\n')).toHaveLength(5)
    expect(await lint(['merge', '-', '--format', 'json'], parts)).toEqual(await lint(whole))
  })

  test('no range is no part', async () => {
    const args = ['--training', 'orchard-faulty.manifest', '--range', '-', '--partial', '-']
    expect(await lint(args)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('a merge compares with a base, and judges rules on it', async () => {
    writeFileSync(join(folder, 'growth.gate'), 'training-images >= base\n')
    const base = ['--base', 'orchard-training.manifest', '--gate', 'growth.gate', '--format', 'json']
    const [scan = []] = parts('orchard-faulty.manifest', 'training', [])
    await lint(scan)
    const merged = await lint(['merge', 'training-0.part', ...base])
    expect(merged).toEqual(await lint(['orchard-faulty.manifest', ...base]))
    expect(JSON.parse(merged.stdout)).toMatchObject({
      changes: { base: 'orchard-training.manifest', training: { 'images-added': expect.any(Number) } },
      gate: [{ rule: expect.stringContaining('base') }],
    })
  })

  test('SARIF of a merge has the same places', async () => {
    const args = ['orchard-faulty.manifest', '--format', 'sarif']
    const [scan = []] = parts('orchard-faulty.manifest', 'training', [])
    await lint(scan)
    expect(await lint(['merge', 'training-0.part', '--format', 'sarif'])).toEqual(await lint(args))
  })

  test.each([
    { args: ['--range', '5:3', '--partial', 'x', 'a'], says: '--range is "5:3"; it must be A:B' },
    { args: ['--range', '0:', 'a'], says: '--range needs --partial OUT' },
    { args: ['--partial', 'x', 'a'], says: '--partial needs --range A:B' },
    { args: ['--range', '0:', '--partial', 'x'], says: '--range is of one manifest, but 0 are given' },
    { args: ['--range', '0:', '--partial', 'x', '--gate', 'g', 'a'], says: '--gate is not used with --range' },
    {
      args: ['--range', '0:', '--partial', 'pipes-training.manifest', 'pipes-training.manifest'],
      says: 'which is the manifest itself',
    },
    { args: ['--range', '-', '--partial', '-', '-'], says: '--range is "-" and so is the manifest' },
    { args: ['--range', '-', '--partial', '-', 'pipes-training.manifest'], input: '5:3', says: '--range is "5:3"' },
    { args: ['merge', '-'], says: 'stdin is no partial result of a lint' },
    { args: ['merge', '--base', 'missing.manifest', 'a.part'], says: 'missing.manifest does not exist.' },
    { args: ['merge'], says: 'No partial result is given.' },
    { args: ['merge', 'missing.part'], says: 'missing.part cannot be read' },
    { args: ['merge', 'pipes-training.manifest'], says: 'pipes-training.manifest is no partial result of a lint' },
    { args: ['merge', '--testing', 'x', 'a.part'], says: 'There is no option --testing.' },
  ])('$args', async ({ args, says, input = '' }) => {
    const { code, stdout, stderr } = await lint(args, input)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  test('a range that is missing is named', async () => {
    const [, second = []] = parts('orchard-faulty.manifest', 'training', [1000])
    await lint(second)
    const { code, stderr } = await lint(['merge', 'training-1.part'])
    expect(code).toBe(2)
    expect(stderr).toContain('the bytes from 0 to 1000 of orchard-faulty.manifest are missing')
  })
})
