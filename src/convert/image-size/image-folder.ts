/** Image files of a local folder: their sizes and orientations, from their first bytes. */
import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { SourceError } from '../source-error.js'
import { errorCode } from '../files/error-code.js'
import { unreadable } from '../files/source-file.js'
import { probeImage, type ImageHeader } from './probe-image.js'

/** What a folder says of an image. */
export type FoundImage =
  | ImageHeader
  /** There is no such file. */
  | { readonly kind: 'missing' }
  /** The name leads out of the folder, by `..` or by a link: it is not followed. */
  | { readonly kind: 'outside' }
  /** it is not a file that can be read. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** Reads sizes from inside of one folder, and from nowhere else. */
export interface ImageFolder {
  /** @param name path in the folder, with forward slashes */
  readonly read: (name: string) => Promise<FoundImage>
}

/** @throws SourceError for a folder that does not exist */
export async function openImageFolder(folder: string): Promise<ImageFolder> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw new SourceError(unreadable(folder, error), { cause: error })
  })
  const inside = root.endsWith(sep) ? root : `${root}${sep}`
  return {
    read: async (name) => {
      if (name.includes('\0')) return { kind: 'missing' }
      const path = join(root, name)
      if (!path.startsWith(inside)) return { kind: 'outside' }
      try {
        const real = await realpath(path)
        if (!real.startsWith(inside)) return { kind: 'outside' }
        return await readAt(real)
      } catch (error) {
        return whyNot(error)
      }
    },
  }
}

/**
 * A pipe would be waited for; a link that was put there since is not followed. Windows has neither flag, where both are
 * undefined, which counts as 0.
 */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

async function readAt(path: string): Promise<FoundImage> {
  const handle = await open(path, FLAGS)
  try {
    return await readFileOf(handle)
  } finally {
    await handle.close()
  }
}

async function readFileOf(handle: FileHandle): Promise<FoundImage> {
  const found = await handle.stat()
  if (!found.isFile()) return { kind: 'unreadable', why: found.isDirectory() ? 'it is a folder' : 'it is not a file' }
  return await probeImage(async (from, length) => {
    const buffer = new Uint8Array(Math.max(0, Math.min(length, found.size - from)))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from)
    return buffer.subarray(0, bytesRead)
  }, found.size)
}

function whyNot(error: unknown): FoundImage {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { kind: 'missing' }
  if (code === 'ELOOP') return { kind: 'outside' }
  return { kind: 'unreadable', why: code ?? 'it cannot be read' }
}
