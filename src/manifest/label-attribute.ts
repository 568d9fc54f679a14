/** The label attributes of a manifest line, read as far as they are well-formed. */
import { readBoxMetadata, readBoxes, type BoxMetadata, type Boxes } from './box-attribute.js'
import { readImageLevelMetadata, type ImageLevelMetadata } from './image-level-attribute.js'
import { isJsonObject, wholeNumber, type JsonObject } from '../text/json.js'

/** Types of the two kinds that the service trains from. */
export const IMAGE_LEVEL_TYPE = 'groundtruth/image-classification'
export const BOX_TYPE = 'groundtruth/object-detection'

/** What a metadata key ends in; the rest of it is the name of its label attribute. */
export const METADATA_SUFFIX = '-metadata'

/** A label attribute with its metadata, by the `type` that the metadata states. Undefined parts are malformed. */
export type LabelAttribute =
  | {
      readonly kind: 'image-level'
      readonly name: string
      /** Whether the attribute's own value, which is not used, is allowed there. */
      readonly valueAllowed: boolean
      readonly metadata: ImageLevelMetadata | undefined
    }
  | {
      readonly kind: 'box'
      readonly name: string
      readonly boxes: Boxes | undefined
      readonly metadata: BoxMetadata | undefined
    }
  /** Of a type that is not one of the two. */
  | { readonly kind: 'unsupported'; readonly name: string }
  /** Its metadata is not an object, or states no type. */
  | { readonly kind: 'untyped'; readonly name: string }

/**
 * Keys of a line with a meaning of their own, whatever is next to them: the image, the text of a job without images, and
 * what the service writes. None is a label attribute, nor is its metadata that of one.
 */
export const FIXED_KEYS: readonly string[] = ['source-ref', 'source', 'cl-metadata', 'cl-errors', 'cl-warnings']

/** The label attributes of a line, in its order: keys that have a twin with {@link METADATA_SUFFIX}. */
export function findLabelAttributes(record: JsonObject): readonly LabelAttribute[] {
  // Most lines have a single twin. It is looked for by its end, which makes no new name for each key.
  const twins = Object.keys(record).filter(isMetadataKey)
  const [twin] = twins
  if (twin === undefined) return NO_ATTRIBUTES
  if (twins.length === 1) {
    const name = twin.slice(0, -METADATA_SUFFIX.length)
    return isAttribute(record, name) ? [readAttribute(name, record[name], record[twin])] : NO_ATTRIBUTES
  }
  const attributes: LabelAttribute[] = []
  for (const name of Object.keys(record)) {
    const metadata = name + METADATA_SUFFIX
    if (Object.hasOwn(record, metadata) && isAttribute(record, name))
      attributes.push(readAttribute(name, record[name], record[metadata]))
  }
  return attributes
}

const NO_ATTRIBUTES: readonly LabelAttribute[] = []

function isMetadataKey(key: string): boolean {
  return key.endsWith(METADATA_SUFFIX)
}

/** Whether a key that has a twin is a label attribute. */
function isAttribute(record: JsonObject, name: string): boolean {
  return Object.hasOwn(record, name) && !FIXED_KEYS.includes(name) && !isMetadataOfAnother(record, name)
}

/** Ground Truth forbids attribute names with this ending, so that the twin of an attribute is never one itself. */
function isMetadataOfAnother(record: JsonObject, name: string): boolean {
  return name.endsWith(METADATA_SUFFIX) && Object.hasOwn(record, name.slice(0, -METADATA_SUFFIX.length))
}

function readAttribute(name: string, value: unknown, metadata: unknown): LabelAttribute {
  if (!isJsonObject(metadata)) return { kind: 'untyped', name }
  const { type } = metadata
  if (typeof type !== 'string') return { kind: 'untyped', name }
  if (type === IMAGE_LEVEL_TYPE)
    return { kind: 'image-level', name, valueAllowed: isClassId(value), metadata: readImageLevelMetadata(metadata) }
  if (type === BOX_TYPE) return { kind: 'box', name, boxes: readBoxes(value), metadata: readBoxMetadata(metadata) }
  return { kind: 'unsupported', name }
}

/** Documented as an integer; a sample of Ground Truth's own has it as a string, so that is taken too. */
function isClassId(value: unknown): boolean {
  return wholeNumber(value) !== undefined || (typeof value === 'string' && /^[+-]?\d+$/.test(value))
}
