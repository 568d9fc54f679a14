/** Sources that a test writes, and why one is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { SourceError } from '../../src/convert/source-error.js'
import { readImages } from './read-source.js'

export interface SourceFolder {
  /** As a user types it: from the working folder. */
  readonly path: string
  /** Writes a file with its folders; gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string
  /** Removes what is there, and the folder itself without a name. */
  readonly remove: (name?: string) => void
  /** The message of the SourceError, with paths from the folder on. */
  readonly refusalOf: (from: string, source: string, options?: Readonly<Record<string, string>>) => Promise<string>
}

export function createSourceFolder(): SourceFolder {
  const path = relative('', mkdtempSync(join(tmpdir(), 'sources-')))
  return {
    path,
    write: (name, content) => {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    remove: (name = '') => {
      rmSync(join(path, name), { recursive: true, force: true })
    },
    refusalOf: async (from, source, options) => {
      try {
        await readImages(from, [source], options)
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        return error.message.replaceAll(`${path}/`, '')
      }
      return 'nothing was refused'
    },
  }
}
