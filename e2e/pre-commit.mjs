/**
 * Has pre-commit run the hook of this repository on a commit in another one: a manifest with errors stops the commit, a good
 * one does not, and nothing is installed for it.
 *
 *   node e2e/pre-commit.mjs
 *
 * Needs `pre-commit` on the PATH, as .ci/requirements.txt has it, and git.
 */
import assert from 'node:assert/strict'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportRepository } from './export-repository.mjs'
import { run, scratchFolder } from './processes.mjs'
import { createTally } from './tally.mjs'

const { check, finish } = createTally('pre-commit')
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = scratchFolder('pre-commit-')
const [hooks, user, cache] = ['hooks', 'user', 'cache'].map((name) => join(folder, name))
const env = { ...process.env, PRE_COMMIT_HOME: cache, GIT_CONFIG_GLOBAL: join(folder, 'gitconfig') }

async function git(cwd, ...args) {
  const { code, stdout, stderr } = await run('git', args, { cwd, env })
  assert.equal(code, 0, stderr)
  return stdout.trim()
}

/** Stages a manifest under a name, and runs the hooks on what is staged. */
async function commitOf(source, name) {
  await mkdir(join(user, 'data'), { recursive: true })
  await cp(join(ROOT, 'examples', 'manifests', source), join(user, 'data', name))
  await git(user, 'add', '--all')
  const { code, stdout } = await run('pre-commit', ['run', '--color', 'never'], { cwd: user, env })
  await git(user, 'rm', '--quiet', '--force', `data/${name}`)
  return { code, stdout }
}

await writeFile(join(folder, 'gitconfig'), '[user]\n  name = e2e\n  email = e2e@example.com\n')
await exportRepository(ROOT, hooks, {})
const rev = await git(hooks, 'rev-parse', 'HEAD')
await mkdir(user)
await git(user, 'init', '--quiet')
const config = { repos: [{ repo: hooks, rev, hooks: [{ id: 'custom-labels-lint' }] }] }
await writeFile(join(user, '.pre-commit-config.yaml'), JSON.stringify(config))

await check('a manifest with errors stops the commit, and is shown with its lines', async () => {
  const { code, stdout } = await commitOf('orchard-faulty.manifest', 'a faulty one.manifest')
  assert.equal(code, 1, stdout)
  assert.match(stdout, /^data\/a faulty one\.manifest:4:82: error: The JSON Line has an invalid format\./m)
})

await check('a good manifest does not', async () => {
  const { code, stdout } = await commitOf('orchard-training.manifest', 'good.manifest')
  assert.equal(code, 0, stdout)
  assert.match(stdout, /Lint manifests.*Passed/)
})

await check('other files are left alone', async () => {
  const { code, stdout } = await commitOf('README.md', 'README.md')
  assert.equal(code, 0, stdout)
  assert.match(stdout, /no files to check/)
})

await check('no package was installed for the hook', async () => {
  const clones = (await readdir(cache, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const inside = await Promise.all(clones.map(({ name }) => readdir(join(cache, name))))
  assert.equal(inside.flat().includes('dist'), true)
  assert.equal(inside.flat().includes('node_modules'), false)
  assert.deepEqual(
    inside.flat().filter((name) => /^(?:node|py)_?env/.test(name)),
    [],
  )
})

finish()
