/** A file of an inventory report on the disk, for a format that is read from its end. */
import { readSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, messageOf } from '../errors/action-error.js'
import type { ScratchFile } from '../ports/scratch-file.js'

/**
 * @param tempFolder  gets a folder of its own for the file
 * @throws ActionError INVENTORY_INVALID where that cannot be written
 */
export async function openScratchFile(tempFolder: string): Promise<ScratchFile> {
  const folder = await onDisk(tempFolder, () => mkdtemp(join(tempFolder, 'custom-labels-')))
  const handle = await onDisk(folder, () => open(join(folder, 'report'), 'wx+', 0o600))
  let sizeBytes = 0
  return {
    sizeBytes: () => sizeBytes,

    append: async (chunk) => {
      await onDisk(folder, async () => {
        for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten
      })
      sizeBytes += chunk.length
    },

    read: (from, into) => {
      let at = 0
      while (at < into.length) {
        const count = readSync(handle.fd, into, at, into.length - at, from + at)
        if (count === 0) break
        at += count
      }
      return into.subarray(0, at)
    },

    close: async () => {
      await handle.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ActionError(
      'INVENTORY_INVALID',
      `A file of the report cannot be kept in ${folder}: ${messageOf(error)}.`,
      {
        hint: 'Free space on the disk, as much as the largest file of the report has, or set the output format of the inventory configuration to CSV, which needs none.',
        cause: error,
      },
    )
  }
}
