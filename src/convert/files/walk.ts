/** Files below a folder, in an order that is the same on every machine. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceError } from '../source-error.js'
import { shown, unreadable } from './source-file.js'

/** Folders in folders that are followed. Our choice: more is a loop or an attack. */
const DEPTH_MAX = 64

/**
 * Yields the paths of all files below a folder, relative to it and with forward slashes. Names are in the order of their
 * UTF-16 code units, a folder with its content in the place of its name. Hidden files and folders (`.name`) and links to
 * folders are left out; a link to a file is a file.
 * @param file the folder as messages name it
 * @throws SourceError for a folder that cannot be read
 */
export async function* walkFiles(file: string, below = '', depth = 0): AsyncGenerator<string, void, undefined> {
  if (depth > DEPTH_MAX) {
    throw new SourceError(`${shown(file)} has folders in folders, more than ${String(DEPTH_MAX)} deep.`)
  }
  const here = below === '' ? file : join(file, below)
  const entries = await readFolder(here)
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* walkFiles(file, path, depth + 1)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(file, path))))) yield path
  }
}

/** The entries of one folder, in the order of their names. @throws SourceError */
export async function readFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  } catch (error) {
    throw new SourceError(unreadable(folder, error), { cause: error })
  }
}

/** Whether a path is a folder, links followed; false for nothing. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

/** Whether a path is a file, links followed; false for nothing. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}
