/** A repository as a checkout on a runner has it: the files git knows, and nothing from an install or a build. */
import { copyFile, lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from './processes.mjs'

/** Folders that no workflow reads: the runner copies each file of a checkout for each job. */
const NOT_RUN = ['__tests__', 'bench', 'docs', 'e2e', 'findings', 'mutation', 'packages', 'scripts', 'src', 'tools']

/**
 * @param {string} from folder of a Git checkout
 * @param {string} into folder to create; becomes a Git repository with one commit
 * @param {Record<string, string>} more files to add or replace, path to text
 * @param {string[]} [without] folders of the checkout to leave out
 */
export async function exportRepository(from, into, more, without = []) {
  await mkdir(into, { recursive: true })
  const { stdout } = await git(from, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    const isFile = await lstat(join(from, path)).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isFile || without.includes(path.split('/')[0])) continue
    await mkdir(dirname(join(into, path)), { recursive: true })
    await copyFile(join(from, path), join(into, path))
  }
  for (const [path, text] of Object.entries(more)) {
    await mkdir(dirname(join(into, path)), { recursive: true })
    await writeFile(join(into, path), text)
  }
  await git(into, 'init', '--quiet', '--initial-branch=main')
  await git(into, 'remote', 'add', 'origin', 'https://github.com/example-org/example-repository.git')
  await git(into, 'add', '--all', '--force')
  const author = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', '-c', 'commit.gpgsign=false']
  await git(into, ...author, 'commit', '--quiet', '--no-verify', '--message', 'As checked out')
}

/** A repository with what its workflows read. The parameters are those of {@link exportRepository}. */
export async function exportRunnable(from, into, more) {
  await exportRepository(from, into, more, NOT_RUN)
}

async function git(folder, ...args) {
  const ran = await run('git', args, { cwd: folder })
  if (ran.code !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`)
  return ran
}
