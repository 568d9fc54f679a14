/** `--images`: what is known of the content of images, from a folder that has them or from a listing of S3. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImageContent, ImagePlaces, ReadContents } from '../../lint/contents/known-contents.js'
import { parseListing } from '../../lint/contents/listed-objects.js'
import { CommandError, messageOf } from '../command-error.js'
import { shown } from './open-manifest.js'

/** @throws CommandError; the reader throws it too */
export async function openContents(path: string): Promise<ReadContents> {
  const unreadable = (error: unknown): CommandError =>
    new CommandError(`--images is ${shown(path)}, which cannot be read: ${messageOf(error)}.`, { cause: error })
  try {
    if ((await stat(path)).isDirectory()) return (places) => contentsIn(path, places, unreadable)
    const listing = parseListing(await readFile(path, 'utf8'))
    if (listing.ok) return listing.value
    throw new CommandError(`--images is ${shown(path)}, which ${listing.problem}.`)
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(error)
  }
}

/** A file that a manifest has, by its path below the bucket or below one of the folders of the images. */
interface FoundFile {
  readonly path: string
  readonly sourceRefs: readonly string[]
}

async function* contentsIn(
  folder: string,
  places: ImagePlaces,
  unreadable: (error: unknown) => CommandError,
): AsyncGenerator<ImageContent> {
  try {
    for (const files of (await filesBySize(folder, places)).values()) {
      // Files of different sizes differ: only the others are read.
      if (files.length < 2) continue
      for (const { path, sourceRefs } of files) {
        const digest = await digestOf(path)
        for (const sourceRef of sourceRefs) yield { sourceRef, digest }
      }
    }
  } catch (error) {
    throw unreadable(error)
  }
}

async function filesBySize(folder: string, places: ImagePlaces): Promise<ReadonlyMap<number, readonly FoundFile[]>> {
  const starts = new Set([...places.buckets.map((bucket) => `s3://${bucket}/`), ...places.folders, ''])
  const bySize = new Map<number, FoundFile[]>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).replaceAll(sep, '/')
    const sourceRefs = [...starts].map((start) => start + name).filter(places.isListed)
    if (sourceRefs.length === 0) continue
    const { size } = await stat(path)
    const known = bySize.get(size)
    if (known === undefined) bySize.set(size, [{ path, sourceRefs }])
    else known.push({ path, sourceRefs })
  }
  bySize.delete(0)
  return bySize
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
