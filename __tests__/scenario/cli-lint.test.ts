/** The command line as a user meets it: the bundle as a process, with files and standard input. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { manifestLine } from '../support/lints/manifest-text.js'
import { runCommand, type CliRun } from '../support/run-cli.js'
import { ROOT } from '../support/run-action.js'
import { sarifProblems } from '../support/sarif/validate-sarif.js'

const EXAMPLES = join(ROOT, 'examples', 'manifests')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-lint-'))
  for (const name of readdirSync(EXAMPLES).filter((one) => one.endsWith('.manifest'))) {
    copyFileSync(join(EXAMPLES, name), join(folder, name))
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const lint = (args: readonly string[], input?: string | Uint8Array, env?: Record<string, string>): Promise<CliRun> =>
  runCommand(['lint', ...args], { cwd: folder, ...(input !== undefined && { input }), ...(env && { env }) })

/** Twelve good lines, six of each label. */
const GOOD = Array.from({ length: 12 }, (_, index) =>
  manifestLine(`a-${String(index)}.jpg`, index % 2 === 0 ? 'pear' : 'apple'),
)

const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return name
}

describe('exit codes', () => {
  test.each([
    {
      name: '0 for good manifests',
      args: ['--training', 'pipes-training.manifest', '--testing', 'pipes-testing.manifest'],
      code: 0,
    },
    { name: '1 for an error', args: ['orchard-faulty.manifest'], code: 1 },
    { name: '0 for errors that need not fail', args: ['--fail-on', 'never', 'orchard-faulty.manifest'], code: 0 },
    { name: '2 for no manifest', args: [], code: 2 },
    { name: '2 for a file that does not exist', args: ['orchard-trainin.manifest'], code: 2 },
    { name: '2 for a folder', args: ['.'], code: 2 },
    { name: '2 for an option that does not exist', args: ['--trainin', 'orchard-training.manifest'], code: 2 },
  ])('$name', async ({ args, code }) => {
    expect((await lint(args)).code).toBe(code)
  })

  test('--fail-on warning fails where the default does not', async () => {
    const name = write('repeated.manifest', [...GOOD, GOOD[0]].join('\n'))
    expect((await lint([name])).code).toBe(0)
    expect((await lint(['--fail-on', 'warning', name])).code).toBe(1)
  })

  test('one bad manifest of several fails', async () => {
    const { code, stdout } = await lint(['orchard-training.manifest', 'orchard-faulty.manifest'])
    expect(code).toBe(1)
    expect(stdout).toContain('orchard-faulty.manifest:4:82: error:')
  })
})

