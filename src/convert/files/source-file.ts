/** Opens files of sources: what cannot be read, and what is not text, ends in a message. */
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { toVisible } from '../../text/visible.js'
import { SourceError } from '../source-error.js'
import { errorCode } from './error-code.js'
import { formatCount } from '../../text/number.js'

/** Bytes that are read at once. */
const CHUNK_BYTES = 256 * 1024

/** How files begin that are not text, and what to do with them. */
const MAGIC: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a zip archive; unpack it and give what was in it'],
  [[0x50, 0x4b, 0x05, 0x06], 'is an empty zip archive'],
  [[0x1f, 0x8b], 'is compressed with gzip; unpack it (gunzip) and give the result'],
  [[0x50, 0x41, 0x52, 0x31], 'is a Parquet file; export it as text'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'is an image, not a file of labels'],
  [[0xff, 0xd8, 0xff], 'is an image, not a file of labels'],
  [[0xff, 0xfe], 'is UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'is UTF-16; save it as UTF-8'],
]

/** How the pointers of Git LFS begin: the file itself was not fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** A file as messages name it: as it was given, with nothing hidden. */
export function shown(file: string): string {
  return toVisible(file)
}

/**
 * The text of a file, a part at a time, without a byte order mark.
 * @throws SourceError for what cannot be read, is not text, is not UTF-8 or has a NUL byte, as files with holes have
 */
export async function* readTextParts(file: string): AsyncGenerator<string, void, undefined> {
  const handle = await openFile(file)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    let at = 0
    for (;;) {
      const chunk = await readChunk(file, handle)
      if (at === 0) refuseOtherKinds(file, chunk)
      const nul = chunk.indexOf(0)
      if (nul >= 0) {
        throw new SourceError(
          `${shown(file)} has a NUL byte at position ${String(at + nul)}: it is not a text file, or it is damaged.`,
        )
      }
      const isEnd = chunk.length === 0
      const text = decode(file, decoder, chunk, isEnd, at)
      if (text !== '') yield text
      if (isEnd) return
      at += chunk.length
    }
  } finally {
    await handle.close()
  }
}

/**
 * The whole text of a small file.
 * @throws SourceError as {@link readTextParts}, and for a file of more characters than that
 */
export async function readWholeText(file: string, charactersMax: number): Promise<string> {
  let text = ''
  for await (const part of readTextParts(file)) {
    text += part
    if (text.length > charactersMax) {
      throw new SourceError(
        `${shown(file)} has more than ${formatCount(charactersMax)} characters: it is not a file of this format.`,
      )
    }
  }
  return text
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file, constants.O_RDONLY)
    if (!(await handle.stat()).isDirectory()) return handle
    await handle.close()
  } catch (error) {
    throw new SourceError(unreadable(file, error), { cause: error })
  }
  throw new SourceError(`${shown(file)} is a folder; give a file.`)
}

async function readChunk(file: string, handle: FileHandle): Promise<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES)
  try {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw new SourceError(unreadable(file, error), { cause: error })
  }
}

/** Why a file or a folder cannot be read, for a message. */
export function unreadable(file: string, error: unknown): string {
  const code = errorCode(error)
  if (code === 'ENOENT') return `${shown(file)} does not exist.`
  if (code === 'EACCES' || code === 'EPERM') return `${shown(file)} cannot be read: this user has no permission to.`
  // Node's own message repeats the path as the system has it.
  return `${shown(file)} cannot be read${code === undefined ? '' : ` (${code})`}.`
}

function refuseOtherKinds(file: string, head: Uint8Array): void {
  const what =
    MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1] ??
    (Buffer.from(head.subarray(0, LFS_POINTER.length)).toString('latin1') === LFS_POINTER
      ? 'is a pointer of Git LFS; fetch the file itself (git lfs pull)'
      : undefined)
  if (what !== undefined) throw new SourceError(`${shown(file)} ${what}.`)
}

function decode(
  file: string,
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array,
  isEnd: boolean,
  at: number,
): string {
  try {
    return decoder.decode(chunk, { stream: !isEnd })
  } catch (error) {
    throw new SourceError(
      `${shown(file)} is not UTF-8 (between bytes ${String(Math.max(0, at - 3))} and ${String(at + chunk.length)}); save it as UTF-8.`,
      { cause: error },
    )
  }
}
