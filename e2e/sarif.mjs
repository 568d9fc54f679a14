/**
 * Has SARIF of the command line read by a tool of others, sarif-tools: the same findings, counts and lines as in the JSON
 * report, and no complaint.
 *
 *   node e2e/sarif.mjs
 *
 * Needs `sarif` of sarif-tools and `pre-commit` on the PATH, as .ci/requirements.txt has them, and git.
 */
import assert from 'node:assert/strict'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

const { check, finish } = createTally('sarif')
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(ROOT, 'dist', 'cli', 'index.js')
const folder = scratchFolder('sarif-')
const MANIFESTS = ['--training', 'data/orchard-faulty.manifest', '--testing', 'data/orchard-testing.manifest']

await mkdir(join(folder, 'data'))
for (const name of ['orchard-faulty', 'orchard-testing', 'orchard-training']) {
  await cp(join(ROOT, 'examples', 'manifests', `${name}.manifest`), join(folder, 'data', `${name}.manifest`))
}

/** Lints in the scratch folder. */
async function lint(...args) {
  const { code, stdout, stderr } = await run(process.execPath, [CLI, 'lint', ...args], { cwd: folder })
  assert.equal(stderr, '')
  return { code, stdout }
}

async function sarif(...args) {
  const { code, stdout, stderr } = await run('sarif', args, { cwd: folder })
  assert.equal(code, 0, stderr)
  return stdout
}

const json = JSON.parse((await lint(...MANIFESTS, '--format', 'json')).stdout)
const { code, stdout } = await lint(...MANIFESTS, '--format', 'sarif')
await writeFile(join(folder, 'lint.sarif'), stdout)
const severities = { error: 'error', warning: 'warning', note: 'notice' }

await check('the command fails for the errors', () => assert.equal(code, 1))

await check('sarif-tools counts as many findings of each level and code', async () => {
  await sarif('summary', '--output', 'summary.txt', 'lint.sarif')
  const summary = await readFile(join(folder, 'summary.txt'), 'utf8')
  for (const [level, severity] of Object.entries(severities)) {
    const found = json.findings.filter((one) => one.severity === severity)
    assert.match(summary, new RegExp(`^${level}: ${found.length}$`, 'm'))
  }
  assert.ok(json.findings.length > 10)
})

await check('sarif-tools lists each finding with its code, file and line', async () => {
  await sarif('csv', '--output', 'lint.csv', 'lint.sarif')
  const rows = (await readFile(join(folder, 'lint.csv'), 'utf8')).trim().split('\n').slice(1)
  assert.equal(rows.length, json.findings.length)
  for (const { code: name, line, manifest } of json.findings) {
    const file = manifest === 'testing' ? 'data/orchard-testing.manifest' : 'data/orchard-faulty.manifest'
    const wanted = [name, file, String(line ?? 1)]
    assert.ok(
      rows.some((row) =>
        wanted.every((part) => row.split(',').some((cell) => cell.replaceAll('"', '').trim() === part)),
      ),
      `no row with ${wanted.join(', ')}:\n${rows.join('\n')}`,
    )
  }
})

await check('sarif-tools makes a page of it, with the file of the findings', async () => {
  await sarif('html', '--output', 'lint.html', 'lint.sarif')
  assert.match(await readFile(join(folder, 'lint.html'), 'utf8'), /ERROR_INVALID_JSON_LINE/)
})

await check('sarif-tools sees no difference between two runs', async () => {
  await writeFile(join(folder, 'again.sarif'), (await lint(...MANIFESTS, '--format', 'sarif')).stdout)
  await sarif('diff', '--output', 'diff.json', 'lint.sarif', 'again.sarif')
  const diff = JSON.parse(await readFile(join(folder, 'diff.json'), 'utf8'))
  assert.deepEqual(
    Object.values(diff).map(({ '+': more, '-': fewer }) => [more, fewer]),
    Object.values(diff).map(() => [0, 0]),
  )
})

finish()
