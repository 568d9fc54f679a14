/** The file of the workspace that a path was probably meant to name. */
import type { PlatformPath } from 'node:path'
import type { FilePort } from '../ports/files.js'
import { misspelt } from '../text/nearest.js'

/** Folders that are searched for a file with exactly this name. Our choice: enough for a repository, quick on any disk. */
const FOLDERS_MAX = 200

/** Folders that contain no manifests but very many other files. */
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '__pycache__'])

/**
 * Takes each part of the path as typed, or else the name in that folder that it is likely to be a misspelling of; where
 * that leads nowhere, looks for a file of the same name in another folder.
 * @param root  of the workspace, links followed; nothing outside of it is read
 * @returns a path relative to the workspace, with forward slashes; undefined where nothing is near
 */
export async function findNear(
  typed: string,
  root: string,
  files: FilePort,
  paths: PlatformPath,
): Promise<string | undefined> {
  const relative = paths.relative(root, paths.resolve(root, typed))
  const parts = relative.split(paths.sep)
  if (relative === '' || parts[0] === '..' || paths.isAbsolute(relative)) return undefined
  const found = (await followNames(parts, root, files, paths)) ?? (await findElsewhere(parts, root, files, paths))
  return found?.join('/')
}

async function followNames(
  parts: readonly string[],
  root: string,
  files: FilePort,
  paths: PlatformPath,
): Promise<readonly string[] | undefined> {
  const taken: string[] = []
  for (const part of parts) {
    const names = await namesIn([root, ...taken], files, paths)
    const name = names.includes(part) ? part : misspelt(part, names)
    if (name === undefined) return undefined
    taken.push(name)
  }
  return (await isFile([root, ...taken], files, paths)) ? taken : undefined
}

/** Breadth first: the file that is nearest to the root. */
async function findElsewhere(
  parts: readonly string[],
  root: string,
  files: FilePort,
  paths: PlatformPath,
): Promise<readonly string[] | undefined> {
  const wanted = parts.at(-1) ?? ''
  const folders: (readonly string[])[] = [[]]
  for (let searched = 0; searched < Math.min(folders.length, FOLDERS_MAX); searched += 1) {
    const folder = folders[searched] ?? []
    const names = await namesIn([root, ...folder], files, paths)
    const candidate = [...folder, wanted]
    if (names.includes(wanted) && (await isFile([root, ...candidate], files, paths))) return candidate
    for (const name of names) if (!name.includes('.') && !PASSED_OVER.has(name)) folders.push([...folder, name])
  }
  return undefined
}

/** None for a folder that a link leads out to, or round to another place. */
async function namesIn(path: readonly string[], files: FilePort, paths: PlatformPath): Promise<readonly string[]> {
  const folder = paths.join(...path)
  return (await files.realPath(folder)) === folder ? [...(await files.list(folder))].sort() : []
}

async function isFile(path: readonly string[], files: FilePort, paths: PlatformPath): Promise<boolean> {
  const real = await files.realPath(paths.join(...path))
  return real !== undefined && (await files.stat(real)).isFile
}
