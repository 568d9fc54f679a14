/**
 * A label attribute with boxes and its metadata. Guide: "Object localization in manifest files". Keys are read as they are,
 * which is quick: no object has one of these names that is not its own.
 */
import { readCommonMetadata, type CommonMetadata } from './common-metadata.js'
import { isJsonArray, isJsonObject, wholeNumber } from '../text/json.js'

/** Pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
  readonly depth: number
}

/**
 * One entry of `annotations`, pixels from the upper left corner. They are documented as whole numbers. Ground Truth writes
 * fractions too, and what the service does with those is not documented: they are taken as they are, and a lint counts
 * them as doubtful.
 */
export interface Annotation {
  readonly classId: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The attribute's value. A line may leave `annotations` out: that reads as none. */
export interface Boxes {
  readonly imageSize: ImageSize
  readonly annotations: readonly Annotation[]
}

export interface BoxMetadata extends CommonMetadata {
  /** For each entry of `objects`, whether it has a confidence. */
  readonly confidences: readonly boolean[]
  /** Id, as the string that keys it, to label. May contain ids that no box uses. */
  readonly classMap: ReadonlyMap<string, string>
  readonly humanAnnotated: boolean
}

/** The value of a box attribute, or undefined when it is malformed: an id that is not a whole number, pixels that are not numbers. */
export function readBoxes(value: unknown): Boxes | undefined {
  if (!isJsonObject(value)) return undefined
  const imageSize = readImageSize(value.image_size)
  const annotations = value.annotations ?? []
  if (imageSize === undefined || !isJsonArray(annotations)) return undefined
  const read: Annotation[] = []
  for (const annotation of annotations) {
    const one = readAnnotation(annotation)
    if (one === undefined) return undefined
    read.push(one)
  }
  return { imageSize, annotations: read }
}

/** The metadata, or undefined when it lacks something that is required. A missing confidence is reported separately. */
export function readBoxMetadata(metadata: unknown): BoxMetadata | undefined {
  if (!isJsonObject(metadata)) return undefined
  const objects = metadata.objects
  const classMap = metadata['class-map']
  if (!isJsonArray(objects) || !isJsonObject(classMap)) return undefined
  const confidences: boolean[] = []
  for (const object of objects) {
    if (!isJsonObject(object)) return undefined
    const confidence = object.confidence ?? undefined
    if (confidence !== undefined && typeof confidence !== 'number') return undefined
    confidences.push(confidence !== undefined)
  }
  const labels = new Map<string, string>()
  for (const id of Object.keys(classMap)) {
    const label = classMap[id]
    if (typeof label !== 'string') return undefined
    labels.set(id, label)
  }
  const common = readCommonMetadata(metadata)
  if (common === undefined) return undefined
  const { isDateDocumented } = common
  const humanAnnotated = metadata['human-annotated'] === 'yes'
  return { isDateDocumented, confidences, classMap: labels, humanAnnotated }
}

function readImageSize(value: unknown): ImageSize | undefined {
  const size = isJsonArray(value) && value.length === 1 ? value[0] : undefined
  if (!isJsonObject(size)) return undefined
  const width = wholeNumber(size.width)
  const height = wholeNumber(size.height)
  const depth = wholeNumber(size.depth)
  return width === undefined || height === undefined || depth === undefined ? undefined : { width, height, depth }
}

function readAnnotation(value: unknown): Annotation | undefined {
  if (!isJsonObject(value)) return undefined
  const classId = wholeNumber(value.class_id)
  const left = pixels(value.left)
  const top = pixels(value.top)
  const width = pixels(value.width)
  const height = pixels(value.height)
  if (classId === undefined || left === undefined || top === undefined) return undefined
  return width === undefined || height === undefined ? undefined : { classId, left, top, width, height }
}

/** JSON has numbers past what JavaScript can count to, which parse as Infinity. */
function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
