/**
 * `npm run e2e:spark`: examples/spark/lint.py on Spark in local mode, with the committed command line. Its report is compared
 * byte for byte with that of one machine. Not part of CI: pyspark is half a gigabyte. Needs Python 3.10 with venv, PyPI, and a
 * Java of at least 17 (as root on Debian it is installed where it is missing).
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepare, provide } from './client-program.mjs'
import { bareEnvironment, ROOT } from './emulator.mjs'
import { imageLevelManifest } from './manifests.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

const { check, finish } = createTally('spark')
const scratch = scratchFolder('spark-')
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const EXAMPLES = join(ROOT, 'examples', 'manifests')
const python = join(scratch, 'venv', 'bin', 'python')

/** What one machine reports. */
const lintAlone = (args) => run(process.execPath, [CLI, 'lint', ...args], { cwd: scratch })

const lintOnSpark = (args) => {
  const command = `${process.execPath} ${CLI}`
  // Four workers, and a job fails at the first failure of a task.
  const env = {
    ...bareEnvironment(),
    PYSPARK_SUBMIT_ARGS: '--master local[4] pyspark-shell',
    SPARK_LOCAL_IP: '127.0.0.1',
  }
  return run(python, [join(ROOT, 'examples', 'spark', 'lint.py'), '--command', command, ...args], { cwd: scratch, env })
}

async function compare(name, { manifests, scan = [], spark = [], code }) {
  await check(name, async () => {
    const alone = await lintAlone([...manifests, ...scan, '--format', 'json'])
    const options = scan.length === 0 ? [] : [`--scan-options=${scan.join(' ')}`]
    const shared = await lintOnSpark([...manifests, ...options, ...spark, '--out', 'report.json'])
    assert.equal(alone.code, code, alone.stderr)
    assert.equal(shared.code, code, shared.stderr)
    assert.equal(await readFile(join(scratch, 'report.json'), 'utf8'), alone.stdout)
  })
}

await provide('java', ['-version'], ['default-jre-headless'])
await prepare('python3', ['-m', 'venv', join(scratch, 'venv')])
const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes']
await prepare(python, [...install, '--requirement', join(ROOT, '.ci', 'requirements-spark.txt')])

const faulty = ['--training', join(EXAMPLES, 'orchard-faulty.manifest')]
const testing = ['--testing', join(EXAMPLES, 'orchard-testing.manifest')]
await writeFile(join(scratch, 'large.manifest'), imageLevelManifest('training', 20_000, 'e2e-images'))

await compare('the report of faulty manifests is that of one machine', {
  manifests: [...faulty, ...testing],
  spark: ['--range-bytes', '1500'],
  code: 1,
})
await compare('so is that of a manifest of more than 10 MB', {
  manifests: ['--training', 'large.manifest'],
  spark: ['--range-bytes', '1000003'],
  code: 0,
})
await compare('options of the scan reach every range', {
  manifests: faulty,
  scan: ['--max-findings', '3'],
  spark: ['--range-bytes', '1000'],
  code: 1,
})
await check('a scan that fails fails the job', async () => {
  const { code } = await lintOnSpark([...faulty, '--scan-options=--no-such-option', '--out', 'none.json'])
  assert.notEqual(code, 0)
})
finish()
