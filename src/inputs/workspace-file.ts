/** Files of the workspace that inputs name. */
import nodePath, { type PlatformPath } from 'node:path'
import type { FilePort } from '../deps.js'
import { refused, understood, type Read } from './reader.js'

/** A file that is there, inside of the workspace. */
export interface WorkspaceFile {
  /** Absolute, links followed. */
  readonly path: string
  /** Relative to the workspace, with forward slashes, as annotations name files. */
  readonly workspacePath: string
  readonly sizeBytes: number
}

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
): Promise<Read<WorkspaceFile>> {
  const or = elsewhere === '' ? '' : `, or ${elsewhere}`
  if (workspace === undefined) {
    return refused(
      `${elsewhere === '' ? 'a file of a workspace' : elsewhere}: there is no workspace (GITHUB_WORKSPACE is not set)`,
    )
  }
  const root = await files.realPath(workspace)
  const path = await files.realPath(paths.isAbsolute(typed) ? typed : paths.join(workspace, typed))
  if (root === undefined || path === undefined) {
    return refused(`a file of the workspace; there is none of this path (was the repository checked out?)${or}`)
  }
  const workspacePath = paths.relative(root, path)
  if (workspacePath === '' || workspacePath.split(paths.sep)[0] === '..' || paths.isAbsolute(workspacePath)) {
    return refused('a file inside of the workspace; this path leads out of it')
  }
  const { isFile, sizeBytes } = await files.stat(path)
  if (!isFile) return refused('a file; this path is a folder')
  return understood({ path, workspacePath: workspacePath.split(paths.sep).join('/'), sizeBytes })
}
