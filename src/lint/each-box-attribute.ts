/** Looks at the boxes of a line, attribute by attribute. */
import type { Boxes } from '../manifest/box-attribute.js'
import type { LabelAttribute } from '../manifest/label-attribute.js'
import { NO_LINE_FINDINGS, type LineFacts, type OwnLineFinding } from './own-rule.js'

type BoxAttribute = LabelAttribute & { readonly kind: 'box' }

/** What is found in the box attributes whose value is well-formed. */
export function eachBoxAttribute(
  line: LineFacts,
  check: (boxes: Boxes, name: string, attribute: BoxAttribute) => readonly OwnLineFinding[],
): readonly OwnLineFinding[] {
  let found = NO_LINE_FINDINGS
  for (const attribute of line.attributes) {
    if (attribute.kind !== 'box' || attribute.boxes === undefined) continue
    const more = check(attribute.boxes, attribute.name, attribute)
    if (more.length > 0) found = found.length === 0 ? more : [...found, ...more]
  }
  return found
}
