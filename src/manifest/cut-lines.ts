/** Cuts the bytes of a manifest into lines that stay bytes, for what copies lines as they are. */
import { formatCount } from '../text/number.js'
import { LINE_MAX_BYTES } from './read-lines.js'

const LINE_FEED = 0x0a

/** A line that no manifest has. The message names it. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong'
}

/** A line: the bytes from `start` to before `end`, which is where a line feed is, and before `past` with its line feed. */
export type VisitLine = (bytes: Buffer, start: number, end: number, past: number) => void

/**
 * Visits each line. After the last one that no line feed ends there is still a line feed in the bytes, at `end`, but it is
 * not a part of the line: `past` is `end`.
 * @param chunks   of any size; they are not changed, and may be filled again once the next is asked for
 * @param visit    must be done with the bytes when `flush` has ended
 * @param flush    after each chunk
 * @throws LineTooLong for a line longer than {@link LINE_MAX_BYTES}
 */
export async function cutLines(
  chunks: AsyncIterable<Uint8Array>,
  visit: VisitLine,
  flush: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let rest = Buffer.alloc(0)
  let lines = 0
  const cut = (bytes: Buffer, from: number): number => {
    let start = from
    for (let end = bytes.indexOf(LINE_FEED, from); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      lines += 1
      if (end - start > LINE_MAX_BYTES) throw tooLong(lines)
      visit(bytes, start, end, end + 1)
      start = end + 1
    }
    return start
  }
  for await (const chunk of chunks) {
    const bytes = bufferOf(chunk)
    let start = 0
    if (rest.length > 0) {
      // Only the line that began in an earlier chunk is copied.
      const end = bytes.indexOf(LINE_FEED)
      start = end < 0 ? bytes.length : end + 1
      rest = Buffer.concat([rest, bytes.subarray(0, start)])
      if (end >= 0) {
        cut(rest, 0)
        rest = Buffer.alloc(0)
      }
    }
    start = cut(bytes, start)
    if (start < bytes.length) rest = Buffer.from(bytes.subarray(start))
    if (rest.length > LINE_MAX_BYTES) throw tooLong(lines + 1)
    await flush()
  }
  if (rest.length === 0) return
  visit(Buffer.concat([rest, Uint8Array.of(LINE_FEED)]), 0, rest.length, rest.length)
  await flush()
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function tooLong(line: number): LineTooLong {
  return new LineTooLong(
    `line ${formatCount(line)} is longer than ${formatCount(LINE_MAX_BYTES)} bytes, which no line of a manifest is`,
  )
}
