/** Scans manifests line by line, each line read in full: what any quicker way must come to. */
import { readLines } from '../../src/manifest/read-lines.js'
import { encodePartial } from '../../src/lint/scan/encode-partial.js'
import { createPartial } from '../../src/lint/scan/partial.js'
import { scanLine, type ScanOptions } from '../../src/lint/scan/scan-line.js'
import { scanRange, WHOLE_FILE } from '../../src/lint/scan/scan-range.js'

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

function ofLines(encoded: Readonly<Record<string, unknown>>): unknown {
  return { ...encoded, sizeBytes: undefined, head: undefined }
}

async function* chunks(manifest: Uint8Array): AsyncGenerator<Uint8Array> {
  // Two chunks, so that a line is in both of them.
  const middle = Math.floor(manifest.length / 2)
  yield await Promise.resolve(manifest.subarray(0, middle))
  yield manifest.subarray(middle)
}
