/** All actions in one bundle, dist/actions. The runner starts dist/<action>/index.js, which runs one of them. */
import { evaluate } from './evaluate/main.js'
import type { Deps } from '../ports/deps.js'
import type { LintPorts } from '../judgement/manifests/lint-tools.js'
import { exitWith } from '../github/exit.js'
import { createRealDeps } from './runtime.js'
import { train } from './train/main.js'

/** Runs an action, and returns its exit code. */
type Action = (deps: Deps) => Promise<0 | 1>

/** A lint of files asks nothing of AWS, and train and evaluate start sooner without it. */
async function loadLint(): Promise<Action> {
  const [{ lint }, { scanFile }] = await Promise.all([import('./lint/main.js'), import('../threads/scan-file.js')])
  const openJournal: LintPorts['openJournal'] = async (path, onFailure) =>
    (await import('../github/journal-file.js')).openJournal(path, onFailure)
  const openScratchFile: LintPorts['openScratchFile'] = async (folders) =>
    (await import('../github/scratch-file.js')).openScratchFile(folders)
  return (deps) => lint({ ...deps, scanFile, openJournal, openScratchFile })
}

/** One file has all that a release needs before its first request: each further one would delay it. */
async function loadRelease(): Promise<Action> {
  return (await import('./start-release.js')).startRelease
}

async function loadReleasePost(): Promise<Action> {
  const [{ releasePost }, { createReleaseDeps }] = await Promise.all([
    import('./release/post.js'),
    import('./release-runtime.js'),
  ])
  return (deps) => releasePost(createReleaseDeps(deps))
}

const LOADERS = {
  evaluate: () => evaluate,
  lint: loadLint,
  release: loadRelease,
  'release-post': loadReleasePost,
  train: () => train,
} as const satisfies Record<string, () => Action | Promise<Action>>

/** Runs an action, and ends the process with its exit code. */
export async function run(name: keyof typeof LOADERS): Promise<void> {
  // The files of the action are read while the ports are put together.
  const loading = LOADERS[name]()
  const deps = createRealDeps()
  const action = await loading
  exitWith(await action(deps))
}
