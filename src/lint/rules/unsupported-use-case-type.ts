import { lineFinding } from '../findings.js'
import { METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import type { AttributeRule } from '../rule.js'

/** The type of a label attribute must be one of the two that can be trained from. */
export const unsupportedUseCaseType: AttributeRule = {
  kind: 'attribute',
  code: 'ERROR_UNSUPPORTED_USE_CASE_TYPE',
  scope: 'line',
  severity: 'error',
  messages: ['The use case type of the {} label attribute metadata is unsupported. Check the type field.'],
  stops: false,
  effect: 'attribute-unused',
  remedy:
    'Use groundtruth/image-classification or groundtruth/object-detection as type. Convert the multi-label format of Ground Truth into one attribute for each label; other jobs cannot be trained from.',
  check(attribute) {
    if (attribute.kind !== 'unsupported') return []
    const place = { kind: 'metadata', attribute: attribute.name } as const
    return [lineFinding(unsupportedUseCaseType, place, attribute.name + METADATA_SUFFIX)]
  },
}
