/** Pascal VOC: an XML file for each image. */
import { join } from 'node:path'
import { toNumber } from '../files/numbers.js'
import { reportProblem } from '../files/report-problem.js'
import { shown } from '../files/source-file.js'
import { isFolder, walkFiles } from '../files/walk.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { ImageSize, SourceBox, SourceImage } from '../source-image.js'
import { childrenOf, parseXml, textOf, type XmlNode } from '../xml/parse-xml.js'
import { splitXml } from '../xml/split-xml.js'

export const voc: SourceFormat = {
  name: 'voc',
  about: 'Pascal VOC: XML files, or the folder that they are in',
  takes:
    'filename, size, name and bndbox of each object. Whole numbers are pixels, counted from 1 as in the development kit of VOC: left is xmin - 1, right is xmax. With a decimal point, as datumaro and CVAT write them, they are positions: left is xmin',
  leaves:
    'parts of objects, polygons, masks; pose, truncated, difficult and occluded (the box itself is taken); folder and path; lists of ImageSets',
  read,
}

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const source of sources) {
    if (await isFolder(source)) yield* readFolderOf(source, context)
    else yield* readFile(source, context)
  }
}

/** A file that cannot be read is an image that is left out: the others are good. */
async function* readFolderOf(source: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  let files = 0
  for await (const path of walkFiles(source)) {
    if (!/\.xml$/i.test(path)) continue
    files += 1
    const file = join(source, path)
    try {
      yield* readFile(file, context)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      context.report({ reason: 'unreadable-file', of: 'image', place: { file }, message: error.message })
    }
  }
  if (files === 0) throw new SourceError(`${shown(source)} has no XML files.`)
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for await (const element of splitXml(file, 0)) {
    if (element.name !== 'annotation') {
      throw new SourceError(`${shown(file)} has <${shown(element.name)}> where Pascal VOC has <annotation>.`)
    }
    const image = toImage(file, parseXml(file, element), context)
    if (image !== undefined) yield image
  }
}

function toImage(file: string, annotation: XmlNode, context: ReadContext): SourceImage | undefined {
  const name = textOf(annotation, 'filename')?.replaceAll('\\', '/')
  if (name === undefined) {
    reportProblem(context, 'image', 'no-image-name', { file }, 'there is no <filename>, so the image is not known')
    return undefined
  }
  const boxes = childrenOf(annotation, 'object').flatMap((object, index) => toBox(file, object, index + 1, context))
  return { name, place: { file }, size: sizeOf(annotation), labels: [], boxes, created: undefined }
}

/** Some tools write 0 where they did not look: then the size is unknown. */
function sizeOf(annotation: XmlNode): ImageSize | undefined {
  const size = childrenOf(annotation, 'size')[0]
  const [width, height] = [toNumber(textOf(size, 'width')), toNumber(textOf(size, 'height'))]
  return width > 0 && height > 0 ? { width, height } : undefined
}

function toBox(file: string, object: XmlNode, number: number, context: ReadContext): SourceBox | readonly [] {
  const place = { file, position: `object ${String(number)}` }
  const refuse = (reason: string, what: string): readonly [] => {
    reportProblem(context, 'box', reason, place, what)
    return []
  }
  const label = textOf(object, 'name')
  if (label === undefined) return refuse('no-label', 'there is no <name>, so the label is not known')
  const bounds = childrenOf(object, 'bndbox')[0]
  if (bounds === undefined) {
    const other = ['polygon', 'robndbox', 'mask', 'point'].find((name) => childrenOf(object, name).length > 0)
    return refuse('not-a-box', other === undefined ? 'there is no <bndbox>' : `<${other}> is not taken, only <bndbox>`)
  }
  const names = ['xmin', 'ymin', 'xmax', 'ymax']
  const [xmin = Number.NaN, ymin = Number.NaN, xmax = Number.NaN, ymax = Number.NaN] = names.map((name) =>
    toNumber(textOf(bounds, name)),
  )
  const missing = names.find((name) => Number.isNaN(toNumber(textOf(bounds, name))))
  if (missing !== undefined) {
    return refuse('not-a-number', `<${missing}> is ${quotedOrMissing(textOf(bounds, missing))}`)
  }
  const isPosition = names.some((name) => textOf(bounds, name)?.includes('.') === true)
  const [left, top] = isPosition ? [xmin, ymin] : [beforePixel(xmin), beforePixel(ymin)]
  return { label, left, top, width: xmax - left, height: ymax - top, unit: 'pixels', place }
}

/** Where a pixel begins. The first one is 1; tools that count from 0 write 0 for it, and it is not left of the image. */
function beforePixel(number: number): number {
  return number === 0 ? 0 : number - 1
}

function quotedOrMissing(text: string | undefined): string {
  return text === undefined ? 'missing' : `"${shown(text.slice(0, 40))}", which is not a number`
}
