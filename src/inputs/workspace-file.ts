/** Files of the workspace that inputs name. */
import type { FilePort } from '../ports/files.js'
import nodePath, { type PlatformPath } from 'node:path'
import { refused } from './reader.js'
import { success, type Result } from '../model/result.js'
import type { WorkspaceFile } from '../model/training-spec.js'
import { findNear } from './near-file.js'

/**
 * Finds a file by the path that the user typed, links followed; nothing outside of the workspace.
 * @param elsewhere  what could have been typed instead of a path, or the empty string
 * @param paths  how the system writes paths
 */
export async function findWorkspaceFile(
  typed: string,
  workspace: string | undefined,
  files: FilePort,
  elsewhere: string,
  paths: PlatformPath = nodePath,
): Promise<Result<WorkspaceFile>> {
  const or = elsewhere === '' ? '' : `, or ${elsewhere}`
  if (workspace === undefined) {
    return refused(
      `${elsewhere === '' ? 'a file in the workspace' : elsewhere}: there is no workspace (GITHUB_WORKSPACE is not set)`,
    )
  }
  const root = await files.realPath(workspace)
  const path = await files.realPath(paths.isAbsolute(typed) ? typed : paths.join(workspace, typed))
  if (root === undefined || path === undefined) {
    const near = root === undefined ? undefined : await findNear(typed, root, files, paths)
    const why = near === undefined ? ' (was the repository checked out?)' : `; did you mean ${near}?`
    return refused(`a file in the workspace; there is none at this path${why}${near === undefined ? or : ''}`)
  }
  const workspacePath = paths.relative(root, path)
  if (workspacePath.split(paths.sep)[0] === '..' || paths.isAbsolute(workspacePath)) {
    return refused('a file inside the workspace; this path leads outside it')
  }
  const { isFile, sizeBytes } = await files.stat(path)
  if (!isFile) return refused(`a file; this path is a directory${await contentOf(path, files)}`)
  return success({ path, workspacePath: workspacePath.split(paths.sep).join('/'), sizeBytes })
}

/** Most names of a folder that a message lists. */
const NAMES_MAX = 5

async function contentOf(folder: string, files: FilePort): Promise<string> {
  const names = (await files.list(folder)).filter((name) => !name.startsWith('.')).sort()
  if (names.length === 0) return ''
  const rest = names.length - NAMES_MAX
  return `, which contains ${names.slice(0, NAMES_MAX).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}
