/** A file that grows line by line. */
import { closeSync, createReadStream, fstatSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { JournalPort } from '../ports/journal.js'
import { isRunning, nameOfProcess } from './process-name.js'
import { replaceFile } from './replace-file.js'

const LINE_FEED = 0x0a

/** @param onFailure called once, with the error of the file system, where the file cannot be written */
export function openJournal(path: string, onFailure: (error: Error) => void): JournalPort {
  let file: number | undefined
  const open = (): number => {
    mkdirSync(dirname(path), { recursive: true })
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new Error('it is not a regular file')
    const opened = openSync(path, 'a+')
    // A process that was killed may have written a part of its last line.
    if (!endsLine(opened)) writeSync(opened, '\n')
    return opened
  }
  return {
    writer: nameOfProcess(),
    isRunning,
    read: async function* () {
      try {
        // A device or a pipe may never end.
        if (!statSync(path).isFile()) return
        for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk
      } catch {
        // What cannot be read is not known.
      }
    },
    append: (text) => {
      try {
        file ??= open()
        const bytes = Buffer.from(text)
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
        return true
      } catch (error) {
        if (file !== undefined) closeSync(file)
        onFailure(error instanceof Error ? error : new Error(String(error)))
        return false
      }
    },
    replace: async (change) => {
      await replaceFile(path, nameOfProcess(), change)
    },
  }
}

function endsLine(file: number): boolean {
  const { size } = fstatSync(file)
  if (size === 0) return true
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last[0] === LINE_FEED
}
