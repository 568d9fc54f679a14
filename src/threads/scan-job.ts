/** A file that several threads scan: each takes the next range that nobody has taken, until there is none. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { ScanOptions } from '../lint/scan/scan-line.js'
import type { ManifestPartial } from '../lint/scan/partial.js'
import { scanRange } from '../lint/scan/scan-range.js'
import type { UsualLines } from '../lint/scan/usual/usual-lines.js'

const MEBIBYTE = 1024 * 1024

/**
 * Bytes of a range. Our choice: each costs some milliseconds besides its bytes, so that they are large at first; the last
 * ones take some ten milliseconds, so that no thread ends long after the others.
 */
const RANGE_BYTES = { most: 16 * MEBIBYTE, least: 4 * MEBIBYTE }

/** Ranges of such a length that each thread would have of the bytes that are left. */
const RANGES_LEFT = 2

const CHUNK_BYTES = MEBIBYTE

/** What every thread is given. */
export interface ScanJob {
  readonly path: string
  /** Where the ranges begin, in their order; each ends where the next one begins. */
  readonly starts: readonly number[]
  readonly options: ScanOptions
  /** How many ranges were taken: one number of 32 bits that all threads share. */
  readonly taken: SharedArrayBuffer
}

/**
 * @param sizeBytes  of the file when the scan begins
 * @param threads    that share the work
 */
export function createJob(path: string, sizeBytes: number, options: ScanOptions, threads: number): ScanJob {
  const starts = startsOf(sizeBytes, threads)
  return { path, starts, options, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }
}

function startsOf(sizeBytes: number, threads: number): readonly number[] {
  const starts = [0]
  for (let at = 0; ; starts.push(at)) {
    const share = Math.floor((sizeBytes - at) / (threads * RANGES_LEFT))
    at += Math.max(RANGE_BYTES.least, Math.min(RANGE_BYTES.most, share))
    if (at >= sizeBytes) return starts
  }
}

/** The number of the next range; undefined when all were taken. */
export function takeRange({ taken, starts }: ScanJob): number | undefined {
  const range = Atomics.add(new Int32Array(taken), 0, 1)
  return range < starts.length ? range : undefined
}

/**
 * Scans a range. The last one goes on to wherever the file ends by then.
 * @param usual  what was learned of other ranges
 */
export async function scanRangeOf(
  { path, starts, options }: ScanJob,
  range: number,
  usual: UsualLines | undefined,
): Promise<ManifestPartial> {
  const room = usual?.room ?? new Uint8Array(CHUNK_BYTES)
  const { [range]: from = 0, [range + 1]: to = Infinity } = starts
  return await scanRange((start) => readFileFrom(path, start, room), { from, to }, options, usual)
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
