/** A file of an inventory report on the disk, for a format that is read from its end. */
import { readSync } from 'node:fs'
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, messageOf } from '../errors/action-error.js'
import type { ScratchFile } from '../ports/scratch-file.js'

/** Bytes of one read; Node takes less than 2 GiB. */
const READ_BYTES = 2 ** 30

/** An open file keeps its bytes without a name there, also when the process is killed, and gives them up at its end. */
const MAY_REMOVE_OPEN = process.platform !== 'win32'

/**
 * @param tempFolders  the first one that can be written gets a folder for the file
 * @throws ActionError INVENTORY_INVALID where none can
 */
export async function openScratchFile(tempFolders: readonly string[]): Promise<ScratchFile> {
  const faults: unknown[] = []
  for (const tempFolder of tempFolders) {
    try {
      return await openIn(tempFolder)
    } catch (error) {
      faults.push(error)
    }
  }
  throw notKept(tempFolders.join(' or '), faults[0])
}

async function openIn(tempFolder: string): Promise<ScratchFile> {
  const folder = await mkdtemp(join(tempFolder, 'custom-labels-'))
  const remove = async (): Promise<void> => {
    // On Windows, something else may look at the file for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  let handle: FileHandle
  try {
    handle = await open(join(folder, 'report'), 'wx+', 0o600)
  } catch (error) {
    await remove()
    throw error
  }
  if (MAY_REMOVE_OPEN) await remove()
  let sizeBytes = 0
  return {
    sizeBytes: () => sizeBytes,

    append: async (chunk) => {
      try {
        for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten
      } catch (error) {
        throw notKept(tempFolder, error)
      }
      sizeBytes += chunk.length
    },

    read: (from, into) => {
      let at = 0
      while (at < into.length) {
        const count = readSync(handle.fd, into, at, Math.min(into.length - at, READ_BYTES), from + at)
        if (count === 0) break
        at += count
      }
      return into.subarray(0, at)
    },

    close: async () => {
      try {
        await handle.close()
      } finally {
        if (!MAY_REMOVE_OPEN) await remove()
      }
    },
  }
}

function notKept(folder: string, error: unknown): ActionError {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  const way = isFull
    ? 'Free space on the disk, as much as the largest file of the report has'
    : 'Make the folder for temporary files writable'
  return new ActionError(
    'INVENTORY_INVALID',
    `A file of the report cannot be kept in ${folder}: ${messageOf(error)}.`,
    {
      hint: `${way}, or set the output format of the inventory configuration to CSV, which needs none.`,
      cause: error,
    },
  )
}
