import { lineFinding } from '../findings.js'
import { METADATA_SUFFIX } from '../label-attribute.js'
import type { AttributeRule } from './rule.js'

/** The type of a label attribute must be one of the two that can be trained from. */
export const unsupportedUseCaseType: AttributeRule = {
  code: 'ERROR_UNSUPPORTED_USE_CASE_TYPE',
  check(attribute) {
    if (attribute.kind !== 'unsupported') return []
    const place = { kind: 'metadata', attribute: attribute.name } as const
    return [lineFinding(unsupportedUseCaseType.code, place, attribute.name + METADATA_SUFFIX)]
  },
}
