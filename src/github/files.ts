/** The file system as the actions use it. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FilePort } from '../deps.js'

/** Files of the workspace and of the runner. */
export const nodeFiles: FilePort = {
  realPath: async (path) => {
    try {
      return await realpath(path)
    } catch {
      return undefined
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
    if (there !== undefined && !there.isFile()) throw new Error(`${path} is no regular file`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  },
  replace: async (path, pieces, signal) => {
    const beside = `${path}.part`
    try {
      await pipeline(pieces, createWriteStream(beside), { signal })
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  },
}
