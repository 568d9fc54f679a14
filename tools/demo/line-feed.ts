/** Lines of a process, kept until they are read and passed on at once from then on. */

export interface LineFeed<T> {
  readonly add: (line: T) => void
  /** Hands over what is there, and whatever comes after. */
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
