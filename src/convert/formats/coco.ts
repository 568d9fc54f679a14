/** COCO, instances: one JSON file with the lists images, annotations and categories. */
import { placeText } from '../place-text.js'
import type { ReadContext, SourceFormat, SourceProblem } from '../source-format.js'
import type { SourceBox, SourceImage, SourcePlace } from '../source-image.js'
import { groupByImage, type CocoFile, type CocoId } from './coco/coco-file.js'
import { readCoco } from './coco/read-coco.js'

export const coco: SourceFormat = {
  name: 'coco',
  about: 'COCO instances: one JSON file',
  takes:
    'images, their sizes, the boxes (`bbox`; where there is none, the box around the polygons) and the names of their categories',
  leaves: 'crowds, masks (RLE) without a `bbox`, polygons, keypoints, captions, scores',
  read,
}

// eslint-disable-next-line @typescript-eslint/require-await -- the file is read at once; images go one by one
async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage, void, undefined> {
  for (const path of sources) yield* imagesOf(readCoco(path, context.report), path, context)
}

function* imagesOf(file: CocoFile, path: string, { report }: ReadContext): Generator<SourceImage, void, undefined> {
  const groups = groupByImage(file.imageOf, file.imageIds.length)
  const labels = file.categoryIds.list().map((id) => file.categories.get(id))
  const box = new Float64Array(4)
  const isListed = new Uint8Array(file.imageIds.length)
  for (const { number, name, width, height, index } of file.images) {
    const place = { file: path, position: `images[${String(index)}]` }
    if (isListed[number] === 1) {
      const message = `${placeText(place)}: its id is also that of an image before it. Give each image its own.`
      report({ reason: 'repeated-id', message, place, of: 'image' })
      continue
    }
    isListed[number] = 1
    const boxes: SourceBox[] = []
    for (let at = groups.starts[number] ?? 0; at < (groups.starts[number + 1] ?? 0); at += 1) {
      const annotation = groups.order[at] ?? 0
      const label = labels[file.categoryOf.at(annotation)]
      if (label === undefined) report(unknownCategory(file, path, annotation))
      else {
        file.boxes.read(annotation, box)
        boxes.push(new CocoBox(box, label, file, annotation, path))
      }
    }
    const size = width === undefined || height === undefined ? undefined : { width, height }
    yield { name: name.replaceAll('\\', '/'), place, size, labels: [], boxes, created: file.created }
  }
  const imageIds = file.imageIds.list()
  for (let annotation = 0; annotation < file.imageOf.length; annotation += 1) {
    const number = file.imageOf.at(annotation)
    if (isListed[number] !== 1) report(unknown('image', 'images', imageIds[number], placeOf(file, path, annotation)))
  }
}

/** A box with its place, which only messages need, made when it is asked for. */
class CocoBox implements SourceBox {
  readonly unit = 'pixels'
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly label: string
  readonly #file: CocoFile
  readonly #annotation: number
  readonly #path: string

  /** @param box left, top, width, height */
  constructor(box: Float64Array, label: string, file: CocoFile, annotation: number, path: string) {
    this.left = box[0] ?? NaN
    this.top = box[1] ?? NaN
    this.width = box[2] ?? NaN
    this.height = box[3] ?? NaN
    this.label = label
    this.#file = file
    this.#annotation = annotation
    this.#path = path
  }

  get place(): SourcePlace {
    return placeOf(this.#file, this.#path, this.#annotation)
  }
}

function placeOf(file: CocoFile, path: string, annotation: number): SourcePlace {
  return { file: path, position: `annotations[${String(file.indexOf.at(annotation))}]` }
}

function unknownCategory(file: CocoFile, path: string, annotation: number): SourceProblem {
  const id = file.categoryIds.list()[file.categoryOf.at(annotation)]
  return unknown('category', 'categories', id, placeOf(file, path, annotation))
}

function unknown(what: string, list: string, id: CocoId, place: SourcePlace): SourceProblem {
  const has = id === undefined ? `has no ${what}_id` : `has the ${what}_id ${JSON.stringify(id)}`
  const message = `${placeText(place)}: it ${has}, which no entry of ${list} has.`
  return { reason: `unknown-${what}`, message, place, of: 'box' }
}
