/** All actions in one bundle, dist/actions. The runner starts dist/<action>/index.js, which runs one of them. */
import { evaluate } from './evaluate/main.js'
import type { Deps } from '../ports/deps.js'
import type { LintDeps } from './lint/deps.js'
import type { ReleaseDeps } from './release/deps.js'
import { exitWith } from '../github/exit.js'
import { createRealDeps } from './runtime.js'
import { train } from './train/main.js'

/** A lint of files asks nothing of AWS, and train and evaluate start sooner without it. */
async function lint(deps: Deps): Promise<0 | 1> {
  const [main, { scanFile }] = await Promise.all([import('./lint/main.js'), import('../threads/scan-file.js')])
  const openJournal: LintDeps['openJournal'] = async (path, onFailure) =>
    (await import('../github/journal-file.js')).openJournal(path, onFailure)
  return main.lint({ ...deps, scanFile, openJournal })
}

/** What a release needs besides is loaded by it alone. */
async function withRelease(deps: Deps, load: () => Promise<(deps: ReleaseDeps) => Promise<0 | 1>>): Promise<0 | 1> {
  const [action, { createReleaseDeps }] = await Promise.all([load(), import('./release-runtime.js')])
  return action(createReleaseDeps(deps))
}

const ACTIONS = {
  evaluate,
  lint,
  release: (deps: Deps) => withRelease(deps, async () => (await import('./release/main.js')).release),
  'release-post': (deps: Deps) => withRelease(deps, async () => (await import('./release/post.js')).releasePost),
  train,
}

/** Runs an action, and ends the process with its exit code. */
export async function run(action: keyof typeof ACTIONS): Promise<void> {
  exitWith(await ACTIONS[action](createRealDeps()))
}