describe('what is wrong with a call is said on standard error, with what to do', () => {
  test.each([
    {
      args: ['orchard-trainin.manifest'],
      says: 'orchard-trainin.manifest does not exist. Did you mean orchard-training.manifest?',
    },
    { args: ['.'], says: '. is a folder; give the files in it.' },
    {
      args: ['--max-findings', '0', 'a'],
      says: '--max-findings is "0"; it must be a whole number from 1 to 999,999.',
    },
    { args: ['--ignore', 'ERROR_INVALID_IMAG', 'a'], says: 'Did you mean ERROR_INVALID_IMAGE?' },
    { args: ['--group-by', '(', 'a'], says: '--group-by is "("; it must be folder, or a regular expression' },
    { args: ['--testing', 'b', 'a', 'c'], says: '--testing needs one training manifest, but 2 are given.' },
    { args: ['--fix', 'b', '--testing', 'c', 'a'], says: '--fix takes one manifest' },
    { args: ['-', '--testing', '-'], says: 'Standard input (-) is given twice; it can be read once.' },
    { args: ['--gate', 'missing.gate', 'a'], says: '--gate is missing.gate, which cannot be read' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await lint(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('standard input', () => {
  test('is read as -', async () => {
    const { code, stdout } = await lint(['-'], GOOD.join('\n'))
    expect(stdout).toContain('stdin')
    expect(code).toBe(0)
  })

  test('and its lines are shown', async () => {
    const { code, stdout } = await lint(['-'], [...GOOD, '{"source-ref" 1}'].join('\n'))
    expect(code).toBe(1)
    expect(stdout).toContain('stdin:13:15: error: The JSON Line has an invalid format.')
    expect(stdout).toMatch(/^ {3}13 \| \{"source-ref" 1\}\n {6}\| {15}\^$/m)
  })

  test('nothing of it is left in the temporary folder', async () => {
    const temp = mkdtempSync(join(folder, 'temp-'))
    await lint(['-'], GOOD.join('\n'), { TMPDIR: temp, TEMP: temp, TMP: temp })
    await lint(['-', 'missing.manifest'], GOOD.join('\n'), { TMPDIR: temp, TEMP: temp, TMP: temp })
    expect(readdirSync(temp)).toEqual([])
  })
})

describe('formats', () => {
  test('without a terminal there are no colours and no progress', async () => {
    const { stdout, stderr } = await lint(['orchard-faulty.manifest'])
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toBe('')
  })

  test('SARIF is valid, and has training and testing manifest in one run', async () => {
    const args = ['--training', 'orchard-faulty.manifest', '--testing', 'orchard-testing.manifest', '--format', 'sarif']
    const { code, stdout } = await lint(args)
    const log = JSON.parse(stdout) as { readonly runs: readonly { readonly artifacts: readonly unknown[] }[] }
    expect(code).toBe(1)
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs.map(({ artifacts }) => artifacts.length)).toEqual([2])
  })

  test('annotations name files from the workspace on', async () => {
    const args = ['--format', 'github', join('..', 'data', 'faulty.manifest')]
    const workspace = mkdtempSync(join(folder, 'workspace-'))
    for (const name of ['data', 'job']) mkdirSync(join(workspace, name))
    copyFileSync(join(folder, 'orchard-faulty.manifest'), join(workspace, 'data', 'faulty.manifest'))
    const env = { GITHUB_WORKSPACE: workspace }
    const { stdout } = await runCommand(['lint', ...args], { cwd: join(workspace, 'job'), env })
    expect(stdout).toMatch(/^::error title=ERROR_INVALID_JSON_LINE,file=data\/faulty\.manifest,line=4,col=82::/m)
    expect(stdout.match(/^::error /gm)).toHaveLength(10)
  })

  test('a name cannot begin a command of the runner', async () => {
    const lines = [...GOOD, manifestLine('b.jpg', '::error::planted'), manifestLine('c.jpg', '##[error]planted')]
    const { stdout } = await lint(['-'], lines.join('\n'))
    expect(stdout).toContain('planted')
    expect(stdout).not.toMatch(/^\s*::error::|##\[/m)
  })
})

describe('the gate', () => {
  test('fails on what the data does not have', async () => {
    const gate = write('a.gate', 'labels.*.training-images >= 7\ntraining-images >= 12\nf1 >= 0.8\n')
    const { code, stdout } = await lint(['--gate', gate, '-'], GOOD.join('\n'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/failed {3}labels\.\*\.training-images >= 7/)
    expect(stdout).toMatch(/passed {3}training-images >= 12/)
    expect(stdout).toContain('f1 >= 0.8  (needs a trained version)')
  })

  test('that passes does not fail the command', async () => {
    const gate = write('b.gate', 'training-images >= 12\nwarn: training-images >= 100\n')
    expect((await lint(['--gate', gate, '-'], GOOD.join('\n'))).code).toBe(0)
  })

  test('that does not parse is shown with its place', async () => {
    const gate = write('c.gate', '# data\ntraining-image => 12\n')
    const { code, stderr } = await lint(['--gate', gate, '-'], GOOD.join('\n'))
    expect(code).toBe(2)
    expect(stderr).toContain('c.gate, line 2, column 1')
  })
})

describe('--fix', () => {
  const broken = `\ufeff${GOOD.join('\r\n')}\r\n\r\n${GOOD[0] ?? ''}\r\n`

  test('writes a file without what can be taken away, says what, and lints that', async () => {
    const name = write('broken.manifest', broken)
    const { code, stdout, stderr } = await lint(['--fix', 'fixed.manifest', name])
    expect(readFileSync(join(folder, 'fixed.manifest'), 'utf8')).toBe(`${GOOD.join('\n')}\n`)
    expect(stderr).toBe(
      'broken.manifest -> fixed.manifest: 1 byte order mark removed, 12 line ends changed to a line feed, 1 blank line removed, 1 repeated line removed\n',
    )
    expect(stdout).toContain('fixed.manifest')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(broken)
  })

  test.each(['same.manifest', './same.manifest', 'linked.manifest'])('never overwrites its input: %s', async (out) => {
    const name = write('same.manifest', broken)
    if (!existsSync(join(folder, 'linked.manifest'))) linkSync(join(folder, name), join(folder, 'linked.manifest'))
    const { code, stderr } = await lint(['--fix', out, name])
    expect(code).toBe(2)
    expect(stderr).toContain('which is the manifest itself')
    expect(readFileSync(join(folder, name), 'utf8')).toBe(broken)
  })

  test('leaves no file behind where nothing can be fixed', async () => {
    const name = write('binary.manifest', Uint8Array.of(0x1f, 0x8b, 0, 0, 0x0a))
    const { code, stderr } = await lint(['--fix', 'unfixed.manifest', name])
    expect(code).toBe(2)
    expect(stderr).toContain('binary.manifest cannot be fixed: it contains a byte that is 0')
    expect(readdirSync(folder).filter((one) => /unfixed|partial/.test(one))).toEqual([])
  })
})

describe('hostile input ends clearly', () => {
  test.each([
    { name: 'nothing', bytes: '' },
    { name: 'random bytes', bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251) },
    { name: 'one line of 6 MB', bytes: 'a'.repeat(6_000_000) },
    { name: 'brackets 100,000 deep', bytes: '['.repeat(100_000) },
    { name: 'a million blank lines', bytes: '\n'.repeat(1_000_000) },
    { name: 'UTF-16', bytes: Buffer.from(GOOD.join('\n'), 'utf16le') },
  ])('$name', async ({ bytes }) => {
    const { code, stdout, stderr } = await lint(['-'], bytes)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('The training would fail')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(8200)
  })
})
