/** `npm run demo` as on a fresh clone: the built bundles and the sample manifests, without any installed package. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-action.js'

const SCENARIOS = ['1-gate-passes', '2-gate-fails', '3-faulty-manifest', '4-lost-answer', '5-lint']

let clone: string
let temp: string
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'fresh clone-'))
  temp = mkdtempSync(join(tmpdir(), 'scratch-'))
  for (const part of ['dist', 'examples', 'package.json'])
    cpSync(join(ROOT, part), join(clone, part), { recursive: true })
})
afterAll(() => {
  for (const folder of [clone, temp]) rmSync(folder, { recursive: true, force: true })
})

/** None of the user's AWS settings, and a temporary folder that the test can read. */
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, TMPDIR: temp, TEMP: temp, TMP: temp })

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [join('dist', 'demo', 'index.js'), ...args], { cwd: clone, env: environment() })
}

function run(...args: string[]) {
  const path = join('dist', 'demo', 'index.js')
  return spawnSync(process.execPath, [path, ...args], { cwd: clone, env: environment(), encoding: 'utf8' })
}

const read = (...path: string[]): string => readFileSync(join(clone, ...path), 'utf8')

describe('all of it', () => {
  let stdout = ''
  let stderr = ''
  let status: number | null = null
  beforeAll(() => {
    ;({ stdout, stderr, status } = run())
  })

  test('succeeds, with nothing on stderr', () => {
    expect(stderr).toBe('')
    expect(stdout).toContain('All 5 scenarios ended as expected')
    expect(status).toBe(0)
  })

  test('says that the numbers are simulated, in the terminal and in every file', () => {
    expect(stdout).toContain('simulated')
    for (const scenario of SCENARIOS) expect(read('.demo', `${scenario}.md`)).toMatch(/^> Simulated: /)
    expect(read('.demo', 'index.html')).toContain('Simulated: ')
  })

  test.each([
    ['1-gate-passes', 'passed', '', /^## ✅ Passed/m],
    ['2-gate-fails', 'gate-failed', 'GATE_FAILED', /^## ❌ Gate failed/m],
    ['3-faulty-manifest', 'training-failed', 'TRAINING_FAILED', /`ERROR_INVALID_JSON_LINE`.*\| 4, 7, 10, 37 \|/],
    ['4-lost-answer', 'passed', '', /^## ✅ Passed/m],
  ])('%s ends as %s', (scenario, outcome, code, heading) => {
    const report: unknown = JSON.parse(read('.demo', `${scenario}.json`))
    expect(report).toMatchObject({ outcome, ...(code === '' ? {} : { failure: { code } }) })
    expect(read('.demo', `${scenario}.md`)).toMatch(heading)
  })

  test('5-lint finds the same errors, and sends no request', () => {
    const report: unknown = JSON.parse(read('.demo', '5-lint.json'))
    expect(report).toMatchObject({
      'will-train': false,
      'predicted-code': 'ERROR_TOO_MANY_INVALID_ROWS_IN_MANIFEST',
      training: { 'invalid-lines': 12 },
    })
    expect(read('.demo', '5-lint.md')).toMatch(/^## ❌ Findings in the data/m)
    expect(stdout.slice(stdout.indexOf('5 of 5'))).toMatch(/Requests +none/)
  })

  test('the lost answer ends in one training, as the emulator reports', () => {
    const ending = stdout.slice(stdout.indexOf('4 of 5'))
    expect(ending).toContain('1 CreateProjectVersion request, not answered; 1 version at the end.')
  })

  test('commands of the runner are carried out, not printed', () => {
    expect(stdout).not.toMatch(/::[a-z-]+(?: [^:]*)?::/)
    expect(stdout).not.toContain('wJalrXUtnFEMI')
    expect(stdout).toContain('Error: orchard-faulty.manifest:4: ERROR_INVALID_JSON_LINE')
  })

  test('leaves its files and names them, and nothing else', () => {
    const files = [...SCENARIOS.flatMap((scenario) => [`${scenario}.json`, `${scenario}.md`]), 'index.html']
    expect(readdirSync(join(clone, '.demo')).sort()).toEqual(files)
    for (const file of files) if (!file.endsWith('.json')) expect(stdout).toContain(join('.demo', file))
    expect(readdirSync(temp)).toEqual([])
  })

  test('the page is complete in itself', () => {
    const page = read('.demo', 'index.html')
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/i)
    for (const scenario of SCENARIOS) expect(page).toContain(`<section id="${scenario}">`)
  })
})

test('a scenario with an unexpected end makes the demo fail, and is named', () => {
  const manifest = join(clone, 'examples', 'manifests', 'orchard-faulty.manifest')
  const faulty = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, read('examples', 'manifests', 'orchard-training.manifest'))
  try {
    const { stdout, status } = run('--out', 'elsewhere')
    expect(status).toBe(1)
    expect(stdout).toContain('2 of 5 scenarios did not end as expected.')
    expect(stdout).toContain('output outcome is "passed", not "training-failed"')
    expect(existsSync(join(clone, 'elsewhere', 'index.html'))).toBe(true)
  } finally {
    writeFileSync(manifest, faulty)
  }
})

test.each([
  ['an unknown option', ['--speed', '9'], 2, /--speed/],
  ['a folder that cannot be made', ['--out', 'package.json'], 1, /package\.json cannot be used as the output folder/],
])('%s is refused with a message', (_what, args, code, words) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(code)
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/^\s+at /m)
})

// Windows has no signals: there a process that is asked to end just ends.
const testSignal = process.platform === 'win32' ? test.skip : test

testSignal('Ctrl+C ends it immediately, and leaves neither a process nor a temporary file', async () => {
  const demo = start('--out', 'stopped')
  let stdout = ''
  const ended = new Promise<number | null>((done) => demo.on('close', done))
  await new Promise<void>((underWay) => {
    demo.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (stdout.includes('Started the training')) underWay()
    })
  })
  expect(processesOfClone().length).toBeGreaterThan(1)
  demo.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(readdirSync(temp)).toEqual([])
  expect(processesOfClone()).toEqual([])
})

/** Command lines of the processes started from the clone: the demo itself and its emulators and actions. */
function processesOfClone(): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes(basename(clone)))
}
