/** The images of a part of a YOLO data set, and the label file of each. */
import { join, posix } from 'node:path'
import { isOtherImage, isTakenImage } from '../../files/image-names.js'
import { readTextLines } from '../../files/read-text-lines.js'
import { isFile, walkFiles } from '../../files/walk.js'
import { firstFile, firstFolder } from './data-file.js'

/** Something of a part. Paths are relative to the folder of the data set, with forward slashes. */
export type YoloEntry =
  | { readonly kind: 'image'; readonly path: string; readonly list?: ListPlace }
  /** A label file without an image. */
  | { readonly kind: 'labels'; readonly path: string }
  /** A path of a data file or a list that leads nowhere. */
  | { readonly kind: 'missing'; readonly path: string; readonly list?: ListPlace }

/** The list of images that names an image. */
export interface ListPlace {
  readonly file: string
  readonly line: number
}

/** Characters of a path in a list; file systems take 4,096 bytes. */
const PATH_CHARACTERS_MAX = 10_000

/** Text files that are not label files. */
const NO_LABELS = /^(?:classes|train|val|valid|test|readme.*|licen[cs]e.*|requirements|notes)\.txt$/i

/** @param path of a folder, of a list of images (`.txt`) or of an image; the empty text is the folder itself */
export async function* readPart(folder: string, path: string): AsyncGenerator<YoloEntry, void, undefined> {
  if (/\.txt$/i.test(path)) {
    const list = await firstFile(folder, path)
    if (list === undefined) yield { kind: 'missing', path }
    else yield* readList(folder, list)
    return
  }
  if (isTakenImage(path) || isOtherImage(path)) {
    const image = await firstFile(folder, path)
    yield image === undefined ? { kind: 'missing', path } : { kind: 'image', path: image }
    return
  }
  const inside = await firstFolder(folder, path)
  if (inside === undefined) yield { kind: 'missing', path }
  else yield* readImages(folder, inside)
}

/** A path in each line, from the folder of the list (`./`), of the data set or of the machine that it was made on. */
async function* readList(folder: string, list: string): AsyncGenerator<YoloEntry, void, undefined> {
  const file = join(folder, list)
  for await (const { line, text } of readTextLines(file, PATH_CHARACTERS_MAX)) {
    const path = text.trim()
    if (path === '') continue
    const place = { file, line }
    const here = posix.join(posix.dirname(list), path)
    const image = path.startsWith('./') && (await isFile(join(folder, here))) ? here : await firstFile(folder, path)
    yield image === undefined ? { kind: 'missing', path, list: place } : { kind: 'image', path: image, list: place }
  }
}

/** All images below a folder, then the label files there, or in `labels` for `images`, that have none. */
async function* readImages(folder: string, inside: string): AsyncGenerator<YoloEntry, void, undefined> {
  const labelled = new Set<string>()
  const lone: string[] = []
  const below = (path: string) => posix.join(inside, path)
  for await (const path of walkFiles(join(folder, inside))) {
    if (isTakenImage(path) || isOtherImage(path)) {
      labelled.add(labelFileOf(below(path)))
      // In the same folder, as darknet has it.
      labelled.add(withTxt(below(path)))
      yield { kind: 'image', path: below(path) }
    } else if (isLabelFile(path)) lone.push(below(path))
  }
  const labels = labelFileOf(`${inside}/x.jpg`).replace(/\/x\.txt$/, '')
  const apart = labels === inside ? undefined : await firstFolder(folder, labels)
  if (apart !== undefined) {
    for await (const path of walkFiles(join(folder, apart))) if (isLabelFile(path)) lone.push(posix.join(apart, path))
  }
  for (const path of lone) if (!labelled.has(path)) yield { kind: 'labels', path }
}

function isLabelFile(path: string): boolean {
  return /\.txt$/i.test(path) && !NO_LABELS.test(posix.basename(path))
}

/** The path of the label file: the last folder `images` is `labels`, as Ultralytics has it. */
export function labelFileOf(image: string): string {
  const segments = image.split('/')
  const at = segments.lastIndexOf('images', segments.length - 2)
  return withTxt(at < 0 ? image : segments.with(at, 'labels').join('/'))
}

/** The path of a label file in the folder of its image. */
export function withTxt(image: string): string {
  return image.replace(/\.[^./]*$/, '.txt')
}
