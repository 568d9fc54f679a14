/** A file that several threads scan: each takes the next range that nobody has taken, until there is none. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { ScanOptions } from '../lint/scan/scan-line.js'
import type { ManifestPartial } from '../lint/scan/partial.js'
import { scanRange } from '../lint/scan/scan-range.js'
import type { UsualLines } from '../lint/scan/usual/usual-lines.js'

/** Bytes of a range. Our choice: some tens of milliseconds, so that no thread ends long after the others. */
const RANGE_BYTES = 4 * 1024 * 1024

const CHUNK_BYTES = 1024 * 1024

/** What every thread is given. */
export interface ScanJob {
  readonly path: string
  readonly ranges: number
  readonly options: ScanOptions
  /** How many ranges were taken: one number of 32 bits that all threads share. */
  readonly taken: SharedArrayBuffer
}

/** @param sizeBytes  of the file when the scan begins */
export function createJob(path: string, sizeBytes: number, options: ScanOptions): ScanJob {
  const ranges = Math.max(1, Math.ceil(sizeBytes / RANGE_BYTES))
  return { path, ranges, options, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }
}

/** The number of the next range; undefined when all were taken. */
export function takeRange({ taken, ranges }: ScanJob): number | undefined {
  const range = Atomics.add(new Int32Array(taken), 0, 1)
  return range < ranges ? range : undefined
}

/**
 * Scans a range. The last one goes on to wherever the file ends by then.
 * @param usual  what was learned of other ranges
 */
export async function scanRangeOf(
  { path, ranges, options }: ScanJob,
  range: number,
  usual: UsualLines | undefined,
): Promise<ManifestPartial> {
  const room = usual?.room ?? new Uint8Array(CHUNK_BYTES)
  const to = range === ranges - 1 ? Infinity : (range + 1) * RANGE_BYTES
  return await scanRange(
    (from) => readFileFrom(path, from, room),
    { from: range * RANGE_BYTES, to },
    options,
    usual,
  )
}

/** Bytes of a page of memory, and of the file in it. */
const PAGE_BYTES = 4096

/**
 * Each chunk is in the memory of the one before.
 * @param room  for them
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a thread that only scans waits for its file
async function* readFileFrom(path: string, from: number, room: Uint8Array): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (let at = from; ;) {
      // Bytes that are at the same place of a page are copied in a third of the time.
      const chunk = room.subarray(at % PAGE_BYTES)
      const length = readSync(file, chunk, 0, chunk.length, at)
      if (length === 0) return
      at += length
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
