/** Objects that a seed does not contain but describes how to generate. */
import type { GeneratedLines } from './seed.js'

/** Lines that are joined at a time: as one string, all of a large object would be too long for the engine. */
const BLOCK_LINES = 10_000

/** The bytes of the lines, each with a newline. */
export function generateLines({ count, of }: GeneratedLines): Buffer {
  const templates = of.map((template) => template.split('{n}'))
  const blocks: Buffer[] = []
  for (let from = 0; from < count; from += BLOCK_LINES) {
    const size = Math.min(BLOCK_LINES, count - from)
    const lines = Array.from({ length: size }, (_, index) => {
      const line = from + index
      return `${templates[line % of.length]?.join(String(line + 1)) ?? ''}\n`
    })
    blocks.push(Buffer.from(lines.join('')))
  }
  return Buffer.concat(blocks)
}
