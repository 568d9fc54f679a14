/** `--images`: what is known of the content of images, from a folder that has them or from a listing of S3. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImageContent, ImagePlaces, ReadContents } from '../../lint/contents/known-contents.js'
import { keyOf } from '../../lint/contents/key-of.js'
import { IMAGE_WORDS } from '../../lint/images/images-request.js'
import { parseListing } from '../../lint/contents/listed-objects.js'
import { CommandError, messageOf } from '../command-error.js'
import { filesIn, type FoundFile } from './image-files.js'
import { shown } from './open-manifest.js'

/** A word that is misspelt is taken as a path. */
function meantAsWord(error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  return isMissing ? ` If it is meant as a word: the words are ${IMAGE_WORDS}.` : ''
}

/** @throws CommandError; the reader throws it too */
export async function openContents(path: string): Promise<ReadContents> {
  const unreadable = (error: unknown): CommandError =>
    new CommandError(`--images is ${shown(path)}, which cannot be read: ${messageOf(error)}.${meantAsWord(error)}`, {
      cause: error,
    })
  try {
    if ((await stat(path)).isDirectory()) {
      const whereOf = (sourceRef: string) =>
        `in the folder ${shown(path)}, such as ${shown(join(path, keyOf(sourceRef)))}`
      return Object.assign((places: ImagePlaces) => contentsIn(path, places, unreadable), { whereOf })
    }
    const listing = parseListing(await readFile(path, 'utf8'))
    if (listing.ok) return listing.value
    throw new CommandError(`--images is ${shown(path)}, which ${listing.problem}.`)
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(error)
  }
}

async function* contentsIn(
  folder: string,
  places: ImagePlaces,
  unreadable: (error: unknown) => CommandError,
): AsyncGenerator<ImageContent> {
  try {
    for (const [size, files] of await filesBySize(folder, places)) {
      // Files of different sizes differ: only the others are read. Empty ones are no images.
      const isRead = size > 0 && files.length > 1
      for (const { path, sourceRefs } of files) {
        const digest = isRead ? await digestOf(path) : undefined
        for (const sourceRef of sourceRefs) yield { sourceRef, digest }
      }
    }
  } catch (error) {
    throw unreadable(error)
  }
}

async function filesBySize(folder: string, places: ImagePlaces): Promise<ReadonlyMap<number, readonly FoundFile[]>> {
  const bySize = new Map<number, FoundFile[]>()
  for (const file of await filesIn(folder, places)) {
    const { size } = await stat(file.path)
    const known = bySize.get(size)
    if (known === undefined) bySize.set(size, [file])
    else known.push(file)
  }
  return bySize
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
