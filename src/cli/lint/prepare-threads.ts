/** Threads for a large manifest that start while the code of lint is loaded. */
import { statSync } from 'node:fs'
import { prepareHelpers } from '../../threads/helper.js'
import { threadCountFor } from '../../threads/thread-count.js'

/** What is before a value in the same argument. */
const OPTION = /^--[a-z-]+=/

/**
 * Starts the threads that the largest of the files among the arguments is worth. The arguments themselves are read later:
 * where no thread has anything to do in the end, it waits.
 */
export function prepareThreads(args: readonly string[]): void {
  // A range is scanned by one thread.
  if (args.some((arg) => arg.startsWith('--range'))) return
  const count = threadCountFor(Math.max(0, ...args.map((arg) => sizeOf(arg.replace(OPTION, '')))))
  if (count > 1) prepareHelpers(count - 1)
}

/** Bytes of a file; 0 for what is none, or cannot be read. */
function sizeOf(path: string): number {
  try {
    const found = statSync(path)
    return found.isFile() ? found.size : 0
  } catch {
    return 0
  }
}
