/** Appends to the files that the runner reads after the step. */
import { closeSync, constants, fstatSync, openSync, truncateSync, writeSync } from 'node:fs'
import { messageOf } from '../errors/action-error.js'

/** Writes bytes from a place in them on, as node:fs does: it may write fewer than there are, and says how many. */
export type WriteBytes = (descriptor: number, bytes: Uint8Array, from: number) => number

/**
 * Appends a text to an existing file, all of it or nothing: after half a value the runner can read neither this output nor
 * those after it. What a full disk wrote of the text is removed again, where the file is a regular one.
 * @throws Error whose message names the path
 */
export function appendWhole(path: string, text: string, write: WriteBytes = writeSync): void {
  let sizeBefore: number | undefined
  try {
    // Never created: the runner has made the file, and would not read another. A pipe without a reader is refused, since
    // it would block the step.
    const descriptor = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK)
    try {
      const found = fstatSync(descriptor)
      if (found.isFile()) sizeBefore = found.size
      writeAll(descriptor, Buffer.from(text), write)
    } finally {
      // Some file systems say only here that they are full.
      closeSync(descriptor)
    }
  } catch (error) {
    throw new Error(`${path}: ${messageOf(error)}${takeBack(path, sizeBefore)}`, { cause: error })
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, write: WriteBytes): void {
  for (let done = 0; done < bytes.length;) done += write(descriptor, bytes, done)
}

/** @returns what is to be added to the message when the file could not be brought back to its length */
function takeBack(path: string, size: number | undefined): string {
  if (size === undefined) return ''
  try {
    truncateSync(path, size)
    return ''
  } catch (error) {
    return `; the partial write could not be undone: ${messageOf(error)}`
  }
}
