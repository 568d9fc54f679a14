/** A journal in memory, which processes with names of their own write to. */
import type { JournalPort } from '../../src/ports/journal.js'

export interface MemoryFile {
  text: string
  /** Names of the processes that are running. */
  readonly running: Set<string>
  /** How often it was replaced. */
  replaced: number
}

export function memoryFile(text = ''): MemoryFile {
  return { text, running: new Set(), replaced: 0 }
}

/**
 * The journal as a process opens it.
 * @param writer  the process; it is not running, as if it had been killed since, unless `file.running` has it
 */
export function journalOn(file: MemoryFile, writer: string): JournalPort {
  const read = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(file.text))
  }
  return {
    writer,
    isRunning: (other) => file.running.has(other),
    read,
    append: (more) => {
      file.text += more
      return true
    },
    replace: async (change) => {
      let text = ''
      for await (const part of change(read())) text += part
      file.text = text
      file.replaced += 1
    },
  }
}
