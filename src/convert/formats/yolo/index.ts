/** YOLO, detection: a text file for each image. Layouts of Ultralytics, Roboflow, LabelImg and Darknet. */
import { join } from 'node:path'
import { folderOfSources, isOtherImage, nameOfFile, refuseSeveral } from '../../files/image-names.js'
import { reportProblem } from '../../files/report-problem.js'
import { shown } from '../../files/source-file.js'
import { isFile } from '../../files/walk.js'
import { SourceError } from '../../source-error.js'
import type { ReadContext, SourceFormat } from '../../source-format.js'
import type { SourceImage, SourcePlace } from '../../source-image.js'
import { readYoloData, type YoloData, type YoloPart } from './data-file.js'
import { labelFileOf, readPart, withTxt, type YoloEntry } from './image-lists.js'
import { readLabelFile } from './label-file.js'

export const yolo: SourceFormat = {
  name: 'yolo',
  about: 'YOLO detection: a folder with data.yaml or classes.txt, or that file',
  takes:
    'boxes of label files; names of classes from data.yaml, classes.txt, obj.data or obj.names; each part that data.yaml lists, or those of --subset; images next to their label files, or in images for labels',
  leaves: 'polygons, rotated boxes (OBB), keypoints, detections with a confidence; label files without an image',
  imageFolder: folderOfSources,
  read,
}

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  refuseSeveral(context, sources)
  for (const source of sources) yield* readOne(source, context)
}

async function* readOne(source: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  const data = await readYoloData(source)
  const { file, names, classCount, folder } = data
  if (classCount !== undefined && classCount !== names.size) {
    const what = `says ${String(classCount)} classes, and names ${String(names.size)}`
    reportProblem(context, 'source', 'class-count', { file }, what)
  }
  for (const part of chosenParts(data, context)) {
    for (const path of part.paths) {
      for await (const entry of readPart(folder, path)) {
        const image = await toImage(entry, data, part, context)
        if (image !== undefined) yield image
      }
    }
  }
}

/** Parts to read, in the order of the data file. @throws SourceError for a part that it does not have */
function chosenParts(
  { file, parts = [{ name: 'all', paths: [''] }] }: YoloData,
  { options }: ReadContext,
): readonly YoloPart[] {
  const subset = options.get('subset')
  if (subset === undefined) return parts
  const wanted = subset.split(',').map((name) => name.trim())
  const has = parts.map(({ name }) => name)
  const missing = wanted.find((name) => !has.includes(name))
  if (missing === undefined) return parts.filter(({ name }) => wanted.includes(name))
  throw new SourceError(`--subset: ${shown(file)} has no ${shown(missing)}; it has ${has.map(shown).join(', ')}.`)
}

async function toImage(
  entry: YoloEntry,
  { folder, file, names }: YoloData,
  part: YoloPart,
  context: ReadContext,
): Promise<SourceImage | undefined> {
  const list = entry.kind === 'labels' ? undefined : entry.list
  const place: SourcePlace = list ?? { file: join(folder, entry.path) }
  if (entry.kind === 'labels') {
    reportProblem(context, 'image', 'no-image-file', place, 'there is not an image for this label file')
    return undefined
  }
  if (entry.kind === 'missing') {
    const [of, from] = entry.list === undefined ? (['source', { file }] as const) : (['image', entry.list] as const)
    reportProblem(context, of, 'no-image-file', from, `${shown(entry.path)} of ${shown(part.name)} does not exist`)
    return undefined
  }
  if (isOtherImage(entry.path)) {
    reportProblem(context, 'image', 'not-jpeg-or-png', place, 'the service takes JPEG and PNG only; convert the image')
    return undefined
  }
  const candidates = [...new Set([labelFileOf(entry.path), withTxt(entry.path)])].map((path) => join(folder, path))
  const exists = await Promise.all(candidates.map(isFile))
  const labels = candidates.find((_path, index) => exists[index])
  return {
    name: nameOfFile(context, folder, entry.path),
    place,
    size: undefined,
    labels: [],
    boxes: labels === undefined ? [] : await readLabelFile(labels, names, context),
    created: undefined,
  }
}
