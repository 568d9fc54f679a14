/** A line of a manifest, to the byte: keys in the order of the service's guide, no white space. */
import { BOX_TYPE, IMAGE_LEVEL_TYPE } from '../manifest/label-attribute.js'
import type { KnownLabel } from './label-names.js'
import type { PixelBox } from './pixel-box.js'
import type { ImageSize } from './source-image.js'

/** A box and its label. */
export interface LabelledBox extends PixelBox {
  readonly label: KnownLabel
}

/** What a line says. */
export interface LineContent {
  /** `s3://bucket/key`. */
  readonly sourceRef: string
  /** Image-level, each once. */
  readonly labels: readonly KnownLabel[]
  readonly boxes: readonly LabelledBox[]
  /** Of the image; undefined only without boxes. */
  readonly size: ImageSize | undefined
  /** UTC, as `2026-03-02T09:15:00`. */
  readonly created: string
}

/** Depth of an image in colours, which the service asks for and does not use. */
const DEPTH = 3

/**
 * The line, without its newline. It is put together as text, which is several times as fast as making an object of it first;
 * whatever comes from a source is written by JSON.stringify.
 */
export function writeLine({ sourceRef, labels, boxes, size, created }: LineContent): string {
  const end = `"human-annotated":"yes","creation-date":${JSON.stringify(created)}}`
  let line = `{"source-ref":${JSON.stringify(sourceRef)}`
  for (const [index, { name, number }] of labels.entries()) {
    const key = labels.length === 1 ? 'label' : `label-${String(index)}`
    line += `,"${key}":${String(number)},"${key}-metadata":{"class-name":${JSON.stringify(name)},"confidence":1,"type":"${IMAGE_LEVEL_TYPE}",${end}`
  }
  if (boxes.length === 0 || size === undefined) return `${line}}`
  let annotations = ''
  let objects = ''
  for (const { label, left, top, width, height } of boxes) {
    const comma = objects === '' ? '' : ','
    annotations += `${comma}{"class_id":${String(label.number)},"left":${String(left)},"top":${String(top)},"width":${String(width)},"height":${String(height)}}`
    objects += `${comma}{"confidence":1}`
  }
  const imageSize = `{"width":${String(size.width)},"height":${String(size.height)},"depth":${String(DEPTH)}}`
  const value = `{"image_size":[${imageSize}],"annotations":[${annotations}]}`
  const metadata = `{"objects":[${objects}],"class-map":{${classMapOf(boxes)}},"type":"${BOX_TYPE}",${end}`
  return `${line},"bounding-box":${value},"bounding-box-metadata":${metadata}}`
}

/** The labels of the line, by their numbers, the lowest first. */
function classMapOf(boxes: readonly LabelledBox[]): string {
  const labels: KnownLabel[] = []
  for (const { label } of boxes) if (!labels.some(({ number }) => number === label.number)) labels.push(label)
  labels.sort((one, other) => one.number - other.number)
  return labels.map(({ name, number }) => `"${String(number)}":${JSON.stringify(name)}`).join(',')
}
