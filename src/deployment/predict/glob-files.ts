/** Files of the workspace that a glob names. */
import nodePath from 'node:path'
import picomatch from 'picomatch'
import type { FilePort } from '../../ports/files.js'

/** Most files and folders that a search looks at. Our choice: far more than a smoke test has, and an end to a glob of the whole disk. */
const ENTRIES_MAX = 100_000

/** Passed over unless the glob names them: neither has images of a test, and both have very many files. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '__pycache__'])

/** A file that was found. */
export interface WorkspaceImage {
  /** Absolute, links followed. */
  readonly path: string
  /** Relative to the workspace, with forward slashes, as the search came to it. */
  readonly workspacePath: string
}

/** Whether a text has characters with a meaning in globs. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob
}

/**
 * In the order of their names, folder by folder; links are followed as long as they stay inside of the workspace.
 * @param glob  relative to the workspace, with forward slashes
 * @param root  of the workspace, links followed
 */
export async function globFiles(
  files: FilePort,
  root: string | undefined,
  glob: string,
): Promise<readonly WorkspaceImage[]> {
  const pattern = glob.replace(/^(?:\.\/)+/, '')
  const isMatch = picomatch(pattern)
  const { base } = picomatch.scan(pattern)
  const found: WorkspaceImage[] = []
  // Real paths of the folders on the way, so that a link to a folder above does not lead in circles.
  const open: { readonly folder: string; readonly above: readonly string[] }[] = [{ folder: base, above: [] }]
  let entries = 0
  for (let next = open.shift(); next !== undefined && entries < ENTRIES_MAX; next = open.shift()) {
    const { folder, above } = next
    const real = await insideOf(files, root, folder)
    if (real === undefined || above.includes(real)) continue
    const below: typeof open = []
    for (const name of [...(await files.list(real))].sort()) {
      entries += 1
      const workspacePath = folder === '' ? name : `${folder}/${name}`
      const path = await insideOf(files, root, workspacePath)
      if (path === undefined) continue
      const { isFile } = await files.stat(path)
      if (isFile && isMatch(workspacePath)) found.push({ path, workspacePath })
      if (!isFile && !isPassedOver(name, pattern)) below.push({ folder: workspacePath, above: [...above, real] })
    }
    open.unshift(...below)
  }
  return found
}

function isPassedOver(name: string, pattern: string): boolean {
  return (PASSED_OVER.has(name) || name.startsWith('.')) && !pattern.split('/').includes(name)
}

/** The real path of a path inside of the workspace, links followed; undefined where there is nothing, or it leads outside. */
export async function insideOf(
  files: FilePort,
  root: string | undefined,
  workspacePath: string,
): Promise<string | undefined> {
  if (root === undefined) return undefined
  const real = await files.realPath(nodePath.join(root, workspacePath))
  if (real === undefined) return undefined
  const relative = nodePath.relative(root, real)
  return relative.split(nodePath.sep)[0] === '..' || nodePath.isAbsolute(relative) ? undefined : real
}
