/** How many threads a file is worth. */
import { availableParallelism } from 'node:os'

/** Bytes that a thread more is worth it for. Our choice: starting one takes as long as scanning some of them. */
const BYTES_PER_THREAD = 16 * 1024 * 1024

/** Threads at most. Our choice: reading the file is what takes the time from here on. */
const THREADS_MAX = 8

/**
 * Threads that scan a file, the one that asks included: 1 or more.
 * @param threads  of the machine
 */
export function threadCountFor(sizeBytes: number, threads = availableParallelism()): number {
  return Math.max(1, Math.min(threads, THREADS_MAX, Math.ceil(sizeBytes / BYTES_PER_THREAD)))
}
