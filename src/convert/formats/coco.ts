/** COCO, instances: one JSON file with images, annotations and categories. */
import { readFile } from 'node:fs/promises'
import { own } from '../../text/json.js'
import { SourceError } from '../source-error.js'
import type { ReadContext, SourceFormat } from '../source-format.js'
import type { SourceBox, SourceImage } from '../source-image.js'

export const coco: SourceFormat = {
  name: 'coco',
  about: 'COCO instances: one JSON file',
  takes: 'images, categories, boxes of annotations',
  leaves: 'crowds, masks, keypoints',
  read,
}

async function* read(sources: readonly string[], context: ReadContext): AsyncGenerator<SourceImage> {
  for (const file of sources) yield* readOne(file, context)
}

async function* readOne(file: string, { report }: ReadContext): AsyncGenerator<SourceImage> {
  const text = await readFile(file, 'utf8')
  const parsed: unknown = JSON.parse(text)
  const labels = new Map(listOf(parsed, 'categories').map((category) => [own(category, 'id'), own(category, 'name')]))
  const boxes = new Map<unknown, SourceBox[]>()
  for (const [index, annotation] of listOf(parsed, 'annotations').entries()) {
    const place = { file, position: `annotations[${String(index)}]` }
    const [left, top, width, height] = numbersOf(own(annotation, 'bbox'))
    const label = labels.get(own(annotation, 'category_id'))
    if (typeof label !== 'string' || left === undefined || top === undefined || !width || !height) {
      report({ reason: 'no-box', message: `${file}: ${place.position} has no box.`, place, of: 'box' })
      continue
    }
    const image = own(annotation, 'image_id')
    boxes.set(image, [...(boxes.get(image) ?? []), { label, left, top, width, height, unit: 'pixels', place }])
  }
  for (const [index, image] of listOf(parsed, 'images').entries()) {
    const [width, height] = [own(image, 'width'), own(image, 'height')]
    yield {
      name: String(own(image, 'file_name')),
      place: { file, position: `images[${String(index)}]` },
      size: typeof width === 'number' && typeof height === 'number' ? { width, height } : undefined,
      labels: [],
      boxes: boxes.get(own(image, 'id')) ?? [],
      created: undefined,
    }
  }
}

function listOf(record: unknown, key: string): readonly unknown[] {
  const list = own(record, key)
  if (!Array.isArray(list)) throw new SourceError(`the COCO file has no list "${key}".`)
  return list
}

function numbersOf(list: unknown): readonly number[] {
  return Array.isArray(list) ? list.filter((value): value is number => typeof value === 'number') : []
}
