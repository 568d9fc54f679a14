/** The seam to files; src/github has the real one. */

/** Files of the workspace and of the runner. */
export interface FilePort {
  /** The path with links followed, or undefined when there is nothing there. */
  readonly realPath: (path: string) => Promise<string | undefined>
  /** The names in a folder; none where there is no folder, or one that may not be read. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly stat: (path: string) => Promise<{ readonly isFile: boolean; readonly sizeBytes: number }>
  readonly read: (path: string) => AsyncIterable<Uint8Array>
  /** The whole text of a small file, or undefined when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>
  /** Writes a file whole, making its folders. */
  readonly write: (path: string, text: string) => Promise<void>
}
