/** Lines of a text file, one at a time. */
import { SourceError } from '../source-error.js'
import { readTextParts, shown } from './source-file.js'
import { formatCount } from '../../text/number.js'

export interface TextLine {
  /** 1-based. */
  readonly line: number
  /** Without its line end (LF or CRLF). */
  readonly text: string
}

/**
 * Yields the lines of a file; the line end at the end of the file begins none.
 * @throws SourceError as readTextParts, and for a line of more than `charactersMax`
 */
export async function* readTextLines(file: string, charactersMax: number): AsyncGenerator<TextLine, void, undefined> {
  let line = 1
  let pending = ''
  const refuseLong = (text: string) => {
    if (text.length <= charactersMax) return
    throw new SourceError(
      `${shown(file)}, line ${String(line)}: more than ${formatCount(charactersMax)} characters in one line.`,
    )
  }
  for await (const part of readTextParts(file)) {
    const pieces = part.split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      const text = pending + piece
      refuseLong(text)
      yield { line, text: text.endsWith('\r') ? text.slice(0, -1) : text }
      line += 1
      pending = ''
    }
    pending += last
    refuseLong(pending)
  }
  if (pending !== '') yield { line, text: pending.endsWith('\r') ? pending.slice(0, -1) : pending }
}
