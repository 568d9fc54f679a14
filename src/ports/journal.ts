/** The seam to a file that grows line by line, and to the other processes that write to it; src/github has the real one. */

export interface JournalPort {
  /** Names this process among all that ever write to the file. */
  readonly writer: string
  /** Whether a writer still runs. Of one on another machine this is not known: it counts as ended. */
  readonly isRunning: (writer: string) => boolean
  /** What it holds; nothing where there is no file, or none that can be read. */
  readonly read: () => AsyncIterable<Uint8Array>
  /**
   * Writes at once, so that a process that is killed has written it.
   * @returns false where it could not be written
   */
  readonly append: (text: string) => boolean
  /**
   * Puts other text in the place of all that the file holds, before anything is appended by this process. A kill leaves the one or
   * the other. Nothing happens where that is not possible, or where another process has written meanwhile.
   * @param change gets what the file holds
   */
  readonly replace: (change: (held: AsyncIterable<Uint8Array>) => AsyncIterable<string>) => Promise<void>
}
