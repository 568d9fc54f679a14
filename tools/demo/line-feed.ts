/** Lines of a process, kept until they are read and passed on immediately from then on. */

export interface LineFeed<T> {
  readonly add: (line: T) => void
  /** Returns the lines so far, and all later ones. */
  readonly follow: (read: (line: T) => void) => void
  readonly lines: readonly T[]
}

/** The scenarios run in parallel and are printed one after the other. */
export function createLineFeed<T>(): LineFeed<T> {
  const lines: T[] = []
  let reader: ((line: T) => void) | undefined
  return {
    lines,
    add: (line) => {
      lines.push(line)
      reader?.(line)
    },
    follow: (read) => {
      lines.forEach(read)
      reader = read
    },
  }
}
