/** A file for what does not fit the memory, gone when the step ends. */
import { randomUUID } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { ByteRange, ScratchFile } from '../deps.js'

/** Bytes that are read at a time. Ours: hundreds of ranges may be under way together. */
const CHUNK_BYTES = 16 * 1024

/**
 * Opens one that only this user may read. Where the system allows it, the file loses its name at once, so that nothing
 * stays behind however the process ends.
 */
export async function openScratchFile(folder: string): Promise<ScratchFile> {
  const path = join(folder, `train-custom-labels-${randomUUID()}.scratch`)
  const handle = await open(path, 'wx+', 0o600)
  // Windows keeps the name of an open file.
  const isNameless = await unlink(path).then(
    () => true,
    () => false,
  )
  let sizeBytes = 0
  return {
    append: async (text) => {
      const bytes = Buffer.from(text)
      const range = { from: sizeBytes, to: sizeBytes + bytes.length }
      await writeWhole(handle, bytes, range.from)
      sizeBytes = range.to
      return range
    },
    read: (range) => readRange(handle, range),
    discard: async () => {
      await handle.close()
      if (!isNameless) await unlink(path)
    },
  }
}

async function writeWhole(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

async function* readRange(handle: FileHandle, { from, to }: ByteRange): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = Buffer.alloc(CHUNK_BYTES)
  for (let at = from; at < to;) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, to - at), at)
    if (bytesRead === 0) throw new Error('the scratch file is shorter than what was written to it')
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}
