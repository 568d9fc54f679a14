/** The seam to a file that only grows, line by line; src/github has the real one. */

export interface JournalPort {
  /** What it holds; nothing where there is no file, or none that can be read. */
  readonly read: () => AsyncIterable<Uint8Array>
  /**
   * Writes at once, so that a process that is killed has written it.
   * @returns false where it could not be written
   */
  readonly append: (text: string) => boolean
}
