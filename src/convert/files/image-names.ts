/** Names of images: what they are relative to, and which files are images. */
import { dirname, relative, resolve, sep } from 'node:path'
import { SourceError } from '../source-error.js'
import type { ReadContext } from '../source-format.js'
import { isFolder } from './walk.js'
import { shown } from './source-file.js'

/** Files that the service takes: their content is checked where their size is read. */
const TAKEN = /\.(?:jpe?g|png)$/i

/** Other images that people have in such folders. */
const OTHER = /\.(?:avif|bmp|dng|gif|heic|heif|jp2|jxl|mpo|pfm|tiff?|webp)$/i

export function isTakenImage(path: string): boolean {
  return TAKEN.test(path)
}

/** An image in a format that the service does not take, by its name. */
export function isOtherImage(path: string): boolean {
  return OTHER.test(path)
}

/** The folder of a source that is a folder, or a file in one. */
export async function folderOfSource(source: string): Promise<string> {
  return (await isFolder(source)) ? source : dirname(source)
}

/** Where the images are whose names are relative to their source: there is one, or --files is given. */
export async function folderOfSources([source = '']: readonly string[]): Promise<string> {
  return await folderOfSource(source)
}

/**
 * From the path of an image below a source's folder to its name: relative to `--files` where that is given, else to the
 * source's folder.
 * @throws SourceError for an image outside of `--files`
 */
export function nameOfFile({ options }: ReadContext, folder: string, path: string): string {
  const files = options.get('files')
  if (files === undefined) return path
  const name = relative(resolve(files), resolve(folder, path)).split(sep).join('/')
  if (name !== '..' && !name.startsWith('../')) return name
  throw new SourceError(
    `${shown(folder)} is not in the folder of --files, ${shown(files)}; give a folder that it is in.`,
  )
}

/** Images of several sources need a folder that their names are relative to. @throws SourceError */
export function refuseSeveral({ options }: ReadContext, sources: readonly string[]): void {
  if (sources.length < 2 || options.get('files') !== undefined) return
  throw new SourceError(
    'There are several sources; give --files, the folder that the keys of their images are relative to.',
  )
}
