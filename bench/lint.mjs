/**
 * `custom-labels lint` next to what any check of JSON lines costs, and next to panlabel, which validates the same files: whole
 * programs, from start to end. The programs take turns, so that all of them meet the same load of the machine.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { ROOT } from './action.mjs'
import { writeLargeManifest } from './large-manifest.mjs'
import { format, median, printHead, printNote, printResult } from './numbers.mjs'

const ROUNDS = 5
const LINES = 245_000
const TESTING_LINES = 50_000
const GIGABYTE_LINES = 1_943_000
const MEBIBYTE = 1024 * 1024

const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const READ_LINES = fileURLToPath(new URL('read-lines.mjs', import.meta.url))
const MEMORY = new URL('memory.mjs', import.meta.url).href

export async function benchLint() {
  printHead('Lint of a large manifest next to readline with JSON.parse, and to panlabel')
  if (!existsSync(CLI)) {
    printNote('left out: dist/cli is not there; run `npm run build` first')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-lint-'))
  try {
    const training = manifest(folder, 'training', LINES)
    const testing = manifest(folder, 'testing', TESTING_LINES)
    const lint = [CLI, 'lint', '--format', 'json', '--training']
    printNote(
      `${format(LINES)} lines, ${format(statSync(training).size / 1e6)} MB, tested on ${format(TESTING_LINES)} more; ${availableParallelism()} processors`,
    )
    await compare(folder, {
      'readline and JSON.parse, the training manifest': node([READ_LINES, training]),
      'lint, both manifests, every rule': node([...lint, training, '--testing', testing]),
      'lint, the training manifest': node([...lint, training]),
      ...panlabel(training),
    })
    await benchMemory(folder, lint, training)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function manifest(folder, name, lines) {
  const path = join(folder, `${name}.manifest`)
  writeLargeManifest(path, lines, name)
  return path
}

/** The first is what the others are compared with. */
async function compare(folder, programs) {
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, program] of Object.entries(programs)) runs[name].push(await run(folder, program))
  const [[first, ofFirst]] = Object.entries(runs)
  const ratios = (ofOne, what) => ofOne.map((one, round) => one[what] / ofFirst[round][what])
  for (const [name, ofOne] of Object.entries(runs)) {
    printResult(name, median(ofOne.map(({ seconds }) => seconds)), 's', { digits: 2 })
    printResult('', median(ofOne.map(({ cpuSeconds }) => cpuSeconds)), 's of processor time', { digits: 2 })
    if (name === first) continue
    const goal = name.startsWith('lint, both') ? { goal: 1 } : {}
    const values = ratios(ofOne, 'seconds')
    printResult('', median(values), 'times the first one’s time', { digits: 2, values, ...goal })
    printResult('', median(ratios(ofOne, 'cpuSeconds')), 'times its processor time', { digits: 2 })
  }
  const [foreign, both] = ['panlabel validate', 'lint, the training manifest'].map((name) => runs[name])
  if (foreign === undefined) {
    printNote('panlabel is not installed: pip install panlabel==0.7.0, then put it on the PATH or set PANLABEL')
    return
  }
  const shares = both.map((one, round) => one.seconds / foreign[round].seconds)
  printResult('lint as a share of panlabel', median(shares), '', { digits: 3, values: shares, goal: 0.067 })
}

/** The program of panlabel, where it is installed. */
function panlabel(training) {
  const found = [
    process.env.PANLABEL,
    ...(process.env.PATH ?? '').split(delimiter).map((path) => join(path, 'panlabel')),
  ].find((path) => path !== undefined && existsSync(path))
  const args = ['validate', '--format', 'sagemaker', training]
  return found === undefined ? {} : { 'panlabel validate': { command: found, args } }
}

async function benchMemory(folder, lint, training) {
  const large = manifest(folder, 'gigabyte', GIGABYTE_LINES)
  const [small, big] = [[], []]
  for (let round = 0; round < 3; round += 1) {
    small.push((await run(folder, node(['--import', MEMORY, ...lint, training]))).peakBytes)
    big.push((await run(folder, node(['--import', MEMORY, ...lint, large]))).peakBytes)
  }
  const inMebibytes = (values) => values.map((value) => value / MEBIBYTE)
  const [peak, bigPeak] = [median(small), median(big)]
  const size = (path) => format(statSync(path).size / 1e6)
  printResult(`peak memory, ${size(training)} MB`, peak / MEBIBYTE, 'MiB', { values: inMebibytes(small), goal: 220 })
  printResult(`peak memory, ${size(large)} MB`, bigPeak / MEBIBYTE, 'MiB', { values: inMebibytes(big) })
  printResult('', bigPeak / peak, 'times the small one’s', { digits: 2, goal: 1.2 })
}

function node(args) {
  return { command: process.execPath, args }
}

/** Time from start to end, processor time, and peak memory where {@link MEMORY} is loaded. */
async function run(folder, { command, args }) {
  const memoryFile = join(folder, 'memory.json')
  rmSync(memoryFile, { force: true })
  const before = childTimes()
  const startedAt = performance.now()
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, MEMORY_FILE: memoryFile } })
    child.on('error', reject)
    child.on('close', resolve)
  })
  const seconds = (performance.now() - startedAt) / 1000
  if (code !== 0 && code !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`)
  const stated = existsSync(memoryFile) ? JSON.parse(readFileSync(memoryFile, 'utf8')) : {}
  return { seconds, cpuSeconds: childTimes() - before, peakBytes: stated.peakBytes }
}

/** Seconds of processor time of all children that have ended; 0 where the system does not tell. */
function childTimes() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ')
    // cutime and cstime, in hundredths. proc(5).
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}
