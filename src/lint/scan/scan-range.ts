/** Scans a range of the bytes of a manifest. */
import { FILE_HEAD_BYTES } from '../../manifest/file-kind.js'
import { LINE_MAX_BYTES } from '../../manifest/read-lines.js'
import { createPartial, type ManifestPartial } from './partial.js'
import { scanLine, type ScanOptions } from './scan-line.js'
import { UsualLines } from './usual/usual-lines.js'

/** Bytes of a file, `to` not included. A line belongs to the range in which it begins. */
export interface ByteRange {
  readonly from: number
  /** May be past the end of the file. */
  readonly to: number
}

export const WHOLE_FILE: ByteRange = { from: 0, to: Infinity }

const NEWLINE = 0x0a
const LINE_END = Buffer.of(NEWLINE)

/**
 * The partial result of a range.
 * @param read   the bytes of the manifest from a place on; it is read no further than to the end of the last line
 * @param usual  what was learned of other ranges, none of which is being scanned; nothing, where it is left out
 */
export async function scanRange(
  read: (from: number) => AsyncIterable<Uint8Array>,
  range: ByteRange,
  options: ScanOptions,
  usual?: UsualLines,
): Promise<ManifestPartial> {
  const own = usual === undefined ? UsualLines.create() : undefined
  const scanner = new RangeScanner(range, options, usual ?? own)
  // The byte before a range tells whether a line begins with the range.
  for await (const chunk of read(Math.max(0, range.from - 1))) if (!scanner.add(chunk)) break
  const partial = scanner.end()
  own?.release()
  return partial
}

/** Cuts the bytes that it is given into lines, as {@link readLines} does, and scans those that begin in the range. */
class RangeScanner {
  readonly #partial = createPartial()
  readonly #range: ByteRange
  readonly #options: ScanOptions
  readonly #usual: UsualLines | undefined
  /** Of the next byte, in the file. */
  #position: number
  /** In a line that began before the range. */
  #isBefore: boolean
  /** Parts of a line that has not ended; the bytes past what is kept of a line are counted alone. */
  #parts: Buffer[] = []
  #keptBytes = 0
  #isOpen = false

  constructor(range: ByteRange, options: ScanOptions, usual: UsualLines | undefined) {
    this.#range = range
    this.#options = options
    this.#usual = usual
    usual?.beginRange(this.#partial, options)
    this.#isBefore = range.from > 0
    this.#position = Math.max(0, range.from - 1)
  }

  /** Takes the next bytes. False once no more are needed. */
  add(bytes: Uint8Array): boolean {
    const room = this.#usual?.room
    if (room === undefined || bytes.buffer === room.buffer)
      return this.#addChunk(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    for (let from = 0; from < bytes.length; from += room.length) {
      const part = bytes.subarray(from, from + room.length)
      room.set(part)
      if (!this.#addChunk(room.subarray(0, part.length))) return false
    }
    return true
  }

  /** @param chunk  where usual lines can be scanned */
  #addChunk(chunk: Buffer): boolean {
    let from = 0
    while (from < chunk.length) {
      if (!this.#isBefore && !this.#isOpen) {
        from = this.#addUsualLines(chunk, from)
        if (this.#position + from >= this.#range.to) return false
        if (from === chunk.length) break
      }
      const newline = chunk.indexOf(NEWLINE, from)
      const end = newline < 0 ? chunk.length : newline
      if (!this.#isBefore) this.#take(chunk, from, end, newline >= 0)
      if (newline >= 0) this.#isBefore = false
      from = end + 1
    }
    this.#position += chunk.length
    return true
  }

  end(): ManifestPartial {
    if (this.#isOpen) this.#endOpenLine()
    this.#usual?.endRange()
    return this.#partial
  }

  /** Takes all usual lines from a place on that end in the chunk. Returns where they end. */
  #addUsualLines(chunk: Buffer, from: number): number {
    if (this.#usual === undefined) return from
    const to = Math.min(chunk.lastIndexOf(NEWLINE) + 1, this.#range.to - this.#position)
    const at = this.#usual.scan(chunk, from, to)
    this.#partial.sizeBytes += at - from
    this.#keepHead(chunk, from, at)
    return at
  }

  #take(chunk: Buffer, from: number, end: number, isEnded: boolean): void {
    const past = isEnded ? end + 1 : end
    this.#partial.sizeBytes += past - from
    this.#keepHead(chunk, from, past)
    if (isEnded && !this.#isOpen && end - from <= LINE_MAX_BYTES) {
      this.#scanLine(chunk, from, end)
      return
    }
    this.#isOpen = true
    const keep = Math.min(end, from + LINE_MAX_BYTES - this.#keptBytes)
    // A copy: whoever hands in the chunks may fill the same buffer again.
    if (keep > from) this.#parts.push(Buffer.from(chunk.subarray(from, keep)))
    this.#keptBytes += keep - from
    if (isEnded) this.#endOpenLine()
  }

  #scanLine(bytes: Buffer, from: number, end: number): void {
    const facts = scanLine(this.#partial, bytes.toString('utf8', from, end), this.#options)
    if (facts !== undefined) this.#usual?.learn(facts)
  }

  #endOpenLine(): void {
    const bytes = Buffer.concat([...this.#parts, LINE_END])
    if (!this.#isUsual(bytes)) this.#scanLine(bytes, 0, bytes.length - LINE_END.length)
    this.#isOpen = false
    this.#parts = []
    this.#keptBytes = 0
  }

  /** Adds a line that came in parts, where it is usual. */
  #isUsual(line: Buffer): boolean {
    const room = this.#usual?.lineRoom
    if (room === undefined || line.length > room.length) return false
    room.set(line)
    return this.#usual?.scan(room, 0, line.length) === line.length
  }

  #keepHead(chunk: Buffer, from: number, to: number): void {
    const { head } = this.#partial
    const missing = FILE_HEAD_BYTES - head.length
    if (missing <= 0) return
    this.#partial.head = Buffer.concat([head, chunk.subarray(from, Math.min(to, from + missing))])
  }
}
