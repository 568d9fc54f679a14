/** What a command writes to, and how it may look there. */
import { styleText } from 'node:util'

/** Standard output or standard error. */
export interface Screen {
  /** Writes a text as it is. Without a reader, nothing happens. */
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Characters in a line; undefined where the output is not a terminal, or one that does not know. */
  readonly columns: number | undefined
  /** Puts a text into a colour where colours are shown. */
  readonly paint: Paint
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
export type Paint = (style: Style, text: string) => string

/** The part of a stream of Node that a screen needs. */
export interface OutputStream {
  readonly write: (text: string) => boolean
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** @param env  NO_COLOR, when it is not empty, takes the colours away (https://no-color.org) */
export function createScreen(stream: OutputStream, env: Readonly<Record<string, string | undefined>>): Screen {
  let isRead = true
  stream.on('error', (error) => {
    // A reader that has gone, as `head` does once it has its lines, is no failure.
    if (!('code' in error) || error.code !== 'EPIPE') throw error
    isRead = false
  })
  const isTerminal = stream.isTTY === true
  const isColoured = isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return {
    write: (text) => {
      if (isRead) stream.write(text)
    },
    isTerminal,
    // A terminal that does not know its width says 0.
    columns: isTerminal && stream.columns !== 0 ? stream.columns : undefined,
    // Whether the stream shows colours is already decided.
    paint: (style, text) => (isColoured && text !== '' ? styleText(style, text, { validateStream: false }) : text),
  }
}
