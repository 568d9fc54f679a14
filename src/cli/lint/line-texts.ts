/** The texts of the lines that findings are in, read once the lint knows which they are. */
import { LINE_MAX_BYTES } from '../../manifest/read-lines.js'
import { readManifest, type OpenManifest } from './open-manifest.js'

const LINE_FEED = 0x0a

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads no further than the last of the lines, and decodes no other.
 * @param wanted  1-based numbers of lines
 * @returns the texts by number, as far as the manifest has them
 */
export async function readLineTexts(
  manifest: OpenManifest,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>()
  const left = new Set(wanted)
  if (left.size === 0) return texts
  let line = 1
  let parts: Uint8Array[] = []
  const keep = (bytes: Uint8Array): void => {
    // Of a line that no manifest has, the beginning is enough to show.
    if (left.has(line) && sizeOf(parts) <= LINE_MAX_BYTES) parts.push(new Uint8Array(bytes))
  }
  const end = (): void => {
    if (left.delete(line)) texts.set(line, UTF_8.decode(Buffer.concat(parts)))
    parts = []
    line += 1
  }
  for await (const chunk of readManifest(manifest)) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      end()
      if (left.size === 0) return texts
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (parts.length > 0) end()
  return texts
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, part) => size + part.length, 0)
}
