/** Cuts a manifest into its lines while it streams by. */

/** A line of a manifest. */
export interface NumberedLine {
  /** 1-based. */
  readonly line: number
  /** Without its newline. Bytes that are not UTF-8 show as U+FFFD. */
  readonly text: string
  /** True when the line is longer than {@link LINE_MAX_BYTES} and `text` is only its beginning. */
  readonly truncated: boolean
}

/**
 * Bytes of a line that are kept. Our choice: forty times the 100,000 characters that the service takes, so that what is
 * cut here is past its limit in any script, and a file without newlines cannot fill the memory.
 */
export const LINE_MAX_BYTES = 4 * 1024 * 1024

const NEWLINE = 0x0a

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Yields the lines of a manifest, one at a time, for any chunks.
 *
 * Only the byte 0x0A ends a line: JSON strings may contain U+2028 and U+2029 unescaped, and no byte of a longer UTF-8
 * sequence is 0x0A. The newline that ends the file begins no line; blank lines are lines, as the service counts
 * them. A carriage return before the newline stays in the text: what the service makes of one is not documented,
 * JSON takes it as white space. A byte order mark stays too, since it makes the first line invalid JSON.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine, void, undefined> {
  let line = 1
  let pending = new PendingLine()
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      pending.add(chunk.subarray(from, at))
      yield pending.end(line)
      pending = new PendingLine()
      line += 1
      from = at + 1
    }
    // A copy, which slice of a Buffer is not: whoever hands in the chunks may fill the same buffer again.
    pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)))
  }
  if (!pending.isEmpty) yield pending.end(line)
}

/** Results that are given together. Our choice. */
const BATCH_LENGTH = 1024

/**
 * Reads lines, cut as by {@link readLines}, from their bytes: most of millions need no text. Gives the results in batches.
 * @param last  the last line that is read, 1-based
 * @param read  gets the number of a line and where its bytes are, or those of its beginning that are kept; good only during
 *   the call. What it has nothing to say of is left out.
 */
export async function* mapLines<T>(
  chunks: AsyncIterable<Uint8Array>,
  last: number,
  read: (line: number, bytes: Buffer, from: number, to: number) => T | undefined,
): AsyncGenerator<readonly T[], void, undefined> {
  let line = 1
  let pending = new PendingLine()
  let results: T[] = []
  const take = (bytes: Buffer, from: number, to: number): void => {
    const result = read(line, bytes, from, to)
    if (result !== undefined) results.push(result)
    line += 1
  }
  const takePending = (): void => {
    const bytes = pending.bytes()
    take(bytes, 0, bytes.length)
    pending = new PendingLine()
  }
  for await (const given of chunks) {
    const chunk = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0 && line <= last; at = chunk.indexOf(NEWLINE, from)) {
      if (pending.isEmpty && at - from <= LINE_MAX_BYTES) take(chunk, from, at)
      else {
        pending.add(chunk.subarray(from, at))
        takePending()
      }
      from = at + 1
      if (results.length < BATCH_LENGTH) continue
      yield results
      results = []
    }
    if (results.length > 0) yield results
    results = []
    if (line > last) return
    pending.add(new Uint8Array(chunk.subarray(from, from + LINE_MAX_BYTES + 1)))
  }
  if (pending.isEmpty || line > last) return
  takePending()
  if (results.length > 0) yield results
}

/** The bytes of a line that has not ended yet. */
class PendingLine {
  readonly #parts: Uint8Array[] = []
  #sizeBytes = 0
  #truncated = false

  get isEmpty(): boolean {
    return this.#sizeBytes === 0
  }

  add(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, LINE_MAX_BYTES - this.#sizeBytes)
    if (kept.length < bytes.length) this.#truncated = true
    if (kept.length === 0) return
    this.#parts.push(kept)
    this.#sizeBytes += kept.length
  }

  end(line: number): NumberedLine {
    const [only, ...more] = this.#parts
    return { line, text: UTF_8.decode(more.length === 0 ? only : this.bytes()), truncated: this.#truncated }
  }

  /** A copy. */
  bytes(): Buffer {
    return Buffer.concat(this.#parts, this.#sizeBytes)
  }
}
