/** Bytes of a file, read when they are needed. */
import { closeSync, openSync, readSync } from 'node:fs'
import { toVisible } from '../../text/visible.js'
import { identifyFile, FILE_HEAD_BYTES, type FileKind } from '../../manifest/file-kind.js'
import { SourceError } from '../source-error.js'

/** Bytes from the first to the last. */
export interface ByteSource {
  /** As messages name it. */
  readonly name: string
  /** Fills a part of a buffer, from `offset` on. Returns how many bytes; 0 at the end. @throws SourceError */
  readonly read: (into: Uint8Array, offset: number, length: number) => number
}

export interface ByteFile extends ByteSource {
  readonly close: () => void
}

/** What to do with a file that is plainly of another kind. */
const OTHER_KINDS: Readonly<Partial<Record<FileKind, string>>> = {
  'lfs-pointer': 'is a pointer of Git LFS; fetch the file itself (git lfs pull)',
  html: 'is a web page, not a file of labels',
  xml: 'is XML; choose the format that it is in with --from',
  gzip: 'is compressed with gzip; decompress it first (gunzip)',
  zip: 'is a ZIP archive; take the file out of it first',
  parquet: 'is a Parquet file; export it as JSON first',
  image: 'is an image, not a file of labels',
  'utf-16': 'is in UTF-16; save it as UTF-8',
}

/**
 * Opens a file. Reading waits for the disk: nothing else is to be done meanwhile, and a parser that can ask for the next
 * byte needs no states.
 * @throws SourceError for what cannot be read
 */
export function openByteFile(path: string): ByteFile {
  const name = toVisible(path)
  const refuse = (error: unknown): never => {
    throw new SourceError(whyUnreadable(name, error), { cause: error })
  }
  let file = -1
  try {
    file = openSync(path, 'r')
  } catch (error) {
    refuse(error)
  }
  return {
    name,
    read: (into, offset, length) => {
      try {
        return readSync(file, into, offset, length, null)
      } catch (error) {
        return refuse(error)
      }
    },
    close: () => {
      closeSync(file)
    },
  }
}

/** Ends with a message for a file that is plainly no JSON. @throws SourceError */
export function refuseOtherKinds(name: string, head: Uint8Array): void {
  const kind = identifyFile(head.subarray(0, FILE_HEAD_BYTES))
  const advice = kind === undefined ? undefined : OTHER_KINDS[kind]
  if (advice !== undefined) throw new SourceError(`${name} ${advice}.`)
}

function whyUnreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `${name} does not exist.`
  if (code === 'EISDIR') return `${name} is a folder; give a file.`
  if (code === 'EACCES' || code === 'EPERM') return `${name} cannot be read: this user has no permission to.`
  // Node's own message repeats the path as the system has it.
  return `${name} cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`
}
