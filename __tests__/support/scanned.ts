/** Scans manifests line by line, each line read in full: what any quicker way must come to. */
import { readLines } from '../../src/manifest/read-lines.js'
import { encodePartial } from '../../src/lint/scan/encode-partial.js'
import { mergeInto } from '../../src/lint/scan/merge-partials.js'
import { createPartial } from '../../src/lint/scan/partial.js'
import { scanLine, type ScanOptions } from '../../src/lint/scan/scan-line.js'
import { scanRange, WHOLE_FILE } from '../../src/lint/scan/scan-range.js'
import type { UsualLines } from '../../src/lint/scan/usual/usual-lines.js'

/** All that a partial result holds of the lines. */
export async function scanEachLineInFull(manifest: Uint8Array, options: ScanOptions): Promise<unknown> {
  const partial = createPartial()
  for await (const { text } of readLines(chunks(manifest))) scanLine(partial, text, options)
  return ofLines(encodePartial(partial))
}

/** The same out of the scan of a manifest. */
export async function scanAsAManifest(manifest: Uint8Array, options: ScanOptions): Promise<unknown> {
  return ofLines(encodePartial(await scanRange(() => chunks(manifest), WHOLE_FILE, options)))
}

/** How a manifest is read. */
export interface Reading {
  /** Where it is cut into ranges, in any order. */
  readonly cuts: readonly number[]
  readonly chunkBytes: number
  /** What was learned of other manifests. */
  readonly usual: UsualLines | undefined
}

/** The same out of the scans of ranges, one after the other. */
export async function scanInParts(
  manifest: Uint8Array,
  options: ScanOptions,
  { cuts, chunkBytes, usual }: Reading,
): Promise<unknown> {
  const borders = [0, ...cuts.toSorted((one, other) => one - other), Infinity]
  const merged = createPartial()
  for (const [index, to] of borders.slice(1).entries()) {
    const read = (from: number) => inOneBuffer(manifest.subarray(from), chunkBytes)
    const part = await scanRange(read, { from: borders[index] ?? 0, to }, options, usual)
    mergeInto(merged, part, options.keptPerCode)
  }
  return ofLines(encodePartial(merged))
}

function ofLines(encoded: Readonly<Record<string, unknown>>): unknown {
  return { ...encoded, sizeBytes: undefined, head: undefined }
}

async function* chunks(manifest: Uint8Array): AsyncGenerator<Uint8Array> {
  // Two chunks, so that a line is in both of them.
  const middle = Math.floor(manifest.length / 2)
  yield await Promise.resolve(manifest.subarray(0, middle))
  yield manifest.subarray(middle)
}

/** Each chunk is in the memory of the one before. */
async function* inOneBuffer(bytes: Uint8Array, chunkBytes: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(chunkBytes)
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const chunk = bytes.subarray(from, from + chunkBytes)
    buffer.set(chunk)
    yield await Promise.resolve(buffer.subarray(0, chunk.length))
    buffer.fill('}')
  }
}
