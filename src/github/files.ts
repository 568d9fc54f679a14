/** The file system as the actions use it. */
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FilePort } from '../ports/files.js'

/** Files of the workspace and of the runner. */
export const nodeFiles: FilePort = {
  realPath: async (path) => {
    try {
      return await realpath(path)
    } catch {
      return undefined
    }
  },
  list: async (folder) => {
    try {
      return await readdir(folder)
    } catch {
      return []
    }
  },
  stat: async (path) => {
    const found = await stat(path)
    return { isFile: found.isFile(), sizeBytes: found.size }
  },
  read: (path) => createReadStream(path),
  readText: async (path) => {
    try {
      return await readFile(path, 'utf8')
    } catch {
      return undefined
    }
  },
  write: async (path, text) => {
    const there = await stat(path).catch(() => undefined)
    // A pipe or a device would keep the write waiting for a reader.
    if (there !== undefined && !there.isFile()) throw new Error(`${path} is not a regular file`)
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'w')
    try {
      await file.writeFile(text)
      await file.close()
    } catch (error) {
      // Half a file says nothing that can be trusted.
      await file.close().catch(() => undefined)
      await rm(path, { force: true })
      throw error
    }
  },
}
