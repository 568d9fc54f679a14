/** What the label attributes of a manifest line give: labels and boxes, and what is wrong with the others. */
import {
  BOX_TYPE,
  findLabelAttributes,
  IMAGE_LEVEL_TYPE,
  METADATA_SUFFIX,
  type LabelAttribute,
} from '../../../manifest/label-attribute.js'
import { own, ownText, type JsonObject } from '../../../text/json.js'
import type { ImageSize, SourceBox, SourcePlace } from '../../source-image.js'

/** Of an attribute that cannot be taken over. */
export interface AttributeFault {
  readonly reason: string
  /** A clause. */
  readonly what: string
  readonly of: 'box' | 'label'
}

/** What one attribute gives. */
export interface AttributeContent {
  readonly labels: readonly string[]
  readonly boxes: readonly SourceBox[]
  readonly size: ImageSize | undefined
  readonly created: string | undefined
  readonly faults: readonly AttributeFault[]
}

const NOTHING: AttributeContent = { labels: [], boxes: [], size: undefined, created: undefined, faults: [] }

/** The attributes of a line without those that an adjustment job has replaced. */
export function currentAttributes(record: JsonObject): readonly LabelAttribute[] {
  const attributes = findLabelAttributes(record)
  return attributes.filter((attribute) => !isReplaced(attribute, attributes, record))
}

/**
 * An adjustment job leaves the labels that it began with in the line, and adds its own under another name, with an
 * `adjustment-status`, also where nothing was adjusted. Of several in a row, the newest counts.
 */
function isReplaced(attribute: LabelAttribute, all: readonly LabelAttribute[], record: JsonObject): boolean {
  const ofKind = all.filter(({ kind }) => kind === attribute.kind)
  const adjusted = ofKind.filter(({ name }) => ownText(metadataOf(record, name), 'adjustment-status') !== undefined)
  if (adjusted.length === 0) return false
  const dated = adjusted.map(({ name }) => ({ name, date: ownText(metadataOf(record, name), 'creation-date') ?? '' }))
  const newest = dated.reduce((one, other) => (other.date >= one.date ? other : one))
  return attribute.name !== newest.name
}

/** Of an image-level or a box attribute. */
export function plainContent(attribute: LabelAttribute, record: JsonObject, place: SourcePlace): AttributeContent {
  const created = ownText(metadataOf(record, attribute.name), 'creation-date')
  if (attribute.kind === 'image-level') {
    if (attribute.metadata !== undefined) return { ...NOTHING, labels: [attribute.metadata.label], created }
    const needs = `of ${IMAGE_LEVEL_TYPE} needs class-name, confidence, human-annotated (yes or no) and creation-date`
    return withFault(attribute, 'invalid-metadata', `its metadata ${needs}`, 'label')
  }
  if (attribute.kind !== 'box')
    return withFault(attribute, 'invalid-metadata', 'its metadata is not an object with a type', 'label')
  const { boxes, metadata } = attribute
  if (boxes === undefined)
    return withFault(
      attribute,
      'invalid-boxes',
      'it needs image_size, a list of one size, and annotations with numbers',
      'box',
    )
  if (metadata === undefined) {
    const needs = `of ${BOX_TYPE} needs objects, class-map, human-annotated (yes or no) and creation-date`
    return withFault(attribute, 'invalid-metadata', `its metadata ${needs}`, 'box')
  }
  const faults: AttributeFault[] = []
  const taken: SourceBox[] = []
  for (const [index, { classId, ...box }] of boxes.annotations.entries()) {
    const label = metadata.classMap.get(String(classId))
    const position = `${attribute.name}.annotations[${String(index)}]`
    if (label !== undefined) taken.push({ label, ...box, unit: 'pixels', place: { ...place, position } })
    else {
      const what = `${position}: its class_id ${String(classId)} is not in the class-map`
      faults.push({ reason: 'unknown-class-id', what, of: 'box' })
    }
  }
  const { width, height } = boxes.imageSize
  // A size of 0 is one that nobody knew: it is read from the image, where that is here.
  const size = width > 0 && height > 0 ? { width, height } : undefined
  return { labels: [], boxes: taken, size, created, faults }
}

/** Of an attribute that gives nothing. */
export function withFault(
  { name }: Pick<LabelAttribute, 'name'>,
  reason: string,
  what: string,
  of: AttributeFault['of'],
): AttributeContent {
  return { ...NOTHING, faults: [{ reason, what: `the label attribute ${name}: ${what}`, of }] }
}

export function withLabels(labels: readonly string[], created: string | undefined): AttributeContent {
  return { ...NOTHING, labels, created }
}

export function metadataOf(record: JsonObject, name: string): unknown {
  return own(record, name + METADATA_SUFFIX)
}
