/** One line on a terminal that says how far the reading is. */
import { toVisible } from '../../text/visible.js'
import type { Screen } from '../screen.js'

/** Goes back to the beginning of the line, and clears it. */
const CLEAR = '\r\u001b[2K'

export interface Progress {
  /** Shows which share of a manifest, from 0 to 1, is read. */
  readonly show: (name: string, share: number) => void
  /** Shows a text instead. */
  readonly showText: (text: string) => void
  /** Takes the line away: what is written next begins where it was. */
  readonly clear: () => void
}

/** Silent where standard error is a file or a pipe. */
export function createProgress(err: Screen): Progress {
  if (!err.isTerminal) {
    return { show: () => undefined, showText: () => undefined, clear: () => undefined }
  }
  let last = ''
  const showText = (text: string): void => {
    if (text === last) return
    last = text
    err.write(CLEAR + err.paint('dim', text))
  }
  return {
    show: (name, share) => {
      showText(`${toVisible(name)}  ${String(Math.floor(100 * share))} %`)
    },
    showText,
    clear: () => {
      if (last !== '') err.write(CLEAR)
      last = ''
    },
  }
}

/** Passes on the chunks of a manifest, and shows how far they go. */
export async function* countRead(
  { show }: Progress,
  { name, sizeBytes }: { readonly name: string; readonly sizeBytes: number },
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let readBytes = 0
  for await (const chunk of chunks) {
    readBytes += chunk.byteLength
    show(name, sizeBytes === 0 ? 1 : readBytes / sizeBytes)
    yield chunk
  }
}
