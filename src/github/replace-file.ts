/** Puts other text in the place of a file's, as a whole: a new file is written next to it and gets its name. */
import { createReadStream } from 'node:fs'
import { open, readdir, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './process-name.js'

/** Between the name of the file and that of the process. */
const NEW = '.new-'

/** Characters that are written together. */
const WRITTEN_TOGETHER = 64 * 1024

/**
 * Nothing happens where the file cannot be read or replaced, or has changed meanwhile.
 * @param writer  name of this process
 * @param change  gets what the file holds
 */
export async function replaceFile(
  path: string,
  writer: string,
  change: (held: AsyncIterable<Uint8Array>) => AsyncIterable<string>,
): Promise<void> {
  try {
    // Of a link, the file that it leads to.
    const real = await realpath(path)
    await removeLeftOver(real)
    const before = await stat(real)
    if (before.isFile()) await replaceAt(real, `${real}${NEW}${writer}`, before, change)
  } catch {
    // The file is as it was.
  }
}

interface FileState {
  readonly ino: number
  readonly mode: number
}

async function replaceAt(
  path: string,
  newPath: string,
  before: FileState,
  change: (held: AsyncIterable<Uint8Array>) => AsyncIterable<string>,
): Promise<void> {
  let readBytes = 0
  const held = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path)) {
      if (!(chunk instanceof Uint8Array)) continue
      readBytes += chunk.byteLength
      yield chunk
    }
  }
  try {
    const file = await open(newPath, 'wx', before.mode)
    try {
      await writeAll(file, change(held()))
      // The name must not lead to bytes that a power cut takes away.
      await file.sync()
    } finally {
      await file.close()
    }
    const now = await stat(path)
    // Of another size or identity: another process has written to it, or replaced it.
    if (now.ino === before.ino && now.size === readBytes) await rename(newPath, path)
  } finally {
    await rm(newPath, { force: true })
  }
}

async function writeAll(file: FileHandle, texts: AsyncIterable<string>): Promise<void> {
  let pending = ''
  for await (const text of texts) {
    pending += text
    if (pending.length < WRITTEN_TOGETHER) continue
    await file.writeFile(pending)
    pending = ''
  }
  await file.writeFile(pending)
}

/** What a process that was killed here has left. */
async function removeLeftOver(path: string): Promise<void> {
  const begin = `${basename(path)}${NEW}`
  const names = await readdir(dirname(path))
  const left = names.filter((name) => name.startsWith(begin) && !isRunning(name.slice(begin.length)))
  await Promise.all(left.map((name) => rm(join(dirname(path), name), { force: true })))
}
