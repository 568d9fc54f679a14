/** CVAT, "CVAT for images 1.1": one XML file for a task or a project. */
import { toNumber } from '../files/numbers.js'
import { reportProblem } from '../files/report-problem.js'
import { shown } from '../files/source-file.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { SourceBox, SourceImage, SourcePlace } from '../source-image.js'
import { attributeOf, childrenOf, parseXml, textOf, type XmlNode } from '../xml/parse-xml.js'
import { splitXml } from '../xml/split-xml.js'

export const cvat: SourceFormat = {
  name: 'cvat',
  about: 'CVAT for images 1.1: an XML file',
  takes:
    'name, width and height of each image; its boxes; its tags as image-level labels; date of the export. --subset chooses subsets',
  leaves:
    'rotated boxes, polygons, polylines, points, ellipses, masks, cuboids, skeletons; attributes; CVAT for video 1.1',
  read,
}

/** What CVAT draws besides boxes. CVAT, "XML annotation format". */
const OTHER_SHAPES = ['polygon', 'polyline', 'points', 'ellipse', 'mask', 'cuboid', 'skeleton']

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const source of sources) yield* readFile(source, context)
}

async function* readFile(file: string, context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  const wanted = context.options
    .get('subset')
    ?.split(',')
    .map((name) => name.trim())
  const subsets = new Set<string>()
  let created: string | undefined
  let isChosen = false
  for await (const element of splitXml(file, 1)) {
    const { name, root, line } = element
    if (root !== 'annotations') {
      throw new SourceError(`${shown(file)} has <${shown(root)}> where CVAT has <annotations>.`)
    }
    if (name === 'track') {
      throw new SourceError(
        `${shown(file)}, line ${String(line)}: this is CVAT for video 1.1 (it has <track>); export as CVAT for images 1.1.`,
      )
    }
    if (name === 'meta') created = dateOf(parseXml(file, element))
    if (name !== 'image') continue
    const image = parseXml(file, element)
    const subset = attributeOf(image, 'subset') ?? 'default'
    subsets.add(subset)
    if (wanted !== undefined && !wanted.includes(subset)) continue
    isChosen = true
    const found = toImage(file, line, image, created, context)
    if (found !== undefined) yield found
  }
  if (wanted !== undefined && !isChosen) {
    const has = [...subsets].map(shown).join(', ')
    throw new SourceError(
      `--subset: ${shown(file)} has no ${wanted.map(shown).join(', ')}; it has ${has || 'no images'}.`,
    )
  }
}

/** `2024-05-06 07:08:09.123456+00:00`, as Python writes it. */
function dateOf(meta: XmlNode): string | undefined {
  const written = textOf(meta, 'dumped')
  const time = Date.parse(written?.replace(' ', 'T') ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function toImage(
  file: string,
  line: number,
  image: XmlNode,
  created: string | undefined,
  context: ReadContext,
): SourceImage | undefined {
  const id = attributeOf(image, 'id')
  const position = id === undefined ? 'an image' : `image ${id}`
  const place = { file, line, position }
  const name = attributeOf(image, 'name')?.replaceAll('\\', '/')
  if (name === undefined || name === '') {
    reportProblem(context, 'image', 'no-image-name', place, 'it has no name')
    return undefined
  }
  const [width, height] = [toNumber(attributeOf(image, 'width')), toNumber(attributeOf(image, 'height'))]
  for (const shape of OTHER_SHAPES) {
    for (const [index] of childrenOf(image, shape).entries()) {
      const at = { ...place, position: `${position}, ${shape} ${String(index + 1)}` }
      reportProblem(context, 'box', 'not-a-box', at, `a ${shape} is not taken, only boxes`)
    }
  }
  const boxes = childrenOf(image, 'box').flatMap((box, index) =>
    toBox(box, { ...place, position: `${position}, box ${String(index + 1)}` }, context),
  )
  const labels = childrenOf(image, 'tag').flatMap((tag) => {
    const label = attributeOf(tag, 'label')
    if (label !== undefined && label !== '') return label
    reportProblem(context, 'label', 'no-label', place, 'a tag has no label')
    return []
  })
  return { name, place, size: width > 0 && height > 0 ? { width, height } : undefined, labels, boxes, created }
}

function toBox(box: XmlNode, place: SourcePlace, context: ReadContext): SourceBox | readonly [] {
  const refuse = (reason: string, what: string): readonly [] => {
    reportProblem(context, 'box', reason, place, what)
    return []
  }
  const label = attributeOf(box, 'label')
  if (label === undefined || label === '') return refuse('no-label', 'it has no label')
  const rotation = attributeOf(box, 'rotation')
  if (rotation !== undefined && toNumber(rotation) !== 0) {
    return refuse('rotated', `it is rotated by ${shown(rotation)} degrees; only upright boxes are taken`)
  }
  const names = ['xtl', 'ytl', 'xbr', 'ybr']
  const [left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] = names.map((name) =>
    toNumber(attributeOf(box, name)),
  )
  const bad = names.find((name) => Number.isNaN(toNumber(attributeOf(box, name))))
  if (bad !== undefined)
    return refuse(
      'not-a-number',
      `${bad} is "${shown(attributeOf(box, bad) ?? '').slice(0, 40)}", which is not a number`,
    )
  return { label, left, top, width: right - left, height: bottom - top, unit: 'pixels', place }
}
