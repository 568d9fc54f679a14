/** One line on a terminal that says how far the reading is. */
import { toVisible } from '../../text/visible.js'
import type { Screen } from '../screen.js'

/** Goes back to the beginning of the line, and clears it. */
const CLEAR = '\r\u001b[2K'

export interface Progress {
  /** Passes bytes on, and counts them. */
  readonly count: (name: string, sizeBytes: number, chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>
  /** Takes the line away: what is written next begins where it was. */
  readonly clear: () => void
}

/** Silent where standard error is a file or a pipe. */
export function createProgress(err: Screen): Progress {
  if (!err.isTerminal) {
    return {
      count: (_name, _sizeBytes, chunks) => chunks,
      clear: () => undefined,
    }
  }
  let last = ''
  const draw = (text: string): void => {
    if (text === last) return
    last = text
    err.write(CLEAR + err.paint('dim', text))
  }
  return {
    count: async function* (name, sizeBytes, chunks) {
      let read = 0
      for await (const chunk of chunks) {
        yield chunk
        read += chunk.length
        draw(`${toVisible(name)}  ${String(Math.floor((100 * Math.min(read, sizeBytes)) / Math.max(1, sizeBytes)))} %`)
      }
    },
    clear: () => {
      if (last !== '') err.write(CLEAR)
      last = ''
    },
  }
}
