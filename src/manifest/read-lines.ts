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
    const bytes = more.length === 0 ? (only ?? new Uint8Array()) : concatenate(this.#parts, this.#sizeBytes)
    return { line, text: UTF_8.decode(bytes), truncated: this.#truncated }
  }
}

function concatenate(parts: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
