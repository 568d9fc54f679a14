/** Where in a line a finding of the service's points to: the wrong value, as far as its place says. */
import type { FindingPlace, LineFinding } from '../../manifest/finding.js'
import { METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import type { LineFacts, ValuePath } from '../own-rule.js'

/** Keys, below the place of a finding, of what is wrong. */
const INNER_KEYS: Readonly<Partial<Record<string, string>>> = {
  ERROR_INVALID_SOURCE_REF_FORMAT: 'source-ref',
  ERROR_MISSING_SOURCE_REF: 'source-ref',
  ERROR_MISSING_CLASS_MAP_ID: 'class-map',
  ERROR_MISSING_BOUNDING_BOX_CONFIDENCE: 'objects',
  ERROR_UNSUPPORTED_USE_CASE_TYPE: 'type',
  WARNING_NO_ATTRIBUTE_ANNOTATIONS: 'annotations',
  ERROR_NO_VALID_ANNOTATIONS: 'annotations',
  ERROR_TOO_MANY_BOUNDING_BOXES: 'annotations',
}

/**
 * The path to the wrong value.
 * @param inner  from the place of the finding on, where that is known
 */
export function pathOf({ code, place }: LineFinding, { attributes }: LineFacts, inner?: ValuePath): ValuePath {
  if (inner !== undefined) return [...outerPath(place), ...inner]
  if (code === 'ERROR_INVALID_IMAGE_DIMENSION') {
    const attribute = attributes.find(({ kind }) => kind === 'box')
    return attribute === undefined ? [] : [attribute.name, 'image_size']
  }
  const key = INNER_KEYS[code]
  return key === undefined ? outerPath(place) : [...outerPath(place), key]
}

function outerPath(place: FindingPlace): ValuePath {
  if (place.kind === 'line') return []
  if (place.kind === 'attribute') return [place.attribute]
  if (place.kind === 'metadata') return [place.attribute + METADATA_SUFFIX]
  return [place.attribute, 'annotations', place.index]
}
